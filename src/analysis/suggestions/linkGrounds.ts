import type { Actor } from '../../domain/actor.ts';
import { lowestOf } from '../../domain/extremes.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { degreeOf, type Layer, type Layers, neighboursOf } from '../layers.ts';
import type { TwoSidedness } from '../metrics/twoSidedness.ts';
import type { PoleId, Poles } from '../poles.ts';
import type { BrokeragePosition, Way } from './brokeragePosition.ts';

export type Ground =
  | {
      readonly code: 'linesToPoles';
      readonly poles: readonly { readonly pole: PoleId; readonly points: number; readonly actors: readonly ActorId[] }[];
    }
  /** Sides reached through others, who stand on no side themselves. */
  | {
      readonly code: 'linesThrough';
      readonly poles: readonly { readonly pole: PoleId; readonly through: readonly ActorId[] }[];
    }
  /** Pairs from two sides who both deal with the actor and not with each other (Gould and Fernandez 1989). */
  | { readonly code: 'linksStrangers'; readonly poles: readonly [PoleId, PoleId]; readonly pairs: number }
  | { readonly code: 'noOwnTension' }
  | { readonly code: 'ownTension'; readonly actors: readonly ActorId[] }
  | { readonly code: 'onlyGoBetween'; readonly pairs: readonly (readonly [ActorId, ActorId])[] }
  /** Lines across that count less, because these others stand between the sides themselves. */
  | { readonly code: 'othersBetween'; readonly actors: readonly ActorId[] }
  | { readonly code: 'dealsWithMany'; readonly lines: number }
  | { readonly code: 'manyShortPaths' };

/** What the measures found, shared by all that is suggested. */
export interface Findings {
  readonly layers: Layers;
  readonly poles: Poles;
  readonly sides: readonly TwoSidedness[];
  /** Actors on whom far more shortest ways run than on others. */
  readonly isOnManyPaths: (actor: number) => boolean;
}
/** A line of which less than this is left is named as a ground. */
const CLEARLY_LESS = 2 / 3;

/** Why somebody is suggested: every part of the measure that did something, as a code with values. */
export const linkGrounds = (findings: Findings, position: BrokeragePosition, actor: number): Ground[] => {
  const { layers, poles, sides, isOnManyPaths } = findings;
  const idOf = (number: number) => (layers.actors[number] as Actor).id;
  const ways = position.waysOf(actor);
  const grounds: Ground[] = [];
  const lines = directLines(findings, actor, idOf);
  if (lines.length > 0) grounds.push({ code: 'linesToPoles', poles: lines });
  const through = linesThrough(ways, poles, idOf);
  if (through.length > 0) grounds.push({ code: 'linesThrough', poles: through });
  const strangers = mostStrangers(layers.positive, poles, actor);
  if (strangers) grounds.push(strangers);
  const tense = [...neighboursOf(layers.tension, actor)].filter((other) => (poles.of[other] ?? []).length > 0);
  grounds.push(tense.length > 0 ? { code: 'ownTension', actors: tense.map(idOf) } : { code: 'noOwnTension' });
  const shared = new Set(ways.filter(({ isThrough, left }) => !isThrough && left < CLEARLY_LESS).map(({ other }) => other));
  if (shared.size > 0) grounds.push({ code: 'othersBetween', actors: [...shared].map(idOf) });
  if (position.dealsWithMany(actor)) grounds.push({ code: 'dealsWithMany', lines: degreeOf(layers.positive, actor) });
  const pairs = (sides[actor]?.onlyBetween ?? []).map(([a, b]) => [idOf(a), idOf(b)] as const);
  if (pairs.length > 0) grounds.push({ code: 'onlyGoBetween', pairs });
  if (isOnManyPaths(actor)) grounds.push({ code: 'manyShortPaths' });
  return grounds;
};

const directLines = ({ layers, poles }: Findings, actor: number, idOf: (number: number) => ActorId) => {
  const { positive } = layers;
  const lines = poles.ids.map((pole) => ({ pole, points: 0, actors: [] as ActorId[] }));
  for (let i = positive.offsets[actor] as number, end = positive.offsets[actor + 1] as number; i < end; i++) {
    const other = positive.neighbours[i] as number;
    for (const pole of poles.of[other] ?? []) {
      const line = lines[pole];
      if (!line) continue;
      line.points += positive.strengths[i] as number;
      line.actors.push(idOf(other));
    }
  }
  return lines.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
};

const linesThrough = (ways: readonly Way[], poles: Poles, idOf: (number: number) => ActorId) =>
  poles.ids
    .map((pole, number) => ({
      pole,
      through: ways.filter((way) => way.isThrough && way.pole === number).map(({ other }) => idOf(other)),
    }))
    .filter(({ through }) => through.length > 0);

/** The two sides between which most pairs know the actor and not each other. */
const mostStrangers = (positive: Layer, poles: Poles, actor: number): Ground | undefined => {
  const around = [...neighboursOf(positive, actor)].filter((other) => (poles.of[other] ?? []).length > 0);
  const found = new Map<string, { readonly poles: readonly [PoleId, PoleId]; pairs: number }>();
  for (const [i, a] of around.entries()) {
    const known = new Set(neighboursOf(positive, a));
    for (const b of around.slice(i + 1)) {
      if (known.has(b) || !poles.areApart(a, b)) continue;
      const [one, two] = [lowestOf(sidesOf(poles, a)), lowestOf(sidesOf(poles, b))].sort((x, y) => x - y) as [number, number];
      const pair = found.get(`${one} ${two}`);
      if (pair) pair.pairs += 1;
      else found.set(`${one} ${two}`, { poles: [poles.ids[one] as PoleId, poles.ids[two] as PoleId], pairs: 1 });
    }
  }
  const [most] = [...found.values()].sort((a, b) => b.pairs - a.pairs);
  // One pair is said better by who it is: see the ground on the only go-between.
  return most && most.pairs > 1 ? { code: 'linksStrangers', ...most } : undefined;
};

const sidesOf = (poles: Poles, actor: number): readonly number[] => poles.of[actor] ?? [];
