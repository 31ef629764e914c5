import type { IsoDate, NetworkCountId } from './identifiers.ts';

/**
 * A number for the network as a whole that the coordinator enters by hand ("van de 24 sleutelfiguren hebben er 9 …").
 * Only so may balance on a sensitive axis be kept: never as a mark on a person.
 */
export interface NetworkCount {
  readonly id: NetworkCountId;
  /** What was counted, in the coordinator's words. */
  readonly name: string;
  /** 0 up to `of`, whole. */
  readonly counted: number;
  /** The number of key figures it was counted among, at least 1, whole. */
  readonly of: number;
  readonly date: IsoDate;
}
