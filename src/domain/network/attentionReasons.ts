import type { Actor } from '../actor.ts';
import type { ActorId, AreaId, IsoDate } from '../identifiers.ts';
import { isInNetwork, type KeyFigure, statusSince, type Task } from '../keyFigure.ts';
import { daysBetween, monthsBetween } from '../monthsBetween.ts';
import { monthsFrom } from '../monthsFrom.ts';
import { agreementsOf, type NetworkAgreements, type SetAgreements } from '../networkAgreements.ts';
import { contactTerm, isBeyond, isSilentForTooLong, MOST_MONTHS, spokenBy } from './contact.ts';

/** Whether a time was set for all on this map, or is only what is usual. */
type ForAll = 'everybody' | 'usual';
/** Or was agreed with this person. */
type AgreedBy = 'person' | ForAll;

/** Why something about the network asks for attention: codes, days and numbers. Months are whole ones, gone by. */
export type AttentionReason =
  /** Not spoken to for longer than agreed, counted from the last contact or else from the day on which they became active. */
  | {
      readonly code: 'notSpokenTo';
      readonly from: 'contact' | 'active';
      readonly since: IsoDate;
      readonly months: number;
      readonly agreed: number;
      readonly by: AgreedBy;
    }
  | { readonly code: 'contactUnknown' }
  /** Away for a while: longer than was said, where a day was said, and else than agreed for all. */
  | { readonly code: 'backOnPassed'; readonly since: IsoDate | null; readonly on: IsoDate }
  | {
      readonly code: 'awayTooLong';
      readonly since: IsoDate;
      readonly months: number;
      readonly agreed: number;
      readonly by: ForAll;
    }
  | { readonly code: 'awayUnknown' }
  | {
      readonly code: 'candidateTooLong';
      readonly since: IsoDate;
      readonly months: number;
      readonly agreed: number;
      readonly by: ForAll;
    }
  | { readonly code: 'candidateUnknown' }
  | { readonly code: 'noContactPerson'; readonly since: IsoDate }
  | { readonly code: 'agreementEnds'; readonly on: IsoDate; readonly isPassed: boolean }
  /** Good relations on the map hang by this one: whom it would cut off, or how large a part of the ways between sides it carries. */
  | { readonly code: 'carriesMuch'; readonly cutsOff: number; readonly share: number; readonly poles: 'camps' | 'areas' | null }
  | { readonly code: 'nobodyForTask'; readonly task: Task }
  | { readonly code: 'nobodyForArea'; readonly areas: readonly AreaId[] };
export type AttentionCode = AttentionReason['code'];

/** Days of which nothing was written down: said, and never taken for long ago. */
const UNKNOWN: ReadonlySet<AttentionCode> = new Set(['contactUnknown', 'awayUnknown', 'candidateUnknown']);
export const isUnknown = ({ code }: AttentionReason): boolean => UNKNOWN.has(code);

/** How much somebody carries by the map's own figures. */
export interface Carried {
  readonly actor: ActorId;
  readonly cutsOff: number;
  readonly share: number;
  readonly poles: 'camps' | 'areas' | null;
}

/** So many months somebody is new. */
const NEW_MONTHS = 3;
/** So many months before an agreement ends one begins to think of it. */
const NEAR_MONTHS = 1;

/** Every reason for attention to somebody, today; none for who left, and none from a day that is still to come. */
export const reasonsFor = (
  { keyFigure }: Actor,
  set: SetAgreements | undefined,
  today: IsoDate,
  carried: Carried | undefined,
): AttentionReason[] => {
  if (keyFigure === null || keyFigure.status === 'left') return [];
  return [
    ...ofStatus[keyFigure.status](keyFigure, agreementsOf(set), today, (term) =>
      set?.[term] === undefined ? 'usual' : 'everybody',
    ),
    ...agreement(keyFigure, today),
    ...(carried && isInNetwork(keyFigure)
      ? [{ code: 'carriesMuch' as const, cutsOff: carried.cutsOff, share: carried.share, poles: carried.poles }]
      : []),
  ];
};

