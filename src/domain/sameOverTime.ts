import { nameKey } from './nameKey.ts';
import { makeUnions } from './unions.ts';

interface Named<Id> {
  readonly id: Id;
  readonly name: string;
}

/**
 * Who is one over these moments, by id and by name: two ids are one when they ever bore the same name and never stood beside each
 * other. `join` says so of two of whom a person said it.
 */
export const sameOverTime = <Id extends string>(moments: readonly ReadonlyMap<Id, Named<Id>>[]) => {
  const { first, join: unite } = makeUnions<Id>();
  const momentsOf = new Map<Id, Set<number>>();
  moments.forEach((records, moment) => {
    for (const id of records.keys()) momentsOf.set(id, (momentsOf.get(id) ?? new Set()).add(moment));
  });
  const momentsWith = (one: Id): ReadonlySet<number> => momentsOf.get(first(one)) ?? new Set();
  const join = (one: Id, other: Id) => {
    const [was, is] = [first(one), first(other)];
    if (was === is) return;
    momentsOf.set(is, new Set([...momentsWith(was), ...momentsWith(is)]));
    unite(was, is);
  };
  const areApart = (one: Id, other: Id): boolean => {
    const others = momentsWith(other);
    return ![...momentsWith(one)].some((moment) => others.has(moment));
  };
  const idOfName = new Map<string, Id>();
  for (const records of moments)
    for (const { id, name } of records.values()) {
      const key = nameKey(name);
      const namesake = idOfName.get(key);
      if (namesake === undefined) idOfName.set(key, id);
      // A function can pass from the one to the other: who stood beside each other are two.
      else if (namesake !== id && areApart(id, namesake)) join(id, namesake);
    }
  return { first, join };
};
