import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Room, roomScale } from './roomPage.ts';

/** The room that an element takes; nothing before it has any. */
export const useRoom = (element: RefObject<HTMLElement | null>): Room | null => {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target;
      setRoom((known) =>
        width === 0 || height === 0 ? null : known?.width === width && known.height === height ? known : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return room;
};

const scaleNow = () => roomScale({ width: innerWidth, height: innerHeight });

/** How much larger than on a page things are on this screen. */
export const useRoomScale = (): number => {
  const [scale, setScale] = useState(scaleNow);
  useEffect(() => {
    const measure = () => setScale(scaleNow());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return scale;
};
