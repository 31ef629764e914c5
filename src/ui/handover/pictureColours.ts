import { NIGHT_COLOURS, PRINT_COLOURS } from '../../picture/printColours.ts';
import type { ChangeMark } from '../compare/picture/marks/changeMark.ts';
import type { PictureColours } from './pictureSubject.ts';

const marks = (came: string, went: string, altered: string, tension: string): Readonly<Record<ChangeMark, string>> => ({
  new: came,
  gone: went,
  changed: altered,
  stronger: altered,
  weaker: altered,
  tensionStronger: tension,
  tensionWeaker: altered,
  turnedTense: tension,
  turnedGood: altered,
  typeChanged: altered,
});

/** On white paper and on dark, whatever the screen looks like. */
export const PICTURE_COLOURS: Readonly<Record<'light' | 'dark', PictureColours>> = {
  light: { ...PRINT_COLOURS, marks: marks('#16703a', '#6f6353', '#6f3fa6', PRINT_COLOURS.tension) },
  dark: { ...NIGHT_COLOURS, marks: marks('#79d592', '#b3a691', '#c8a3f5', NIGHT_COLOURS.tension) },
};
