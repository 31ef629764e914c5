import { join } from 'node:path';
import { type Browser, chromium, type Page, type TestInfo } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../scripts/browser.mjs';
import { seenPixels, writeVideo } from './codeVideo.ts';

/** Pictures of all codes of the dialog in which they take turns, from the one that is in view backwards. */
export async function picturesOfCodes(page: Page): Promise<Buffer[]> {
  const code = page.locator('.code-picture');
  await code.waitFor();
  const pause = page.getByRole('button', { name: 'Stilzetten', exact: true });
  if (await pause.isVisible()) await pause.click();
  const of = Number(/van (\d+)$/.exec((await code.getAttribute('aria-label')) ?? '')?.[1]);
  const pictures: Buffer[] = [];
  for (let turn = 0; turn < of; turn++) {
    pictures.push(await code.screenshot());
    if (of > 1) await page.getByRole('button', { name: 'Vorige code' }).click();
  }
  return pictures;
}

/** A browser of its own, whose camera sees these codes in turn, and which may be used without asking. */
export function browserThatSees(pictures: readonly Buffer[], info: TestInfo): Promise<Browser> {
  const video = join(info.outputPath(), 'codes.y4m');
  writeVideo(video, pictures.map(seenPixels));
  const executablePath = findBrowser();
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${video}`,
  ];
  return chromium.launch({ args: [...BROWSER_ARGUMENTS, ...camera], ...(executablePath && { executablePath }) });
}
