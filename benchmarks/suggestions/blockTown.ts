import { type SeededRandom, seededRandom } from '../../tests/maps/seededRandom.ts';
import { normal, shuffled, weighted } from './chance.ts';
import { oneRelationEach, remembered } from './remembered.ts';
import type { Circumstances, SimulatedNetwork, Stand } from './simulateNetwork.ts';

type Strengths = readonly [weak: number, plain: number, strong: number];
const ORDINARY: Strengths = [0.4, 0.4, 0.2];
const STRONG: Strengths = [1 / 7, 3 / 7, 3 / 7];
const PUSHER_PULL = 3;
const BROKER_PULL = 0.7;
const ELSEWHERE = 1 / 3;

/**
 * Towns of another make than `simulateNetwork`: a block model in which everybody has a pull of their own (Karrer and Newman 2011),
 * camps that live partly in neighbourhoods of their own, pushers as hubs on whom the tension lies, and decoys: pushers with contacts
 * across, somebody who guards a remote group, an institution that knows many. Pushers and institution are tagged, as people would.
 */
export const blockTown = (
  seed: number,
  { actors: count, brokers: way = 'direct', tensionDrawn = true, customs = {} }: Circumstances,
): SimulatedNetwork => {
  const random = seededRandom(seed);
  const places = shuffled(
    random,
    Array.from({ length: count }, (_, i) => i),
  );
  const middle = places.slice(0, Math.round(0.2 * count));
  const camps = [0, 1].map((camp) => places.slice(middle.length).filter((_, i) => i % 2 === camp));
  const campOf = new Array<0 | 1 | null>(count).fill(null);
  for (const camp of [0, 1] as const) for (const actor of camps[camp] ?? []) campOf[actor] = camp;
  const areas = Math.max(2, Math.min(8, Math.floor(count / 12)));
  const area = campOf.map((camp) => {
    if (camp === null || random.chance(0.35)) return random.below(areas);
    return camp + 2 * random.below(Math.ceil((areas - camp) / 2));
  });
  const pull = campOf.map(() => Math.exp(0.4 * normal(random)));
  const pushers = camps.flatMap((own) => shuffled(random, own).slice(0, Math.max(1, Math.round(0.06 * own.length))));
  for (const pusher of pushers) pull[pusher] = PUSHER_PULL;
  const planted = plantedIn(random, way, middle, camps, new Set(pushers));
  for (const broker of planted) pull[broker] = BROKER_PULL;
  const isBroker = new Set(planted);
  const isPusher = new Set(pushers);
  const ties = oneRelationEach(count);
  const strength = ([weak, plain]: Strengths) => {
    const share = random.share();
    return share < weak ? 1 : share < weak + plain ? 2 : 3;
  };

  const between = (some: readonly number[], others: readonly number[], each: number) => {
    const wanted = each * (some === others ? some.length / 2 : Math.min(some.length, others.length));
    let left = Math.floor(wanted) + (random.chance(wanted % 1) ? 1 : 0);
    for (let tries = 0; left > 0 && tries < 60 * (wanted + 5); tries++) {
      const [a, b] = [weighted(random, some, pull), weighted(random, others, pull)];
      if (area[a] !== area[b] && !random.chance(ELSEWHERE)) continue;
      if (ties.deal(a, b, strength(ORDINARY))) left -= 1;
    }
  };
  const others = (actors: readonly number[] | undefined) => (actors ?? []).filter((actor) => !isBroker.has(actor));
  for (const camp of camps) between(camp, camp, 4);
  between(others(camps[0]), others(camps[1]), 0.15);
  between(middle, middle, 1.2);
  for (const camp of camps) between(others(middle), camp, 0.5);

  const firm = customs.firmBrokers === false ? ORDINARY : STRONG;
  const onePlus = () => {
    let number = 1;
    for (let share = random.share(); share > Math.exp(-1); share *= random.share()) number += 1;
    return number;
  };
  const followers = (camp: number) => others(camps[camp]).filter((actor) => !isPusher.has(actor));
  const linkTo = (broker: number, pool: readonly number[]) => {
    for (const other of shuffled(random, pool).slice(0, onePlus())) ties.deal(broker, other, strength(firm));
  };
  const leadingTo = (camp: number) => {
    const known = others(middle).filter((actor) => camps[camp]?.some((other) => ties.knows(actor, other)));
    return known.length > 0 ? known : followers(camp);
  };
  if (way === 'together') {
    for (let i = 0; i + 1 < planted.length; i += 2) {
      const [one, other] = [planted[i] as number, planted[i + 1] as number];
      ties.deal(one, other, strength(firm));
      linkTo(one, followers(0));
      linkTo(other, followers(1));
    }
  } else
    for (const broker of planted)
      for (const camp of [0, 1]) linkTo(broker, way === 'direct' || campOf[broker] === camp ? followers(camp) : leadingTo(camp));

  const heat = pull.map((one) => one ** 1.5);
  const [ones, twos] = [others(camps[0]), others(camps[1])];
  let quarrels = Math.round(0.8 * Math.min(ones.length, twos.length));
  for (let tries = 0; quarrels > 0 && tries < 5_000; tries++)
    if (ties.quarrel(weighted(random, ones, heat), weighted(random, twos, heat), strength(STRONG))) quarrels -= 1;
  for (const pusher of pushers) {
    const across = others(camps[campOf[pusher] === 0 ? 1 : 0]);
    for (const other of shuffled(random, across).slice(0, 1 + random.below(3))) ties.deal(pusher, other, 1);
    for (const other of shuffled(random, across).slice(0, 2)) ties.quarrel(pusher, other, strength(STRONG));
  }
  for (const camp of [0, 1]) {
    const [gate, ...remote] = shuffled(random, followers(camp)).slice(0, 1 + Math.max(1, Math.floor(0.025 * count + 0.49)));
    for (const actor of remote) ties.isolate(actor);
    for (const [i, actor] of remote.entries()) {
      const next = i === 0 || random.chance(0.5) ? gate : remote[i - 1];
      if (next !== undefined) ties.deal(actor, next, strength(ORDINARY));
    }
  }
  const institution = count >= 30 ? others(middle)[0] : undefined;
  if (institution !== undefined)
    for (const other of shuffled(random, places).slice(0, Math.round(0.12 * count))) ties.deal(institution, other, 1);

  const drawn = remembered(random, count, tensionDrawn ? ties : { ...ties, tense: new Map() }, () => 0.2, 0.05);
  const stands = campOf.map((camp): Stand => (camp === null ? 'none' : random.chance(0.15) ? 'unknown' : camp));
  return {
    ...drawn,
    stands,
    planted: isBroker,
    leftOut: new Set(institution === undefined ? pushers : [...pushers, institution]),
  };
};

