import { type RefObject, useEffect, useRef } from 'react';

/**
 * Shows the element on the whole screen where the browser allows it; else it covers the window, which is all the same to who
 * looks. Leaving the full screen (Escape) leaves the presentation.
 */
export const useFullScreen = (element: RefObject<HTMLElement | null>, onLeave: () => void): void => {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const target = element.current;
    if (!target?.requestFullscreen || !document.fullscreenEnabled) return undefined;
    let isFull = false;
    const onChange = () => {
      const was = isFull;
      isFull = document.fullscreenElement === target;
      // What is asked meanwhile is taken off the screen first.
      if (was && !isFull && !target.querySelector('dialog[open]')) leave.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    target.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [element]);
};
