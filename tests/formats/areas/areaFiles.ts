import type { AreaFileSettings, AreaPreview, ReadableAreas } from '../../../src/formats/areaPreview.ts';
import { readAreas } from '../../../src/formats/readAreas.ts';

const encoder = new TextEncoder();
export const plainSettings: AreaFileSettings = { columns: {} };

export const readText = (text: string, settings = plainSettings): AreaPreview =>
  readAreas({ name: 'buurten', bytes: encoder.encode(text) }, settings);
export const readJsonFile = (value: unknown, settings = plainSettings): AreaPreview => readText(JSON.stringify(value), settings);

/** The preview of a file that must be readable. */
export const readable = (preview: AreaPreview): ReadableAreas => {
  if (!preview.readable) throw new Error(`refused: ${preview.code} ${JSON.stringify(preview.details)}`);
  return preview;
};

/** A square of `size` degrees or metres with its lower left corner at x, y; counterclockwise as RFC 7946 has it. */
export const square = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
export const feature = (properties: unknown, rings: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates: rings },
});
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
