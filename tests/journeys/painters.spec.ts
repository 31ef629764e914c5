import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { paintItems } from '../../src/picture/painters/canvas.ts';
import { svgOf } from '../../src/picture/painters/svg.ts';
import { LAYERS } from '../../src/picture/scene.ts';
import { TYPEFACE } from '../../src/picture/typeface/typeface.ts';
import { sceneIn, VIEW, WAYS } from '../picture/everyForm.ts';
import { expect, test } from './support/journey.ts';
import { paintBundle } from './support/paintBundle.ts';
import { readPixels } from './support/pixels.ts';

/** One scene, painted on a canvas and written as SVG, in every way in which it is looked at: the two are the same picture, and the one that was looked at and found good. */

const [WIDTH, HEIGHT] = [VIEW.right - VIEW.left, VIEW.bottom - VIEW.top];
/** The two draw the edges of letters and lines a little differently. */
const MOST_OTHER = { light: 0.25, share: 0.006 };

const typeface = readFileSync(new URL('../../src/picture/typeface/latin.woff2', import.meta.url)).toString('base64');
test.use({ viewport: { width: WIDTH, height: HEIGHT } });

for (const [way, colours] of Object.entries(WAYS))
  test(`a scene is the same picture on a canvas and as SVG: ${way}`, async ({ page }) => {
    await page.goto('about:blank');
    await page.addStyleTag({
      content: `@font-face { font-family: "${TYPEFACE}"; font-weight: 400 700; src: url(data:font/woff2;base64,${typeface}); } body { margin: 0 } svg, canvas { display: block }`,
    });
    await page.addScriptTag({ content: await paintBundle() });
    const scene = sceneIn(colours);
    const items = LAYERS.flatMap((layer) => scene[layer]);

    await page.evaluate(
      async ([marks, view, paper, family]) => {
        await Promise.all([400, 650].map((weight) => document.fonts.load(`${weight} 13px ${family}`)));
        const canvas = document.body.appendChild(document.createElement('canvas'));
        Object.assign(canvas, { width: view.right - view.left, height: view.bottom - view.top });
        const context = canvas.getContext('2d');
        if (!context) return;
        context.fillStyle = paper;
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.translate(-view.left, -view.top);
        (window as unknown as { painter: { paintItems: typeof paintItems } }).painter.paintItems(context, marks, family);
      },
      [items, VIEW, colours.paper, `"${TYPEFACE}"`] as const,
    );
    const painted = await page.screenshot();
    const svg = svgOf(scene, { title: way, view: VIEW, width: WIDTH, paper: colours.paper, family: `"${TYPEFACE}"` });
    await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      document.body.replaceChildren(document.importNode(read.documentElement, true));
    }, svg);
    const written = await page.screenshot();

    expect(otherPixels(painted, written)).toBeLessThan(MOST_OTHER.share);
    expect(painted).toMatchSnapshot(`scene-${way}.png`, { maxDiffPixelRatio: 0.003, threshold: 0.25 });
    await expectSignOfLife(page);
  });

/** The share of the pixels that are clearly lighter or darker in one of two pictures. */
function otherPixels(a: Buffer, b: Buffer): number {
  const [one, other] = [readPixels(a), readPixels(b)];
  let others = 0;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) if (Math.abs(one(x, y) - other(x, y)) > MOST_OTHER.light) others++;
  return others / (WIDTH * HEIGHT);
}

/** An empty page would look like itself as well. */
async function expectSignOfLife(page: Page): Promise<void> {
  await expect(page.locator('text', { hasText: 'Wijkagent' })).not.toHaveCount(0);
}
