import type { Page } from '../../picture/page/pageOf.ts';
import { LAYERS } from '../../picture/scene.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { PageSvg } from './PageSvg.tsx';

/** Up to so many marks a page is drawn line by line: each dash of a line is a line in what is printed. */
const MOST_DRAWN = 3_000;

/** A page as a picture among words: on the screen, and in print. */
export const PageAmongWords = (shown: { readonly page: Page; readonly alt: string }) => {
  const { scene } = shown.page;
  const marks = LAYERS.reduce((all, layer) => scene[layer].reduce((sum, item) => sum + item.marks.length, all), 0);
  return marks > MOST_DRAWN ? <PageCanvas {...shown} /> : <PageSvg {...shown} />;
};
