import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Room, roomScale } from './roomPage.ts';

/** The room that an element takes, and how much larger than on a page things are drawn on this screen; nothing before it has any. */
export const useRoom = (element: RefObject<HTMLElement | null>): { readonly room: Room | null; readonly scale: number } => {
  const [room, setRoom] = useState<Room | null>(null);
  const [scale, setScale] = useState(() => roomScale({ width: innerWidth, height: innerHeight }));
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target;
      setScale(roomScale({ width: innerWidth, height: innerHeight }));
      setRoom((known) =>
        width === 0 || height === 0 ? null : known?.width === width && known.height === height ? known : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return { room, scale };
};
