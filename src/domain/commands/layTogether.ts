import { type ActorMap, propertiesOf } from '../actorMap.ts';
import { applyChange, changeBetween } from '../change.ts';
import { draftOf } from '../draft.ts';
import { fittingPart } from '../fittingPart.ts';
import type { ActorId, CampId, SnapshotId } from '../identifiers.ts';
import { done, refused } from '../outcome.ts';
import { MAX_ACTORS, MAX_RELATIONS } from '../quantities.ts';
import { keptMatches, withMatches } from '../saidMatches.ts';
import type { SaidPair } from '../snapshot.ts';
import { type Contribution, contributionsOf, mapOfContribution, whoBecame } from '../together/contribution.ts';
import { drawnTogether } from '../together/drawnTogether.ts';
import { idFrom } from '../together/idFrom.ts';
import { type Member, memberKey, type SameAnswer } from '../together/sameAnswer.ts';
import { thoughtOutOf } from '../together/thoughtOutOf.ts';
import { nameRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Takes contributions in or out, keeps answers about who is who, and makes of the joint map what its contributions then say together. */
export interface LayTogether extends WhoIsWhoThere {
  readonly do: 'layTogether';
  readonly add?: readonly Contribution[];
  readonly remove?: readonly SnapshotId[];
  readonly answers?: readonly SameAnswer[];
  /** Of those who were taken off the joint map by hand, whoever is to be on it again. */
  readonly back?: readonly Member[];
  /** Which camp somebody says that these are, from now on; one of its own with `null`. */
  readonly saidCamps?: readonly SaidCamp[];
  /** What who is who was thought out of, see `thoughtOutOf`. */
  readonly of?: string;
}
export interface SaidCamp extends CampMember {
  readonly ours: CampId | null;
}
/** Who is who over all contributions that there will be; whoever is in no group is somebody by itself. */
export interface WhoIsWhoThere {
  readonly actors: readonly (readonly Member[])[];
  readonly camps: readonly (readonly CampMember[])[];
}
export interface CampMember {
  readonly contribution: SnapshotId;
  readonly camp: CampId;
}

/**
 * What anybody changed on the joint map by hand stays; whom somebody took off it stays off until another map draws it. Refuses a
 * contribution that is there already or is the joint map itself, one to take out that is not there, a name that cannot be, a joint map
 * that would be too large, and who is who of another one than this: made again after what another window did, it would undo that.
 */
export const layTogether: CommandRule<LayTogether> = (map, command) => {
  const { add = [], remove = [], answers = [], back = [], saidCamps = [], actors, camps } = command;
  if (command.of !== undefined && command.of !== thoughtOutOf(map)) return refused('jointMapChanged');
  const present = new Map(contributionsOf(map).map((one) => [one.id, one]));
  for (const id of remove) if (!present.delete(id)) return refused('contributionMissing');
  for (const one of add) {
    if (present.has(one.id)) return refused('contributionTwice', { name: present.get(one.id)?.name ?? one.name });
    if (one.contribution.map === propertiesOf(map).id) return refused('contributionOfItself');
    const refusal = nameRefusal([], one.id, one.name);
    if (refusal) return { done: false, refusal };
    present.set(one.id, one);
  }
  const coming = [...present.values()];
  const before = drawnTogether(contributionsOf(map), map);
  const matched = withCamps(withWho(map, coming, actors, back), camps, saidCamps);
  const after = drawnTogether(matched, map);

  const draft = draftOf(map);
  for (const id of remove) draft.drop('snapshots', id);
  for (const one of matched) draft.put('snapshots', one);
  for (const other of draft.map.snapshots.values()) {
    const moment = (said: string) => said === 'now' || draft.map.snapshots.has(said as SnapshotId);
    const matches = keptMatches(other.matches, { before: () => true, after: () => true, moment });
    // Who on it was who on one that goes is forgotten with that.
    if (matches !== other.matches) draft.put('snapshots', withMatches(other, matches));
  }
  for (const answer of answers) draft.put('sameAnswers', answer);
  const next = applyChange(draft.map, fittingPart(draft.map, changeBetween(before, after)));
  if (next.actors.size > MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS });
  if (next.relations.size > MAX_RELATIONS) return refused('tooManyRelations', { most: MAX_RELATIONS });
  return done(changeBetween(map, next));
};

/** Groups with whoever is in none of them, each by itself; in an order that follows from who is in them. */
const wholeGroups = <M extends { readonly contribution: SnapshotId }>(
  groups: readonly (readonly M[])[],
  everybody: readonly M[],
  keyOf: (member: M) => string,
): M[][] => {
  const there = new Map(everybody.map((member) => [keyOf(member), member]));
  const grouped = groups.map((group) =>
    group.flatMap((member) => {
      const found = there.get(keyOf(member));
      there.delete(keyOf(member));
      return found ?? [];
    }),
  );
  const byKeys = (a: M, b: M) => (keyOf(a) < keyOf(b) ? -1 : 1);
  return [...grouped, ...[...there.values()].map((member) => [member])]
    .filter((group) => group.length > 0)
    .map((group) => group.sort(byKeys))
    .sort(([a], [b]) => byKeys(a as M, b as M));
};

