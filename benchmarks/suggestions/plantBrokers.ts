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
