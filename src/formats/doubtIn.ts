import { tidyName } from '../domain/commands/checks.ts';
import { knownNames } from './knownNames.ts';
import { likelyMeantAmong } from './likelyMeant.ts';
import { splitLine } from './splitLine.ts';

/** A new name that may be meant for one on the map; in a line also where it stands. */
export interface Doubt {
  readonly typed: string;
  /** Best first; at least one. */
  readonly names: readonly string[];
}
export interface DoubtInLine extends Doubt {
  readonly from: number;
  readonly to: number;
}

/** More new names than this on one line are a list that was pasted, and nobody is asked about each. */
const MOST_NAMES = 12;

/** The first name on a line of quick add about which to ask; `agreed` are those that are said to be new. */
export const doubtIn = (line: string, names: readonly string[], agreed: ReadonlySet<string>): DoubtInLine | null => {
  const known = knownNames(names);
  const { pieces } = splitLine(line, known);
  if (pieces.length > MOST_NAMES) return null;
  const likelyMeant = likelyMeantAmong(names);
  for (const { text, from, to } of pieces) {
    const typed = tidyName(text);
    if (typed === '' || agreed.has(typed) || known.spelling(typed) !== undefined) continue;
    const meant = likelyMeant(typed);
    if (meant.length > 0) return { typed, names: meant, from, to };
  }
  return null;
};

/** The first of these whole names about which to ask. */
export const doubtAbout = (
  typedNames: readonly string[],
  names: readonly string[],
  agreed: ReadonlySet<string>,
): Doubt | null => {
  const likelyMeant = likelyMeantAmong(names);
  for (const typed of typedNames.map(tidyName)) {
    const meant = typed === '' || agreed.has(typed) ? [] : likelyMeant(typed);
    if (meant.length > 0) return { typed, names: meant };
  }
  return null;
};
