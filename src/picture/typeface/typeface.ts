/** Written by `scripts/makeTypeface.mjs`: what the typeface is called in every style sheet and picture. */
export const TYPEFACE = 'Atkinson Hyperlegible Next';

/** The letters of the second file, as a browser is told of them. */
export const EXTENDED_RANGE =
  'U+100-107,U+10A-113,U+116-11B,U+11E-123,U+126-127,U+12A-12B,U+12E-130,U+132-133,U+136-137,U+139-13E,U+141-148,U+150-151,U+154-155,U+158-15B,U+15E-165,U+16A-16B,U+16E-17E,U+192,U+218-21B,U+237,U+2C7,U+2C9,U+2DD,U+1E80-1E85,U+1E9E,U+1EF2-1EF3,U+20B9';
