import type { Certainty } from './relation.ts';

/** How sure a suggestion is, as it is said in words. */
export type Sureness = 'very' | 'fairly' | 'notYet';

/** With 80 it was right in four of five cases on one make of made-up maps only, with 90 on all that were tried (`docs/suggestions.md`). */
const VERY_SURE = 90;
const FAIRLY_SURE = 50;

/** Of a place among the first of a list: from the times, of 100 redrawn maps, that somebody is there. */
export const surenessOfTimes = (times: number): Sureness =>
  times >= VERY_SURE ? 'very' : times >= FAIRLY_SURE ? 'fairly' : 'notYet';

/** Of what follows from certain relations: as sure as the least sure of them, for without it the rest does not hold. */
export const surenessOfRelations = (certainties: readonly Certainty[]): Sureness =>
  certainties.includes('guessed') ? 'notYet' : certainties.includes('heard') ? 'fairly' : 'very';
