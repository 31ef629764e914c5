import type { CampId, MapId } from '../identifiers.ts';

/** What makes a snapshot somebody's map that was brought in: kept whole and frozen beside the joint map, and no moment of its time line. */
export interface ContributionPart {
  /** The map that it is, by its own id: another state of it is another contribution. */
  readonly map: MapId;
  /** The drawer chose that others may see who drew what. */
  readonly mayBeNamed: boolean;
  /** Numbers stand on it for names that were hidden: these are nobody's on any other map. */
  readonly hasNumbers?: boolean;
  /** Which of its camps is which of the joint map. Actors are matched with `now`, as on any snapshot. */
  readonly camps: readonly SameCamp[];
}
export interface SameCamp {
  readonly theirs: CampId;
  readonly ours: CampId;
  /** Somebody said so, whatever the camps are called. */
  readonly isSaid?: boolean;
}
