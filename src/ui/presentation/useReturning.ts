import { useEffect, useRef } from 'react';
import { focusOpener } from './returning.ts';

/** Gives the focus back to what a presentation was asked by, once that is over. */
export const useReturning = (isPresenting: boolean): void => {
  const was = useRef(isPresenting);
  useEffect(() => {
    if (was.current && !isPresenting) focusOpener();
    was.current = isPresenting;
  }, [isPresenting]);
};
