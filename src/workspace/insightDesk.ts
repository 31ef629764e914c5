import type { MetricName } from '../analysis/metrics/metricCatalogue.ts';
import type { AnswerTo, Question } from '../analysis/question.ts';
import type { ActorId } from '../domain/identifiers.ts';
import type { Share } from '../domain/quantities.ts';
import { type AnswerDesk, makeAnswerDesk } from './answerDesk.ts';
import type { MapEditor } from './mapEditor.ts';
import { type Observed, observed } from './observable.ts';
import type { Analyst } from './ports.ts';

/** The questions of *Inzicht*, in the order in which they are asked, and what only experts ask. */
export const INSIGHT_QUESTIONS = ['connect', 'fragile', 'missing', 'next', 'experts'] as const;
export type InsightQuestion = (typeof INSIGHT_QUESTIONS)[number];

/** A number of the table for experts, shown on the map itself. */
export interface MetricShown {
  readonly metric: MetricName;
  readonly as: 'size' | 'colour';
  /** Per actor from the lowest value, 0, to the highest, 1. Actors without a value are absent. */
  readonly parts: ReadonlyMap<ActorId, Share>;
  readonly lowest: number;
  readonly highest: number;
}

/** What *Inzicht* is showing of a map, kept while another panel is in front; nothing of it is part of the map. */
export interface InsightDesk {
  /** The one that is open, if any. */
  readonly question: Observed<InsightQuestion | null>;
  /** Who is taken out for a moment, to see what happens. */
  readonly without: Observed<ActorId | null>;
  /** How many to reach everybody with. */
  readonly howMany: Observed<number>;
  /** Whether those tagged pusher are kept out of the set to reach everybody with. */
  readonly leaveOutPushers: Observed<boolean>;
  readonly metricShown: Observed<MetricShown | null>;
  /** The desk of one question, the same for every asker. */
  readonly about: <Q extends Question>(question: Q) => AnswerDesk<AnswerTo<Q>>;
  /** Opens the fragile points with this actor taken out. */
  readonly takeOut: (actor: ActorId) => void;
}

/** Above so many remembered answers the oldest are forgotten. */
const MOST_REMEMBERED = 40;

export const makeInsightDesk = (editor: MapEditor, analyst: Pick<Analyst, 'ask'>): InsightDesk => {
  const desks = new Map<string, AnswerDesk<unknown>>();
  const question = observed<InsightQuestion | null>('connect');
  const without = observed<ActorId | null>(null);
  const metricShown = observed<MetricShown | null>(null);
  editor.onChange((change, map) => {
    const gone = without.getSnapshot();
    if (gone !== null && !map.actors.has(gone)) without.set(null);
    // The numbers are of the map as it was.
    if (change.actors?.added || change.actors?.removed || change.relations) metricShown.set(null);
  });
  return {
    question,
    without,
    howMany: observed(5),
    leaveOutPushers: observed(true),
    metricShown,
    about: <Q extends Question>(question: Q) => {
      const key = JSON.stringify(question);
      const known = desks.get(key);
      if (known) return known as AnswerDesk<AnswerTo<Q>>;
      const made = makeAnswerDesk(editor, analyst, question);
      if (desks.size >= MOST_REMEMBERED) desks.delete(desks.keys().next().value ?? '');
      desks.set(key, made);
      return made;
    },
    takeOut: (actor) => {
      question.set('fragile');
      without.set(actor);
    },
  };
};
