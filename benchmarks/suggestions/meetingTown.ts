import { type SeededRandom, seededRandom } from '../../tests/maps/seededRandom.ts';
import { keyOf, repeat, shuffled } from './chance.ts';
import { oneRelationEach, remembered } from './remembered.ts';
import type { Circumstances, SimulatedNetwork, Stand } from './simulateNetwork.ts';

/** Somewhere people meet: a club of one camp, or a place where all come. */
interface MeetingPlace {
  readonly camp: 0 | 1 | null;
  readonly members: number[];
}
const CLUB_SIZE = 7;
const OPEN_SIZE = 14;
/** How often two who meet here get to know each other. */
const IN_CLUB = 0.45;
const IN_OPEN = 0.12;
/** What the conflict leaves of that between people of two camps. */
const ACROSS = 0.2;
const CLOSED = 0.35;
const HEATED = 0.3;

/**
 * Towns of a third make, kept out of all tuning: nobody has a number of lines to begin with. People are members of clubs and come to
 * places, get to know some of whom they meet, and friends of friends get to know each other; who meets twice has a firmer line. Who
 * links does so by being a member on both sides, or by knowing members through people of the middle. Their lines come about
 * like anybody's, so that they are no firmer unless `firmBrokers` says so. Drawers forget weak lines more than strong ones.
 */
export const meetingTown = (
  seed: number,
  { actors: count, brokers: way = 'direct', tensionDrawn = true, customs = {} }: Circumstances,
): SimulatedNetwork => {
  const random = seededRandom(seed);
  const order = shuffled(
    random,
    Array.from({ length: count }, (_, i) => i),
  );
  const campOf = new Array<0 | 1 | null>(count).fill(null);
  const middleSize = Math.round(0.22 * count);
  for (const [i, actor] of order.entries()) campOf[actor] = i < middleSize ? null : ((i % 2) as 0 | 1);
  const standing = (camp: 0 | 1 | null) => order.filter((actor) => campOf[actor] === camp);
  const planted = plantedIn(way, count, standing);
  const isBroker = new Set(planted);
  const places: MeetingPlace[] = [];
  const found = (camp: 0 | 1 | null, members: number, size: number) => {
    for (let i = 0; i < Math.max(2, Math.round(members / size)); i++) places.push({ camp, members: [] });
  };
  for (const camp of [0, 1] as const) found(camp, 1.5 * standing(camp).length, CLUB_SIZE);
  found(null, 0.8 * count, OPEN_SIZE);
  const clubsOf = (camp: 0 | 1 | null) => places.filter((place) => place.camp === camp);
  /** The first clubs draw most. */
  const somePlace = (of: readonly MeetingPlace[]) => of[Math.floor(random.share() ** 1.6 * of.length)] as MeetingPlace;
  const join = (actor: number, place: MeetingPlace) => {
    if (place.members.includes(actor)) return false;
    place.members.push(actor);
    return true;
  };
  for (const actor of order) {
    const camp = campOf[actor] ?? null;
    if (camp !== null) repeat(random.chance(0.4) ? 2 : 1, () => join(actor, somePlace(clubsOf(camp))));
    if (random.chance(camp === null ? 0.9 : 0.5)) join(actor, somePlace(clubsOf(null)));
    // Some of the middle are a member on one side, and nobody minds.
    if (camp === null && !isBroker.has(actor) && random.chance(0.45)) join(actor, somePlace(clubsOf(random.chance(0.5) ? 0 : 1)));
  }
  const ties = oneRelationEach(count);
  const meetings = new Map<number, number>();
  const strength = (a: number, b: number, firm = false) => {
    const often = (meetings.get(keyOf(count, a, b)) ?? 0) + (firm ? 1 : 0);
    const share = random.share();
    return Math.min(3, 1 + (share < 0.35 ? 0 : share < 0.8 ? 1 : 2) + (often > 1 ? 1 : 0));
  };
  const isFirm = customs.firmBrokers === true;
  const areAcross = (a: number, b: number) => campOf[a] !== null && campOf[b] !== null && campOf[a] !== campOf[b];
  const deal = (a: number, b: number) => ties.deal(a, b, strength(a, b, isFirm && (isBroker.has(a) || isBroker.has(b))));

  if (way === 'direct')
    for (const broker of planted)
      for (const camp of [0, 1] as const) if (campOf[broker] !== camp) join(broker, random.pick(clubsOf(camp)));
  for (const { members } of places)
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1)) meetings.set(keyOf(count, a, b), (meetings.get(keyOf(count, a, b)) ?? 0) + 1);
  for (const { camp, members } of places)
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1)) {
        // A club takes the member from elsewhere as one of its own, the conflict stays outside.
        const usual = camp === null ? IN_OPEN : IN_CLUB;
        if (random.chance(usual * (camp === null && areAcross(a, b) ? ACROSS : 1))) deal(a, b);
      }
  introduced(random, count, campOf, ties.knows, deal);
  linkThroughOthers(random, way, { planted, campOf, clubsOf, standing, deal, isBroker });

  // Who is heard most in a club quarrels most with those of the other side.
  const loudest = ([0, 1] as const).map((camp) =>
    clubsOf(camp).flatMap(({ members }) => members.filter((actor) => campOf[actor] === camp && !isBroker.has(actor)).slice(0, 1)),
  );
  for (const camp of [0, 1] as const)
    for (const loud of loudest[camp] ?? []) {
      const others = standing(camp === 0 ? 1 : 0).filter((actor) => !isBroker.has(actor));
      repeat(2 + random.below(3), () => ties.quarrel(loud, random.pick(others), 1 + random.below(3)));
    }
  for (const { camp, members } of places)
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1))
        if (camp === null && areAcross(a, b) && random.chance(HEATED * 0.2)) ties.quarrel(a, b, 1 + random.below(2));

  const drawn = remembered(
    random,
    count,
    tensionDrawn ? ties : { ...ties, tense: new Map() },
    (firmness) => 0.36 - 0.1 * firmness,
    0.05,
  );
  const stands = campOf.map((camp): Stand => (random.chance(0.15) ? 'unknown' : (camp ?? 'none')));
  return { ...drawn, stands, planted: isBroker, leftOut: new Set() };
};

