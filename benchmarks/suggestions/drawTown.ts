import type { SeededRandom } from '../../tests/maps/seededRandom.ts';
import { repeat, weighted } from './chance.ts';
import type { Town } from './town.ts';

/** How often a line is weak and how often it is plain; the rest is strong. */
export const PLAIN = [0.45, 0.36, 0.19];
export const WEAK = [0.82, 0.14, 0.04];
export const FIRM = [0.08, 0.4, 0.52];

export type Draw = (a: number, b: number) => boolean;
export type DrawFirmly = (a: number, b: number, strengths: readonly number[]) => boolean;

export const drawInCamps = (random: SeededRandom, town: Town, draw: Draw) => {
  for (const camp of [0, 1] as const) {
    const members = town.standing(camp);
    repeat(Math.round(1.8 * town.customs.density * members.length), () => {
      const a = weighted(random, members, town.sociable);
      const b = weighted(random, members, town.sociable);
      return (town.area[a] === town.area[b] || random.chance(0.3)) && draw(a, b);
    });
  }
};

export const drawMiddle = (random: SeededRandom, town: Town, onlyViaMiddle: boolean, draw: Draw) => {
  const middle = town.standing(null);
  const reaching = onlyViaMiddle ? middle.filter((actor) => town.sort[actor] !== 'broker') : middle;
  const others = [...town.standing(0), ...town.standing(1)];
  repeat(Math.round(0.6 * town.customs.density * middle.length), () =>
    draw(weighted(random, middle, town.sociable), weighted(random, middle, town.sociable)),
  );
  repeat(Math.round(1.1 * town.customs.density * middle.length), () =>
    draw(weighted(random, reaching, town.sociable), weighted(random, others, town.sociable)),
  );
};

export const drawAcross = (random: SeededRandom, town: Town, draw: DrawFirmly, fall: Draw) => {
  const camps = [town.standing(0), town.standing(1)] as const;
  for (const pusher of town.of('pusher')) {
    const others = camps[town.side[pusher] === 0 ? 1 : 0];
    repeat(1 + random.below(town.customs.pusherAcross), () => draw(pusher, weighted(random, others, town.sociable), WEAK));
    repeat(3 + random.below(3), () => fall(pusher, weighted(random, others, town.heated)));
  }
  repeat(Math.round(town.customs.across * town.count), () =>
    draw(weighted(random, camps[0], town.sociable), weighted(random, camps[1], town.sociable), PLAIN),
  );
  repeat(Math.round(0.19 * town.count), () =>
    fall(weighted(random, camps[0], town.heated), weighted(random, camps[1], town.heated)),
  );
};

export const drawRemote = (random: SeededRandom, town: Town, draw: Draw) => {
  const keepers = town.of('gatekeeper');
  for (const [i, actor] of town.of('remote').entries()) {
    const keeper = keepers.find((one) => town.side[one] === town.side[actor]) ?? keepers[0];
    const group = town.of('remote').filter((other) => town.side[other] === town.side[actor] && other !== actor);
    if (keeper !== undefined && (i % 2 === 0 || group.length === 0)) draw(actor, keeper);
    repeat(Math.min(2, group.length), () => draw(actor, random.pick(group)));
  }
};

export const drawInstitutions = (random: SeededRandom, town: Town, draw: Draw) => {
  for (const institution of town.of('institution'))
    for (let actor = 0; actor < town.count; actor++)
      if (town.sort[actor] !== 'remote' && random.chance(town.customs.institutionKnows)) draw(institution, actor);
};
