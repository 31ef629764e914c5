import { describe, expect, test } from 'vitest';
import { MAX_PHOTO_BYTES, photoKind } from '../../src/formats/photoKind.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const WEBP = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=', 'base64');
const frame = (width: number, height: number) => [
  0xff,
  0xc0,
  0,
  11,
  8,
  height >> 8,
  height & 255,
  width >> 8,
  width & 255,
  1,
  0,
  0,
  0,
];
const jpeg = (width: number, height: number) =>
  new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    4,
    0xff,
    0xd9,
    ...frame(width, height),
    0xff,
    0xda,
    0,
    2,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    0xff,
    0xd9,
    0,
    0,
  ]);

describe('a file that is to be a photo', () => {
  test('is known by what is in it, with its size', () => {
    expect(photoKind(new Uint8Array(PNG))).toEqual({ width: 1, height: 1 });
    expect(photoKind(new Uint8Array(WEBP))).toEqual({ width: 1, height: 1 });
    expect(photoKind(jpeg(4000, 3000))).toEqual({ width: 4000, height: 3000 });
  });

  test('that is none, or of a kind that browsers do not read, is said to be so', () => {
    expect(photoKind(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('notAPhoto');
    expect(photoKind(new Uint8Array())).toBe('notAPhoto');
    expect(photoKind(new TextEncoder().encode('    ftypheic    '))).toBe('heic');
  });

  test('that breaks off is damaged, also where a small photo within it is whole', () => {
    expect(photoKind(new Uint8Array(PNG).subarray(0, 60))).toBe('damaged');
    expect(photoKind(new Uint8Array(WEBP).subarray(0, 40))).toBe('damaged');
    expect(photoKind(jpeg(400, 300).subarray(0, 27))).toBe('damaged');
  });

  test('that unpacks to more than any camera takes is not unpacked, nor is a file read that is too large', () => {
    expect(photoKind(jpeg(60_000, 60_000))).toBe('tooManyPoints');
    expect(photoKind(new Uint8Array(MAX_PHOTO_BYTES + 1))).toBe('tooLarge');
  });
});
