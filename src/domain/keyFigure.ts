import type { IsoDate } from './identifiers.ts';

/** The part of an actor that is in, or a candidate for, the local network of key figures. */
export const KEY_FIGURE_KINDS = ['connector', 'representative', 'doer', 'critic'] as const;
export const BACKGROUNDS = ['formalOrganisation', 'otherOrganisation', 'unaffiliated', 'trained'] as const;
export const POSITIONS = ['formal', 'informal'] as const;
export const AGE_GROUPS = ['young', 'adult', 'older'] as const;
export const TASKS = ['signal', 'prevent', 'intervene', 'advise'] as const;
export const STATUSES = ['candidate', 'active', 'paused', 'left'] as const;

export type KeyFigureKind = (typeof KEY_FIGURE_KINDS)[number];
export type Background = (typeof BACKGROUNDS)[number];
export type FormalPosition = (typeof POSITIONS)[number];
export type AgeGroup = (typeof AGE_GROUPS)[number];
export type Task = (typeof TASKS)[number];
export type KeyFigureStatus = (typeof STATUSES)[number];

/** A status with the day since when it holds. */
export interface StatusSince {
  readonly status: KeyFigureStatus;
  readonly since: IsoDate;
}

/** `null` is "not known", which is never counted as "no". */
export interface KeyFigure {
  readonly status: KeyFigureStatus;
  readonly kinds: readonly KeyFigureKind[];
  readonly position: FormalPosition | null;
  readonly background: Background | null;
  readonly ageGroup: AgeGroup | null;
  readonly socialProfession: boolean | null;
  readonly knownToMunicipality: boolean | null;
  readonly tasks: readonly Task[];
  readonly lastContact: IsoDate | null;
  /** The verloop, oldest first, the last one being the present status; without it nobody wrote down since when. */
  readonly statusHistory?: readonly StatusSince[];
  /** Of somebody who is away for a while: the day on which they said to be back. */
  readonly backOn?: IsoDate;
  /** The day on which what was agreed with this person ends. */
  readonly agreedUntil?: IsoDate;
  /** In how many months at most one is to speak with this person; else what was agreed for all. */
  readonly contactEvery?: number;
  /** Who keeps contact, by function. */
  readonly contactPerson?: string;
}

export const newKeyFigure: KeyFigure = {
  status: 'candidate',
  kinds: [],
  position: null,
  background: null,
  ageGroup: null,
  socialProfession: null,
  knownToMunicipality: null,
  tasks: [],
  lastContact: null,
};

/** Counted as being in the network: active, or away for a while. */
export const isInNetwork = (keyFigure: KeyFigure | null): boolean =>
  keyFigure !== null && (keyFigure.status === 'active' || keyFigure.status === 'paused');

/** No longer in the network, by their own choice or not: never suggested, never counted on. Who is on the map otherwise has no key figure part. */
export const hasLeft = (keyFigure: KeyFigure | null): boolean => keyFigure?.status === 'left';

/** In the network and away for a while: may be suggested, and whoever names them says so. */
export const isAway = (keyFigure: KeyFigure | null): boolean => keyFigure?.status === 'paused';

/** What was written down of days after this one. */
export const spansAfter = ({ statusHistory = [] }: KeyFigure, day: IsoDate): readonly StatusSince[] =>
  statusHistory.filter(({ since }) => since > day);

/**
 * As somebody stands on a day, with no more than what had begun by then: who goes only later is still there, and who comes only later is
 * a candidate. The same where nothing is to come, or where the status is said without the day to come.
 */
export const keyFigureOn = (keyFigure: KeyFigure, day: IsoDate): KeyFigure => {
  const [next] = spansAfter(keyFigure, day);
  if (next === undefined) return keyFigure;
  const { status, statusHistory = [], ...rest } = keyFigure;
  const begun = statusHistory.filter(({ since }) => since <= day);
  const until = next.status === 'left' || next.status === 'paused' ? 'active' : 'candidate';
  return {
    ...rest,
    status: statusHistory.at(-1)?.status === status ? (begun.at(-1)?.status ?? until) : status,
    ...(begun.length > 0 && { statusHistory: begun }),
  };
};

/** Since when the present status holds, as far as somebody wrote that down. */
export const statusSince = ({ status, statusHistory }: KeyFigure): IsoDate | null => {
  const last = statusHistory?.at(-1);
  return last?.status === status ? last.since : null;
};

/**
 * With a status from a day on. What was written down of that day or later makes way: a status that is put right on the day it was given
 * never held. Whoever says so sees to it first that no other status begins later (`statusRefusal`).
 */
export const withStatus = (keyFigure: KeyFigure, status: KeyFigureStatus, since: IsoDate): KeyFigure => {
  const { backOn, ...rest } = keyFigure;
  const kept = (keyFigure.statusHistory ?? []).filter((span) => span.since < since);
  const isGoingOn = kept.at(-1)?.status === status;
  return {
    ...(status === 'paused' ? keyFigure : rest),
    status,
    statusHistory: isGoingOn ? kept : [...kept, { status, since }],
  };
};

/** What was written down of before the present status. */
const before = ({ status, statusHistory = [] }: KeyFigure): readonly StatusSince[] =>
  statusHistory.at(-1)?.status === status ? statusHistory.slice(0, -1) : statusHistory;

/** The status before the present one, if that had not begun yet on this day: then the present one cannot hold from there on. */
export const inTheWayOfSince = (keyFigure: KeyFigure, since: IsoDate | null): StatusSince | null => {
  const last = before(keyFigure).at(-1);
  return last && since !== null && last.since >= since ? last : null;
};

/** With the status of today from another day on; what came before it stays, and what is to come. `null` is that nobody knows since when. */
export const withSince = (keyFigure: KeyFigure, since: IsoDate | null, today: IsoDate): KeyFigure => {
  const { statusHistory: _, ...rest } = keyFigure;
  const now = keyFigureOn(keyFigure, today);
  const statusHistory = [
    ...before(now),
    ...(since === null ? [] : [{ status: now.status, since }]),
    ...spansAfter(keyFigure, today),
  ];
  return { ...rest, ...(statusHistory.length > 0 && { statusHistory }) };
};
