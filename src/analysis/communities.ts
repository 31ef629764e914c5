import type { ActorId } from '../domain/identifiers.ts';

/** Circles found by the program, only when asked, and never used as camps. */
export interface Communities {
  /** The largest first; those who deal with nobody are in none. */
  readonly circles: readonly (readonly ActorId[])[];
  /** How clear-cut they are: 0 is no better than chance; null without ties. */
  readonly modularity: number | null;
}
