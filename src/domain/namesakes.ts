import type { Actor } from './actor.ts';
import type { ActorMap } from './actorMap.ts';
import type { ActorId } from './identifiers.ts';
import { nameKey } from './nameKey.ts';
import { isNumberOn } from './together/numbered.ts';

/** One of two maps, and who on it is not known to be anybody on the other. */
interface Left {
  readonly actors: ActorMap['actors'];
  readonly isLeft: (id: ActorId) => boolean;
}

/**
 * Whom of those that are left on both maps one name makes the same: nobody else on either map bears it, and they are of one kind as far as
 * anybody said so. A number that stands for a hidden name is nobody's. A name that two bear, or that stands for a group here and for a person there, is for people to judge.
 */
export const namesakesOf = (before: Left, after: Left): ReadonlyMap<ActorId, ActorId> => {
  if (![...before.actors.keys()].some(before.isLeft) || ![...after.actors.keys()].some(after.isLeft)) return new Map();
  const [older, newer] = [bearersOf(before.actors), bearersOf(after.actors)];
  const isNumber = isNumberOn(before, after);
  const namesakes = new Map<ActorId, ActorId>();
  for (const [key, one] of older) {
    const other = newer.get(key);
    if (!one || !other || !before.isLeft(one.id) || !after.isLeft(other.id)) continue;
    if (isNumber(one.name) || isNumber(other.name)) continue;
    if (one.kind === other.kind || one.kindUnsaid || other.kindUnsaid) namesakes.set(one.id, other.id);
  }
  return namesakes;
};

/** Who bears each name; nothing for a name that several bear. */
const bearersOf = (actors: ActorMap['actors']): ReadonlyMap<string, Actor | null> => {
  const isOfSeveral = namesOfSeveral(actors);
  const bearers = new Map<string, Actor | null>();
  for (const actor of actors.values()) {
    const key = nameKey(actor.name);
    if (key !== '') bearers.set(key, bearers.has(key) || isOfSeveral(actor.name) ? null : actor);
  }
  return bearers;
};

/** Whether two bear a name: a file with one name twice comes in with a number behind the second. */
export const namesOfSeveral = (actors: ActorMap['actors']): ((name: string) => boolean) => {
  const counts = new Map<string, number>();
  for (const { name } of actors.values()) counts.set(withoutTail(name), (counts.get(withoutTail(name)) ?? 0) + 1);
  return (name) => (counts.get(withoutTail(name)) ?? 0) > 1;
};
const withoutTail = (name: string): string => nameKey(name).replace(/ \(\d{1,5}\)$/, '');
