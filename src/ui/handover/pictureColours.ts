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
  mine: altered,
  theirs: came,
});

const AREAS = {
  light: {
    line: '#3d4954',
    paper: '#ffffff',
    patterns: {
      open: { ground: '#ffffff', pattern: '#ffffff' },
      dotted: { ground: '#fdf6e4', pattern: '#86600a' },
      striped: { ground: '#eef6f6', pattern: '#7fb3b6' },
      full: { ground: '#b9dcc4', pattern: '#b9dcc4' },
    },
  },
  dark: {
    line: '#aeb8c1',
    paper: NIGHT_COLOURS.paper,
    patterns: {
      open: { ground: NIGHT_COLOURS.paper, pattern: NIGHT_COLOURS.paper },
      dotted: { ground: '#2c2513', pattern: '#f2c14e' },
      striped: { ground: '#17292c', pattern: '#3f8386' },
      full: { ground: '#2f6440', pattern: '#2f6440' },
    },
  },
} as const;

/** Nothing on a picture is under the hand, and who paints it brings the typeface. */
const NOT_ON_SCREEN = { stepped: { back: 1, far: 1, absent: 1 }, font: '' };

/** On white paper and on dark, whatever the screen looks like. */
export const PICTURE_COLOURS: Readonly<Record<'light' | 'dark', PictureColours>> = {
  light: {
    ...PRINT_COLOURS,
    ...NOT_ON_SCREEN,
    marks: marks('#16703a', '#6f6353', '#6f3fa6', PRINT_COLOURS.tension),
    areas: AREAS.light,
  },
  dark: {
    ...NIGHT_COLOURS,
    ...NOT_ON_SCREEN,
    marks: marks('#79d592', '#b3a691', '#c8a3f5', NIGHT_COLOURS.tension),
    areas: AREAS.dark,
  },
};
