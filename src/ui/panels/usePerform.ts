import type { Command } from '../../domain/commands/commandCatalogue.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/**
 * Performs a command for a field that says itself why something was refused: gives that sentence, or nothing when all is
 * well. With `leaving` the field is about to go, so that the refusal stays where the program says its messages.
 */
export type PerformBeside = (command: Command, leaving?: boolean) => string | null;

export const usePerform = (): PerformBeside => {
  const desk = useDesk();
  const t = useLanguage();
  return (command, leaving = false) => {
    const outcome = desk.perform(command);
    if (outcome.done || outcome.refusal.code === 'nothingToDo') return null;
    if (!leaving) desk.notice.set(null);
    return refusalSentence(t, outcome.refusal);
  };
};
