import { nameKey } from './nameKey.ts';
import { makeUnions } from './unions.ts';

interface Named<Id> {
  readonly id: Id;
  readonly name: string;
}

/**
 * Who is one over these moments, under whatever id. Two who stand at one moment are two, whatever is said of either, and so is
 * whoever is known not to be at a moment from all who are there.
 */
export const onesOverTime = <Id extends string>(moments: readonly ReadonlyMap<Id, unknown>[]) => {
  const { first, join: unite } = makeUnions<Id>();
  const there = new Map<Id, Set<number>>();
  const missing = new Map<Id, Set<number>>();
  const at = (where: Map<Id, Set<number>>, id: Id): Set<number> => {
    const known = where.get(first(id)) ?? new Set();
    where.set(first(id), known);
    return known;
  };
  moments.forEach((records, moment) => {
    for (const id of records.keys()) at(there, id).add(moment);
  });
  const meets = (one: ReadonlySet<number>, other: ReadonlySet<number>) => [...one].some((moment) => other.has(moment));
  /** Nothing comes of it when the two cannot be one. */
  const join = (one: Id, other: Id): void => {
    if (first(one) === first(other)) return;
    const [where, elsewhere] = [at(there, one), at(there, other)];
    const [lacks, lacked] = [at(missing, one), at(missing, other)];
    if (meets(where, elsewhere) || meets(where, lacked) || meets(lacks, elsewhere)) return;
    unite(one, other);
    for (const moment of where) at(there, other).add(moment);
    for (const moment of lacks) at(missing, other).add(moment);
  };
  /** None of those who stand at a moment is this one, but for who has its id. */
  const tellMissing = (id: Id, moment: number): void => {
    at(missing, id).add(moment);
  };
  return { first, join, tellMissing };
};

/** Joins who bear or bore one name. A name that two bear at one moment tells of nobody; `mayBe` says of whom it does not either. */
export const joinNamesakes = <Id extends string, R extends Named<Id>>(
  moments: readonly ReadonlyMap<Id, R>[],
  join: (one: Id, other: Id) => void,
  mayBe: (one: R, other: R) => boolean = () => true,
): void => {
  const bearers = new Map<string, R[] | null>();
  for (const records of moments) {
    const here = new Set<string>();
    for (const record of records.values()) {
      const key = nameKey(record.name);
      const known = bearers.get(key) ?? [];
      if (here.has(key)) bearers.set(key, null);
      else if (bearers.get(key) !== null && known.at(-1) !== record) bearers.set(key, [...known, record]);
      here.add(key);
    }
  }
  for (const those of bearers.values())
    those?.forEach((one, i) => {
      for (const other of those.slice(0, i)) if (other.id !== one.id && mayBe(one, other)) join(one.id, other.id);
    });
};

/** Of records that go by their name alone: camps and neighbourhoods, also where a map was drawn anew. */
export const sameOverTime = <Id extends string>(moments: readonly ReadonlyMap<Id, Named<Id>>[]): ((id: Id) => Id) => {
  const { first, join } = onesOverTime(moments);
  joinNamesakes(moments, join);
  return first;
};
