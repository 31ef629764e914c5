import type { ActorMap } from '../actorMap.ts';
import { lowestOf } from '../extremes.ts';
import { MINUTE_MS } from './exerciseClock.ts';
import type { StepQuestion } from './programme.ts';

/** Where somebody may be stuck: nothing is drawn between actors, somebody stands alone, nobody is tagged as a link. */
export const STUCK = ['noRelation', 'looseActor', 'noLink'] as const;
export type Stuck = (typeof STUCK)[number];

/** How long a question is asked before help comes, in milliseconds. */
const AFTER_MS: Readonly<Record<Stuck, number>> = {
  noRelation: 3 * MINUTE_MS,
  looseActor: 5 * MINUTE_MS,
  noLink: 2 * MINUTE_MS,
};

/** Where somebody is stuck with the question that has been asked for so long, or null: nobody else is told anything. */
export const stuckIn = (map: ActorMap, question: StepQuestion, askedFor: number, helped: readonly Stuck[]): Stuck | null => {
  const isAt = (stuck: Stuck) => !helped.includes(stuck) && askedFor >= AFTER_MS[stuck];
  if (question.needs === 'draw') {
    if (map.relations.size === 0) return isAt('noRelation') ? 'noRelation' : null;
    return isAt('looseActor') && looseActor(map) ? 'looseActor' : null;
  }
  if (question.needs === 'tag' && question.roles.includes('link') && map.actors.size > 0)
    return isAt('noLink') && ![...map.actors.values()].some(({ roles }) => roles.link) ? 'noLink' : null;
  return null;
};

const looseActor = ({ actors, relations }: ActorMap): boolean => {
  const tied = new Set([...relations.values()].flatMap(({ from, to }) => [from, to]));
  return [...actors.keys()].some((id) => !tied.has(id));
};

/** How long until help may come with this question, or null when none is left to give. */
export const untilStuck = (question: StepQuestion, askedFor: number): number | null => {
  const left = STUCK.filter((stuck) => isAbout(stuck, question))
    .map((stuck) => AFTER_MS[stuck] - askedFor)
    .filter((wait) => wait > 0);
  return left.length === 0 ? null : lowestOf(left);
};

const isAbout = (stuck: Stuck, { needs, roles }: StepQuestion): boolean =>
  stuck === 'noLink' ? needs === 'tag' && roles.includes('link') : needs === 'draw';