/** Who links: one in twenty-five and at least two, from the middle and the camps as the way wants it. */
const plantedIn = (
  random: SeededRandom,
  way: Circumstances['brokers'],
  middle: readonly number[],
  camps: readonly (readonly number[])[],
  pushers: ReadonlySet<number>,
): number[] => {
  const count = middle.length + camps.flat().length;
  const number = Math.max(2, Math.round(0.04 * count));
  const free = (actors: readonly number[]) =>
    shuffled(
      random,
      actors.filter((actor) => !pushers.has(actor)),
    );
  const [nobodys, ones, twos] = [free(middle), free(camps[0] ?? []), free(camps[1] ?? [])];
  if (way === 'together') {
    // Every other pair stands in the camps, the rest takes no side.
    return Array.from({ length: Math.max(1, Math.floor(number / 2)) }, (_, pair) =>
      pair % 2 === 0 ? [ones.pop(), twos.pop()] : [nobodys.pop(), nobodys.pop()],
    ).flatMap((pair) => pair.flatMap((actor) => actor ?? []));
  }
  const ofMiddle = way === 'viaNoSide' ? number : way === 'viaInCamp' ? 0 : Math.floor(number / 2);
  const inCamps = shuffled(random, [...ones, ...twos]);
  return [...nobodys.slice(0, ofMiddle), ...inCamps.slice(0, number - ofMiddle)];
};
