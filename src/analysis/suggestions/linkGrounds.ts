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
  /** Lines with people of whom no side is said, and who deal mostly with these. */
  | { readonly code: 'linesToUnasked'; readonly poles: readonly { readonly pole: PoleId; readonly actors: readonly ActorId[] }[] }
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
  /** Ways through these count less: they deal with many, with another side, or are in tension with the side they lead to. */
  | { readonly code: 'throughLess'; readonly actors: readonly ActorId[] }
  /** Weak lines, which count for half. */
  | { readonly code: 'weakLines'; readonly actors: readonly ActorId[] }
  /** The actor's lines on the whole, against the usual. */
  | { readonly code: 'firmLines'; readonly are: 'firmer' | 'weaker' }
  | { readonly code: 'dealsWithMany'; readonly lines: number }
  /** Who is counted, and away for a while. */
  | { readonly code: 'away'; readonly actors: readonly ActorId[] }
  /** Good lines with who left the network, which do not count. */
  | { readonly code: 'linesToLeft'; readonly actors: readonly ActorId[] }
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

/** With whom of those who left the network somebody has a good line on the drawing. */
export type LeftOf = (actor: ActorId) => readonly ActorId[];

/** Why somebody is suggested: every part of the measure that did something, as a code with values. */
export const linkGrounds = (findings: Findings, position: BrokeragePosition, actor: number, leftOf: LeftOf): Ground[] => {
  const { layers, poles, sides, isOnManyPaths } = findings;
  const idOf = (number: number) => (layers.actors[number] as Actor).id;
  const statusOf = (number: number) => layers.actors[number]?.keyFigure?.status;
  const isItself = position.itself[actor] === 1;
  const ways = position.waysOf(actor).filter(({ as }) => as !== 'passing' || !isItself);
  const othersOf = (found: readonly Way[]) => [...new Set(found.map(({ other }) => other))];
  const grounds: Ground[] = [];
  const naming = (code: 'othersBetween' | 'throughLess' | 'weakLines' | 'ownTension' | 'away', actors: readonly number[]) => {
    if (actors.length > 0) grounds.push({ code, actors: actors.map(idOf) });
  };
  const lines = directLines(findings, actor, idOf);
  if (lines.length > 0) grounds.push({ code: 'linesToPoles', poles: lines });
  const unasked = waysTo(ways, 'leaning', poles, idOf);
  if (unasked.length > 0) grounds.push({ code: 'linesToUnasked', poles: unasked });
  const through = waysTo(ways, 'passing', poles, idOf);
  if (through.length > 0)
    grounds.push({ code: 'linesThrough', poles: through.map(({ pole, actors }) => ({ pole, through: actors })) });
  naming('throughLess', othersOf(ways.filter(({ as, left }) => as === 'passing' && left < CLEARLY_LESS)));
  const strangers = mostStrangers(layers.positive, poles, actor);
  if (strangers) grounds.push(strangers);
  const tense = [...neighboursOf(layers.tension, actor)].filter((other) => (poles.of[other] ?? []).length > 0);
  naming('ownTension', tense);
  if (tense.length === 0) grounds.push({ code: 'noOwnTension' });
  const across = ways.filter(({ pole }) => !poles.of[actor]?.includes(pole));
  naming('othersBetween', othersOf(across.filter(({ as, left }) => as !== 'passing' && left < CLEARLY_LESS)));
  const weak = new Set(neighboursOf(layers.positive, actor).filter((_, i) => strengthAt(layers.positive, actor, i) < 2));
  naming(
    'weakLines',
    othersOf(across).filter((other) => weak.has(other)),
  );
  const are = position.firmnessOf(actor);
  if (are) grounds.push({ code: 'firmLines', are });
  if (position.dealsWithMany(actor)) grounds.push({ code: 'dealsWithMany', lines: degreeOf(layers.positive, actor) });
  naming(
    'away',
    othersOf(ways).filter((other) => statusOf(other) === 'paused'),
  );
  const left = leftOf(idOf(actor));
  if (left.length > 0) grounds.push({ code: 'linesToLeft', actors: left });
  const pairs = (sides[actor]?.onlyBetween ?? []).map(([a, b]) => [idOf(a), idOf(b)] as const);
  if (pairs.length > 0) grounds.push({ code: 'onlyGoBetween', pairs });
  if (isOnManyPaths(actor)) grounds.push({ code: 'manyShortPaths' });
  return grounds;
};

const strengthAt = (layer: Layer, actor: number, place: number): number =>
  layer.strengths[(layer.offsets[actor] as number) + place] as number;

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

/** Per side the others that lead there in one of the ways. */
const waysTo = (ways: readonly Way[], as: Way['as'], poles: Poles, idOf: (number: number) => ActorId) =>
  poles.ids
    .map((pole, number) => ({
      pole,
      actors: ways.filter((way) => way.as === as && way.pole === number).map(({ other }) => idOf(other)),
    }))
    .filter(({ actors }) => actors.length > 0);

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
