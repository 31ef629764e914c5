import * as z from 'zod/mini';
import { ROLES, type Role } from '../role.ts';

/** The programme of the exercise, as data: what is asked when, for how long, and what of the screen that needs. */
export interface Programme {
  readonly title: string;
  /** At least one. */
  readonly steps: readonly ProgrammeStep[];
}

/** A part of the programme with a time of its own. */
export interface ProgrammeStep {
  readonly title: string;
  /** Whole minutes, 1 to `MOST_MINUTES`. */
  readonly minutes: number;
  /** Shown one at a time; at least one. */
  readonly questions: readonly StepQuestion[];
}

export interface StepQuestion {
  readonly text: string;
  /** What one does to answer it, or what is meant; may be empty. */
  readonly instruction: string;
  readonly needs: Need;
  /** The roles that are given, where tagging is what it needs; elsewhere none. */
  readonly roles: readonly Role[];
}

/** The part of the screen that a question needs. `exchange`: two people lay their maps side by side; `joint`: all maps become one. */
export const NEEDS = ['nothing', 'draw', 'tag', 'exchange', 'joint'] as const;
export type Need = (typeof NEEDS)[number];

export const MOST_MINUTES = 240;
export const MOST_STEPS = 20;
export const MOST_QUESTIONS = 20;
/** Characters, as they are kept. */
export const MOST_IN_TITLE = 120;
export const MOST_IN_QUESTION = 300;
export const MOST_IN_INSTRUCTION = 1_000;

const text = (most: number) => z.string().check(z.maxLength(most));
const named = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

export const programmeSchema = z.object({
  title: text(MOST_IN_TITLE),
  steps: z
    .array(
      z.object({
        title: named(MOST_IN_TITLE),
        minutes: z.int().check(z.minimum(1), z.maximum(MOST_MINUTES)),
        questions: z
          .array(
            z.object({
              text: named(MOST_IN_QUESTION),
              instruction: text(MOST_IN_INSTRUCTION),
              needs: z.enum(NEEDS),
              roles: z.array(z.enum(ROLES)).check(z.maxLength(ROLES.length)),
            }),
          )
          .check(z.minLength(1), z.maxLength(MOST_QUESTIONS)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_STEPS)),
});

/** How long all of it takes, in minutes. */
export const minutesOf = ({ steps }: { readonly steps: readonly { readonly minutes: number }[] }): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** The step and question at a place; a place beyond the end is the last one there is. */
export const stepAt = ({ steps }: Programme, step: number): ProgrammeStep => steps[inside(step, steps)] as ProgrammeStep;
export const questionAt = (programme: Programme, step: number, question: number): StepQuestion => {
  const { questions } = stepAt(programme, step);
  return questions[inside(question, questions)] as StepQuestion;
};

const inside = (at: number, list: readonly unknown[]): number => Math.min(Math.max(0, at), list.length - 1);
