/** Ids that cannot be mixed up: each is a string with a brand that exists in the types alone. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type MapId = Branded<'MapId'>;
export type ActorId = Branded<'ActorId'>;
export type RelationId = Branded<'RelationId'>;
export type CampId = Branded<'CampId'>;
export type AreaId = Branded<'AreaId'>;
export type JudgementId = Branded<'JudgementId'>;
export type NetworkCountId = Branded<'NetworkCountId'>;
export type SnapshotId = Branded<'SnapshotId'>;
export type TriggerEventId = Branded<'TriggerEventId'>;

/** A calendar day, `2026-11-22`. */
export type IsoDate = Branded<'IsoDate'>;
/** A moment in UTC, `2026-11-22T09:30:00.000Z`. */
export type Moment = Branded<'Moment'>;

/** Whether a text is a day of the calendar: 30 February is none. */
export const isDay = (text: string): text is IsoDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const dayOf = (moment: Moment): IsoDate => moment.slice(0, 10) as IsoDate;
