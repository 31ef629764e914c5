import { type Drafts, listIn } from './drafts.ts';
import { type Observable, observed } from './observable.ts';

/** A text that could not be kept where it was typed, and the sentence why. */
export interface UnkeptText {
  readonly text: string;
  readonly why: string;
}

/**
 * Texts that were refused while their field went away: another window removed the actor, a name was taken. They are shown until
 * somebody takes note, also after a reload.
 */
export interface UnkeptTexts extends Observable<readonly UnkeptText[]> {
  readonly add: (unkept: UnkeptText) => void;
  readonly drop: (text: string) => void;
  readonly clear: () => void;
}

const FIELD = 'unkept';
const MOST = 20;

/** `mayKeep` says whether texts are taken in at this moment. */
export const makeUnkeptTexts = (drafts: Drafts, mayKeep: () => boolean): UnkeptTexts => {
  const texts = observed<readonly UnkeptText[]>(listIn(drafts.read(FIELD), isUnkept));
  const set = (next: readonly UnkeptText[]) => {
    texts.set(next);
    drafts.write(FIELD, next.length === 0 ? null : JSON.stringify(next));
  };
  const without = (text: string) => texts.getSnapshot().filter((each) => each.text !== text);
  return {
    getSnapshot: texts.getSnapshot,
    subscribe: texts.subscribe,
    add: (unkept) => {
      if (unkept.text.trim() !== '' && mayKeep()) set([...without(unkept.text), unkept].slice(-MOST));
    },
    drop: (text) => {
      const left = without(text);
      if (left.length < texts.getSnapshot().length) set(left);
    },
    clear: () => set([]),
  };
};

const isUnkept = (value: unknown): value is UnkeptText => {
  const { text, why } = (value ?? {}) as Partial<Record<keyof UnkeptText, unknown>>;
  return typeof text === 'string' && typeof why === 'string';
};
