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
