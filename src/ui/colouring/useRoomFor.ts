import { type RefObject, useLayoutEffect, useState } from 'react';

/** How broad the room is that something has, in pixels, as long as it is on screen. */
export const useRoomFor = (ref: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = ref.current;
    if (!measured) return;
    const measure = () => setWidth(measured.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [ref]);
  return width;
};
