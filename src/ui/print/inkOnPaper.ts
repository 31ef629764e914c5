import type { Page } from '../../picture/page/pageOf.ts';
import { LAYERS, type Mark, type Scene, type Stroke } from '../../picture/scene.ts';

/** Dashes that come back sooner than this, in CSS pixels of the paper, are read as a line that is whole. */
const LEAST_DASH_PX = 3.2;

/**
 * A page without dashes that nobody can see: what prints draws every dash by itself, and a map of thousands of relations would be a file of
 * many megabytes. `width`: of the page on paper.
 */
export const inkOnPaper = (page: Page, width: number): Page => {
  const { scene, view } = page;
  const scale = width / (view.right - view.left);
  const isSeen = ({ dash }: Stroke) => dash.length === 0 || dash.reduce((sum, part) => sum + part, 0) * scale >= LEAST_DASH_PX;
  const whole = (mark: Mark): Mark =>
    mark.is !== 'words' && mark.stroke && !isSeen(mark.stroke) ? { ...mark, stroke: { ...mark.stroke, dash: [] } } : mark;
  const layers = LAYERS.map((layer) => [layer, scene[layer].map((item) => ({ ...item, marks: item.marks.map(whole) }))]);
  return { scene: { ...scene, ...(Object.fromEntries(layers) as Partial<Scene>) }, view };
};
