import type { Label } from './fields.ts';
import type { HiddenPersons } from './hiddenPersons.ts';
import type { ActorId } from './identifiers.ts';
import type { Moments } from './moments.ts';
import { nameKey } from './nameKey.ts';
import type { StandIns } from './redactionChoice.ts';
import { sameOverTime } from './sameOverTime.ts';
import { entryOf, FROZEN_TABLES, TABLE_NAMES, type TableName } from './tables.ts';

/** "Persoon 3" and "Kamp A", in the order in which they are asked for; the same for the same one at every moment, and never one that is taken. */
export const numberedNames = (
  moments: Moments,
  { first, kindOf }: Pick<HiddenPersons, 'first' | 'kindOf'>,
  standIns: StandIns,
  isTaken: (name: string) => boolean,
) => {
  const given = new Map<string, string>();
  const numbers = new Set<string>();
  const counts = new Map<string, number>();
  const oneOf = onesOverTime(moments);
  const next = (row: string, nameFor: (number: number) => string): string => {
    for (;;) {
      const number = (counts.get(row) ?? 0) + 1;
      counts.set(row, number);
      const name = nameFor(number);
      if (!isTaken(name)) return name;
    }
  };
  const give = (hiding: 'actor' | Label, who: string, row: string, nameFor: (number: number) => string): string => {
    const known = given.get(`${hiding} ${who}`) ?? next(row, nameFor);
    given.set(`${hiding} ${who}`, known);
    numbers.add(`${hiding} ${nameKey(known)}`);
    return known;
  };
  const nameOfActor = (id: ActorId): string => {
    const kind = kindOf(id);
    return give('actor', first(id), kind, (number) => standIns.actor(kind, number));
  };
  const nameOf = (table: TableName, id: string, hiding: 'actor' | Label, text: string): string => {
    if (hiding === 'actor') return nameOfActor(id as ActorId);
    // There is one map, and a district is no record: it is who it is by its name.
    const who = hiding === 'map' ? '' : hiding === 'district' ? nameKey(text) : oneOf(table, id);
    return give(hiding, who, hiding, (number) => standIns.label(hiding, number));
  };
  /** Whether it stands for another of its sort already: a camp may be called by the number of whom it is called after, no group may. */
  const isNumber = (hiding: 'actor' | Label, name: string): boolean => numbers.has(`${hiding} ${nameKey(name)}`);
  return { nameOf, nameOfActor, isNumber };
};

/** Records that go by their name, such as camps, are one over all moments, also when a map was drawn anew. */
const onesOverTime = ({ inOrder }: Moments) => {
  const byName = TABLE_NAMES.filter((table) => FROZEN_TABLES.has(table) && entryOf(table).unique?.taken === 'numbered');
  const firsts = new Map(
    byName.map((table) => [
      table,
      sameOverTime(inOrder.map((map) => map[table] as ReadonlyMap<string, { readonly id: string; readonly name: string }>)),
    ]),
  );
  return (table: TableName, id: string): string => firsts.get(table)?.(id) ?? id;
};
