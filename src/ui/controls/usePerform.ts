import type { Command } from '../../domain/commands/commandCatalogue.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import type { Typing } from '../../workspace/mapDesk.ts';
import { useDesk } from './useDesk.tsx';
import { useLanguage } from './useLanguage.tsx';

/**
 * Performs a command for a field that says itself why something was refused: gives that sentence, or nothing when all is
 * well.
 */
export type PerformBeside = (command: Command, typing?: Typing) => string | null;

export const usePerform = (): PerformBeside => {
  const desk = useDesk();
  const t = useLanguage();
  return (command, typing) => {
    const outcome = desk.perform(command, typing);
    if (outcome.done || outcome.refusal.code === 'nothingToDo') return null;
    if (typing?.isOver ?? true) desk.notice.set(null);
    return refusalSentence(t, outcome.refusal);
  };
};
