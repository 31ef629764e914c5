import type { Actor } from '../../../../domain/actor.ts';
import type { ActorMap } from '../../../../domain/actorMap.ts';
import type { ActorId } from '../../../../domain/identifiers.ts';
import { actorShape, paintActor } from '../../../canvas/actorShape.ts';
import type { Box } from '../../../canvas/labelPlan.ts';
import { namePainter } from '../../../canvas/nameLayer.ts';
import { NO_NAMES, type PlannedNames } from '../../../canvas/nameLayout.ts';
import type { Painter } from '../../../canvas/paintedLayer.ts';
import { paintBundles } from '../../../canvas/relationBundles.ts';
import type { StageGround } from '../../../canvas/stageGround.ts';
import type { PicturedActor, PicturedMaps } from '../picturedMaps.ts';
import type { PictureLight } from '../pictureLight.ts';
import type { MarkPalette } from './changeMark.ts';
import { type ComparedBundles, NO_BUNDLES } from './comparedLines.ts';
import { paintActorMarks, paintMarkedActors } from './markedActors.ts';
import { type MarkedLines, NO_MARKED_LINES, paintLineMarks, paintMarkedLines } from './markedLines.ts';
import { markStamps } from './markStamp.ts';
import { paintStrikes } from './paintStrikes.ts';
import type { SharedOut } from './sharedOut.ts';

/** What is drawn at this moment: the stage changes it, the painters read it. */
export interface ComparisonDrawing {
  palette: MarkPalette;
  maps: PicturedMaps | null;
  planned: PlannedNames;
  shares: SharedOut | null;
  bundles: ComparedBundles;
  changed: MarkedLines;
  /** Where the was → is marks of each actor lie. */
  boxes: ReadonlyMap<ActorId, readonly Box[]>;
  lit: PictureLight | null;
}
export const emptyDrawing = (palette: MarkPalette): ComparisonDrawing => ({
  palette,
  maps: null,
  planned: NO_NAMES,
  shares: null,
  bundles: NO_BUNDLES,
  changed: NO_MARKED_LINES,
  boxes: new Map(),
  lit: null,
});

/** Paints the layers of a comparison, each as the drawing is when its turn comes. */
export const comparisonPainters = (drawing: ComparisonDrawing, { names, isInView }: Pick<StageGround, 'names' | 'isInView'>) => {
  const stamps = markStamps();
  const isBack = (id: ActorId): boolean => drawing.lit !== null && !drawing.lit.actors.has(id);
  const opacityOf = (id: ActorId): number => (isBack(id) ? drawing.palette.stepped.far : 1);
  const namesOf = (map: () => ActorMap | null | undefined): Painter => {
    const paint = namePainter({
      map: () => map() as ActorMap,
      planned: () => drawing.planned,
      names,
      palette: () => drawing.palette,
      placeOf: (id) => drawing.maps?.positions.get(id),
      steppedBack: (id) => (isBack(id) ? 'far' : null),
      isLit: (id) => drawing.lit?.actors.has(id) ?? false,
      isInView,
    });
    return (context, zoom, scale) => (map() ? paint(context, zoom, scale) : undefined);
  };
  /** Who differs, as on one of the two maps. */
  const moment = (which: 'was' | 'is'): Painter => {
    const paintNames = namesOf(() => drawing.shares?.[which]);
    const drawnOf = (actor: PicturedActor): Actor | null => (actor.isSteady ? null : actor[which]);
    return function* (context, zoom, scale) {
      const { maps, palette } = drawing;
      for (const actor of maps?.actors.values() ?? []) {
        const at = maps?.positions.get(actor.id);
        const drawn = drawnOf(actor);
        if (!drawn || !at || !isInView(at)) continue;
        context.globalAlpha = opacityOf(actor.id);
        paintActor(context, drawn, at, { fill: palette.sheet, stroke: palette.ink, width: 1.6, dash: [] });
      }
      yield* paintNames(context, zoom, scale) ?? [];
    };
  };
  const paintChangedNames = namesOf(() => drawing.shares?.changed);
  const marks: Painter = function* (context, zoom, scale) {
    const { palette, changed } = drawing;
    const stamp = stamps(context, palette, scale);
    const inView = (drawing.shares?.marked ?? []).filter(({ at }) => isInView(at));
    paintMarkedActors(context, inView, zoom, palette, opacityOf);
    paintLineMarks(context, changed, zoom, palette, stamp, isInView);
    yield* paintChangedNames(context, zoom, scale) ?? [];
    paintStrikes(context, inView, drawing.planned, names, palette, opacityOf);
    paintActorMarks(context, inView, zoom, palette, stamp, drawing.boxes, opacityOf);
  };
  /** Who steps back is seen through, and no line should be seen in it. */
  const bodies: Painter = (context) => {
    context.fillStyle = drawing.palette.paper;
    for (const { id, kind } of drawing.shares?.steady.actors.values() ?? []) {
      const at = drawing.maps?.positions.get(id);
      if (!at || !isInView(at)) continue;
      context.translate(at.x, at.y);
      context.fill(actorShape(kind));
      context.translate(-at.x, -at.y);
    }
    return undefined;
  };
  const lines = (which: keyof ComparedBundles): Painter =>
    function* (context, zoom) {
      yield* paintBundles(context, zoom, drawing.bundles[which](), drawing.palette);
    };
  const markedLines: Painter = (context, zoom) => {
    paintMarkedLines(context, drawing.changed, zoom, drawing.palette);
    return undefined;
  };
  return { steadyNames: namesOf(() => drawing.shares?.steady), moment, marks, bodies, lines, markedLines };
};
