import { counted } from '../grammar.ts';
import type { handover as nl } from '../nl/handover.ts';

const SIZES = {
  slide: 'Slide (1920 × 1080)',
  a4: 'A4 landscape',
  a4Upright: 'A4 portrait',
  a3: 'A3 landscape',
  screen: 'Screen, twice as sharp',
};

/** What is made of a map to hand over: pictures and tables. */
export const handover: typeof nl = {
  picture: {
    menu: 'Make a picture',
    of: 'What',
    now: 'The map as it is now',
    opened: 'The snapshot that is open',
    snapshot: (name: string) => `Snapshot: ${name}`,
    difference: 'What changed',
    areas: {
      option: 'The neighbourhoods',
      hidden: 'Where a neighbourhood lies tells which it is. Choose among the words which neighbourhoods may come along.',
      subtitle: 'Neighbourhoods: what the map knows of them',
      tally: 'number of actors',
      alt: (title, areas, levels) =>
        `${title}: map of ${areas} ${areas === 1 ? 'neighbourhood' : 'neighbourhoods'}. ${levels.map(({ word, count }) => `${word}: ${count}`).join(', ')}.`,
    },
    kind: 'Kind of file',
    kinds: { png: 'PNG, for slides and memos', svg: 'SVG, for the print shop' },
    size: 'Size',
    sizes: SIZES,
    mode: 'Colours',
    modes: { light: 'light', dark: 'dark' },
    part: 'Part',
    parts: { whole: 'whole map', view: 'what is in view now' },
    with: 'Along with it',
    withs: { title: 'title', legend: 'legend', date: 'date' },
    stand: (day: string) => `As on ${day}`,
    preview: 'Preview',
    heading: 'The picture',
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    drawn: 'Sharp at any size',
    between: (before, after) => `From “${before}” to “${after}”`,
    altOfDifference: (title, before, after, actors, relations) =>
      `${title}: what changed from “${before}” to “${after}”, with ${actors} actors and between ${relations} pairs.`,
    alt: (title: string, actors: number, relations: number) => `${title}: ${actors} actors and ${relations} relations.`,
    thinking: 'The picture is being prepared',
    making: 'The picture is being made',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was saved.',
    holds: {
      none: 'The file holds names as they were typed, no maker and no time.',
      persons: 'Persons have a number in the file. It holds no maker and no time.',
      everybody: 'The file holds no names, no maker and no time.',
    },
    save: 'Save picture',
    copy: 'Copy',
    copied: 'The picture is copied. Paste it where you like.',
    copyFailed: 'Copying is not allowed here. Save the picture instead.',
    tooLarge: 'This browser cannot make so large a picture. Choose a smaller size.',
    empty: 'Nobody is on this map yet.',
  },
  tables: {
    menu: 'Save tables',
    which: 'Which tables',
    parts: {
      actors: 'Actors',
      relations: 'Relations',
      keyFigures: 'Key figures',
      coverage: 'Coverage',
      comparison: 'Comparison',
    },
    kind: 'Kind of file',
    kinds: { xlsx: 'Excel (XLSX)', ods: 'OpenDocument (ODS)', csv: 'Text only (CSV)' },
    means: {
      xlsx: 'One file with a sheet for every table. Opens in Excel, Numbers and Google Sheets.',
      ods: 'One file with a sheet for every table. Opens in LibreOffice, and in Excel too.',
      csv: 'A file for every table; if there are more, they come together in a zip file.',
    },
    save: 'Save file',
    population: 'Inhabitants',
    rows: (count: number) => counted(count, 'row', 'rows'),
    more: (count: number) => `and ${counted(count, 'more row', 'more rows')}`,
    none: 'Choose at least one table.',
    nothing: 'There is nothing on this map yet to save.',
    working: 'The tables are being made',
  },
};
