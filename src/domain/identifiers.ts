/** Ids that cannot be mixed up: each is a string with a brand that exists in the types alone. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The id of a record of a table. */
export type IdOf<Table extends string> = Branded<`id of ${Table}`>;
export type MapId = IdOf<'map'>;
export type ActorId = IdOf<'actors'>;
export type RelationId = IdOf<'relations'>;
export type CampId = IdOf<'camps'>;
export type AreaId = IdOf<'areas'>;
export type JudgementId = IdOf<'judgements'>;
export type TalkedAboutId = IdOf<'talkedAbout'>;
export type NetworkCountId = IdOf<'networkCounts'>;
export type NetworkFilterId = IdOf<'networkFilters'>;
export type SnapshotId = IdOf<'snapshots'>;
export type TriggerEventId = IdOf<'events'>;
export type FindingId = IdOf<'findings'>;
export type SameAnswerId = IdOf<'sameAnswers'>;
export type MergerId = IdOf<'mergers'>;

/** A calendar day, `2026-11-22`. */
export type IsoDate = Branded<'IsoDate'>;
/** A moment in UTC, `2026-11-22T09:30:00.000Z`. */
export type Moment = Branded<'Moment'>;

/** Whether a text is a day of the calendar: 30 February is none. */
export const isDay = (text: string): text is IsoDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const dayOf = (moment: Moment): IsoDate => moment.slice(0, 10) as IsoDate;
