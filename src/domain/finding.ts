import type { FindingId, IsoDate } from './identifiers.ts';

export const FINDING_KINDS = ['finding', 'action'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What the writer of a report adds: what was seen, or what will be done. */
export interface Finding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly text: string;
  /** Who says it or will do it, by function; empty when that is not said. */
  readonly by: string;
  /** Of an action: before which day. Of a finding: since which day it is known. */
  readonly when: IsoDate | null;
}
