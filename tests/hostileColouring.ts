import type { ActorId } from '../src/domain/identifiers.ts';
import { readColouring } from '../src/domain/network/colouredMap.ts';
import { partsOf, readShown } from '../src/domain/network/shownOnMap.ts';
import { nl } from '../src/language/nl.ts';
import { togetherSentences } from '../src/language/togetherSentences.ts';

/** What sees a text of how a map is coloured; see `hostileFunctions.ts`. */
export const fedColouring: Readonly<Record<string, (text: string) => unknown>> = {
  partsOf,
  readShown,
  readColouring: (text) => [readColouring(text), readColouring(JSON.stringify({ by: text, shown: text, size: text }))],
  togetherSentences: (text) =>
    togetherSentences(
      {
        active: ['a', 'b', 'c'] as ActorId[],
        parts: 2,
        connected: ['a', 'b'] as ActorId[],
        without: ['c'] as ActorId[],
        tense: [],
      },
      () => text,
      'figure',
      nl,
    ),
};
