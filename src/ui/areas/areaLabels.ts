import type { AreaId } from '../../domain/identifiers.ts';
import type { Box } from '../../picture/box.ts';
import { LINE_HEIGHT } from '../../picture/lineHeight.ts';
import { measureText } from '../../picture/measureText.ts';
import type { AreaMapView, FrameSize } from './areaMapView.ts';
import type { AreaShape } from './areaShapes.ts';

/** What is written on a neighbourhood, in pixels from its middle: its name in one or two lines, and how many actors there are. */
export interface AreaLabel {
  readonly id: AreaId;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Where the base of the first line is. */
  readonly base: number;
  readonly count: number;
  /** The middle of the disc with the count; `null` when there is none. */
  readonly disc: number | null;
}

/** The radius of the disc of a count. */
export const DISC = 10;
const GAP = 3;
/** So much wider than its neighbourhood a name may be: it is read together with it all the same. */
const MOST_WIDE = 1.25;
const APART = 3;

/**
 * Names and counts that lie on no other, those that matter most first: what is chosen or pointed at, where most actors are, the widest. A name
 * that finds no room leaves its count, if that has room.
 */
export const areaLabels = (
  shapes: readonly AreaShape[],
  countOf: (id: AreaId) => number,
  { view, size, letters }: { readonly view: AreaMapView; readonly size: FrameSize; readonly letters: number },
  first: readonly (AreaId | undefined)[],
): AreaLabel[] => {
  const taken: Box[] = [];
  const isFree = (box: Box) => taken.every((other) => !isTouching(box, other));
  const importance = (shape: AreaShape) =>
    (first.includes(shape.id) ? 1e12 : 0) + countOf(shape.id) * 1e6 + Math.min(9e5, shape.label.width);
  const wanted = shapes
    .map((shape) => ({ shape, x: shape.label.x * view.scale + view.x, y: shape.label.y * view.scale + view.y }))
    .filter(({ x, y }) => x > -50 && y > -20 && x < size.width + 50 && y < size.height + 20)
    .sort((a, b) => importance(b.shape) - importance(a.shape));
  return wanted.flatMap(({ shape, x, y }) => {
    const count = countOf(shape.id);
    const room = shape.label.width * view.scale;
    const isFirst = first.includes(shape.id);
    const tries = [...breaksOf(shape.name, letters), []]
      .filter((lines) => lines.length > 0 || (count > 0 && room > 2 * DISC - 4))
      .map((lines) => ({ label: labelOf(shape.id, x, y, lines, { count, letters }), wide: widthOf(lines, letters) }));
    for (const { label, wide } of tries) {
      const box = boxOf(label, wide, letters);
      if ((wide > room * MOST_WIDE && !isFirst) || !(isFirst || isFree(box))) continue;
      taken.push(box);
      return [label];
    }
    return [];
  });
};

const labelOf = (
  id: AreaId,
  x: number,
  y: number,
  lines: readonly string[],
  { count, letters }: { readonly count: number; readonly letters: number },
): AreaLabel => {
  const words = lines.length * letters * LINE_HEIGHT;
  const disc = count > 0 ? 2 * DISC + (lines.length > 0 ? GAP : 0) : 0;
  const top = -(words + disc) / 2;
  return { id, x, y, lines, count, disc: count > 0 ? top + DISC : null, base: top + disc + letters * 0.93 };
};

const boxOf = ({ x, y, lines, disc }: AreaLabel, wide: number, letters: number): Box => {
  const half = Math.max(wide / 2, disc === null ? 0 : DISC) + APART;
  const high = (lines.length * letters * LINE_HEIGHT + (disc === null ? 0 : 2 * DISC + GAP)) / 2 + APART;
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
};

/** In one line, and in the two that are most alike. */
const breaksOf = (name: string, letters: number): string[][] => {
  const words = name.split(' ').slice(0, 12);
  const broken = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  broken.sort((a, b) => widthOf(a, letters) - widthOf(b, letters));
  return [[name], ...broken.slice(0, 1)];
};

const widthOf = (lines: readonly string[], letters: number): number =>
  lines.reduce((widest, line) => Math.max(widest, measureText(line, letters, 650)), 0);
const isTouching = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
