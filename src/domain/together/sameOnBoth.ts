import type { ActorMap } from '../actorMap.ts';
import type { ActorId, CampId } from '../identifiers.ts';
import { nameKey } from '../nameKey.ts';

/** Who and which camp of my map is who of the other's; whoever is in no pair is on one of the two only. */
export interface SameOnBoth {
  readonly actors: readonly SamePair<ActorId>[];
  readonly camps: readonly SamePair<CampId>[];
}
export interface SamePair<Id extends string> {
  readonly mine: Id;
  readonly theirs: Id;
}

/** The sameness that names alone tell: those that are equal but for case and spaces. */
export const sameByName = (mine: ActorMap, theirs: ActorMap): SameOnBoth => ({
  actors: named(mine.actors, theirs.actors),
  camps: named(mine.camps, theirs.camps),
});
const named = <Id extends string>(own: Named<Id>, others: Named<Id>): SamePair<Id>[] => {
  const byName = new Map([...own.values()].map(({ id, name }) => [nameKey(name), id]));
  return [...others.values()].flatMap(({ id, name }) => {
    const found = byName.get(nameKey(name));
    return found === undefined ? [] : [{ mine: found, theirs: id }];
  });
};
type Named<Id extends string> = ReadonlyMap<Id, { readonly id: Id; readonly name: string }>;

/** With what somebody answered: a pair that was called one before all others, and none that was called two. */
export const withAnswers = (
  { actors, camps }: SameOnBoth,
  answers: readonly (SamePair<ActorId> & { readonly answer: 'yes' | 'no' | 'later' })[],
): SameOnBoth => {
  const said = (of: SamePair<ActorId>, answer: 'yes' | 'no') =>
    answers.some((one) => one.answer === answer && one.mine === of.mine && one.theirs === of.theirs);
  return { actors: [...answers.filter(({ answer }) => answer === 'yes'), ...actors.filter((pair) => !said(pair, 'no'))], camps };
};
