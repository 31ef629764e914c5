import type { CampId } from '../identifiers.ts';
import { ROLES, type Role } from '../role.ts';

/**
 * Where those who drew the same differ: about a role, a camp, or what lies between two. Found here alone, for two maps beside each other,
 * for what a group talks about, and for what is printed of maps laid together. `By` is whoever drew: a contribution, or a side.
 */
export type DrawnDifference<By> =
  /** Given by some, and not by others who were asked. */
  | { readonly about: 'role'; readonly role: Role; readonly by: readonly By[]; readonly not: readonly By[] }
  /** Put on several, or by some on none: the one that most chose first. */
  | { readonly about: 'camp'; readonly camps: readonly (readonly [CampId | 'none', readonly By[]])[] };

/** What was said of one actor. */
export interface SaidOf<By> {
  readonly drawnBy: readonly By[];
  readonly roles: ReadonlyMap<Role, readonly By[]>;
  readonly camps: ReadonlyMap<CampId | 'none', readonly By[]>;
}

/** A camp that is not said contradicts none; whether one who gave no role said anything about roles, `isAsked` tells. */
export const actorDifferences = <By>(
  { drawnBy, roles, camps }: SaidOf<By>,
  isAsked: (by: By) => boolean,
): DrawnDifference<By>[] => {
  const found = ROLES.flatMap((role): DrawnDifference<By>[] => {
    const by = roles.get(role) ?? [];
    const not = drawnBy.filter((one) => !by.includes(one) && isAsked(one));
    return by.length > 0 && not.length > 0 ? [{ about: 'role', role, by, not }] : [];
  });
  if (camps.size < 2) return found;
  const most = [...camps].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return [...found, { about: 'camp', camps: most }];
};

/** What differs about all that was drawn between two. */
export interface LinesDifference<By> {
  readonly tension: readonly By[];
  /** Those who drew something else and no tension. */
  readonly calm: readonly By[];
  /** Trust that was drawn beside tension, by others or by the same; else working together. */
  readonly beside: { readonly kind: 'trust' | 'cooperation'; readonly by: readonly By[] } | null;
  /** Not all of them drew all of it. */
  readonly areOther: boolean;
}

/** `lines`: by whom each kind was drawn. */
export const linesDifference = <By>(lines: ReadonlyMap<string, readonly By[]>): LinesDifference<By> => {
  const all = [...new Set([...lines.values()].flat())];
  const tension = lines.get('tension') ?? [];
  const kind = lines.has('trust') ? 'trust' : 'cooperation';
  const by = lines.get(kind);
  return {
    tension,
    calm: all.filter((one) => !tension.includes(one)),
    beside: tension.length > 0 && by ? { kind, by } : null,
    areOther: [...lines.values()].some((some) => all.some((one) => !some.includes(one))),
  };
};
