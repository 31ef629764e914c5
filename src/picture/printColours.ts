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
