import type { ActorKind } from './actorKind.ts';
import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { type NameFinder, nameFinder } from './nameFinder.ts';
import { nameKey } from './nameKey.ts';
import { looksLikePersonName } from './personName.ts';
import type { AnyRecord, AnyTable } from './recordChange.ts';
import type { SaidPair } from './snapshot.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';
import { snapshotsInOrder } from './timeLine.ts';
import { withWords } from './typedWords.ts';
import { makeUnions } from './unions.ts';
import { isOneToOne } from './whoIsWho.ts';

/** Onherkenbaar maken: a kind and a number in place of a name ("Persoon 3"); `language` makes the words. */
export interface HiddenName {
  readonly kind: ActorKind;
  /** From 1 up, among those of its kind. */
  readonly number: number;
}
/** Who is hidden as what. The same actor is the same on every map, and nobody else is. */
export interface Redaction {
  readonly hidden: ReadonlyMap<ActorId, HiddenName>;
  /** Every name that anybody bore, as a key, and whose it was. */
  readonly names: ReadonlyMap<string, ActorId>;
  /** Parts of persons' names that would give them away by themselves. */
  readonly nameWords: ReadonlyMap<string, ActorId>;
}

/** Hides everybody on the map as it is now and in all of its snapshots. */
export const redactionOverTime = (map: ActorMap): Redaction => {
  const maps = mapsOfSnapshots(map);
  const snapshots = snapshotsInOrder(map);
  const said = snapshots.flatMap(({ matches = [] }) => matches.flatMap(({ pairs }) => pairs));
  return redactionOf([...snapshots.flatMap(({ id }) => maps.get(id) ?? []), map], said);
};

/**
 * Hides everybody on these maps, oldest first: numbers in the order in which they first appear, kinds as they last were. Two
 * who were said to be one bear one number; of who was split or merged all bear their own.
 */
export const redactionOf = (maps: readonly ActorMap[], said: readonly SaidPair[] = []): Redaction => {
  const { first, join } = makeUnions<ActorId>();
  for (const pair of said) if (isOneToOne(pair)) join(pair.before[0], pair.after[0]);
  const kinds = new Map<ActorId, ActorKind>();
  const names = new Map<string, ActorId>();
  const nameWords = new Map<string, ActorId>();
  const everybody = new Set<ActorId>();
  for (const map of maps)
    for (const { id, name, kind } of map.actors.values()) {
      everybody.add(id);
      kinds.set(first(id), kind);
      names.set(nameKey(name), id);
      if (kind === 'person' && looksLikePersonName(name)) for (const word of tellingWords(name)) nameWords.set(word, id);
    }
  const numbers = new Map<ActorId, HiddenName>();
  const counts = { person: 0, group: 0, organisation: 0 };
  const hidden = new Map<ActorId, HiddenName>();
  for (const id of everybody) {
    const one = first(id);
    const kind = kinds.get(one) as ActorKind;
    const known = numbers.get(one);
    if (!known) counts[kind] += 1;
    const as = known ?? { kind, number: counts[kind] };
    numbers.set(one, as);
    hidden.set(id, as);
  }
  return { hidden, names, nameWords };
};

export type HiddenNameOf = (hidden: HiddenName) => string;

/** The map with nobody's name on it, and none of the texts that people wrote about it: only what the list of tables lets show. */
export const redactedMap = (map: ActorMap, redaction: Redaction, wordsFor: HiddenNameOf): ActorMap => {
  const shown = (table: TableName): AnyTable => {
    const records = new Map<string, AnyRecord>();
    for (const record of map[table].values()) {
      let isShown = true;
      const hidden = withWords(table, record, (text, hiding) => {
        if (hiding === 'asActor') return wordsFor(redaction.hidden.get(record.id as ActorId) as HiddenName);
        if (hiding === 'namesOut') return redactedText(text, redaction, wordsFor);
        isShown &&= hiding !== 'dropped';
        return '';
      });
      if (isShown) records.set(record.id, hidden);
    }
    return records;
  };
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, shown(table)])) as unknown as ActorMap;
};

/** A short text with every name that occurs in it hidden, whole names and telling parts of persons' names. */
export const redactedText = (text: string, redaction: Redaction, wordsFor: HiddenNameOf): string => {
  const { finder, byKey } = searchFor(redaction);
  return finder.replaced(text, (key) => wordsFor(redaction.hidden.get(byKey.get(key) as ActorId) as HiddenName));
};

interface Search {
  readonly finder: NameFinder;
  readonly byKey: ReadonlyMap<string, ActorId>;
}
const searches = new WeakMap<Redaction, Search>();
/** Many texts are asked of one redaction. */
const searchFor = (redaction: Redaction): Search => {
  const known = searches.get(redaction);
  if (known) return known;
  const byKey = new Map([...redaction.names, ...redaction.nameWords].toReversed());
  const search = { byKey, finder: nameFinder(byKey.keys()) };
  searches.set(redaction, search);
  return search;
};

/** Words with a capital and three letters or more: "Fatima", "Amrani"; not "van", "El". */
const tellingWords = (name: string): string[] =>
  name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}.{2}/u.test(word) ? [nameKey(word)] : []));
