import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { type Role, rolesOf } from '../../domain/role.ts';
import { ROLE_GLYPHS } from '../../picture/forms/roleGlyphs.ts';
import { ACTOR_SIZE, LABEL_SIZE, LINE_HEIGHT } from './canvasStylesheet.ts';
import type { PlannedNames } from './nameLayout.ts';
import type { Names } from './names.ts';
import type { Painter } from './paintedLayer.ts';
import type { Palette, SteppedBack } from './palette.ts';

/** What the names and badges are painted from. */
export interface NameSource {
  readonly map: () => ActorMap;
  readonly planned: () => PlannedNames;
  readonly names: Names;
  readonly palette: () => Palette;
  /** Where an actor is shown, which while it is dragged is not where it stands. */
  readonly placeOf: (id: ActorId) => MapPoint | undefined;
  /** Whether and how the actor steps back. */
  readonly steppedBack: (id: ActorId) => SteppedBack | null;
  readonly isLit: (id: ActorId) => boolean;
  readonly isInView: (at: MapPoint) => boolean;
}

const HALO = 5;
const BADGE = 10;
const BADGE_RIM = 12;
const BADGE_STEP = 18;

/**
 * Names and badges, painted by hand above the picture: they stay sharp at every zoom, and a name that moves aside costs
 * Cytoscape nothing.
 */
export const namePainter = (source: NameSource): Painter => {
  const badges = badgeStamps();
  return function* (context, _zoom, scale) {
    const { map, planned, names, palette, placeOf, steppedBack, isLit, isInView } = source;
    const colours = palette();
    const size = planned().size;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.lineJoin = 'round';
    context.lineWidth = (HALO * size) / LABEL_SIZE;
    context.strokeStyle = colours.paper;
    const now = map();
    for (const [id, { box }] of planned().shown) {
      const actor = now.actors.get(id);
      const stands = now.positions.get(id);
      const at = placeOf(id);
      if (!actor || !stands || !at || !isInView(at)) continue;
      const isBack = steppedBack(id) !== null;
      context.font = `${isBack ? 400 : isLit(id) ? 700 : 600} ${size}px ${colours.font}`;
      context.fillStyle = isBack ? colours.inkBack : isLit(id) ? colours.inkLit : colours.ink;
      const x = (box.left + box.right) / 2 + at.x - stands.x;
      let y = box.top + at.y - stands.y + size * 0.98;
      for (const line of names.of(actor).text.split('\n')) {
        context.strokeText(line, x, y);
        context.fillText(line, x, y);
        y += size * LINE_HEIGHT;
      }
    }
    yield;
    const stampOf = badges(colours, scale);
    for (const actor of now.actors.values()) {
      const roles = rolesOf(actor.roles);
      const at = roles.length > 0 ? placeOf(actor.id) : undefined;
      if (!at || !isInView(at)) continue;
      const { width, height } = ACTOR_SIZE[actor.kind];
      const step = steppedBack(actor.id);
      context.globalAlpha = step ? colours.stepped[step] : 1;
      roles.forEach((role, i) => {
        const x = at.x - width / 2 + 40 + i * BADGE_STEP;
        const y = at.y - height / 2 + 4;
        context.drawImage(stampOf(role), x - BADGE_RIM, y - BADGE_RIM, 2 * BADGE_RIM, 2 * BADGE_RIM);
      });
    }
    context.globalAlpha = 1;
  };
};

/** Each badge is drawn once for a zoom and stamped from then on. */
const badgeStamps = () => {
  let made = new Map<Role, HTMLCanvasElement>();
  let madeFor = '';
  return (palette: Palette, scale: number) => {
    const key = JSON.stringify([scale, palette.paper, palette.sheet, palette.roles]);
    if (key !== madeFor) {
      made = new Map();
      madeFor = key;
    }
    return (role: Role): HTMLCanvasElement => {
      const found = made.get(role);
      if (found) return found;
      const stamp = badgeStamp(role, palette, scale);
      made.set(role, stamp);
      return stamp;
    };
  };
};

const badgeStamp = (role: Role, palette: Palette, scale: number): HTMLCanvasElement => {
  const stamp = document.createElement('canvas');
  stamp.width = stamp.height = Math.max(2, Math.ceil(2 * BADGE_RIM * scale));
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  const fit = stamp.width / (2 * BADGE_RIM);
  context.setTransform(fit, 0, 0, fit, stamp.width / 2, stamp.width / 2);
  const disc = (radius: number, colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.fill();
  };
  disc(BADGE_RIM - 0.5, palette.paper);
  disc(BADGE, palette.roles[role]);
  const { path, isFilled } = ROLE_GLYPHS[role];
  const glyph = new Path2D(path);
  context.strokeStyle = context.fillStyle = palette.sheet;
  context.lineWidth = 1.8;
  context.lineCap = context.lineJoin = 'round';
  if (isFilled) context.fill(glyph);
  context.stroke(glyph);
  return stamp;
};
