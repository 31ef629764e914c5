import type { CampStand } from '../../../../analysis/compare/comparison.ts';
import type { ActorKind } from '../../../../domain/actorKind.ts';
import type { Camp } from '../../../../domain/camp.ts';
import type { Role } from '../../../../domain/role.ts';
import type { PicturedActor } from '../picturedMaps.ts';

/** One sign in a was → is mark. */
export type PillSign =
  | { readonly is: 'role'; readonly role: Role; readonly isThere: boolean }
  | { readonly is: 'camp'; readonly letters: string; readonly order: number | null }
  | { readonly is: 'kind'; readonly kind: ActorKind; readonly isKeyFigure: boolean }
  | { readonly is: 'nothing' };
/** What it was, an arrow, what it is; or of two maps beside each other what each says, with a line between them. */
export interface ChangePill {
  readonly was: readonly PillSign[];
  readonly is: readonly PillSign[];
  readonly areBeside?: true;
}

export const SIGN_STEP = 19;
export const ARROW_ROOM = 17;
export const PILL_HALF_HEIGHT = 11.5;
export const PILL_PADDING = 4;
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

export const orNothing = (signs: readonly PillSign[]) => (signs.length > 0 ? signs : NOTHING);
const kindSign = ({ kind, keyFigure }: NonNullable<PicturedActor['is']>): PillSign => ({
  is: 'kind',
  kind,
  isKeyFigure: keyFigure !== null,
});
export const campSign = (stand: CampStand, camps: ReadonlyMap<string, Camp>): PillSign => {
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

/** How wide a slip is, in map units at size 1. */
export const pillWidth = ({ was, is }: ChangePill): number =>
  (was.length + is.length) * SIGN_STEP + ARROW_ROOM + 2 * PILL_PADDING;
