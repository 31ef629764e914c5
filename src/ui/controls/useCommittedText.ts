import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Typing } from '../../workspace/mapDesk.ts';
import { isComposingNow } from './leaveComposingAlone.ts';
import { useDesk } from './useDesk.tsx';

/** Keeps what was typed; gives the sentence why it was refused, or nothing. */
export type CommitText = (text: string, typing: Typing) => string | null;

export interface CommittedText {
  readonly text: string;
  readonly problem: string | null;
  /** How a problem is said: calmly while one is typing, for what is half typed is often wrong. */
  readonly role: 'status' | 'alert';
  readonly type: (text: string) => void;
  /** Enter: commits what was typed; false when it was refused, and then it stays in the field. */
  readonly settle: () => boolean;
  /** The field is left, which it is not when another window comes before this one. */
  readonly leave: (event: FocusEvent) => boolean;
  /** Escape puts back what was there. Gives whether the key was used. */
  readonly restoreOnEscape: (event: KeyboardEvent) => boolean;
}

/** A text is committed when typing pauses this long, and while it does not pause, this often. */
const PAUSE_MS = 300;
const MOST_BEHIND_MS = 1_000;

/**
 * Text that is committed while it is being typed, so that nothing can take it: all that is typed from coming to leaving is one
 * undo step. Escape puts back what was there. What is refused stays in the field with the reason; where the field itself goes
 * away (another panel, a reload, an actor that another window removed) the desk keeps the text and shows it. What
 * another edit does to the value shows as long as nothing is being typed.
 */
export const useCommittedText = (
  value: string,
  commit: CommitText,
  /** `onLeaving`: what stands there on the way is no answer yet, and is committed when the field or the page is left. */
  { onLeaving = false }: { readonly onLeaving?: boolean } = {},
): CommittedText => {
  const desk = useDesk();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly said: string; readonly role: 'status' | 'alert' } | null>(null);
  const latest = useRef({ value, commit, desk });
  useLayoutEffect(() => {
    latest.current = { value, commit, desk };
  });
  const [session] = useState(() => makeSession(latest, onLeaving, setDraft, setProblem));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the value that came anew
  useLayoutEffect(() => session.meetValue(), [session, value]);

  useEffect(() => {
    openFields.add(session.settle);
    addEventListener('pagehide', session.leavePage);
    addEventListener('pageshow', session.comeBack);
    document.addEventListener('visibilitychange', session.hide);
    return () => {
      openFields.delete(session.settle);
      removeEventListener('pagehide', session.leavePage);
      removeEventListener('pageshow', session.comeBack);
      document.removeEventListener('visibilitychange', session.hide);
      session.goAway();
    };
  }, [session]);

  return {
    text: draft ?? value,
    problem: problem?.said ?? null,
    role: problem?.role ?? 'alert',
    type: session.type,
    settle: session.settle,
    leave: (event) => !isWindowLeft(event) && session.settle(),
    restoreOnEscape: (event) => {
      if (event.key !== 'Escape' || !session.restore()) return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
};

/** Whether a field lost the focus only because another window came before this one: then nobody left the field. */
export const isWindowLeft = ({ currentTarget }: FocusEvent): boolean =>
  !document.hasFocus() || document.activeElement === currentTarget;

/** The fields on screen, so that whoever undoes a step undoes what has been typed, too. */
const openFields = new Set<() => boolean>();
export const settleFields = (): void => {
  for (const settle of openFields) settle();
};

let steps = 0;

/** What goes on in one field from the first letter until it is left, outside React's turn. */
const makeSession = (
  latest: {
    readonly current: { readonly value: string; readonly commit: CommitText; readonly desk: ReturnType<typeof useDesk> };
  },
  onLeaving: boolean,
  show: (text: string | null) => void,
  say: (problem: { readonly said: string; readonly role: 'status' | 'alert' } | null) => void,
) => {
  let typed: { text: string; readonly before: string; readonly step: string; committed: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let isOwnValue = false;

  const stop = () => {
    clearTimeout(timer);
    since = null;
  };
  const end = () => {
    stop();
    typed = null;
    show(null);
    say(null);
  };
  /** Gives the reason of a refusal. What was committed already is once more when the field is left: it may be gone since. */
  const hand = (how: Omit<Typing, 'step'>): string | null => {
    if (!typed) return null;
    const { text, before, committed } = typed;
    if (text === committed && (!how.isOver || text === before)) return null;
    // What comes of it is drawn before anything else happens.
    isOwnValue = true;
    setTimeout(() => {
      isOwnValue = false;
    });
    const refusal = latest.current.commit(text, { step: typed.step, ...how });
    if (refusal === null) typed.committed = text;
    return refusal;
  };
  const whileTyping = () => {
    if (isComposingNow()) return plan();
    stop();
    const said = hand({ isOver: false });
    // Who clears a field is about to fill it.
    say(said !== null && typed?.text.trim() !== '' ? { said, role: 'status' } : null);
  };
  const plan = () => {
    clearTimeout(timer);
    since ??= performance.now();
    timer = setTimeout(whileTyping, Math.max(0, Math.min(PAUSE_MS, since + MOST_BEHIND_MS - performance.now())));
  };
  const leavePage = () => {
    const said = hand({ isOver: false });
    if (said !== null && typed) latest.current.desk.unkept.add({ text: typed.text, why: said });
  };
  const comeBack = () => {
    if (typed) latest.current.desk.unkept.drop(typed.text);
  };

  return {
    type: (text: string) => {
      const { value } = latest.current;
      typed ??= { text, before: value, step: `typing ${++steps}`, committed: value };
      typed.text = text;
      show(text);
      say(null);
      if (!onLeaving) plan();
    },
    /** What another window made of the value counts once all that was typed here is kept: nobody writes over it unseen. */
    meetValue: () => {
      if (typed && !isOwnValue && typed.text === typed.committed) end();
    },
    settle: (): boolean => {
      stop();
      if (!typed) return true;
      const said = hand({ isOver: true });
      if (said === null) end();
      else say({ said, role: 'alert' });
      return said === null;
    },
    restore: (): boolean => {
      if (!typed) return false;
      const { before, committed } = typed;
      // Only what was typed here is put back, not what came from elsewhere since.
      if (committed !== before) {
        typed.text = before;
        hand({ isOver: false });
      }
      end();
      return true;
    },
    leavePage,
    comeBack,
    /** A page out of sight may be ended without a word. */
    hide: () => (document.visibilityState === 'hidden' ? leavePage() : comeBack()),
    /** The field is taken away while one types in it. */
    goAway: () => {
      stop();
      if (!typed) return;
      const { text } = typed;
      const said = hand({ isOver: true, isLeaving: true });
      typed = null;
      if (said !== null) latest.current.desk.unkept.add({ text, why: said });
    },
  };
};
