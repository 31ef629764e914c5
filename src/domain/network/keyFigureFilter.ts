import type { Actor } from '../actor.ts';
import { areasOf } from '../areasOf.ts';
import type { AreaId, CampId, IsoDate } from '../identifiers.ts';
import type { AgeGroup, Background, FormalPosition, KeyFigure, KeyFigureKind, KeyFigureStatus, Task } from '../keyFigure.ts';
import type { NetworkAgreements } from '../networkAgreements.ts';
import { type Role, rolesOf } from '../role.ts';
import { isSilentFor, isSilentForTooLong } from './contact.ts';
import { type OpenAnswer, openAnswer } from './openAnswer.ts';

/** Which key figures are looked at. "Not known" can be asked for like any answer; who is silent since never is silent for any time. */

/** Of each list any will do; an empty list asks nothing. */
export interface KeyFigureFilter {
  readonly statuses: readonly KeyFigureStatus[];
  readonly neighbourhoods: readonly AreaId[];
  readonly kinds: readonly KeyFigureKind[];
  readonly tasks: readonly Task[];
  readonly positions: readonly (FormalPosition | 'unknown')[];
  readonly backgrounds: readonly (Background | 'unknown')[];
  readonly ageGroups: readonly (AgeGroup | 'unknown')[];
  readonly socialProfession: readonly OpenAnswer[];
  readonly knownToMunicipality: readonly OpenAnswer[];
  readonly roles: readonly Role[];
  readonly camps: readonly CampId[];
  /** Not spoken to for so many months, or for longer than was agreed. */
  readonly silentFor: number | 'agreed' | null;
}

/** Asks nothing. */
export const EVERY_KEY_FIGURE: KeyFigureFilter = {
  statuses: [],
  neighbourhoods: [],
  kinds: [],
  tasks: [],
  positions: [],
  backgrounds: [],
  ageGroups: [],
  socialProfession: [],
  knownToMunicipality: [],
  roles: [],
  camps: [],
  silentFor: null,
};
export const FILTER_PARTS = Object.keys(EVERY_KEY_FIGURE) as readonly (keyof KeyFigureFilter)[];

/** The parts of a filter that ask something. */
export const askedParts = (filter: KeyFigureFilter): readonly (keyof KeyFigureFilter)[] =>
  FILTER_PARTS.filter((part) => {
    const asked = filter[part];
    return Array.isArray(asked) ? asked.length > 0 : asked !== null;
  });

export const isSameFilter = (one: KeyFigureFilter, other: KeyFigureFilter): boolean =>
  FILTER_PARTS.every((part) => {
    const [a, b] = [one[part], other[part]];
    if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
    return a.length === b.length && a.every((value) => b.includes(value));
  });

/** Whether this actor is a key figure that is asked for, on this day. */
export const passesFilter = (
  filter: KeyFigureFilter,
  actor: Actor,
  on: { readonly today: IsoDate; readonly agreements: NetworkAgreements },
): boolean => {
  const { keyFigure, roles, camp } = actor;
  return (
    keyFigure !== null &&
    isAmong(filter.statuses, [keyFigure.status]) &&
    isAmong(filter.neighbourhoods, areasOf(actor)) &&
    isAmong(filter.kinds, keyFigure.kinds) &&
    isAmong(filter.tasks, keyFigure.tasks) &&
    isAmong(filter.positions, [keyFigure.position ?? 'unknown']) &&
    isAmong(filter.backgrounds, [keyFigure.background ?? 'unknown']) &&
    isAmong(filter.ageGroups, [keyFigure.ageGroup ?? 'unknown']) &&
    isAmong(filter.socialProfession, [openAnswer(keyFigure.socialProfession)]) &&
    isAmong(filter.knownToMunicipality, [openAnswer(keyFigure.knownToMunicipality)]) &&
    isAmong(filter.roles, rolesOf(roles)) &&
    isAmong<string>(filter.camps, camp === null ? [] : [camp]) &&
    isSilent(filter.silentFor, keyFigure, on)
  );
};

const isAmong = <V>(asked: readonly V[], having: readonly V[]): boolean =>
  asked.length === 0 || having.some((value) => asked.includes(value));

const isSilent = (
  months: KeyFigureFilter['silentFor'],
  keyFigure: KeyFigure,
  { today, agreements }: { readonly today: IsoDate; readonly agreements: NetworkAgreements },
): boolean => {
  if (months === null) return true;
  return months === 'agreed' ? isSilentForTooLong(keyFigure, agreements, today) : isSilentFor(keyFigure, months, today);
};
