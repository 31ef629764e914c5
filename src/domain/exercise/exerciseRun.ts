import * as z from 'zod/mini';
import type { MapId } from '../identifiers.ts';
import { BUILT_IN_NAMES, type BuiltIn, type ProgrammeShape, shapeOf } from './builtInProgrammes.ts';
import { type ExerciseClock, leftOn, lengthenClock, pauseClock, resumeClock, spentOn, startClock } from './exerciseClock.ts';
import { type Programme, programmeSchema } from './programme.ts';
import { STUCK, type Stuck } from './stuckIn.ts';

/** One of those that come with the program, or one that somebody made. */
export type ProgrammeChoice = BuiltIn | Programme;

/** An exercise that goes on: where it is in its programme. Kept on the device, so that a reload loses nothing. */
export interface ExerciseRun {
  readonly programme: ProgrammeChoice;
  /** The map that is drawn on here; null where this device only keeps the time. */
  readonly map: MapId | null;
  /** What the room reads as the issue, where no map says it. */
  readonly issue: string;
  readonly step: number;
  readonly question: number;
  readonly clock: ExerciseClock;
  /** How much of the step was over when the question came, in milliseconds. */
  readonly askedAfter: number;
  /** What was said to somebody who was stuck: it is said once. */
  readonly helped: readonly Stuck[];
  /** Whether a soft sound is wanted when the time is up. */
  readonly hasSound: boolean;
  /** When somebody last did something to it, in milliseconds. */
  readonly touched: number;
}

export type RunDeed =
  | { readonly do: 'pause' }
  | { readonly do: 'resume' }
  | { readonly do: 'lengthen' }
  | { readonly do: 'nextQuestion' }
  | { readonly do: 'previousQuestion' }
  | { readonly do: 'nextStep' }
  | { readonly do: 'previousStep' }
  | { readonly do: 'setSound'; readonly on: boolean }
  | { readonly do: 'help'; readonly with: Stuck };

/** One that nobody looked at for this long is over: yesterday's workshop is not gone on with by whoever opens the map today. */
const FORGOTTEN_AFTER_MS = 12 * 60 * 60_000;

export const beginRun = (begun: Pick<ExerciseRun, 'programme' | 'map' | 'issue' | 'hasSound'>, now: number): ExerciseRun => ({
  ...begun,
  step: 0,
  question: 0,
  clock: startClock(stepsIn(begun.programme)[0]?.minutes ?? 1, now),
  askedAfter: 0,
  helped: [],
  touched: now,
});

/** The run after a deed. What has no meaning (a step after the last) leaves it as it is. Nothing that was drawn depends on it. */
export const actOn = (run: ExerciseRun, deed: RunDeed, now: number): ExerciseRun => {
  const steps = stepsIn(run.programme);
  const after = (part: Partial<ExerciseRun>): ExerciseRun => ({ ...run, ...part, touched: now });
  const { clock, step, question } = run;
  const toStep = (to: number): ExerciseRun => {
    const next = steps[to];
    return next ? after({ step: to, question: 0, askedAfter: 0, clock: startClock(next.minutes, now) }) : run;
  };
  const toQuestion = (to: number): ExerciseRun =>
    steps[step]?.questions[to] ? after({ question: to, askedAfter: spentOn(clock, now) }) : run;
  switch (deed.do) {
    case 'pause':
      return after({ clock: pauseClock(clock, now) });
    case 'resume':
      return after({ clock: resumeClock(clock, now) });
    case 'lengthen':
      return after({ clock: lengthenClock(clock, now) });
    case 'nextQuestion':
      return toQuestion(question + 1);
    case 'previousQuestion':
      return toQuestion(question - 1);
    case 'nextStep':
      return toStep(step + 1);
    case 'previousStep':
      return toStep(step - 1);
    case 'setSound':
      return after({ hasSound: deed.on });
    case 'help':
      return run.helped.includes(deed.with) ? run : after({ helped: [...run.helped, deed.with] });
  }
};

/** How long the question has been asked, on a clock that stands still while it is paused. */
export const askedFor = ({ clock, askedAfter }: ExerciseRun, now: number): number =>
  Math.max(0, spentOn(clock, now) - askedAfter);

export const isForgotten = ({ touched, clock }: ExerciseRun, now: number): boolean =>
  now - touched > FORGOTTEN_AFTER_MS + leftOn({ ...clock, since: null }, now);

/** A run and a choice of programme without their words. */
export const stepsIn = (choice: ProgrammeChoice): ProgrammeShape['steps'] => (isBuiltIn(choice) ? shapeOf(choice) : choice).steps;

export const isBuiltIn = (choice: ProgrammeChoice): choice is BuiltIn => typeof choice === 'string';

const finite = z.number().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
const choiceSchema = z.union([z.enum([...BUILT_IN_NAMES]), programmeSchema]);
const runSchema = z.object({
  programme: choiceSchema,
  map: z.nullable(z.string()),
  issue: z.string(),
  step: finite,
  question: finite,
  clock: z.object({ length: finite, left: finite, since: z.nullable(finite) }),
  askedAfter: finite,
  helped: z.array(z.enum(STUCK)),
  hasSound: z.boolean(),
  touched: finite,
});

/** What was kept on the device, or null for what is no run of this version. */
export const runIn = (kept: unknown): ExerciseRun | null => {
  const read = runSchema.safeParse(kept);
  return read.success ? (read.data as ExerciseRun) : null;
};

export const choiceIn = (kept: unknown): ProgrammeChoice | null => {
  const read = choiceSchema.safeParse(kept);
  return read.success ? (read.data as ProgrammeChoice) : null;
};
