import type { Appearance } from '../../src/picture/appearance.ts';
import type { Colours } from '../../src/picture/colours.ts';
import { densityOf } from '../../src/picture/density.ts';
import type { Drawing, DrawnActor, DrawnCamp, DrawnRelation } from '../../src/picture/drawing.ts';
import type { Layout, Route } from '../../src/picture/layout/layout.ts';
import { roughLayout } from '../../src/picture/layout/roughLayout.ts';
import { makeScene } from '../../src/picture/makeScene.ts';
import { measureText } from '../../src/picture/measureText.ts';
import { PRINT_COLOURS } from '../../src/picture/printColours.ts';
import type { Scene } from '../../src/picture/scene.ts';

/** A drawing in which every form occurs once, laid out by hand, so that no rule of layout moves it. */
const actor = (id: string, name: string, x: number, y: number, more: Partial<DrawnActor> = {}): [string, DrawnActor] => [
  id,
  { id, name, kind: 'person', isKeyFigure: false, roles: [], camp: null, ...more, at: { x, y } },
];
const relation = (id: string, from: string, to: string, more: Partial<DrawnRelation>): [string, DrawnRelation] => [
  id,
  { id, from, to, type: 'contact', mutual: false, strength: 2, certainty: 'seen', ...more },
];

export const DRAWING: Drawing = {
  actors: new Map([
    actor('p', 'Huisarts', 60, 70, { roles: ['pusher', 'follower'] }),
    actor('g', 'Bewoners', 60, 190, { kind: 'group', roles: ['link', 'mover'], camp: 'c' }),
    actor('o', 'Dorpsraad', 60, 320, { kind: 'organisation', roles: ['silentMiddle', 'bridgeBuilder', 'scapegoat'] }),
    actor('pk', 'Wijkagent', 300, 70, { isKeyFigure: true }),
    actor('gk', 'Ouderensoos', 300, 190, { kind: 'group', isKeyFigure: true, camp: 'c' }),
    actor('ok', 'Bibliotheek', 300, 320, { kind: 'organisation', isKeyFigure: true }),
    actor('guest', 'Griffier', 262, 240),
    actor('chosen', 'Gekozen', 480, 70, { kind: 'group' }),
    actor('lit', 'Belicht', 620, 70),
    actor('back', 'Terug', 480, 190, { kind: 'organisation', roles: ['link'], isKeyFigure: true }),
    actor('absent', 'Weggedacht', 620, 190),
    actor('target', 'Doel', 480, 320, { kind: 'organisation' }),
    actor('tagged', 'Aangeduid', 620, 320, { kind: 'group' }),
  ]),
  relations: new Map([
    relation('contact', 'p', 'pk', { strength: 1 }),
    relation('cooperation', 'g', 'gk', { type: 'cooperation' }),
    relation('trust', 'o', 'ok', { type: 'trust', strength: 3 }),
    relation('influence', 'g', 'p', { type: 'influence' }),
    relation('mutual', 'gk', 'pk', { type: 'influence', mutual: true, strength: 3 }),
    relation('tension', 'g', 'ok', { type: 'tension', strength: 3 }),
    relation('heard', 'p', 'ok', { certainty: 'heard' }),
    relation('guessed', 'back', 'absent', { type: 'tension', certainty: 'guessed' }),
    relation('marked', 'target', 'tagged', { type: 'trust', strength: 1 }),
    relation('litOne', 'lit', 'chosen', { type: 'trust' }),
    relation('chosenOne', 'ok', 'target', { type: 'contact' }),
    relation('bent', 'o', 'g', { type: 'cooperation', certainty: 'heard' }),
  ]),
  camps: new Map<string, DrawnCamp>([['c', { id: 'c', name: 'Tegen de molens', order: 0 }]]),
};

const APPEARANCES = new Map<string, Appearance>([
  ['chosen', { isSelected: true }],
  ['lit', { isLit: true, disc: 0.3 as never }],
  ['back', { back: 'far' }],
  ['absent', { back: 'absent' }],
  ['guessed', { back: 'far' }],
  ['target', { isTarget: true }],
  ['tagged', { ring: '#0a5fa8', fill: '#86aef0' }],
  ['marked', { ring: '#13714c' }],
  ['litOne', { isLit: true, word: 'vertrouwen' }],
  ['chosenOne', { isSelected: true }],
]);
export const USUAL_LOOK: Appearance = {};

const bent = (...points: readonly (readonly [number, number])[]): Route => ({
  points: points.map(([x, y]) => ({ x, y })),
  mark: 0.5,
});
const rough = roughLayout(DRAWING, 13, (text, size) => measureText(text, size, 650));
const hull = [
  { x: 10, y: 150 },
  { x: 350, y: 150 },
  { x: 370, y: 240 },
  { x: 200, y: 285 },
  { x: 0, y: 250 },
];
export const LAYOUT: Layout = {
  ...rough,
  routes: new Map([
    ...rough.routes,
    ['influence', bent([60, 190], [5, 165], [0, 100], [60, 70])],
    ['bent', bent([60, 320], [-30, 280], [-30, 230], [60, 190])],
  ]),
  hulls: [{ camp: 'c', members: ['g', 'gk'], corners: hull, outline: hull, nameAt: { x: 180, y: 150 } }],
};

export const VIEW = { left: -30, top: 20, right: 690, bottom: 380 };

export const sceneIn = (colours: Colours): Scene =>
  makeScene(DRAWING, LAYOUT, {
    colours,
    density: densityOf(13, 12),
    letters: 13,
    appearanceOf: (id) => APPEARANCES.get(id) ?? USUAL_LOOK,
  });

const all = <K extends string>(record: { readonly [P in K]: unknown }, colour: string) =>
  Object.fromEntries(Object.keys(record).map((key) => [key, colour])) as { readonly [P in K]: string };
const grey = (colour: string): string => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
  const part = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toString(16)
    .padStart(2, '0');
  return `#${part}${part}${part}`;
};
const greyOf = <T>(value: T): T => {
  if (typeof value === 'string') return grey(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return (
    Array.isArray(value) ? value.map(greyOf) : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, greyOf(part)]))
  ) as T;
};

/** The ways in which the drawing is looked at. */
export const WAYS: { readonly [way: string]: Colours } = {
  light: PRINT_COLOURS,
  dark: {
    ...PRINT_COLOURS,
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
    roles: { ...PRINT_COLOURS.roles, pusher: '#ff9a63', follower: '#f2c14e', link: '#7fbcff', mover: '#66d3a4' },
    onRole: '#10161b',
    camps: ['#e09a6b', '#86aef0'],
    hull: 0.1,
  },
  grey: greyOf(PRINT_COLOURS),
  forced: {
    ...PRINT_COLOURS,
    ink: '#000000',
    inkSoft: '#000000',
    inkLit: '#0000ee',
    inkBack: '#000000',
    lineBack: '#000000',
    kinds: all(PRINT_COLOURS.kinds, '#ffffff'),
    glyph: '#000000',
    accent: '#0000ee',
    tension: '#000000',
    relation: ['#000000', '#000000', '#000000'],
    roles: all(PRINT_COLOURS.roles, '#000000'),
    tagged: all(PRINT_COLOURS.roles, '#0000ee'),
    camps: ['#000000'],
    hullLine: 1,
  },
};
