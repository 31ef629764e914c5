import type { MapPoint } from '../../domain/quantities.ts';
import { ROLES, type Role } from '../../domain/role.ts';
import type { ShapeMark } from '../scene.ts';
import { ROLE_GLYPHS } from './roleGlyphs.ts';

/** The signs that tell groups apart without colour, in the order in which they are given out. */
export const PLAIN_SIGNS = [
  'disc',
  'bar',
  'triangle',
  'plus',
  'square',
  'ring',
  'cross',
  'diamond',
  'pause',
  'chevron',
  'wave',
  'frame',
] as const;
type PlainSign = (typeof PLAIN_SIGNS)[number];
export type GroupSign = PlainSign | Role | 'clock' | 'question' | 'several' | 'more';

interface Sign {
  readonly path: string;
  readonly isFilled: boolean;
  readonly scale: number;
}
const filled = (path: string): Sign => ({ path, isFilled: true, scale: 1 });
const drawn = (path: string): Sign => ({ path, isFilled: false, scale: 1 });
/** Badges are smaller than shapes. */
const ROLE_SCALE = 1.9;
const LINE = 2.8;
const ROUNDING = 1;

const SIGNS: { readonly [S in GroupSign]: Sign } = {
  disc: filled('M5.5 0A5.5 5.5 0 1 1-5.5 0A5.5 5.5 0 1 1 5.5 0z'),
  bar: drawn('M-8 0H8'),
  triangle: filled('M0-7.5 7.5 5.5H-7.5z'),
  plus: drawn('M-7.5 0H7.5M0-7.5V7.5'),
  square: filled('M-5.5-5.5h11v11h-11z'),
  ring: drawn('M6.5 0A6.5 6.5 0 1 1-6.5 0A6.5 6.5 0 1 1 6.5 0z'),
  cross: drawn('M-6.5-6.5 6.5 6.5M6.5-6.5-6.5 6.5'),
  diamond: filled('M0-8 7 0 0 8-7 0z'),
  pause: drawn('M-3.8-6.5V6.5M3.8-6.5V6.5'),
  chevron: drawn('M-7.5 4 0-4 7.5 4'),
  wave: drawn('M-9 3-4.5-3.5 0 3 4.5-3.5 9 3'),
  frame: drawn('M-6-6H6V6H-6z'),
  clock: drawn('M7.5 0A7.5 7.5 0 1 1-7.5 0A7.5 7.5 0 1 1 7.5 0zM0-4V0L3 2'),
  question: drawn('M-4-4A4 4 0 1 1 0 1.2V3M0 7.6v.1'),
  several: filled(
    'M-4 0A2.5 2.5 0 1 1-9 0A2.5 2.5 0 1 1-4 0zM2.5 0A2.5 2.5 0 1 1-2.5 0A2.5 2.5 0 1 1 2.5 0zM9 0A2.5 2.5 0 1 1 4 0A2.5 2.5 0 1 1 9 0z',
  ),
  more: drawn('M0-7.5V7.5'),
  ...(Object.fromEntries(ROLES.map((role) => [role, { ...ROLE_GLYPHS[role], scale: ROLE_SCALE }])) as {
    readonly [R in Role]: Sign;
  }),
};

/** A sign in the middle of a shape. */
export const signMark = (sign: GroupSign, at: MapPoint, ink: string): ShapeMark => {
  const { path, isFilled, scale } = SIGNS[sign];
  return {
    is: 'shape',
    path,
    at,
    scale,
    fill: isFilled ? ink : null,
    stroke: { colour: ink, width: isFilled ? ROUNDING : LINE, dash: [] },
  };
};
