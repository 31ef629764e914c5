import { counted } from '../grammar.ts';
import type { print as nl } from '../nl/print.ts';

/** *Print*: what is chosen before something is printed, and what only stands on paper. */
export const print: typeof nl = {
  menu: 'Print',
  paper: 'Paper',
  papers: { a4: 'A4', a3: 'A3' },
  turn: 'Orientation',
  turns: { upright: 'portrait', lying: 'landscape' },
  preview: 'Preview of the pages',
  pages: (count) => counted(count, 'page', 'pages'),
  aboutPages: (count) => `About ${count} pages. The preview shows the beginning only.`,
  working: 'The pages are being made',
  sending: 'The pages are on their way to the printer',
  print: 'Print or PDF',
  light: 'Always light on paper, and legible in colour and in grey.',
  title: (what, day) => `Schakelkaart: ${what.toLowerCase()}, ${day}`,
  notReady:
    'The sentences with this picture were not ready yet when it was printed. Choose Print in the menu More: the program waits for them then.',
  notReadyYet:
    'Not all of this was worked out yet when it was printed. Choose Print in the menu More: then the program waits for it.',
  actors: (count) => counted(count, 'actor', 'actors'),
  relations: (count) => counted(count, 'relation', 'relations'),
  areas: (count) => counted(count, 'neighbourhood', 'neighbourhoods'),
  sorted: (counted, column) => `${counted}, sorted by ${column.toLowerCase()}.`,
  sortedDown: (counted, column) => `${counted}, sorted by ${column.toLowerCase()}, from last to first.`,
  noActors: 'Nobody is on this map yet.',
  noRelations: 'There are no relations on this map yet.',
  noAreas: 'There are no neighbourhoods with this map yet.',
  noChanges: 'Nothing changed in these.',
  inhabitants: 'Inhabitants',
  expected: 'Expected',
};
