import type { MapPoint } from '../../domain/quantities.ts';
import type { LayoutDesk } from '../../workspace/layoutDesk.ts';
import type { Viewport } from '../canvas/CytoscapeMount.tsx';
import type { Insets } from '../canvas/canvasView.ts';
import { type MarkedStage, openMarkedStage, type StageCanvases } from '../compare/picture/markedStage.ts';
import type { MarkPalette } from '../compare/picture/marks/changeMark.ts';
import { type BesideLook, besideAppearances, besideMarks } from './besideAppearances.ts';
import type { BesideItem } from './besideItems.ts';
import type { BesideView } from './useBeside.ts';

/** Two maps on one canvas, with signs above it of who drew what. */
export interface BesideStage extends Omit<MarkedStage, 'show' | 'placeOfLines'> {
  readonly show: (beside: BesideView, look: BesideLook) => void;
  readonly placeOf: (item: BesideItem) => MapPoint;
}

/** From this zoom on there is room for signs on lines. */
const LINES_ZOOM = 0.55;

export const openBesideStage = (
  cy: Viewport,
  canvases: StageCanvases,
  start: MarkPalette,
  layoutDesk: LayoutDesk,
  insets: () => Insets,
): BesideStage => {
  const { show, placeOfLines, ...stage } = openMarkedStage(cy, canvases, start, layoutDesk, insets);
  let shown: BesideView | null = null;
  return {
    ...stage,
    show: (beside, look) => {
      shown = beside;
      show({
        map: beside.canvas.map,
        appearances: (palette) => besideAppearances(beside, look, palette),
        marks: (zoom) => besideMarks(beside, look, zoom >= LINES_ZOOM),
      });
    },
    placeOf: (item) => {
      if (item.is === 'actor' || !shown) return item.at;
      const { key } = item.lines;
      return placeOfLines([...shown.canvas.lines].flatMap(([id, { of }]) => (of.key === key ? [id as string] : []))) ?? item.at;
    },
  };
};
