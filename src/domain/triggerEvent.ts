import type { IsoDate, TriggerEventId } from './identifiers.ts';

export const EVENT_SCOPES = ['local', 'national', 'international'] as const;
export type EventScope = (typeof EVENT_SCOPES)[number];

/** An ingrijpende gebeurtenis: what happened between two snapshots. */
export interface TriggerEvent {
  readonly id: TriggerEventId;
  readonly name: string;
  /** May lie in the future: what is expected can be on the line too. */
  readonly date: IsoDate;
  readonly scope: EventScope;
  readonly note: string;
}
