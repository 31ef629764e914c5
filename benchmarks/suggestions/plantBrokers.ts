import type { SeededRandom } from '../../tests/maps/seededRandom.ts';
import { keyOf, repeat } from './chance.ts';
import { type Draw, type DrawFirmly, FIRM, PLAIN } from './drawTown.ts';
import { followersOf, type Town } from './town.ts';

/** One to three lines to each side that is not the broker's own. */
export const reachDirectly = (random: SeededRandom, town: Town, broker: number, draw: Draw) => {
  for (const camp of [0, 1] as const) {
    if (town.side[broker] === camp) continue;
    repeat(1 + random.below(3), () => draw(broker, random.pick(followersOf(town, camp))));
  }
};

/** Pairs with a line between them, each of whom deals with one side: its own camp, or as somebody of the middle. */
export const reachTogether = (random: SeededRandom, town: Town, brokers: readonly number[], draw: Draw) => {
  const of = (side: 0 | 1 | null) => brokers.filter((broker) => town.side[broker] === side);
  const middle = of(null);
  const pairs = [
    ...of(0).map((one, i) => [one, of(1)[i]] as const),
    ...middle.filter((_, i) => i % 2 === 0).map((one, i) => [one, middle[2 * i + 1]] as const),
  ];
  for (const [one, other] of pairs) {
    if (other === undefined) continue;
    draw(one, other);
    for (const [broker, camp] of [[one, 0] as const, [other, 1] as const])
      repeat(1 + random.below(3), () => draw(broker, random.pick(followersOf(town, camp))));
  }
};

/** Each side over one or two people of the middle who deal with that side; a line is drawn where they had none yet. */
export const reachThroughMiddle = (
  random: SeededRandom,
  town: Town,
  broker: number,
  good: ReadonlyMap<number, number>,
  draw: DrawFirmly,
) => {
  const strengths = town.customs.firmBrokers ? FIRM : PLAIN;
  const middle = town.standing(null).filter((actor) => town.sort[actor] === 'follower');
  for (const camp of [0, 1] as const) {
    if (town.side[broker] === camp) continue;
    const deals = (actor: number, with_: 0 | 1) =>
      town.standing(with_).some((other) => good.has(keyOf(town.count, actor, other)));
    const fitting = middle.filter((actor) => !deals(actor, camp === 0 ? 1 : 0));
    const free = fitting.length > 1 && !town.customs.dividedMiddle ? fitting : middle;
    repeat(1 + random.below(3), () => {
      const via = random.pick(free);
      if (!draw(broker, via, strengths)) return false;
      if (!deals(via, camp)) draw(via, random.pick(followersOf(town, camp)), strengths);
      return true;
    });
  }
};
