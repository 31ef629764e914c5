import { BUILT_IN, type BuiltIn, QUESTIONS } from '../domain/exercise/builtInProgrammes.ts';
import { isBuiltIn, type ProgrammeChoice } from '../domain/exercise/exerciseRun.ts';
import type { Programme } from '../domain/exercise/programme.ts';
import type { Language } from './language.ts';

/** The programme that was chosen: one that somebody made as it is, one that comes with the program in the language of the screen. */
export const programmeInWords = (choice: ProgrammeChoice, language: Pick<Language, 'programmes'>): Programme =>
  isBuiltIn(choice) ? builtInWords(choice, language) : choice;

const builtInWords = (code: BuiltIn, { programmes: t }: Pick<Language, 'programmes'>): Programme => ({
  title: t.title[code],
  steps: BUILT_IN[code].map(({ step, minutes, questions }) => ({
    title: t.step[step],
    minutes,
    questions: questions.map((question) => ({ ...t.question[question], ...QUESTIONS[question] })),
  })),
});
