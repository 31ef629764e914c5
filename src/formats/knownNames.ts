import { nameKey } from '../domain/nameKey.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { answeredOnce } from './answeredOnce.ts';
import { connectorsIn, type FoundConnector } from './connectors.ts';

/** Names that stand on the map already, to be found in a line that somebody types. */
export interface KnownNames {
  /** The name as the map spells it; nothing when nobody bears it. */
  readonly spelling: (text: string) => string | undefined;
  /** The same by the names' keys. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Names with a connector in them ("Politie - Noord"), a step for each part. */
  readonly joined: NamePart;
}
/** What may follow a part of a name: the sign and the next part, as one key. */
export interface NamePart {
  readonly next: Map<string, NamePart>;
  isName: boolean;
}

/** A line taken apart at its connectors, as keys to walk `KnownNames.joined` with. */
export interface PartKeys {
  readonly alone: readonly string[];
  /** With the sign that stands before the part. */
  readonly joined: readonly string[];
}
export const partKeys = (line: string, connectors: readonly FoundConnector[], end = line.length): PartKeys => {
  const keyOf = answeredOnce(nameKey);
  const alone = [...connectors, null].map((next, index) => keyOf(line.slice(connectors[index - 1]?.to ?? 0, next?.from ?? end)));
  const joined = alone.map((key, index) => {
    const before = connectors[index - 1];
    return before ? `${line.slice(before.from, before.to).replace(/\s+/g, ' ')}\n${key}` : key;
  });
  return { alone, joined };
};

const remembered = new WeakMap<readonly string[], KnownNames>();

/** The same list gets the same answer at once: it is asked for with every letter typed. */
export const knownNames = (names: readonly string[]): KnownNames => {
  const known = remembered.get(names) ?? understood(names);
  remembered.set(names, known);
  return known;
};

const understood = (names: readonly string[]): KnownNames => {
  const spellings = new Map(names.map((name) => [nameKey(name), name]));
  const joined: NamePart = { next: new Map(), isName: false };
  for (const name of names) {
    if (name.length > MAX_NAME_LENGTH) continue;
    const keys = partKeys(name, connectorsIn(name)).joined;
    if (keys.length === 1) continue;
    let part = joined;
    for (const key of keys) {
      const next = part.next.get(key) ?? { next: new Map(), isName: false };
      part.next.set(key, next);
      part = next;
    }
    part.isName = true;
  }
  return { spelling: (text) => spellings.get(nameKey(text)), spellings, joined };
};
