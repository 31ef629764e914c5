import { ACTOR_KINDS, type ActorKind } from '../../domain/actorKind.ts';
import { CERTAINTIES, type Certainty, RELATION_TYPES, type RelationType } from '../../domain/relation.ts';
import { ROLES, type Role } from '../../domain/role.ts';
import { BADGE_RADIUS } from '../actorForm.ts';
import { USUAL } from '../appearance.ts';
import type { Colours } from '../colours.ts';
import type { Drawing, DrawnBy } from '../drawing.ts';
import { isByOne } from '../drawnWeight.ts';
import { actorMarks } from '../forms/actorMarks.ts';
import { badgeMarks } from '../forms/badgeMarks.ts';
import { relationMarks } from '../forms/relationMarks.ts';
import type { Mark } from '../scene.ts';

/** What a mark on a drawing can stand for; `language` has the word. */
export type LegendCode =
  | { readonly is: 'kind'; readonly kind: ActorKind }
  | { readonly is: 'keyFigure' }
  /** On a joint map: how many drew it. */
  | { readonly is: 'weight' }
  | { readonly is: 'byOne' }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'relation'; readonly type: RelationType }
  | { readonly is: 'certainty'; readonly certainty: Certainty };

/** A sample as it is drawn, around the origin, in map units. */
export interface LegendSample {
  readonly code: LegendCode;
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

const SHAPE = { width: 58, height: 42 };
const KEY_FIGURE = { width: 52, height: 52 };
const WEIGHTS = { width: 44, height: 20 };
const BY_ONE: DrawnBy = { count: 1, of: 2, words: '' };
const LINE = { width: 44, height: 16 };
const ENDS = [
  { x: -19, y: 0 },
  { x: 19, y: 0 },
];
const SAMPLE = { kind: 'person', isKeyFigure: false, roles: [], at: { x: 0, y: 0 } } as const;

/** What needs explaining on this drawing, and nothing that is not on it: in the order of the legend of the screen. Shapes that show groups have no glyph of their kind. */
export const legendOf = ({ actors, relations }: Drawing, colours: Colours, areShapesBare = false): LegendSample[] => {
  const hasActor = (is: (actor: { kind: ActorKind; isKeyFigure: boolean; roles: readonly Role[] }) => boolean) =>
    [...actors.values()].some(is);
  const kinds = ACTOR_KINDS.filter((kind) => hasActor((actor) => actor.kind === kind));
  const roles = ROLES.filter((role) => hasActor((actor) => actor.roles.includes(role)));
  const types = RELATION_TYPES.filter((type) => [...relations.values()].some((relation) => relation.type === type));
  const certainties = CERTAINTIES.filter((certainty) => [...relations.values()].some((one) => one.certainty === certainty));
  const weights = () =>
    [1, 2, 3].flatMap((count, i) =>
      relationMarks(
        { type: 'contact', certainty: 'seen', strength: 2, mutual: false, drawnBy: { count, of: 3, words: '' } },
        ENDS.map(({ x }) => ({ x, y: (i - 1) * 6 })),
        0.5,
        { appearance: USUAL, colours, contacts: 1, letters: 13 },
      ),
    );
  const shape = (what: { readonly kind: ActorKind; readonly isKeyFigure: boolean; readonly drawnBy?: DrawnBy }) =>
    actorMarks({ ...SAMPLE, ...what }, areShapesBare ? { sign: 'none', fill: colours.sheet } : USUAL, colours, colours.paper);
  const line = (type: RelationType, certainty: Certainty) =>
    relationMarks({ type, certainty, strength: 2, mutual: false }, ENDS, 0.5, {
      appearance: USUAL,
      colours,
      contacts: 1,
      letters: 13,
    });
  const badge = (role: Role) => badgeMarks(role, { x: 0, y: 0 }, { colours, ground: 'transparent', isBack: false, isDot: false });
  return [
    ...(kinds.length > 1
      ? kinds.map((kind) => ({ code: { is: 'kind' as const, kind }, marks: shape({ kind, isKeyFigure: false }), ...SHAPE }))
      : []),
    ...(hasActor(({ isKeyFigure }) => isKeyFigure)
      ? [{ code: { is: 'keyFigure' as const }, marks: shape({ kind: 'person', isKeyFigure: true }), ...KEY_FIGURE }]
      : []),
    ...roles.map((role) => ({
      code: { is: 'role' as const, role },
      marks: badge(role),
      width: 2 * BADGE_RADIUS,
      height: 2 * BADGE_RADIUS,
    })),
    ...types.map((type) => ({ code: { is: 'relation' as const, type }, marks: line(type, 'seen'), ...LINE })),
    ...(certainties.some((certainty) => certainty !== 'seen')
      ? certainties.map((certainty) => ({
          code: { is: 'certainty' as const, certainty },
          marks: line('contact', certainty),
          ...LINE,
        }))
      : []),
    ...([...relations.values()].some(({ drawnBy }) => drawnBy)
      ? [{ code: { is: 'weight' as const }, marks: weights(), ...WEIGHTS }]
      : []),
    ...([...actors.values()].some(({ drawnBy }) => isByOne(drawnBy))
      ? [{ code: { is: 'byOne' as const }, marks: shape({ kind: 'person', isKeyFigure: false, drawnBy: BY_ONE }), ...SHAPE }]
      : []),
  ];
};
