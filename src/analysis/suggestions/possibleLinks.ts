import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Ground, PossibleLink, PossibleLinks } from '../analyseMap.ts';
import { evidenceOf } from '../evidence.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import type { TwoSidedness } from '../metrics/twoSidedness.ts';
import type { Poles } from '../poles.ts';
import { FIRST, stabilityOf } from '../redraws.ts';

/** A line to one side of less than this is no link: one weak contact can be a slip of the pen. */
export const LEAST_LEG = 2;

/** What the measures found, shared by all that is suggested. */
export interface Findings {
  readonly layers: Layers;
  readonly poles: Poles;
  readonly sides: readonly TwoSidedness[];
  /** Actors on whom far more shortest ways run than on others. */
  readonly isOnManyPaths: (actor: number) => boolean;
}

/** Present schakels need no suggesting; key figures are known already; a pusher feeds what a schakel should calm. */
export const mayBeSuggested = ({ roles, keyFigure }: Actor): boolean =>
  roles.link === undefined && roles.pusher === undefined && (keyFigure === null || keyFigure.status === 'left');

/** The first five by two-sidedness of those who deal with two sides, each with its grounds and how sure they are. */
export const possibleLinks = (findings: Findings, kind: 'camps' | 'areas'): PossibleLinks => {
  const { layers, sides, poles } = findings;
  const isCandidate = (actor: number) => mayBeSuggested(layers.actors[actor] as Actor);
  const first = sides
    .map((side, actor) => ({ ...side, actor }))
    .filter(({ actor, weakestLeg }) => weakestLeg >= LEAST_LEG && isCandidate(actor))
    .sort((a, b) => b.score - a.score || a.actor - b.actor)
    .filter(({ score }) => score > 0)
    .slice(0, FIRST);
  if (first.length === 0) return { answered: false, because: 'nobodyBetween' };
  const stability = stabilityOf(layers, poles, isCandidate, LEAST_LEG);
  const suggestions = first.map(({ actor }) => suggestionOf(findings, actor, stability[actor] as number));
  return { answered: true, poles: kind, suggestions };
};

const suggestionOf = (findings: Findings, actor: number, stability: number): PossibleLink => {
  const { layers, poles, sides, isOnManyPaths } = findings;
  const idOf = (number: number) => (layers.actors[number] as Actor).id;
  const standsOnPole = (other: number) => (poles.of[other] ?? []).length > 0;
  const good = [...neighboursOf(layers.positive, actor)].filter(standsOnPole);
  const tense = [...neighboursOf(layers.tension, actor)].filter(standsOnPole);
  const grounds: Ground[] = [{ code: 'linesToPoles', poles: linesOf(findings, actor, idOf) }];
  grounds.push(tense.length > 0 ? { code: 'ownTension', actors: tense.map(idOf) } : { code: 'noOwnTension' });
  const pairs = (sides[actor]?.onlyBetween ?? []).map(([a, b]) => [idOf(a), idOf(b)] as const);
  if (pairs.length > 0) grounds.push({ code: 'onlyGoBetween', pairs });
  if (isOnManyPaths(actor)) grounds.push({ code: 'manyShortPaths' });
  return { actor: idOf(actor), grounds, stability, evidence: evidenceOf(layers, actor, { positive: good, tension: tense }) };
};

const linesOf = ({ layers, poles }: Findings, actor: number, idOf: (number: number) => ActorId) => {
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
