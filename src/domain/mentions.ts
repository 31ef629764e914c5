import type { ActorMap } from './actorMap.ts';
import { applyChange } from './change.ts';
import { eraseActor } from './commands/eraseActor.ts';
import type { ActorId } from './identifiers.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { nameFinder } from './nameFinder.ts';
import { nameKey } from './nameKey.ts';
import { TABLE_NAMES } from './tables.ts';
import { typedWords } from './typedWords.ts';

/** Texts that still hold a name after its bearer was erased: free text of others, which stays. */
export interface Mentions {
  /** Where it can be taken out by hand: notes, names and descriptions on the map and of its snapshots and events. */
  readonly onMap: number;
  /** On snapshots, which do not change; the same text on several counts once. */
  readonly onSnapshots: number;
}

/** Counts the texts that hold one of the names as whole words, in whatever case, once these actors are erased. */
export const mentionsAfterErasing = (map: ActorMap, actors: readonly ActorId[], names: readonly string[]): Mentions => {
  const outcome = eraseActor(map, { do: 'eraseActor', actors });
  if (!outcome.done) return { onMap: 0, onSnapshots: 0 };
  const left = applyChange(map, outcome.value);
  const { isIn: isNamed } = nameFinder(names.map(nameKey));
  const onMap = textsOf(left).filter(isNamed);
  const onSnapshots = new Set([...mapsOfSnapshots(left).values()].flatMap(textsOf).filter(isNamed));
  return { onMap: onMap.length, onSnapshots: onSnapshots.size };
};

/** What a snapshot holds is looked at by itself. */
const textsOf = (map: ActorMap): string[] =>
  TABLE_NAMES.flatMap((table) => [...map[table].values()].flatMap((record) => typedWords(table, record)));
