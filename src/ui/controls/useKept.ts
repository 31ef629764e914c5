import { useCallback, useRef, useState } from 'react';
import type { Drafts } from '../../workspace/drafts.ts';

/**
 * `useState` for a text that is kept while it is being typed: it is there again after another view or step, a reload, Back
 * or a closed window. An empty text is kept no longer. What another window types meanwhile does not come between.
 */
export const useKeptText = (drafts: Drafts, field: string): readonly [string, (text: string) => void] => {
  const [text, setText] = useState(() => drafts.read(field) ?? '');
  const put = useCallback(
    (next: string) => {
      setText(next);
      drafts.write(field, next === '' ? null : next);
    },
    [drafts, field],
  );
  return [text, put];
};

/**
 * The answers in a form, kept like one text. What equals `start` is not kept, so that what is usual may change. `forget`
 * is for when they were handed in, or given up on purpose.
 */
export const useKeptAnswers = <T extends Readonly<Record<string, string>>>(
  drafts: Drafts,
  form: string,
  start: T,
): readonly [T, (part: Partial<T>) => void, () => void] => {
  const usual = useRef(start);
  const [answers, setAnswers] = useState<T>(() => ({ ...start, ...readAnswers(drafts.read(form), start) }));
  const latest = useRef(answers);
  const put = (part: Partial<T>) => {
    latest.current = { ...latest.current, ...part };
    setAnswers(latest.current);
    const typed = Object.entries(latest.current).filter(([key, text]) => text !== usual.current[key]);
    drafts.write(form, typed.length === 0 ? null : JSON.stringify(Object.fromEntries(typed)));
  };
  return [answers, put, () => drafts.write(form, null)];
};

const readAnswers = <T extends Readonly<Record<string, string>>>(kept: string | null, start: T): Partial<T> => {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    const texts = Object.entries(read).filter(([key, text]) => Object.hasOwn(start, key) && typeof text === 'string');
    return Object.fromEntries(texts) as Partial<T>;
  } catch {
    return {};
  }
};
