import type { MapPoint } from '../../../domain/quantities.ts';
import { isFurther } from './pointing.ts';

const AGAIN_MS = 420;
const AGAIN_PX = 12;

/** Tells a double click from two clicks, for mouse, pen and touch alike; a third click starts anew. */
export const repeatedClick = () => {
  let last: { at: number; screen: MapPoint; on: string } | null = null;
  return (click: { readonly at: number; readonly screen: MapPoint; readonly on: string }): boolean => {
    const isAgain =
      last !== null && click.at - last.at <= AGAIN_MS && last.on === click.on && !isFurther(last.screen, click.screen, AGAIN_PX);
    last = isAgain ? null : click;
    return isAgain;
  };
};
