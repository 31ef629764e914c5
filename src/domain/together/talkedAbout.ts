import type { IsoDate, TalkedAboutId } from '../identifiers.ts';

/** A talking point that a group ticked as talked about. It says nothing of what was said. */
export interface TalkedAbout {
  /** The key of the point (`talkedAboutId`), so that the same point finds it again, also when maps come in or go. */
  readonly id: TalkedAboutId;
  readonly date: IsoDate;
}

/** One key for one point, whichever way round those whom it is about are named. */
export const talkedAboutId = (what: string, actors: readonly string[]): TalkedAboutId =>
  [what, ...[...actors].sort()].join(':') as TalkedAboutId;
