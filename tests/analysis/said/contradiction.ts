import type { DrawnFacts } from './drawnFacts.ts';
import type { Told } from './saidOf.ts';

/** What must never be read, and why somebody would stop believing the map when it is. */
export interface Contradiction {
  readonly name: string;
  readonly why: string;
  /** The sentences that break it. */
  readonly broken: (told: Told, drawn: DrawnFacts) => readonly string[];
}

/** The sentences that match. */
export const texts = (told: Told, pattern: RegExp): string[] =>
  told.said.map(({ text }) => text).filter((text) => pattern.test(text));
/** Who is named in a list, by one word each. */
export const named = (list: string): string[] =>
  list
    .replace(/ \([^)]*\)/g, '')
    .split(/, | en /)
    .filter((name) => /^\S+$/.test(name));
