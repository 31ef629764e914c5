import type { ActorKind } from '../../domain/actorKind.ts';
import { badgePlaces, HALF, RING_DISTANCE } from '../actorForm.ts';
import type { Appearance } from '../appearance.ts';
import type { Colours } from '../colours.ts';
import type { DrawnActor } from '../drawing.ts';
import { drawnOutline, isByOne } from '../drawnWeight.ts';
import { contrastOf, mixed } from '../mixColours.ts';
import type { ShapeMark, Stroke } from '../scene.ts';
import { badgeMarks } from './badgeMarks.ts';
import { signMark } from './groupSigns.ts';
import { KIND_GLYPHS } from './kindGlyphs.ts';
import { discPath, silhouettePath } from './silhouette.ts';

const OUTLINE = { usual: 1.6, lit: 2.4, ring: 3 } as const;
const KEY_RING = 2.2;
const CHOSEN = { width: 3.2, distance: 6 } as const;
const TARGET = { width: 5, distance: 4.5 } as const;
const ABSENT_DASH = [1.5, 5.5];
/** Around what one of several drew, and how much of the ink its glyph keeps. */
const BY_ONE = { dash: [0.1, 4], width: 1.9, glyph: 0.62 } as const;
/** The outline of a group that is not, or not any more, what the others are. */
const GROUP_DASH = [5, 4.5];
const LEAST_CONTRAST = 3;
/** How far a disc sticks out from behind its actor, for the lowest and the highest value. */
const DISC = { lowest: 3, highest: 34 } as const;
const RIM = 6;

export type ActorForm = Pick<DrawnActor, 'kind' | 'isKeyFigure' | 'roles' | 'at' | 'drawnBy'>;

/** What an actor is drawn as: rings, the second ring of a key figure, its silhouette with the glyph, badges. `ground` is the colour of what lies behind it. */
export const actorMarks = (
  actor: ActorForm,
  appearance: Appearance,
  colours: Colours,
  ground: string,
  areBadgesDots = false,
): ShapeMark[] => {
  const { kind, isKeyFigure, at, drawnBy } = actor;
  const { back, isLit, isSelected, isTarget, ring } = appearance;
  const shape = (path: string, fill: string | null, line: Stroke | null): ShapeMark => ({
    is: 'shape',
    path,
    at,
    scale: 1,
    fill,
    stroke: line,
  });
  const around = (distance: number, line: Stroke, fill: string | null = null) =>
    shape(silhouettePath(kind, distance), fill, line);
  const marks: ShapeMark[] = [];
  if (back === 'absent') return [around(0, { colour: colours.inkBack, width: OUTLINE.usual, dash: ABSENT_DASH }, null)];

  const outermost = isKeyFigure ? RING_DISTANCE : 0;
  const line = appearance.line ?? (back ? colours.lineBack : isSelected || isLit ? colours.accent : colours.glyph);
  // What encircles an actor hides the lines that end there, so that it stands free.
  if (isTarget) marks.push(around(outermost + TARGET.distance, solid(colours.accent, TARGET.width), ground));
  else if (isSelected) marks.push(around(outermost + CHOSEN.distance, solid(colours.accent, CHOSEN.width), ground));
  if (isKeyFigure) marks.push(around(RING_DISTANCE, solid(ring ?? line, ring ? OUTLINE.ring : KEY_RING), ground));
  const fill = back ? ground : (appearance.fill ?? colours.kinds[kind]);
  const usual = drawnBy ? drawnOutline(drawnBy) : OUTLINE.usual;
  const width = ring && !isKeyFigure ? OUTLINE.ring : isLit || isSelected ? Math.max(OUTLINE.lit, usual) : usual;
  const outline = solid(ring && !isKeyFigure ? ring : line, width);
  const isFaint = isByOne(drawnBy) && !ring;
  const dashed =
    appearance.isDashed && !back ? { ...outline, width: Math.max(KEY_RING, outline.width), dash: GROUP_DASH } : outline;
  marks.push(around(0, isFaint ? { ...outline, width: BY_ONE.width, dash: BY_ONE.dash } : dashed, fill));
  if (appearance.sign === undefined) {
    const glyph = glyphOn(fill, back ? line : (appearance.line ?? colours.glyph), colours);
    marks.push(shape(KIND_GLYPHS[kind], isFaint && !back ? mixed(fill, glyph, BY_ONE.glyph) : glyph, null));
  } else if (appearance.sign !== 'none' && !back) marks.push(signMark(appearance.sign, at, appearance.signInk ?? colours.glyph));
  const badges = badgePlaces(actor).flatMap((place, i) => {
    const role = actor.roles[i];
    return role ? badgeMarks(role, place, { colours, ground, isBack: back !== undefined, isDot: areBadgesDots }) : [];
  });
  return [...marks, ...badges];
};

/** What lies under everything of an actor: the disc of a value, and the rim that keeps it apart from the ground of a camp that it is not of. */
export const groundMarks = (
  { kind, isKeyFigure, at }: ActorForm,
  { disc, back }: Appearance,
  colours: Colours,
  hasRim: boolean,
  discColour: string,
): ShapeMark[] => {
  const marks: ShapeMark[] = [];
  const put = (path: string, fill: string) => marks.push({ is: 'shape', path, at, scale: 1, fill, stroke: null });
  if (hasRim) put(silhouettePath(kind, RIM + (isKeyFigure ? RING_DISTANCE : 0)), colours.paper);
  if (disc !== undefined && back !== 'absent') put(discPath(discRadius(kind, disc)), discColour);
  return marks;
};
/** The areas of discs grow with the value, not their radii. */
export const discRadius = (kind: ActorKind, value: number): number =>
  Math.max(HALF[kind].width, HALF[kind].height) + DISC.lowest + (DISC.highest - DISC.lowest) * Math.sqrt(value);

const solid = (colour: string, width: number): Stroke => ({ colour, width, dash: [] });

/** A glyph that would be lost on its shape is drawn in the colour of paper. */
const glyphOn = (fill: string, glyph: string, { sheet, kinds }: Colours): string =>
  Object.values(kinds).includes(fill) || contrastOf(fill, glyph) >= LEAST_CONTRAST || contrastOf(fill, sheet) < LEAST_CONTRAST
    ? glyph
    : sheet;
