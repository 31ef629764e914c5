import type { Colours } from './colours.ts';

/** A drawing on white paper, whatever the screen looks like: for print and for pictures that are handed over. */
export const PRINT_COLOURS: Colours = {
  paper: '#ffffff',
  sheet: '#ffffff',
  ink: '#1c2733',
  inkSoft: '#4f5b68',
  inkLit: '#1c2733',
  inkBack: '#6b675f',
  lineBack: '#bbb6ab',
  kinds: { person: '#ffffff', group: '#e6e2d8', organisation: '#c9d3d8' },
  glyph: '#2b3743',
  accent: '#0b5d66',
  tension: '#b3261e',
  relation: ['#69747f', '#69747f', '#46515d'],
  roles: {
    pusher: '#b8420a',
    follower: '#86600a',
    link: '#0a5fa8',
    mover: '#13714c',
    silentMiddle: '#6a5a86',
    bridgeBuilder: '#00707f',
    scapegoat: '#86325e',
  },
  onRole: '#ffffff',
  tagged: {
    pusher: '#b8420a',
    follower: '#86600a',
    link: '#0a5fa8',
    mover: '#13714c',
    silentMiddle: '#6a5a86',
    bridgeBuilder: '#00707f',
    scapegoat: '#86325e',
  },
  camps: ['#9a4a18', '#2a5ca8', '#4f6c17', '#7a4a9c', '#775e00', '#a03a62'],
  hull: 0.08,
  hullLine: 0.42,
};

const NIGHT_ROLES: Colours['roles'] = {
  pusher: '#ff9a63',
  follower: '#f2c14e',
  link: '#7fbcff',
  mover: '#66d3a4',
  silentMiddle: '#c0b0e0',
  bridgeBuilder: '#5fd0de',
  scapegoat: '#f09cc6',
};

/** A drawing on dark paper, for a picture on a dark slide: the colours of the screen in the dark. */
export const NIGHT_COLOURS: Colours = {
  paper: '#14181c',
  sheet: '#1b2126',
  ink: '#edf0f2',
  inkSoft: '#abb6c0',
  inkLit: '#edf0f2',
  inkBack: '#87929b',
  lineBack: '#48535c',
  kinds: { person: '#232b32', group: '#37414a', organisation: '#55636f' },
  glyph: '#dfe5e9',
  accent: '#5cc2c4',
  tension: '#ff8078',
  relation: ['#94a0aa', '#94a0aa', '#c3ccd3'],
  roles: NIGHT_ROLES,
  onRole: '#10161b',
  tagged: NIGHT_ROLES,
  camps: ['#e09a6b', '#86aef0', '#b4d16c', '#c9a2e8', '#e0c25a', '#f098b8'],
  hull: 0.1,
  hullLine: 0.42,
};