/** Each group is the one on the joint map that most of it were, when that is nobody else yet. */
const oursOf = <Id extends string>(
  groups: readonly (readonly string[])[],
  was: (key: string) => Id | undefined,
  prefix: string,
) => {
  const wishes = groups.flatMap((group, at) => {
    const votes = new Map<Id, number>();
    for (const key of group) {
      const ours = was(key);
      if (ours) votes.set(ours, (votes.get(ours) ?? 0) + 1);
    }
    return Array.from(votes, ([ours, count]) => ({ at, ours, count }));
  });
  const found = new Map<number, Id>();
  const used = new Set<Id>();
  for (const { at, ours } of wishes.sort((a, b) => b.count - a.count || a.at - b.at || (a.ours < b.ours ? -1 : 1))) {
    if (found.has(at) || used.has(ours)) continue;
    found.set(at, ours);
    used.add(ours);
  }
  return groups.map((group, at) => {
    const known = found.get(at);
    if (known) return known;
    let id = idFrom<Id>(prefix, [group[0] as string]);
    for (let again = 2; used.has(id); again++) id = idFrom<Id>(prefix, [group[0] as string, String(again)]);
    used.add(id);
    return id;
  });
};

const withWho = (
  map: ActorMap,
  coming: readonly Contribution[],
  groups: LayTogether['actors'],
  back: readonly Member[],
): Contribution[] => {
  const was = new Map<string, ActorId | null>();
  for (const one of coming) for (const [actor, ours] of whoBecame(one)) was.set(memberKey({ contribution: one.id, actor }), ours);
  for (const member of back) if (was.get(memberKey(member)) === null) was.delete(memberKey(member));
  const everybody = coming.flatMap((one) =>
    [...mapOfContribution(one).actors.keys()].map((actor): Member => ({ contribution: one.id, actor })),
  );
  const whole = wholeGroups(groups, everybody, memberKey);
  const isGone = (group: readonly Member[]) => group.every((member) => was.get(memberKey(member)) === null);
  const keys = whole.map((group) => group.map(memberKey));
  const ours = oursOf<ActorId>(keys, (key) => was.get(key) ?? undefined, 'j');
  const pairs = new Map<SnapshotId, SaidPair[]>(coming.map(({ id }) => [id, []]));
  whole.forEach((group, at) => {
    const after = isGone(group) ? [] : [ours[at] as ActorId];
    for (const id of new Set(group.map(({ contribution }) => contribution))) {
      const before = group.filter(({ contribution }) => contribution === id).map(({ actor }) => actor);
      pairs.get(id)?.push({ before, after });
    }
  });
  return coming.map((one) => {
    const others = (one.matches ?? []).filter((said) => said.with !== 'now' && map.snapshots.has(said.with));
    return withMatches(one, [...others, { with: 'now', pairs: pairs.get(one.id) ?? [] }]) as Contribution;
  });
};

const withCamps = (
  coming: readonly Contribution[],
  groups: LayTogether['camps'],
  saidNow: readonly SaidCamp[],
): Contribution[] => {
  const keyOf = ({ contribution, camp }: CampMember) => `${contribution}/${camp}`;
  const was = new Map<string, CampId>();
  const said = new Map<string, CampId>();
  for (const { id, contribution } of coming)
    for (const { theirs, ours, isSaid } of contribution.camps)
      (isSaid ? said : was).set(keyOf({ contribution: id, camp: theirs }), ours);
  for (const { ours, ...member } of saidNow) said.set(keyOf(member), ours ?? idFrom<CampId>('j', ['said', keyOf(member)]));
  const all = coming.flatMap((one) =>
    [...mapOfContribution(one).camps.keys()].map((camp): CampMember => ({ contribution: one.id, camp })),
  );
  // What somebody said of a camp says nothing of those that bear the same name on other maps.
  const isOpen = (member: CampMember) => !said.has(keyOf(member));
  const whole = wholeGroups(
    groups.map((group) => group.filter(isOpen)),
    all.filter(isOpen),
    keyOf,
  );
  const ours = oursOf<CampId>(
    whole.map((group) => group.map(keyOf)),
    (key) => was.get(key),
    'j',
  );
  const found = new Map(whole.flatMap((group, at) => group.map((member) => [keyOf(member), ours[at] as CampId] as const)));
  return coming.map((one) => ({
    ...one,
    contribution: {
      ...one.contribution,
      camps: [...mapOfContribution(one).camps.keys()].map((theirs) => {
        const key = keyOf({ contribution: one.id, camp: theirs });
        const bySomebody = said.get(key);
        return bySomebody ? { theirs, ours: bySomebody, isSaid: true } : { theirs, ours: found.get(key) as CampId };
      }),
    },
  }));
};
