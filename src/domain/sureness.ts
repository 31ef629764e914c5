import type { Certainty } from './relation.ts';

/** How sure a suggestion is, as it is said in words. */
export type Sureness = 'very' | 'fairly' | 'notYet';

/** Of a place among the first five: from the times, of 100 redrawn maps, that somebody is there. */
export const surenessOfTimes = (times: number): Sureness => (times >= 80 ? 'very' : times >= 50 ? 'fairly' : 'notYet');

/** Of what follows from certain relations: as sure as the least sure of them, for without it the rest does not hold. */
export const surenessOfRelations = (certainties: readonly Certainty[]): Sureness =>
  certainties.includes('guessed') ? 'notYet' : certainties.includes('heard') ? 'fairly' : 'very';
