import type { Core } from 'cytoscape';
import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { ACTORS_BY_CYTOSCAPE } from '../../domain/largeMap.ts';
import type { MapPoint, Share } from '../../domain/quantities.ts';
import { actorShape } from './actorShape.ts';
import { ACTOR_SIZE } from './canvasStylesheet.ts';
import { makePaintedLayer, type PaintedLayer } from './paintedLayer.ts';
import type { Palette, SteppedBack } from './palette.ts';

/** Whether the actors of a map are painted here rather than drawn by Cytoscape. */
export const areActorsPainted = ({ actors }: ActorMap): boolean => actors.size > ACTORS_BY_CYTOSCAPE;

/** What the actors are painted from. */
export interface ActorSource {
  readonly map: () => ActorMap;
  readonly palette: () => Palette;
  readonly steppedBack: (id: ActorId) => SteppedBack | null;
  /** The lines around an actor, the last over the others. */
  readonly ringsOf: (actor: Actor) => readonly Ring[];
  /** A number of the table for experts that shows on the map. */
  readonly metric: () => { readonly as: 'size' | 'colour'; readonly parts: ReadonlyMap<ActorId, Share> } | null;
  readonly isInView: (at: MapPoint) => boolean;
  /** How far around the view is painted, in CSS pixels. */
  readonly margin: () => number;
}
export interface Ring {
  readonly colour: string;
  readonly width: number;
  /** How far outside of the actor's border. */
  readonly offset: number;
}

/** How far a disc sticks out from behind its actor, for the lowest and the highest value, in map units. */
const DISC = { lowest: 2, highest: 34 } as const;
export const discOf = (part: number): number => DISC.lowest + (DISC.highest - DISC.lowest) * Math.sqrt(part);

const BORDER = { plain: 1.6, back: 2.2, keyFigure: 5 } as const;
const ABSENT_DASH = [4, 4];
/** So far around an actor its rings reach. */
const RIM = 14;
/** So many tints tell the values of a metric apart. */
const TINTS = 32;
const PAINTED_BEFORE_REST = 1_500;

/** The actors of a very large map, as the style sheet of Cytoscape has them. Each look is drawn once for a zoom and stamped from then on. */
export const makeActorLayer = (canvas: HTMLCanvasElement, cy: Core, source: ActorSource): PaintedLayer =>
  makePaintedLayer(
    canvas,
    cy,
    function* (context, _zoom, scale) {
      const { map, palette, steppedBack, ringsOf, metric, isInView } = source;
      const [now, colours, shown] = [map(), palette(), metric()];
      const stamps = new Map<string, HTMLCanvasElement>();
      const { e: left, f: top } = context.getTransform();
      let painted = 0;
      for (const actor of now.actors.values()) {
        const at = now.positions.get(actor.id);
        if (!at || !isInView(at)) continue;
        const back = steppedBack(actor.id);
        const part = shown?.parts.get(actor.id);
        if (part !== undefined && shown?.as === 'size') paintDisc(context, actor, at, discOf(part), colours, back !== null);
        const tint = part !== undefined && shown?.as === 'colour' ? Math.round(part * TINTS) : null;
        const rings = ringsOf(actor);
        const key = `${actor.kind} ${actor.keyFigure !== null} ${back} ${tint} ${rings.map(({ colour, width }) => colour + width)}`;
        let stamp = stamps.get(key);
        if (!stamp) {
          stamp = stampOf(actor, { back, tint: tint === null ? null : tint / TINTS, rings }, colours, scale);
          stamps.set(key, stamp);
        }
        context.setTransform(1, 0, 0, 1, 0, 0);
        // On whole pixels, or every border would be a blur.
        context.drawImage(
          stamp,
          Math.round(at.x * scale + left - stamp.width / 2),
          Math.round(at.y * scale + top - stamp.height / 2),
        );
        context.setTransform(scale, 0, 0, scale, left, top);
        if (++painted % PAINTED_BEFORE_REST === 0) yield;
      }
    },
    true,
    { margin: source.margin, isEmpty: () => !areActorsPainted(source.map()) },
  );

interface Look {
  readonly back: SteppedBack | null;
  /** From 0 to 1. */
  readonly tint: number | null;
  readonly rings: readonly Ring[];
}

const stampOf = (actor: Actor, { back, tint, rings }: Look, palette: Palette, scale: number): HTMLCanvasElement => {
  const { kind, keyFigure } = actor;
  const stamp = document.createElement('canvas');
  stamp.width = Math.max(2, Math.ceil((ACTOR_SIZE[kind].width + 2 * RIM) * scale));
  stamp.height = Math.max(2, Math.ceil((ACTOR_SIZE[kind].height + 2 * RIM) * scale));
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  context.setTransform(scale, 0, 0, scale, stamp.width / 2, stamp.height / 2);
  const shape = actorShape(kind);
  const fill = (colour: string, opacity: number) => {
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fill(shape);
    context.globalAlpha = 1;
  };
  if (back !== 'absent') fill(palette.sheet, 1);
  if (back === null && tint !== null) fill(palette.accent, tint);
  if (back === 'absent') {
    context.globalAlpha = palette.stepped.absent;
    context.setLineDash(ABSENT_DASH);
  }
  context.strokeStyle = back === null ? palette.ink : palette.inkBack;
  context.lineWidth = back === 'absent' ? BORDER.plain : keyFigure ? BORDER.keyFigure : BORDER[back ? 'back' : 'plain'];
  context.stroke(shape);
  if (keyFigure && back !== 'absent') {
    // Two lines, with the sheet between them.
    context.strokeStyle = palette.sheet;
    context.lineWidth = BORDER.keyFigure / 3;
    context.stroke(shape);
  }
  context.setLineDash([]);
  for (const { colour, width, offset } of rings) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke(actorShape(kind, BORDER.plain / 2 + offset + width / 2));
  }
  return stamp;
};

const paintDisc = (
  context: CanvasRenderingContext2D,
  { kind }: Actor,
  at: MapPoint,
  around: number,
  palette: Palette,
  isBack: boolean,
): void => {
  context.globalAlpha = isBack ? 0.2 : 0.7;
  context.fillStyle = palette.accent;
  context.beginPath();
  context.ellipse(at.x, at.y, ACTOR_SIZE[kind].width / 2 + around, ACTOR_SIZE[kind].height / 2 + around, 0, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 1;
};
