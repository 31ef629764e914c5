import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { memberKey, type SameAnswer } from '../../domain/together/sameAnswer.ts';
import type { ActorGroups } from './actorGroups.ts';
import { bearersOf, type DrawnActor, liveElsewhere } from './drawnActor.ts';
import type { NamedAlike } from './namedAlike.ts';
import type { DoubtfulPair, TogetherGround } from './together.ts';

export interface Doubts {
  readonly groups: ActorGroups;
  readonly drawn: readonly DrawnActor[];
  readonly alike: NamedAlike;
  /** The groups as they are given out. */
  readonly all: readonly number[];
  /** Pairs that would be joined, were there not two that might be it. */
  readonly unsettled: readonly (readonly [number, number])[];
  readonly contradicted: readonly (readonly [number, number])[];
  readonly answers: readonly SameAnswer[];
  readonly maps: readonly ActorMap[];
}
interface Doubt {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly grounds: readonly TogetherGround[];
}

/** What neighbours in common speak for, and other kinds, camps and neighbourhoods against. */
const BY_NEIGHBOURS = 0.3;
const OTHER_KIND = 0.15;
const OTHER_CAMP = 0.1;
const OTHER_AREA = 0.2;
/** What joining larger groups settles more. */
const BY_SIZE = 0.1;

/** What is asked: of every two groups that may be one, the two members whose names are most alike. */
export const doubtfulPairs = (doubts: Doubts): DoubtfulPair[] => {
  const { groups, drawn, all, answers } = doubts;
  const placeOf = new Map(all.map((group, at) => [group, at]));
  const putOff = putOffPairs(answers, doubts);
  const around = neighboursOf(doubts);
  const weighed = [...bestDoubts(doubts).values()].map((doubt) => {
    const [one, other] = [groups.of(doubt.a), groups.of(doubt.b)];
    const { grounds, weight } = besideNames(doubts, one, other, around);
    const size = Math.log2(groups.membersOf(one).length * groups.membersOf(other).length);
    return {
      ...doubt,
      places: [placeOf.get(one), placeOf.get(other)] as [number, number],
      grounds: [...doubt.grounds, ...grounds],
      worth: doubt.likeness + weight + BY_SIZE * size,
      isLater: putOff.has(pairKey(one, other)),
    };
  });
  weighed.sort((x, y) => Number(x.isLater) - Number(y.isLater) || y.worth - x.worth || x.a - y.a || x.b - y.b);
  const reached = new Reached(all.length);
  return weighed.map(({ a, b, places, grounds, isLater }): DoubtfulPair => {
    const members = [drawn[a] as DrawnActor, drawn[b] as DrawnActor];
    return {
      one: (members[0] as DrawnActor).member,
      other: (members[1] as DrawnActor).member,
      groups: places,
      grounds,
      isLater,
      mayFollow: !reached.join(places[0], places[1]),
    };
  });
};

const pairKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** For every two groups that may be one, what is most alike between them. */
const bestDoubts = ({ groups, drawn, alike, unsettled, contradicted }: Doubts): Map<string, Doubt> => {
  const best = new Map<string, Doubt>();
  const offer = (a: number, b: number, likeness: number, grounds: readonly TogetherGround[], isSaid = false) => {
    const [one, other] = [groups.of(a), groups.of(b)];
    if (one === other || !(isSaid || groups.mayBeOne(one, other))) return;
    const doubt = a < b ? { a, b, likeness, grounds } : { a: b, b: a, likeness, grounds };
    const known = best.get(pairKey(one, other));
    const isBetter = !known || likeness > known.likeness || (likeness === known.likeness && isBefore(doubt, known));
    if (isBetter) best.set(pairKey(one, other), doubt);
  };
  for (const [a, b] of contradicted) offer(a, b, 1, [{ code: 'contradicted' }], true);
  for (const [a, b] of unsettled) {
    const judged = alike.judgementOf((drawn[a] as DrawnActor).name, (drawn[b] as DrawnActor).name);
    offer(a, b, 1, [...(judged?.grounds ?? [{ code: 'sameName' } as const]), { code: 'oneOfSeveral' }]);
  }
  const bearers = bearersOf(drawn);
  for (const ofOne of bearers.values())
    for (const a of firstOfEach(ofOne, groups))
      for (const b of firstOfEach(ofOne, groups)) if (a < b) offer(a, b, 1, [{ code: 'sameName' }]);
  for (const { one, other, judgement } of alike.pairs)
    for (const a of firstOfEach(bearers.get(one) ?? [], groups))
      for (const b of firstOfEach(bearers.get(other) ?? [], groups)) offer(a, b, judgement.likeness, judgement.grounds);
  return best;
};
const isBefore = (one: { a: number; b: number }, other: { a: number; b: number }): boolean =>
  one.a !== other.a ? one.a < other.a : one.b < other.b;
