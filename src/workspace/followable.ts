import type { AnswerDesk, AnswerState } from './answerDesk.ts';
import { observed } from './observable.ts';

/** One answer to follow, though the question behind it changes: `renew` makes a desk for the new question. */
export const followable = <A>(make: () => AnswerDesk<A> | null): AnswerDesk<A> & { readonly renew: () => void } => {
  const nothing: AnswerState<A> = { state: 'idle', answer: null, isPreview: false, isOutdated: true, done: null };
  const state = observed(nothing);
  let desk: AnswerDesk<A> | null = null;
  let followers = 0;
  let stop: (() => void) | null = null;
  const begin = () => {
    desk ??= make();
    if (!desk) return state.set(nothing);
    const mine = desk;
    const unsubscribe = mine.subscribe(() => state.set(mine.getSnapshot()));
    const leave = mine.follow();
    state.set(mine.getSnapshot());
    stop = () => {
      unsubscribe();
      leave();
    };
  };
  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    follow: () => {
      followers += 1;
      if (followers === 1) begin();
      let isFollowing = true;
      return () => {
        if (!isFollowing) return;
        isFollowing = false;
        followers -= 1;
        if (followers === 0) stop?.();
      };
    },
    askAgain: () => desk?.askAgain(),
    cancel: () => desk?.cancel(),
    renew: () => {
      if (followers > 0) stop?.();
      stop = null;
      desk = null;
      // Whoever looks next sees it before the new desk has begun.
      state.set(nothing);
      if (followers > 0) begin();
    },
  };
};
