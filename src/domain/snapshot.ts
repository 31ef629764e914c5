import type { ActorId, IsoDate, Moment, SnapshotId } from './identifiers.ts';
import type { AnyRecord, TableChange } from './recordChange.ts';
import type { ContributionPart } from './together/contributionPart.ts';

/**
 * A foto: the whole map of one moment, which nothing done to the map later changes. Kept as the difference from another
 * snapshot, so that a hundred of them take little more room than what differs; `mapOfSnapshot` gives the map.
 */
export interface Snapshot {
  readonly id: SnapshotId;
  readonly name: string;
  /** The day that it shows; may lie in the past or in the future. */
  readonly date: IsoDate;
  readonly takenAt: Moment;
  /** Why it was taken ("na de brand", "voor het overnemen van een bestand"); may be empty. */
  readonly occasion: string;
  readonly description: string;
  /** The program takes one by itself before an import or a merge. */
  readonly madeBy: 'person' | 'program';
  /** The snapshot that it differs from as `content` says; `null` when it stands by itself. */
  readonly base: SnapshotId | null;
  /** What makes this map of that of `base`, or of nothing. */
  readonly content: SnapshotContent;
  /** Who on this snapshot is who on a later one, where a person said so; ids that are equal need no saying. */
  readonly matches?: readonly SaidMatches[];
  /** Set when it is no moment of this map but somebody's own map that was brought in. It leans on no other, and none leans on it. */
  readonly contribution?: ContributionPart;
}
export interface SaidMatches {
  /** `now` is the map itself. */
  readonly with: SnapshotId | 'now';
  /** None says as much as some: here nothing holds of what was said with another moment. */
  readonly pairs: readonly SaidPair[];
}
/** One is one, or one became several, or several one; nobody on one side says that somebody is new, or gone. */
export interface SaidPair {
  readonly before: readonly ActorId[];
  readonly after: readonly ActorId[];
  /** Read off their one name when the snapshot was brought in, and not said by a person. It holds whatever becomes of the name. */
  readonly byName?: boolean;
}
/** By table; a `MapChange` whose tables this file need not know. */
export type SnapshotContent = Readonly<Record<string, TableChange<AnyRecord>>>;
