import { pastedShape } from '../formats/pastedText.ts';
import { type Drafts, listIn } from './drafts.ts';
import { type Observable, observed } from './observable.ts';

/** A line of a list that was not understood, as it stands now: it waits to be put right. */
export interface BadLine {
  /** Its number in the list, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What was pasted and has not come onto the map yet. It is kept until somebody adds it or throws it away. */
export interface Waiting {
  readonly bad: readonly BadLine[];
  /** A list, or anything else, of which is shown first what would come in. */
  readonly text: string | null;
  /** Whether that is being shown; else it was put aside. */
  readonly isLooking: boolean;
}

export interface PasteDesk extends Observable<Waiting> {
  /** Shows what would come in; an empty text is one to be pasted yet. */
  readonly look: (text: string) => void;
  readonly lookAgain: () => void;
  /** Goes on with the text as it was put right while it is shown. */
  readonly edit: (text: string) => void;
  readonly putAside: () => void;
  /** It came in, or was thrown away. */
  readonly drop: () => void;
  /** The lines of one list that were not understood, behind those that wait already. */
  readonly keepBad: (lines: readonly BadLine[]) => void;
  readonly correct: (index: number, text: string) => void;
  readonly dropBad: (index: number) => void;
  readonly dropAllBad: () => void;
  readonly forget: () => void;
}

const TEXT = 'pasted';
const BAD = 'badLines';

export const makePasteDesk = (kept: Drafts): PasteDesk => {
  const state = observed<Waiting>({ bad: listIn(kept.read(BAD), isBadLine), text: kept.read(TEXT), isLooking: false });
  const put = (part: Partial<Waiting>) => {
    const next = { ...state.getSnapshot(), ...part };
    if ('text' in part) kept.write(TEXT, next.text === '' ? null : next.text);
    if ('bad' in part) kept.write(BAD, next.bad.length === 0 ? null : JSON.stringify(next.bad));
    state.set(next);
  };
  const bad = () => state.getSnapshot().bad;
  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    look: (text) => put({ text, isLooking: true }),
    lookAgain: () => put({ isLooking: true }),
    edit: (text) => put({ text }),
    putAside: () => put({ isLooking: false, text: state.getSnapshot().text?.trim() ? state.getSnapshot().text : null }),
    drop: () => put({ text: null, isLooking: false }),
    keepBad: (lines) => {
      if (lines.length > 0) put({ bad: [...bad(), ...lines] });
    },
    correct: (index, text) => put({ bad: bad().map((line, i) => (i === index ? { ...line, text } : line)) }),
    dropBad: (index) => put({ bad: bad().filter((_, i) => i !== index) }),
    dropAllBad: () => put({ bad: [] }),
    forget: () => put({ bad: [], text: null, isLooking: false }),
  };
};

/** Whether what waits is looked at as a file is, or line by line. */
export const isFile = (text: string): boolean => pastedShape(text) === 'file';

const isBadLine = (value: unknown): value is BadLine =>
  typeof value === 'object' &&
  value !== null &&
  'line' in value &&
  typeof value.line === 'number' &&
  'text' in value &&
  typeof value.text === 'string';
