import type { ActorId } from '../../../../domain/identifiers.ts';
import type { MapPoint } from '../../../../domain/quantities.ts';
import { paintActor, paintRing } from '../../../canvas/actorShape.ts';
import { ACTOR_SIZE } from '../../../canvas/canvasStylesheet.ts';
import type { Box } from '../../../canvas/labelPlan.ts';
import type { PicturedActor } from '../picturedMaps.ts';
import { type MarkPalette, steppedBack } from './changeMark.ts';
import type { ChangePill } from './changePills.ts';
import type { StampMark } from './markStamp.ts';
import { paintPill } from './paintPill.ts';

/** An actor of which something differs, where it stands, and its was → is marks. */
export interface MarkedActor {
  readonly actor: PicturedActor;
  readonly at: MapPoint;
  readonly pills: readonly ChangePill[];
}
/** Below this zoom slips would lie over each other; a few have room from further away. */
export const pillZoom = (count: number): number => (count <= 30 ? 0.2 : 0.34);
/** Below this zoom the pattern of the border alone tells. */
const STAMP_ZOOM = 0.16;
const SMALLEST_MARK_PX = 13;

const isNew = ({ was, change }: PicturedActor) => was === null && change?.state === 'new';
const isGone = ({ is }: PicturedActor) => is === null;

/** New: a second line around and a +. Gone: hollow and dashed, with a ×. Changed: a dotted line around. */
export const paintMarkedActors = (
  context: CanvasRenderingContext2D,
  marked: readonly MarkedActor[],
  zoom: number,
  palette: MarkPalette,
  opacityOf: (id: ActorId) => number,
): void => {
  const wide = Math.min(5, Math.max(2.1, 1.2 / zoom));
  for (const { actor, at } of marked) {
    const shown = actor.is ?? actor.was;
    if (!shown) continue;
    context.globalAlpha = opacityOf(actor.id);
    if (isGone(actor)) {
      const colour = palette.marks[actor.change?.state === 'gone' ? 'gone' : 'changed'];
      paintActor(context, shown, at, { fill: palette.paper, stroke: colour, width: Math.min(3.4, wide), dash: [5.5, 4.5] });
    } else {
      const colour = isNew(actor) ? palette.marks.new : palette.ink;
      paintActor(context, shown, at, { fill: palette.sheet, stroke: colour, width: isNew(actor) ? wide : 1.6, dash: [] });
      if (isNew(actor)) paintRing(context, shown.kind, at, { stroke: colour, width: wide, dash: [], grow: 5.5 });
      else
        paintRing(context, shown.kind, at, {
          stroke: palette.marks.changed,
          width: wide * 1.35,
          dash: [0.1, wide * 2.9],
          grow: 6,
        });
    }
  }
  context.globalAlpha = 1;
};

/** The square marks and the was → is marks, above the names. */
export const paintActorMarks = (
  context: CanvasRenderingContext2D,
  marked: readonly MarkedActor[],
  zoom: number,
  palette: MarkPalette,
  stamp: StampMark,
  boxesOf: ReadonlyMap<ActorId, readonly Box[]>,
  opacityOf: (id: ActorId) => number,
): void => {
  const palettes = { full: palette, back: steppedBack(palette) };
  for (const { actor, at, pills } of marked) {
    const opacity = opacityOf(actor.id);
    context.globalAlpha = opacity;
    const shown = actor.is ?? actor.was;
    const state = actor.change?.state;
    if (zoom >= STAMP_ZOOM && shown && (state === 'new' || state === 'gone')) {
      const { width, height } = ACTOR_SIZE[shown.kind];
      stamp(state, { x: at.x - width / 2 + 3, y: at.y - height / 2 + 3 }, markSize(zoom));
    }
    // There are letters on them.
    context.globalAlpha = 1;
    boxesOf.get(actor.id)?.forEach((box, i) => {
      if (pills[i]) paintPill(context, pills[i], box, opacity < 1 ? palettes.back : palettes.full);
    });
  }
  context.globalAlpha = 1;
};

/** Marks grow on the map as one zooms out, so that they can be told apart on screen; up to a point. */
export const markSize = (zoom: number): number => Math.min(2.6, Math.max(1, SMALLEST_MARK_PX / 16 / zoom));
