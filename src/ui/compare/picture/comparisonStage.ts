import type { MapPoint } from '../../../domain/quantities.ts';
import type { Box } from '../../../picture/box.ts';
import type { ComparedLight, ShownMoment } from '../../../workspace/compareDesk.ts';
import type { LayoutDesk } from '../../../workspace/layoutDesk.ts';
import type { Viewport } from '../../canvas/CytoscapeMount.tsx';
import { boxAround, type Insets, roomAround } from '../../canvas/canvasView.ts';
import { changeAppearances } from './changeAppearances.ts';
import { type MarkedPicture, type MarkedStage, openMarkedStage, type StageCanvases } from './markedStage.ts';
import { strikeItem } from './marks/changeItems.ts';
import type { MarkPalette } from './marks/changeMark.ts';
import { goneId, type PicturedMaps } from './picturedMaps.ts';
import type { PictureItem } from './pictureItems.ts';
import { pictureLight } from './pictureLight.ts';
import { type PaneView, type PictureSide, paneView } from './pictureSide.ts';
import { wantedMarks } from './wantedMarks.ts';

/** One picture of an older and a newer map, with the marks of what changed above it. */
export interface ComparisonStage extends Omit<MarkedStage, 'show' | 'appearAnew' | 'placeOfLines'> {
  readonly show: (maps: PicturedMaps, moment: ShownMoment) => void;
  readonly light: (light: ComparedLight | null) => void;
  /** Where something that changed is drawn. */
  readonly placeOf: (item: PictureItem) => MapPoint;
}

/** So far from the middle of an actor a slip of paper beside it reaches, and a mark above it, in map units. */
const BESIDE = 88;
const ABOVE = 44;

export const openComparisonStage = (
  cy: Viewport,
  canvases: StageCanvases,
  pane: PictureSide,
  start: MarkPalette,
  layoutDesk: LayoutDesk,
  insets: () => Insets,
): ComparisonStage => {
  const { show, appearAnew, placeOfLines, ...stage } = openMarkedStage(cy, canvases, start, layoutDesk, insets);
  let asked: ComparedLight | null = null;
  return {
    ...stage,
    show: (maps, moment) => {
      const showing = paneView(pane, moment, maps);
      const { side } = showing;
      show({
        map: side === 'before' ? maps.was : side === 'after' ? maps.is : maps.all,
        appearances: (palette) => changeAppearances(maps, showing, pictureLight(asked, maps, pane), palette),
        marks: () => wantedMarks(maps, showing),
        strikes: strikesOf(maps, showing),
        around: aroundAll(maps, showing),
      });
    },
    light: (next) => {
      if (next === asked) return;
      asked = next;
      appearAnew();
    },
    placeOf: (item) => {
      if (item.is === 'actor') return item.at;
      const ids = [...item.lines.is, ...item.lines.was].flatMap(({ id }) => [id, goneId(id)]);
      return placeOfLines(ids) ?? item.at;
    },
  };
};

/** Names of who is gone. */
const strikesOf =
  (maps: PicturedMaps, { isMarked }: PaneView): NonNullable<MarkedPicture['strikes']> =>
  (layout, isShown, letters, palette) =>
    !isMarked
      ? []
      : [...maps.actors.values()].flatMap(({ id, change, was }) => {
          const name = layout.names.get(id);
          return change?.state === 'gone' && was && name && isShown(id) ? [strikeItem(id, name, letters, palette)] : [];
        });

/** With the room of who is on the other map only: the two are seen with one view. And with that of marks beside who changed: the smaller it is, the more they take. */
const aroundAll =
  (maps: PicturedMaps, { isMarked }: PaneView): NonNullable<MarkedPicture['around']> =>
  (drawn, drawing, sizeAt) => {
    const elsewhere = [...maps.positions].filter(([id]) => !drawing.actors.has(id));
    const own = boxAround([drawn ?? [], elsewhere.map(([, at]) => roomAround(at))].flat());
    if (!own || !isMarked) return own;
    const roomOfMarks = (size: number): Box[] =>
      [...maps.actors.values()].flatMap(({ id, change }) => {
        const at = change && maps.positions.get(id);
        if (!at) return [];
        const [beside, above] = [BESIDE * size, ABOVE * size];
        return [{ left: at.x - beside, right: at.x + beside, top: at.y - above, bottom: at.y + above }];
      });
    // Room for them makes all of it smaller, so once more.
    const once = boxAround([own, ...roomOfMarks(sizeAt(own))]) ?? own;
    return boxAround([own, ...roomOfMarks(sizeAt(once))]);
  };
