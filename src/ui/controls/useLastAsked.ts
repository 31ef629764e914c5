import { useEffect, useState } from 'react';

/**
 * For what is answered late: whoever begins it asks here, and hears later whether the answer is still waited for. It is not once
 * something else was asked, or whatever asked is gone: closing it was no for an answer.
 */
export interface LastAsked {
  readonly ask: () => () => boolean;
  readonly drop: () => void;
}

export const makeLastAsked = (): LastAsked => {
  let last = 0;
  return {
    ask: () => {
      last += 1;
      const mine = last;
      return () => mine === last;
    },
    drop: () => {
      last += 1;
    },
  };
};

export const useLastAsked = (): LastAsked['ask'] => {
  const [asked] = useState(makeLastAsked);
  useEffect(() => asked.drop, [asked]);
  return asked.ask;
};
