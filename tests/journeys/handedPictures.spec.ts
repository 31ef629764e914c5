import { readFileSync } from 'node:fs';
import type { paintItems } from '../../src/picture/painters/canvas.ts';
import { svgOf } from '../../src/picture/painters/svg.ts';
import { LAYERS } from '../../src/picture/scene.ts';
import { TYPEFACE } from '../../src/picture/typeface/typeface.ts';
import { PICTURE_COLOURS } from '../../src/ui/handover/pictureColours.ts';
import { pageOfSubject, SUBJECTS } from '../ui/handover/plannedSubject.ts';
import { expect, test } from './support/journey.ts';
import { paintBundle } from './support/paintBundle.ts';
import { readPixels } from './support/pixels.ts';

/** What is handed over of the example, on light and on dark paper: as PNG and as SVG the same picture, and the one that was looked at and found good. */

const SIZE = { width: 960, height: 600, margin: 24 };
/** The two draw the edges of letters and lines a little differently. */
const MOST_OTHER = { light: 0.25, share: 0.006 };
const typeface = readFileSync(new URL('../../src/picture/typeface/latin.woff2', import.meta.url)).toString('base64');
const family = `"${TYPEFACE}"`;
const face = { family: TYPEFACE, url: `data:font/woff2;base64,${typeface}` };
test.use({ viewport: { width: SIZE.width, height: SIZE.height } });

test('the map, what changed and the neighbourhoods look as they were found good, as PNG and as SVG, in both lights', async ({
  page,
}) => {
  await page.goto('about:blank');
  await page.addStyleTag({
    content: `@font-face { font-family: ${family}; font-weight: 400 700; src: url(${face.url}); } body { margin: 0 } svg, canvas { display: block }`,
  });
  await page.addScriptTag({ content: await paintBundle() });
  for (const name of Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[])
    for (const mode of ['light', 'dark'] as const) {
      const { scene, view } = pageOfSubject(SUBJECTS[name](), SIZE, mode);
      const { paper } = PICTURE_COLOURS[mode];
      const items = LAYERS.flatMap((layer) => scene[layer]);
      await page.evaluate(
        async ([marks, view, width, height, paper, family]) => {
          await Promise.all([400, 650].map((weight) => document.fonts.load(`${weight} 13px ${family}`)));
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          document.body.replaceChildren(canvas);
          const context = canvas.getContext('2d');
          if (!context) return;
          const zoom = width / (view.right - view.left);
          context.fillStyle = paper;
          context.fillRect(0, 0, width, height);
          context.setTransform(zoom, 0, 0, zoom, -view.left * zoom, -view.top * zoom);
          (window as unknown as { painter: { paintItems: typeof paintItems } }).painter.paintItems(context, marks, family);
        },
        [items, view, SIZE.width, SIZE.height, paper, family] as const,
      );
      const painted = await page.screenshot();
      const svg = svgOf(scene, { title: name, view, width: SIZE.width, paper, family, faces: [face] });
      await page.evaluate((text) => {
        const read = new DOMParser().parseFromString(text, 'image/svg+xml');
        document.body.replaceChildren(document.importNode(read.documentElement, true));
      }, svg);
      await expect(page.locator('text')).not.toHaveCount(0);
      const written = await page.screenshot();
      expect(otherPixels(painted, written), `${name}, ${mode}`).toBeLessThan(MOST_OTHER.share);
      expect(painted).toMatchSnapshot(`handed-${name}-${mode}.png`, { maxDiffPixelRatio: 0.005, threshold: 0.25 });
    }
});

/** The share of the pixels that are clearly lighter or darker in one of two pictures. */
function otherPixels(a: Buffer, b: Buffer): number {
  const [one, other] = [readPixels(a), readPixels(b)];
  let others = 0;
  for (let y = 0; y < SIZE.height; y++)
    for (let x = 0; x < SIZE.width; x++) if (Math.abs(one(x, y) - other(x, y)) > MOST_OTHER.light) others++;
  return others / (SIZE.width * SIZE.height);
}