/** Friends of friends get to know each other, those of two camps hardly ever. */
const introduced = (
  random: SeededRandom,
  count: number,
  campOf: readonly (0 | 1 | null)[],
  knows: (a: number, b: number) => boolean,
  deal: (a: number, b: number) => boolean,
) => {
  for (let time = 0; time < count * 2; time++) {
    const via = random.below(count);
    const friends = Array.from({ length: count }, (_, i) => i).filter((other) => other !== via && knows(via, other));
    if (friends.length < 2) continue;
    const [a, b] = [random.pick(friends), random.pick(friends)];
    const isAcross = campOf[a] !== null && campOf[b] !== null && campOf[a] !== campOf[b];
    if (random.chance(CLOSED * (isAcross ? ACROSS : 1))) deal(a, b);
  }
};

/** Ways across that lead through somebody: an acquaintance in the middle who is a member there, or the other half of a pair. */
const linkThroughOthers = (
  random: SeededRandom,
  way: Circumstances['brokers'],
  town: {
    readonly planted: readonly number[];
    readonly campOf: readonly (0 | 1 | null)[];
    readonly clubsOf: (camp: 0 | 1 | null) => readonly MeetingPlace[];
    readonly standing: (camp: 0 | 1 | null) => readonly number[];
    readonly deal: (a: number, b: number) => boolean;
    readonly isBroker: ReadonlySet<number>;
  },
) => {
  const { planted, campOf, clubsOf, standing, deal, isBroker } = town;
  const amongMembers = (camp: 0 | 1) =>
    clubsOf(camp)
      .flatMap(({ members }) => members)
      .filter((actor) => !isBroker.has(actor));
  if (way === 'together') {
    for (let i = 0; i + 1 < planted.length; i += 2) {
      const pair = [planted[i] as number, planted[i + 1] as number] as const;
      deal(...pair);
      for (const camp of [0, 1] as const)
        repeat(campOf[pair[camp]] === camp ? 1 : 2, () =>
          deal(pair[camp], random.pick(amongMembers(camp).filter((actor) => campOf[actor] === camp))),
        );
    }
    return;
  }
  if (way === 'direct') return;
  for (const broker of planted)
    for (const camp of [0, 1] as const) {
      if (campOf[broker] === camp) continue;
      const members = new Set(amongMembers(camp));
      const going = standing(null).filter((actor) => members.has(actor));
      if (going.length === 0) continue;
      repeat(1 + random.below(2), () => deal(broker, random.pick(going)));
    }
};

const plantedIn = (
  way: Circumstances['brokers'],
  count: number,
  standing: (camp: 0 | 1 | null) => readonly number[],
): number[] => {
  const number = Math.max(2, Math.round(0.05 * count));
  const [middle, ones, twos] = [[...standing(null)], [...standing(0)], [...standing(1)]];
  if (way === 'together')
    return Array.from({ length: Math.max(1, Math.floor(number / 2)) }, (_, pair) =>
      pair % 2 === 0 ? [ones.pop(), twos.pop()] : [middle.pop(), middle.pop()],
    ).flatMap((pair) => pair.flatMap((actor) => actor ?? []));
  const ofMiddle = way === 'viaNoSide' ? number : way === 'viaInCamp' ? 0 : Math.floor(number / 2);
  return [...middle.slice(0, ofMiddle), ...[...ones, ...twos].filter((_, i) => i % 2 === 0).slice(0, number - ofMiddle)];
};
