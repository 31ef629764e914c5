import { useEffect, useRef } from 'react';
import { announce } from './announcer.ts';

/**
 * Says aloud what a part of the screen says when that becomes something else, or when `on` does. What it says as it comes is not
 * heard, unless `fromStart`.
 */
export const useAnnounced = (
  text: string,
  about: string,
  { on = text, fromStart = false }: { readonly on?: string; readonly fromStart?: boolean } = {},
): void => {
  const latest = useRef({ text, about });
  latest.current = { text, about };
  const heard = useRef(fromStart ? null : on);
  useEffect(() => {
    if (heard.current === on) return;
    heard.current = on;
    announce(latest.current.text, latest.current.about);
  }, [on]);
};
