import { type KeyboardEvent, useRef, useState } from 'react';
import { type Doubt, doubtAbout } from '../../formats/doubtIn.ts';
import { namesOn } from '../../workspace/quickAdd.ts';
import { useDesk } from '../controls/useDesk.tsx';

/** The question about a new name in a form of whole names, and what the keys answer to it. */
export interface AskedMeant {
  readonly doubt: Doubt | null;
  /** Whether there is something to ask first about one of these names; then the question stands. */
  readonly asks: (names: readonly string[]) => boolean;
  /** This name is a new one after all. */
  readonly agree: (name: string) => void;
  readonly forget: () => void;
  /** Enter says yes to a single name, Shift+Enter no; Escape puts the question away. Says whether the key was for it. */
  readonly onKeyDown: (event: KeyboardEvent, yes: (name: string) => void, no: () => void) => boolean;
}

export const useMeant = (): AskedMeant => {
  const desk = useDesk();
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const agreed = useRef(new Set<string>());
  return {
    doubt,
    asks: (names) => {
      const found = doubtAbout(names, namesOn(desk), agreed.current);
      setDoubt(found);
      return found !== null;
    },
    agree: (name) => {
      agreed.current.add(name);
      setDoubt(null);
    },
    forget: () => setDoubt(null),
    onKeyDown: (event, yes, no) => answerByKey(event, doubt, { yes, no, forget: () => setDoubt(null) }),
  };
};

/** What a key in the field answers to the question; a key that is held down answers nothing. */
export const answerByKey = (
  event: KeyboardEvent,
  doubt: Doubt | null,
  { yes, no, forget }: { readonly yes: (name: string) => void; readonly no: () => void; readonly forget: () => void },
): boolean => {
  if (!doubt || !(event.key === 'Enter' || event.key === 'Escape')) return false;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') forget();
  else if (event.repeat) return true;
  else if (event.shiftKey) no();
  else if (doubt.names.length === 1) yes(doubt.names[0] ?? '');
  else focusFirstAnswer(event.currentTarget);
  return true;
};

/** Of several names none goes without saying. */
const focusFirstAnswer = (field: EventTarget): void => {
  if (field instanceof HTMLElement) field.parentElement?.querySelector<HTMLElement>('.meant button')?.focus();
};
