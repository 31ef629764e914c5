import type { CampStand } from '../../../../analysis/compare/comparison.ts';
import type { ActorKind } from '../../../../domain/actorKind.ts';
import type { Camp } from '../../../../domain/camp.ts';
import type { MapPoint } from '../../../../domain/quantities.ts';
import { type Role, rolesOf } from '../../../../domain/role.ts';
import { ACTOR_SIZE } from '../../../canvas/canvasStylesheet.ts';
import type { Box } from '../../../canvas/labelPlan.ts';
import type { PicturedActor } from '../picturedMaps.ts';

/** One sign in a was → is mark. */
export type PillSign =
  | { readonly is: 'role'; readonly role: Role; readonly isThere: boolean }
  | { readonly is: 'camp'; readonly letters: string; readonly order: number | null }
  | { readonly is: 'kind'; readonly kind: ActorKind; readonly isKeyFigure: boolean }
  | { readonly is: 'nothing' };
/** What it was, an arrow, what it is. */
export interface ChangePill {
  readonly was: readonly PillSign[];
  readonly is: readonly PillSign[];
}

export const SIGN_STEP = 19;
export const ARROW_ROOM = 17;
export const PILL_HALF_HEIGHT = 11.5;
const PADDING = 4;
const BETWEEN_PILLS = 25;
const ASIDE = 9;
const NOTHING: readonly PillSign[] = [{ is: 'nothing' }];

/** The was → is marks of an actor: its roles, its camp, its kind. What they leave out is said in words. */
export const changePills = ({ was, is, change }: PicturedActor, camps: ReadonlyMap<string, Camp>): readonly ChangePill[] => {
  if (!was || !is) return [];
  const pills: ChangePill[] = [];
  const differences = change?.differences ?? [];
  // Of several that it became, only those that have it gained a role.
  const roles = (code: 'roleLost' | 'roleGained') =>
    differences.flatMap((difference): PillSign[] =>
      difference.code === code && (code === 'roleLost' || is.roles[difference.role])
        ? [{ is: 'role', role: difference.role, isThere: code === 'roleGained' }]
        : [],
    );
  const [lost, gained] = [roles('roleLost'), roles('roleGained')];
  if (lost.length + gained.length > 0) pills.push({ was: orNothing(lost), is: orNothing(gained) });
  for (const difference of differences) {
    if (difference.code === 'camp') pills.push({ was: [campSign(difference.was, camps)], is: [campSign(difference.is, camps)] });
    else if (
      difference.code === 'kind' ||
      (difference.code === 'keyFigure' && (was.keyFigure === null) !== (is.keyFigure === null))
    )
      pills.push({ was: [kindSign(was)], is: [kindSign(is)] });
  }
  return pills.slice(0, 3);
};

const orNothing = (signs: readonly PillSign[]) => (signs.length > 0 ? signs : NOTHING);
const kindSign = ({ kind, keyFigure }: NonNullable<PicturedActor['is']>): PillSign => ({
  is: 'kind',
  kind,
  isKeyFigure: keyFigure !== null,
});
const campSign = (stand: CampStand, camps: ReadonlyMap<string, Camp>): PillSign => {
  const camp = stand !== null && stand !== 'none' ? camps.get(stand) : undefined;
  if (!camp) return stand === null ? { is: 'nothing' } : { is: 'camp', letters: '–', order: null };
  return { is: 'camp', letters: campLetters(camp, camps), order: camp.order };
};
/** The first letter of the name, or as many as tell it from the other camps; three at most. */
export const campLetters = (camp: Camp, camps: ReadonlyMap<string, Camp>): string => {
  const others = [...camps.values()].filter(({ id }) => id !== camp.id).map(({ name }) => name.toLocaleLowerCase());
  const letters = [...camp.name.trim()];
  for (let count = 1; count < 3; count++) {
    const start = letters.slice(0, count).join('');
    if (!others.some((name) => name.startsWith(start.toLocaleLowerCase()))) return start;
  }
  return letters.slice(0, 3).join('');
};

/** Slips grow on the map as one zooms out, so that they can be read on screen; up to a point. */
export const pillSize = (zoom: number): number => Math.min(3, Math.max(1, SMALLEST_PILL_PX / (2 * PILL_HALF_HEIGHT) / zoom));
const SMALLEST_PILL_PX = 16;

/** Beside the actor, one under the other; lower when badges of roles that stayed stand there. */
export const pillBoxes = (
  { is, was }: PicturedActor,
  at: MapPoint,
  pills: readonly ChangePill[],
  size: number,
  side: 'left' | 'right',
): readonly Box[] => {
  const actor = is ?? was;
  if (!actor || pills.length === 0) return [];
  const kept = rolesOf(actor.roles).filter((role) => !was || was.roles[role]).length;
  const away = ACTOR_SIZE[actor.kind].width / 2 + ASIDE;
  const lower = kept > 0 && side === 'right' ? 9 : 0;
  const middle = at.y - ((pills.length - 1) * BETWEEN_PILLS * size) / 2 + lower;
  return pills.map((pill, i) => {
    const y = middle + i * BETWEEN_PILLS * size;
    const width = ((pill.was.length + pill.is.length) * SIGN_STEP + ARROW_ROOM + 2 * PADDING) * size;
    const left = side === 'right' ? at.x + away : at.x - away - width;
    return { left, right: left + width, top: y - PILL_HALF_HEIGHT * size, bottom: y + PILL_HALF_HEIGHT * size };
  });
};

/** Right of the actor, unless others stand there and left is freer. */
export const placedPills = (
  actor: PicturedActor,
  at: MapPoint,
  pills: readonly ChangePill[],
  size: number,
  others: Iterable<MapPoint>,
): readonly Box[] => {
  const [right, left] = (['right', 'left'] as const).map((side) => pillBoxes(actor, at, pills, size, side)) as [Box[], Box[]];
  const near = [...others].filter(({ x, y }) => Math.abs(x - at.x) < 260 && Math.abs(y - at.y) < 120);
  const crowd = (boxes: readonly Box[]) =>
    near.filter((other) => other.x !== at.x && boxes.some((box) => isOn(other, box))).length;
  return crowd(left) < crowd(right) ? left : right;
};
/** Whether an actor there would touch the box. */
const isOn = ({ x, y }: MapPoint, { left, right, top, bottom }: Box): boolean =>
  x > left - 28 && x < right + 28 && y > top - 26 && y < bottom + 26;
