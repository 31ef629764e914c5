import type { MapPoint } from '../../domain/quantities.ts';
import { COUNT_SIZE } from '../countRoom.ts';
import type { PlacedName } from '../layout/layout.ts';
import { LINE_HEIGHT } from '../lineHeight.ts';
import type { Stroke, WordsMark } from '../scene.ts';

/** Where the base of a line is, as a share of the size of its letters from its top. */
const BASE = 0.93;
const HALO = 0.31;

interface NameSize {
  readonly size: number;
  readonly away: number;
  /** Beneath it stands by how many it was drawn, for which there is room. */
  readonly hasCount?: boolean;
}

/** A name with letters of this size in the place that it has, at the side that faces its shape, or so far away from that. */
export const nameMark = (
  { side, lines, box }: PlacedName,
  { size, away, hasCount = false }: NameSize,
  fill: string,
  ground: string,
): WordsMark => {
  const high = (lines.length + (hasCount ? COUNT_SIZE : 0)) * size * LINE_HEIGHT;
  const top = side === 'below' ? box.top + away : side === 'above' ? box.bottom - high - away : (box.top + box.bottom - high) / 2;
  const x = side === 'right' ? box.left + away : side === 'left' ? box.right - away : (box.left + box.right) / 2;
  return {
    is: 'words',
    lines,
    at: { x, y: top + size * BASE },
    anchor: side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle',
    size,
    weight: 650,
    fill,
    halo: haloOf(size, ground),
  };
};

/** By how many an actor was drawn, beneath the name of it. */
export const countMark = (words: string, name: WordsMark, fill: string): WordsMark => {
  const size = name.size * COUNT_SIZE;
  const under = (name.lines.length - 1) * name.size * LINE_HEIGHT + size * LINE_HEIGHT;
  return {
    ...name,
    lines: [words],
    at: { x: name.at.x, y: name.at.y + under },
    size,
    weight: 400,
    fill,
    halo: name.halo && haloOf(size, name.halo.colour),
  };
};

/** The name of a camp, with its middle at a place. */
export const campNameMark = (lines: readonly string[], at: MapPoint, size: number, fill: string, ground: string): WordsMark => ({
  is: 'words',
  lines,
  at: { x: at.x, y: at.y + size * 0.35 - ((lines.length - 1) / 2) * size * LINE_HEIGHT },
  anchor: 'middle',
  size,
  weight: 650,
  fill,
  halo: haloOf(1.75 * size, ground),
});

const haloOf = (size: number, colour: string): Stroke => ({ colour, width: size * HALO, dash: [] });