/** The day on which what was agreed came to an end; nothing for a reason that has none. */
export const dayOver = (reason: AttentionReason): IsoDate | null => {
  switch (reason.code) {
    case 'notSpokenTo':
    case 'awayTooLong':
    case 'candidateTooLong':
      return monthsFrom(reason.since, reason.agreed);
    case 'backOnPassed':
    case 'agreementEnds':
      return reason.on;
    default:
      return null;
  }
};

/** For how many days what was agreed has passed; 0 for a reason that knows no such day. */
export const daysOver = (reason: AttentionReason, today: IsoDate): number => {
  const over = dayOver(reason);
  return over === null ? 0 : Math.max(0, daysBetween(over, today));
};

type ReasonsOf = (
  keyFigure: KeyFigure,
  agreements: NetworkAgreements,
  today: IsoDate,
  by: (term: 'contactEvery' | 'awayAtMost' | 'candidateAtMost') => ForAll,
) => AttentionReason[];

const active: ReasonsOf = (keyFigure, agreements, today, by) => {
  const since = statusSince(keyFigure);
  const isNew = since !== null && since <= today && today < monthsFrom(since, NEW_MONTHS);
  const isAlone = (keyFigure.contactPerson ?? '').trim() === '';
  return [
    ...silence(keyFigure, agreements, today, keyFigure.contactEvery === undefined ? by('contactEvery') : 'person'),
    ...(isNew && isAlone ? [{ code: 'noContactPerson' as const, since }] : []),
  ];
};

const silence = (keyFigure: KeyFigure, agreements: NetworkAgreements, today: IsoDate, by: AgreedBy): AttentionReason[] => {
  const term = contactTerm(keyFigure, agreements, today);
  if (term === null) return [];
  const { from, since, agreed } = term;
  if (since === null) return [{ code: 'contactUnknown' }];
  return isSilentForTooLong(keyFigure, agreements, today)
    ? [{ code: 'notSpokenTo', from, since, months: monthsBetween(since, today), agreed, by }]
    : [];
};

const paused: ReasonsOf = (keyFigure, { awayAtMost }, today, by) => {
  const since = statusSince(keyFigure);
  const { backOn } = keyFigure;
  if (backOn !== undefined) return backOn < today ? [{ code: 'backOnPassed', since, on: backOn }] : [];
  const agreed = countOf(awayAtMost);
  if (agreed === null) return [];
  if (since === null) return [{ code: 'awayUnknown' }];
  return isBeyond(since, agreed, today)
    ? [{ code: 'awayTooLong', since, months: monthsBetween(since, today), agreed, by: by('awayAtMost') }]
    : [];
};

const candidate: ReasonsOf = (keyFigure, { candidateAtMost }, today, by) => {
  const since = statusSince(keyFigure);
  const agreed = countOf(candidateAtMost);
  if (agreed === null) return [];
  if (since === null) return [{ code: 'candidateUnknown' }];
  const spoken = spokenBy(keyFigure, today);
  const isWaiting = spoken !== null && spoken >= since && !isBeyond(spoken, waitAfterTalk(agreed), today);
  return isBeyond(since, agreed, today) && !isWaiting
    ? [{ code: 'candidateTooLong', since, months: monthsBetween(since, today), agreed, by: by('candidateAtMost') }]
    : [];
};
/** Who talked it over with a candidate hears of them again after a third of what was agreed, and never within a month. */
const waitAfterTalk = (agreed: number): number => Math.max(1, Math.round(agreed / 3));

const ofStatus: Readonly<Record<Exclude<KeyFigure['status'], 'left'>, ReasonsOf>> = { active, paused, candidate };

const agreement = ({ agreedUntil }: KeyFigure, today: IsoDate): AttentionReason[] =>
  agreedUntil !== undefined && monthsFrom(agreedUntil, -NEAR_MONTHS) <= today
    ? [{ code: 'agreementEnds', on: agreedUntil, isPassed: agreedUntil < today }]
    : [];

const countOf = (months: number | null): number | null => (months === null ? null : Math.min(months, MOST_MONTHS));
