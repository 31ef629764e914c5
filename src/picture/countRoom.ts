import type { DrawnActor } from './drawing.ts';
import type { MeasureName } from './layout/measureName.ts';
import { LINE_HEIGHT } from './lineHeight.ts';

/** The letters of the count under a name, as a share of those of the name. */
export const COUNT_SIZE = 0.87;

/** The room that a name takes in which these lines stand, with the count beneath when there is one. In map units. */
export const countRoom = (
  { drawnBy }: Pick<DrawnActor, 'drawnBy'>,
  { width, lines }: { readonly width: number; readonly lines: number },
  letters: number,
  measure: MeasureName,
): { readonly width: number; readonly height: number } => {
  const height = lines * letters * LINE_HEIGHT;
  if (!drawnBy) return { width, height };
  const size = letters * COUNT_SIZE;
  return { width: Math.max(width, measure(drawnBy.words, size)), height: height + size * LINE_HEIGHT };
};
