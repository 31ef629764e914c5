import { nameKey } from './actor.ts';
import { type ActorMap, TABLES } from './actorMap.ts';
import { applyChange } from './change.ts';
import { eraseActor } from './commands/eraseActor.ts';
import type { ActorId } from './identifiers.ts';
import { nameFinder } from './nameFinder.ts';
import { mapsOfSnapshots } from './snapshot.ts';

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

/** Every property of a record that a person typed. What a snapshot holds is looked at by itself. */
const TYPED = new Set([
  'name',
  'note',
  'reason',
  'occasion',
  'description',
  'district',
  'title',
  'issue',
  'owner',
  'purpose',
  'legalBasis',
]);

const textsOf = (map: ActorMap): string[] => [
  ...TABLES.flatMap((table) =>
    [...map[table].values()].flatMap((record) =>
      Object.entries(record).flatMap(([key, value]) => (TYPED.has(key) && typeof value === 'string' ? [value] : [])),
    ),
  ),
  ...[...map.actors.values()].flatMap(({ roles }) => Object.values(roles).map(({ by }) => by)),
];