/** Of those with one name, one a group. */
const firstOfEach = (members: readonly number[], groups: ActorGroups): number[] => {
  const first = new Map<number, number>();
  for (const member of members) if (!first.has(groups.of(member))) first.set(groups.of(member), member);
  return [...first.values()];
};

const putOffPairs = (answers: readonly SameAnswer[], { groups, drawn }: Doubts): ReadonlySet<string> => {
  const placeOf = new Map(drawn.map(({ key }, at) => [key, at]));
  return new Set(
    answers.flatMap(({ one, other, answer }) => {
      const [a, b] = [placeOf.get(memberKey(one)), placeOf.get(memberKey(other))];
      return answer !== 'later' || a === undefined || b === undefined ? [] : [pairKey(groups.of(a), groups.of(b))];
    }),
  );
};

/** The groups around each group, on whatever map. */
const neighboursOf = ({ groups, drawn, maps }: Doubts): ReadonlyMap<number, ReadonlySet<number>> => {
  const groupOn = maps.map(() => new Map<ActorId, number>());
  for (const [at, { map, actor }] of drawn.entries()) groupOn[map]?.set(actor.id, groups.of(at));
  const around = new Map<number, Set<number>>();
  const put = (one: number, other: number) => around.set(one, (around.get(one) ?? new Set()).add(other));
  for (const [map, { relations }] of maps.entries())
    for (const { from, to } of relations.values()) {
      const [a, b] = [groupOn[map]?.get(from), groupOn[map]?.get(to)];
      if (a === undefined || b === undefined || a === b) continue;
      put(a, b);
      put(b, a);
    }
  return around;
};

/** What the contributions say of two groups besides their names, and how much it weighs. */
const besideNames = (
  { groups, drawn }: Doubts,
  one: number,
  other: number,
  around: ReadonlyMap<number, ReadonlySet<number>>,
): { readonly grounds: TogetherGround[]; readonly weight: number } => {
  const [a, b] = [one, other].map((group) => groups.membersOf(group).map((at) => drawn[at] as DrawnActor)) as [
    DrawnActor[],
    DrawnActor[],
  ];
  const grounds: TogetherGround[] = [];
  let weight = 0;
  const [near, others] = [around.get(one) ?? new Set<number>(), around.get(other) ?? new Set<number>()];
  const common = [...near].filter((group) => others.has(group));
  const shared = common.length;
  const of = near.size + others.size - shared;
  if (shared > 0) {
    const who = shared === 1 ? drawn[groups.membersOf(common[0] as number)[0] as number]?.actor.name : undefined;
    grounds.push({ code: 'sharedNeighbours', shared, of, ...(who === undefined ? {} : { who }) });
    weight += (BY_NEIGHBOURS * shared) / of;
  }
  const isOther = <T>(said: (actor: DrawnActor) => T | null): boolean => {
    const [first, second] = [a, b].map((side) => new Set(side.map(said).filter((what) => what !== null))) as [Set<T>, Set<T>];
    return first.size > 0 && second.size > 0 && ![...first].some((what) => second.has(what));
  };
  if (isOther(({ actor }) => (actor.kindUnsaid ? null : actor.kind))) {
    grounds.push({ code: 'otherKind' });
    weight -= OTHER_KIND;
  }
  if (isOther(({ camp }) => camp)) {
    grounds.push({ code: 'otherCamp' });
    weight -= OTHER_CAMP;
  }
  if (a.every((left) => b.every((right) => liveElsewhere(left, right)))) {
    grounds.push({ code: 'otherArea' });
    weight -= OTHER_AREA;
  }
  return { grounds, weight };
};

/** Which groups questions have connected so far. */
class Reached {
  readonly #of: number[];
  constructor(size: number) {
    this.#of = Array.from({ length: size }, (_, at) => at);
  }
  #root(at: number): number {
    let root = at;
    while (this.#of[root] !== root) root = this.#of[root] as number;
    this.#of[at] = root;
    return root;
  }
  /** Whether this is a new connection. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#of[a] = b;
    return a !== b;
  }
}
