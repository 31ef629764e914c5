import type { SeededRandom } from '../../tests/maps/seededRandom.ts';
import { normal, shuffled } from './chance.ts';
import type { BrokersWay } from './simulateNetwork.ts';

type Sort = 'follower' | 'pusher' | 'institution' | 'gatekeeper' | 'remote' | 'broker';
const IN_MIDDLE = 0.2;
const PUSHERS = 0.05;
const BROKERS = 0.035;

/** Who lives in a made-up town: who stands where, who is what, and how easily people deal or quarrel with others. */
/** What the towns are assumed to be like. Nobody knows: the report also looks at other towns than these. */
export interface Customs {
  /** Which part of the others an institution deals with. */
  readonly institutionKnows: number;
  /** Lines across between people who are nobody special, per actor. */
  readonly across: number;
  /** At most so many lines of a pusher across. */
  readonly pusherAcross: number;
  /** Lines within camp and middle, and from the middle, against the usual. */
  readonly density: number;
  /** Whether brokers' lines are firmer than others'. */
  readonly firmBrokers: boolean;
  /** Whether the middle that brokers go through may deal with both camps. */
  readonly dividedMiddle: boolean;
}
export const USUAL: Customs = {
  institutionKnows: 0.14,
  across: 0.01,
  pusherAcross: 2,
  density: 1,
  firmBrokers: true,
  dividedMiddle: false,
};

export interface Town {
  readonly customs: Customs;
  readonly count: number;
  readonly side: readonly (0 | 1 | null)[];
  readonly sort: readonly Sort[];
  readonly area: readonly number[];
  readonly sociable: readonly number[];
  readonly heated: readonly number[];
  of(sort: Sort): number[];
  standing(side: 0 | 1 | null): number[];
}

export const peopled = (random: SeededRandom, count: number, way: BrokersWay, customs: Customs): Town => {
  const order = shuffled(
    random,
    Array.from({ length: count }, (_, i) => i),
  );
  const side = new Array<0 | 1 | null>(count).fill(null);
  const middle = Math.round(IN_MIDDLE * count);
  for (const [i, actor] of order.entries()) side[actor] = i < middle ? null : i % 2 === 0 ? 0 : 1;
  const sort = new Array<Sort>(count).fill('follower');
  const take = (number: number, as: Sort, may: (actor: number) => boolean) => {
    const free = shuffled(
      random,
      order.filter((actor) => sort[actor] === 'follower' && may(actor)),
    );
    for (const actor of free.slice(0, number)) sort[actor] = as;
  };
  const pushers = Math.max(1, Math.round((PUSHERS * count) / 2));
  take(pushers, 'pusher', (actor) => side[actor] === 0);
  take(pushers, 'pusher', (actor) => side[actor] === 1);
  take(Math.max(1, Math.round(count / 150)), 'institution', (actor) => side[actor] === null);
  const brokers = Math.max(2, Math.round(BROKERS * count));
  const inMiddle = howManyOfMiddle(random, way, brokers);
  take(inMiddle, 'broker', (actor) => side[actor] === null);
  if (way === 'together') {
    for (const camp of [0, 1]) take(Math.floor((brokers - inMiddle) / 2), 'broker', (actor) => side[actor] === camp);
  } else take(brokers - inMiddle, 'broker', (actor) => side[actor] !== null);
  take(Math.max(1, Math.round(count / 50)), 'gatekeeper', () => true);
  for (const keeper of order.filter((actor) => sort[actor] === 'gatekeeper')) {
    const own = side[keeper] ?? null;
    take(3 + random.below(2), 'remote', (actor) => side[actor] === own && side[actor] !== null);
    if (own === null) take(3, 'remote', (actor) => side[actor] === 0);
  }
  const areas = Math.max(5, Math.round(count / 18));
  const area = side.map((own) => {
    const half = Math.floor(areas / 2);
    const home =
      own === null || random.chance(0.15)
        ? random.below(areas)
        : own === 0
          ? random.below(half)
          : half + random.below(areas - half);
    return home;
  });
  const sociable = sort.map((as) => (as === 'remote' ? 0 : Math.exp(0.55 * normal(random)) * (as === 'pusher' ? 2.6 : 1)));
  const heated = sort.map((as) =>
    as === 'remote' || as === 'broker' || as === 'institution' ? 0 : Math.exp(normal(random)) * (as === 'pusher' ? 3 : 1),
  );
  const all = Array.from({ length: count }, (_, i) => i);
  return {
    customs,
    count,
    side,
    sort,
    area,
    sociable,
    heated,
    of: (as) => all.filter((actor) => sort[actor] === as),
    standing: (own) => all.filter((actor) => side[actor] === own && sort[actor] !== 'institution'),
  };
};

const howManyOfMiddle = (random: SeededRandom, way: BrokersWay, brokers: number): number => {
  if (way === 'direct') return Array.from({ length: brokers }).filter(() => random.chance(0.45)).length;
  // Of two together either both stand in the camps or neither does.
  if (way === 'together') return 2 * Math.floor(brokers / 4);
  return way === 'viaInCamp' ? 0 : way === 'via' ? Math.ceil(brokers / 2) : brokers;
};

/** Who are nobody special in a camp. */
export const followersOf = (town: Town, camp: 0 | 1) => town.standing(camp).filter((actor) => town.sort[actor] === 'follower');
