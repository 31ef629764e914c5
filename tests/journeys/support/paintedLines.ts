import type { Locator } from '@playwright/test';
import { SHARPNESS } from './paintedWords.ts';
import { contrast, type Pixels, reachedBy } from './pixels.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The contrast of a straight line with the ground on both its sides, in CSS pixels: what `part` of the places along it
 * reach, since dashes and dots leave out some.
 */
export function lineContrast(
  pixels: Pixels,
  from: Spot,
  to: Spot,
  part: number,
  near = 3,
  ground: readonly [number, number] = [5, 8],
): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const seen: number[] = [];
  // Beside the middle, where the mark of the type may stand, and away from shapes and names.
  for (const [start, end] of [
    [0.3, 0.4],
    [0.6, 0.7],
  ] as const)
    for (let at = start * length; at < end * length; at += 1 / SHARPNESS)
      seen.push(
        across(pixels, { x: from.x + along.x * at, y: from.y + along.y * at }, { x: -along.y, y: along.x }, near, ground),
      );
  return reachedBy(part, seen);
}

/** The contrast of a line that runs around a middle, so far from it, at its weakest of a few places. */
export const ringContrast = (pixels: Pixels, middle: Spot, radius: number, outside: number, angles: readonly number[]): number =>
  outlineContrast(
    pixels,
    outside,
    angles.map((angle) => {
      const out = { x: Math.cos(angle), y: Math.sin(angle) };
      return { on: { x: middle.x + out.x * radius, y: middle.y + out.y * radius }, out };
    }),
  );

/** The contrast of an outline with what lies so far outside it, at its weakest of these places. */
export const outlineContrast = (pixels: Pixels, outside: number, places: readonly PlaceOnLine[]): number =>
  Math.min(...places.map(({ on, out }) => across(pixels, on, out, 3, [outside, outside + 2], true)));

/** A place on a line, and which way is away from what it runs around. */
export interface PlaceOnLine {
  readonly on: Spot;
  readonly out: Spot;
}

/** Where the outline that a path draws is seen in these directions from its middle, in CSS pixels. */
export const placesOn = (path: Locator, angles: readonly number[]): Promise<PlaceOnLine[]> =>
  path.evaluate((element, angles) => {
    const outline = element as unknown as SVGPathElement;
    const onScreen = outline.getScreenCTM();
    const { x, y, width, height } = outline.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const length = outline.getTotalLength();
    const points = Array.from({ length: 200 }, (_, i) =>
      outline.getPointAtLength((i / 200) * length).matrixTransform(onScreen ?? undefined),
    );
    return angles.map((angle) => {
      const out = { x: Math.cos(angle), y: Math.sin(angle) };
      const away = (point: { x: number; y: number }) => {
        const [dx, dy] = [point.x - middle.x, point.y - middle.y];
        return (dx * out.x + dy * out.y) / Math.hypot(dx, dy);
      };
      const nearest = points.reduce((best, point) => (away(point) > away(best) ? point : best));
      return { on: { x: nearest.x, y: nearest.y }, out };
    });
  }, angles);

/** The most that a pixel near the line differs from the ground: what lies further away, on both sides or on one. */
function across(
  pixels: Pixels,
  at: Spot,
  side: Spot,
  near: number,
  [from, to]: readonly [number, number],
  isOneSided = false,
): number {
  const pixel = (away: number): number =>
    pixels(Math.round((at.x + side.x * away) * SHARPNESS), Math.round((at.y + side.y * away) * SHARPNESS));
  const steps = (start: number, end: number) =>
    Array.from({ length: Math.round((end - start) * SHARPNESS) + 1 }, (_, i) => start + i / SHARPNESS);
  const grounds = [...steps(from, to), ...(isOneSided ? [] : steps(-to, -from))].map(pixel);
  const line = steps(-near, near).map(pixel);
  const ground = reachedBy(0.5, grounds);
  return Math.max(...line.map((one) => contrast(one, ground)));
}

/** The contrast of a badge with what lies around it, and of the glyph on it with the badge. */
export function badgeContrast(pixels: Pixels, middle: Spot, radius: number): { readonly badge: number; readonly glyph: number } {
  const inside: number[] = [];
  for (let x = -radius * 0.8; x <= radius * 0.8; x += 1 / SHARPNESS)
    for (let y = -radius * 0.8; y <= radius * 0.8; y += 1 / SHARPNESS)
      if (Math.hypot(x, y) < radius * 0.8)
        inside.push(pixels(Math.round((middle.x + x) * SHARPNESS), Math.round((middle.y + y) * SHARPNESS)));
  const disc = commonest(inside);
  const around = [-0.9, -0.4, 0.2].map((angle) =>
    pixels(
      Math.round((middle.x + Math.cos(angle) * radius * 1.5) * SHARPNESS),
      Math.round((middle.y + Math.sin(angle) * radius * 1.5) * SHARPNESS),
    ),
  );
  return {
    badge: Math.min(...around.map((ground) => contrast(disc, ground))),
    glyph: reachedBy(
      0.06,
      inside.map((one) => contrast(one, disc)),
    ),
  };
}

function commonest(lights: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const light of lights) counts.set(light, (counts.get(light) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
