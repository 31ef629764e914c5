import { normalized } from './tidyText.ts';

/**
 * Finds names in texts, as whole words, in whatever case. The text is walked once, however many names there are: each of its words is
 * looked up, instead of each name being sought in it.
 */
export interface NameFinder {
  readonly isIn: (text: string) => boolean;
  /** The text with every name replaced, the longest first; the text itself when there is none in it. */
  readonly replaced: (text: string, by: (key: string) => string) => string;
}

/** What may follow a part of a name. */
interface Step {
  readonly next: Map<string, Step>;
  /** The name that ends here. */
  key: string | null;
}

/** `keys` are names as `nameKey` makes them. A name that ends in a letter or number does not end within a word. */
export const nameFinder = (keys: Iterable<string>): NameFinder => {
  const start: Step = { next: new Map(), key: null };
  for (const key of keys) {
    let step = start;
    for (const piece of piecesOf(folded(key))) {
      const next = step.next.get(piece) ?? { next: new Map(), key: null };
      step.next.set(piece, next);
      step = next;
    }
    if (step !== start) step.key ??= key;
  }

  /** The longest name that begins at a piece, and where it ends. */
  const nameAt = (pieces: Pieces, from: number): { readonly key: string; readonly to: number } | null => {
    let step = start.next.get(pieces.folded[from] ?? '');
    if (!step || (from > 0 && pieces.isWord(from - 1))) return null;
    let found: { readonly key: string; readonly to: number } | null = null;
    for (let to = from + 1; step; to += 1) {
      if (step.key !== null && !pieces.isWord(to)) found = { key: step.key, to };
      step = step.next.get(pieces.folded[to] ?? '');
    }
    return found;
  };

  return {
    isIn: (text) => {
      const pieces = taken(composed(text));
      return pieces.folded.some((_, at) => nameAt(pieces, at) !== null);
    },
    replaced: (text, by) => {
      const pieces = taken(composed(text));
      const made: string[] = [];
      let isAny = false;
      for (let at = 0; at < pieces.all.length; ) {
        const found = nameAt(pieces, at);
        isAny ||= found !== null;
        made.push(found ? by(found.key) : (pieces.all[at] ?? ''));
        at = found?.to ?? at + 1;
      }
      return isAny ? made.join('') : text;
    },
  };
};

/** A text in pieces, as written and as sought. */
interface Pieces {
  readonly all: readonly string[];
  readonly folded: readonly string[];
  readonly isWord: (at: number) => boolean;
}
const taken = (text: string): Pieces => {
  const all = piecesOf(text);
  const known = new Map<string, string>();
  const foldedOnce = (piece: string): string => {
    const fold = known.get(piece) ?? folded(piece);
    known.set(piece, fold);
    return fold;
  };
  return { all, folded: all.map(foldedOnce), isWord: (at) => isWord(all[at]) };
};

const composed = (text: string): string => normalized(text).replace(/\s+/g, ' ');
/** Whole words, and the single signs between them. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
/** Without case; a Turkish i is an i, with or without its dot. */
const folded = (piece: string): string => piece.toLocaleLowerCase('nl').replace(/ı|i\u0307/g, 'i');
const isWord = (piece: string | undefined): boolean => piece !== undefined && /^[\p{L}\p{N}]/u.test(piece);
