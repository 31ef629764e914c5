import { useEffect, useState } from 'react';

/** Of the window that the sizes are made for. */
const WIDE_PX = 1920;
const HIGH_PX = 1080;
/** Sizes of a page are about half of what a room reads at that size. */
const LARGEST = 2.25;
const scaleNow = () => Math.max(1, LARGEST * Math.min(innerWidth / WIDE_PX, innerHeight / HIGH_PX));

/** How much larger than on a page things are in a window that a room reads. */
export const useWindowScale = (): number => {
  const [scale, setScale] = useState(scaleNow);
  useEffect(() => {
    const measure = () => setScale(scaleNow());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return scale;
};
