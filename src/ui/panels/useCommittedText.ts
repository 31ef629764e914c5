import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Keeps what was typed; gives the sentence why it was refused, or nothing. `leaving`: the field is about to go. */
export type CommitText = (text: string, leaving: boolean) => string | null;

export interface CommittedText {
  readonly text: string;
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /** Commits what was typed; false when it was refused, and then it stays in the field. */
  readonly settle: () => boolean;
  /** Escape puts back what was there. Gives whether the key was used. */
  readonly restoreOnEscape: (event: KeyboardEvent) => boolean;
}

/**
 * Text that is one edit: kept in the field while typing, committed when the field is left (also when the page or the
 * panel goes away), put back by Escape. What another edit does to the value shows as long as nothing is being typed.
 */
export const useCommittedText = (value: string, commit: CommitText): CommittedText => {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** The draft outside React's turn: Enter commits, and the blur that follows must not commit again. */
  const typed = useRef<string | null>(null);
  const latest = useRef({ value, commit });
  useLayoutEffect(() => {
    latest.current = { value, commit };
  });

  const put = (text: string | null, said: string | null) => {
    typed.current = text;
    setDraft(text);
    setProblem(said);
  };

  useEffect(() => {
    const leave = () => {
      const text = typed.current;
      if (text === null || text === latest.current.value) return;
      if (latest.current.commit(text, true) === null) typed.current = null;
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    text: draft ?? value,
    problem,
    type: (text) => put(text, null),
    settle: () => {
      const text = typed.current;
      if (text === null) return true;
      const said = text === value ? null : commit(text, false);
      put(said === null ? null : text, said);
      return said === null;
    },
    restoreOnEscape: (event) => {
      if (event.key !== 'Escape' || typed.current === null) return false;
      event.preventDefault();
      event.stopPropagation();
      put(null, null);
      return true;
    },
  };
};
