import { ACTOR_KINDS, type ActorKind } from '../actorKind.ts';
import type { ActorMap } from '../actorMap.ts';
import { hiddenPersons } from '../hiddenPersons.ts';
import type { ActorId } from '../identifiers.ts';
import { momentsOf } from '../moments.ts';
import { nameKey } from '../nameKey.ts';
import { personFinder } from '../personFinder.ts';
import { tellingOthers } from './tellingOthers.ts';
import { wholeNames } from './wholeNames.ts';

/**
 * Where a text stands. Free, it can say anything of anybody; as a function, it says whose the map is, what for and who does what; a
 * neighbourhood is everybody's.
 */
export type Standing = 'free' | 'function' | 'area';
export type InText = (text: string, standing?: Standing) => string;

/** How others are called in what is given to somebody: what is kept of them is theirs. */
export interface Others {
  readonly nameOf: (id: ActorId) => string;
  readonly inText: InText;
  /** Somebody has a number. */
  readonly areHidden: boolean;
}

/** As typed. */
export const othersShown = (map: ActorMap): Others => {
  const names = namesOn(map);
  return { nameOf: (id) => names.get(id) ?? '', inText: (text) => text, areHidden: false };
};

type Called = (kind: ActorKind, number: number | null) => string;

/** Numbers for one document on several maps: each is given once, and none that somebody on them is called by. */
export const numbersFor = (maps: Iterable<ActorMap>, called: Called): (() => number) => {
  const taken = new Set<string>();
  for (const map of maps)
    for (const { actors } of momentsOf(map).inOrder) for (const { name } of actors.values()) taken.add(nameKey(name));
  let last = 0;
  return () => {
    do last += 1;
    while (ACTOR_KINDS.some((kind) => taken.has(nameKey(called(kind, last)))));
    return last;
  };
};

/**
 * Persons by a number, the same throughout a map. In texts so are whole names, and what in a name tells who it is (`tellingOthers`): a
 * function makes way as a whole, and only where a text is free; in the name of a neighbourhood a whole name alone does. `called(number)`
 * gives the words; without a number it is one of several.
 */
export const othersHidden = (map: ActorMap, own: ReadonlySet<ActorId>, called: Called, next: () => number): Others => {
  const moments = momentsOf(map);
  const { first, isPerson, kindOf } = hiddenPersons(moments);
  const names = namesOn(map);
  const own1 = new Set([...own].map(first));
  const numbers = new Map<ActorId, number>();
  const named: (readonly [string, ActorId])[] = [];
  for (const { actors } of moments.inOrder)
    for (const { id, name } of actors.values()) {
      const who = first(id);
      if (own1.has(who) || !isPerson(id)) continue;
      if (!numbers.has(who)) numbers.set(who, next());
      named.push([name, who]);
    }
  const tellingOf = tellingOthers(moments.inOrder);
  const told = named.map(([name, who]) => [name, tellingOf(name), who] as const);
  const finder = personFinder(told.flatMap(([, telling, who]) => (telling === '' ? [] : [[telling, who] as const])));
  const anyName = wholeNames(named);
  const persons = wholeNames(told.flatMap(([name, telling, who]) => (telling === '' ? [] : [[name, who] as const])));
  const numbered = (who: ActorId) => called(kindOf(who), numbers.get(who) ?? null);
  const by = (who: ActorId | null) => (who === null ? called('person', null) : numbered(who));
  const asTyped = (text: string) => text;
  const hideWords = (text: string) => finder.replaced(text, by);
  const inText: InText = (text, standing = 'free') =>
    (standing === 'free' ? anyName : persons)(text, by, standing === 'area' ? asTyped : hideWords);
  return {
    nameOf: (id) => (isPerson(id) && !own1.has(first(id)) ? numbered(first(id)) : inText(names.get(id) ?? '')),
    inText,
    areHidden: numbers.size > 0,
  };
};

/** By what somebody is called now, or was when it was there last. */
const namesOn = (map: ActorMap): ReadonlyMap<ActorId, string> => {
  const { inOrder, now } = momentsOf(map);
  return new Map([...inOrder, now].flatMap(({ actors }) => [...actors.values()].map(({ id, name }) => [id, name] as const)));
};
