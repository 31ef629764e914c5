import { useEffect, useReducer, useState } from 'react';
import type { Drawing } from '../../picture/drawing.ts';
import type { Layout } from '../../picture/layout/layout.ts';
import { useDesk } from '../controls/useDesk.tsx';

/** Where names and lines of a drawing go, and whether that is thought out; at once a rough one. */
export const usePlannedLayout = (drawing: Drawing, letters: number): { readonly layout: Layout; readonly isFinal: boolean } => {
  const { openLayout } = useDesk();
  const [desk] = useState(openLayout);
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    // It may have been thought out before anybody listened.
    lookAgain();
    return desk.subscribe(lookAgain);
  }, [desk]);
  return { layout: desk.layoutOf(drawing, letters), isFinal: desk.isThoughtOut(drawing, letters) };
};
