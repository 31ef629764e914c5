import { describe, expect, it } from 'vitest';
import { densityOf, lettersToDraw, lettersToPlace } from '../../src/picture/density.ts';

const few = densityOf(24, 45);
const at = (zoom: number) => () => zoom;

describe('the size of names', () => {
  it('is what the density says where the map fits at its own size', () => {
    expect(lettersToPlace(few, at(1.1))).toBe(13);
    expect(lettersToPlace(densityOf(60, 112), at(0.9))).toBe(15.4);
  });
  it.each([0.85, 0.7, 0.6, 0.5, 0.46])('can be read where the map fits at a zoom of %d', (zoom) => {
    expect(lettersToPlace(few, at(zoom)) * zoom).toBeGreaterThanOrEqual(11);
  });
  it('takes the room that names need themselves into account, and is twelve pixels at least in a workshop', () => {
    const zoomWith = (letters: number) => 900 / (1_100 + 6 * letters);
    expect(lettersToPlace(densityOf(31, 60), zoomWith)).toBe(17.7);
    expect(17.7 * zoomWith(17.7)).toBeGreaterThan(12);
  });
  it('does not grow for a screen that is too small anyway', () => {
    expect(lettersToPlace(few, at(0.3))).toBe(13);
  });
  it('stays as it was when the room becomes a little larger or smaller', () => {
    const letters = lettersToPlace(few, at(0.65));
    for (const zoom of [0.62, 0.68, 0.74]) expect(lettersToPlace(few, at(zoom), letters)).toBe(letters);
    expect(lettersToPlace(few, at(0.5), letters)).toBeGreaterThan(letters);
    expect(lettersToPlace(few, at(1.1), letters)).toBeLessThan(letters);
  });
  it('never goes below eleven pixels, stays within its place once that is readable, and grows slowly from there', () => {
    for (const zoom of [0.1, 0.3, 0.5, 0.8, 1, 1.5, 3]) {
      expect(lettersToDraw(17.7, zoom) * zoom).toBeGreaterThanOrEqual(10.99);
      if (zoom > 0.7) expect(lettersToDraw(17.7, zoom)).toBeLessThanOrEqual(17.7);
    }
    expect(lettersToDraw(13, 3) * 3).toBeLessThan(24);
  });
});
