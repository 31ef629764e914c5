import { describe, expect, test } from 'vitest';
import type { ImportPreview } from '../../../src/formats/importPreview.ts';
import { fileOf, read, readable } from '../reading.ts';
import { type FormatName, type OtherActor, type OtherNetwork, type OtherTie, writtenAs } from './writtenAs.ts';

/** What may go wrong in reading what others made, tried in every format: the same network comes in the same from each. */

interface Kind {
  readonly network: OtherNetwork;
  /** What comes in, from every format that can hold it. */
  readonly comesIn: Outcome;
  /** Formats that cannot hold it, and why. */
  readonly cannot?: Partial<Record<FormatName, string>>;
  /** Formats in which it stands otherwise. */
  readonly otherwise?: Partial<Record<FormatName, Partial<Outcome>>>;
}
interface Outcome {
  readonly actors?: readonly string[];
  readonly relations: readonly string[];
  readonly notices: readonly string[];
}

const NAMES = ['Imam', 'Wijkraad', 'Moskee', 'Huisarts', 'School', 'Bakker', 'Slager'];
const actors = (count: number): readonly OtherActor[] => NAMES.slice(0, count).map((name, i) => ({ id: `n${i}`, name }));
const tie = (from: number, to: number, fields: OtherTie['fields'] = {}): OtherTie => ({ from: `n${from}`, to: `n${to}`, fields });
const network = (all: readonly OtherActor[], ties: readonly OtherTie[], directed = false): OtherNetwork => ({
  directed,
  actors: all,
  ties,
});

const NO_WORDS = 'holds a number for every tie and nothing else';
const NO_STRENGTH = 'holds no strength';
const NO_FIELDS = 'holds no fields of an actor';
const NO_PLACES = 'holds no places';
const ENDS_ARE_NAMES = 'knows actors by name alone, which is then another actor';
const LONG = `Stichting ${'heel lang '.repeat(20)}einde`;
const said = { notices: ['directionLeftOut'] };

const KINDS: Readonly<Record<string, Kind>> = {
  'a direction that the map has no sign for is said': {
    network: network(actors(3), [tie(0, 1), tie(1, 2)], true),
    comesIn: { relations: ['Imam - Wijkraad contact 2', 'Wijkraad - Moskee contact 2'], notices: [] },
    otherwise: Object.fromEntries(
      (['graphml', 'gexf', 'node-link', 'canvas', 'kumu', 'pajek', 'dl', 'gml', 'dot'] as const).map((format) => [format, said]),
    ),
  },
  'influence goes the way that is drawn': {
    network: network(actors(3), [tie(0, 1, { type: 'invloed' }), tie(2, 1, { type: 'invloed' })], true),
    comesIn: { relations: ['Imam -> Wijkraad influence 2', 'Moskee -> Wijkraad influence 2'], notices: [] },
    cannot: { matrix: NO_WORDS, dl: NO_WORDS },
  },
  'a skewed scale goes by ranks': {
    network: network(
      actors(7),
      [1, 1, 2, 3, 4, 300].map((weight, i) => tie(i, i + 1, { weight })),
    ),
    comesIn: {
      relations: [1, 1, 2, 2, 3, 3].map((strength, i) => `${NAMES[i]} - ${NAMES[i + 1]} contact ${strength}`),
      notices: ['strengthsScaled'],
    },
    cannot: { canvas: NO_STRENGTH, sif: NO_STRENGTH },
  },
  'an absent strength is never stronger than one that is stated': {
    network: network(actors(4), [tie(0, 1, { weight: 1 }), tie(1, 2, { weight: 3 }), tie(2, 3)]),
    comesIn: {
      relations: ['Imam - Wijkraad contact 1', 'Wijkraad - Moskee contact 3', 'Moskee - Huisarts contact 1'],
      notices: [],
    },
    cannot: { canvas: NO_STRENGTH, sif: NO_STRENGTH },
  },
  'weight 1 everywhere says nothing': {
    network: network(actors(3), [tie(0, 1, { weight: 1 }), tie(1, 2, { weight: 1 })]),
    comesIn: { relations: ['Imam - Wijkraad contact 2', 'Wijkraad - Moskee contact 2'], notices: [] },
  },
  'words for a strength': {
    network: network(actors(4), [
      tie(0, 1, { strength: 'zwak' }),
      tie(1, 2, { strength: 'strong' }),
      tie(2, 3, { strength: 'gewoon' }),
    ]),
    comesIn: {
      relations: ['Imam - Wijkraad contact 1', 'Wijkraad - Moskee contact 3', 'Moskee - Huisarts contact 2'],
      notices: [],
    },
    cannot: { matrix: NO_WORDS, dl: NO_WORDS, pajek: NO_WORDS, canvas: NO_STRENGTH, sif: NO_STRENGTH },
  },
  'words for a type; a word that is not understood goes to the note, and is said': {
    network: network(actors(4), [
      tie(0, 1, { type: 'conflict' }),
      tie(1, 2, { type: 'familie' }),
      tie(2, 3, { type: 'contact' }),
    ]),
    comesIn: {
      relations: ['Imam - Wijkraad tension 2', 'Wijkraad - Moskee contact 2 (familie)', 'Moskee - Huisarts contact 2'],
      notices: ['valueUnknown'],
    },
    cannot: { matrix: NO_WORDS, dl: NO_WORDS },
  },
  'an attribute that tells the direction is no type': {
    network: network(actors(3), [
      tie(0, 1, { Type: 'Undirected', kind: 'conflict' }),
      tie(1, 2, { Type: 'Undirected', kind: 'conflict' }),
    ]),
    comesIn: { relations: ['Imam - Wijkraad tension 2', 'Wijkraad - Moskee tension 2'], notices: [] },
    cannot: {
      matrix: NO_WORDS,
      dl: NO_WORDS,
      pajek: 'has one word for a tie',
      canvas: 'has one word for a tie',
      sif: 'has one word for a tie',
      kumu: 'tells the direction in a field of its own',
    },
  },
  'names with separators, quotes, entities and markup': {
    network: network(
      ['Bakker, Jansen; en zoon', 'Café "De Hoek"', 'Jan &amp; Piet', '<b>School</b>'].map((name, i) => ({ id: `n${i}`, name })),
      [tie(0, 1), tie(2, 3)],
    ),
    comesIn: {
      actors: ['Bakker, Jansen; en zoon', 'Café "De Hoek"', 'Jan & Piet', 'School'],
      relations: ['Bakker, Jansen; en zoon - Café "De Hoek" contact 2', 'Jan & Piet - School contact 2'],
      notices: [],
    },
    cannot: { dl: 'has no way to write a quotation mark in a label' },
  },
  'an empty label leaves the id': {
    network: network([{ id: 'n0', name: '' }, ...actors(3).slice(1)], [tie(0, 1), tie(1, 2)]),
    comesIn: {
      actors: ['n0', 'Wijkraad', 'Moskee'],
      relations: ['n0 - Wijkraad contact 2', 'Wijkraad - Moskee contact 2'],
      notices: [],
    },
    cannot: {
      'edge list': ENDS_ARE_NAMES,
      matrix: ENDS_ARE_NAMES,
      sif: ENDS_ARE_NAMES,
      canvas: 'has no name but what stands on the card',
    },
    otherwise: Object.fromEntries(
      Object.entries({ pajek: '1', dl: '1', gml: '0' }).map(([format, id]) => [
        format,
        { actors: [id, 'Wijkraad', 'Moskee'], relations: [`${id} - Wijkraad contact 2`, 'Wijkraad - Moskee contact 2'] },
      ]),
    ),
  },
  'who stands alone comes in': {
    network: network(actors(4), [tie(0, 1), tie(1, 2)]),
    comesIn: {
      actors: ['Imam', 'Wijkraad', 'Moskee', 'Huisarts'],
      relations: ['Imam - Wijkraad contact 2', 'Wijkraad - Moskee contact 2'],
      notices: [],
    },
    cannot: { 'edge list': 'holds ties alone' },
  },
  'a tie with oneself and one that is told twice are said': {
    network: network(actors(3), [tie(0, 0), tie(0, 1), tie(0, 1), tie(1, 2)]),
    comesIn: {
      relations: ['Imam - Wijkraad contact 2', 'Wijkraad - Moskee contact 2'],
      notices: ['relationsSame', 'selfRelations'],
    },
    cannot: { matrix: 'has a diagonal, which says nothing' },
    // Both ways is how DL tells of one tie.
    otherwise: { dl: { notices: ['selfRelations'] } },
  },
  'a name that is cut is one actor, and its rest goes to the note': {
    network: network([{ id: 'n0', name: LONG }, ...actors(3).slice(1)], [tie(0, 1), tie(1, 2), tie(2, 0)]),
    comesIn: {
      relations: ['~ - Wijkraad contact 2', 'Wijkraad - Moskee contact 2', '~ - Moskee contact 2'],
      notices: ['nameShortened'],
    },
  },
  'a tie with somebody who is not there': {
    network: network(actors(3), [tie(0, 1), tie(1, 2), { from: 'n0', to: 'n9' }]),
    comesIn: {
      relations: ['Imam - Wijkraad contact 2', 'Wijkraad - Moskee contact 2'],
      notices: ['relationWithoutActor'],
    },
    cannot: { matrix: 'has a name on both edges' },
    // Where a name is enough, somebody is added.
    otherwise: Object.fromEntries(
      (['csv', 'tsv', 'kumu', 'edge list', 'dot', 'sif'] as const).map((format) => [
        format,
        {
          relations: ['Imam - Wijkraad contact 2', 'Wijkraad - Moskee contact 2', 'Imam - n9 contact 2'],
          notices: ['csv', 'tsv', 'kumu'].includes(format) ? ['actorsAdded'] : [],
        },
      ]),
    ),
  },
  'notes of actors and of ties': {
    network: network(
      actors(3).map((actor) => ({ ...actor, fields: { note: 'Belt op dinsdag' } })),
      [tie(0, 1, { note: 'sinds 2020' }), tie(1, 2)],
    ),
    comesIn: {
      actors: ['Imam (Belt op dinsdag)', 'Wijkraad (Belt op dinsdag)', 'Moskee (Belt op dinsdag)'],
      relations: ['Imam - Wijkraad contact 2 (sinds 2020)', 'Wijkraad - Moskee contact 2'],
      notices: [],
    },
    cannot: { matrix: NO_FIELDS, dl: NO_FIELDS, pajek: NO_FIELDS, canvas: NO_FIELDS, sif: NO_FIELDS, 'edge list': NO_FIELDS },
  },
  'a camp is a camp': {
    network: network(
      actors(3).map((actor, i) => ({ ...actor, fields: { kamp: i === 0 ? 'voor' : 'tegen' } })),
      [tie(0, 1), tie(1, 2)],
    ),
    comesIn: {
      actors: ['Imam [voor]', 'Wijkraad [tegen]', 'Moskee [tegen]'],
      relations: ['Imam - Wijkraad contact 2', 'Wijkraad - Moskee contact 2'],
      notices: [],
    },
    cannot: { matrix: NO_FIELDS, dl: NO_FIELDS, pajek: NO_FIELDS, canvas: NO_FIELDS, sif: NO_FIELDS, 'edge list': NO_FIELDS },
  },
  'one who stands far out does not crush the rest': {
    network: network(
      actors(5).map((actor, i) => ({ ...actor, place: [i === 4 ? 9_000_000 : i * 100, i * 50] as const })),
      [tie(0, 1), tie(3, 4)],
    ),
    comesIn: { relations: ['Imam - Wijkraad contact 2', 'Huisarts - School contact 2'], notices: ['placesDrawnIn'] },
    cannot: { 'edge list': NO_PLACES, matrix: NO_PLACES, kumu: NO_PLACES, dl: NO_PLACES, sif: NO_PLACES },
  },
};

const outcomeOf = (preview: ImportPreview): Required<Outcome> => {
  const { map, notices } = readable(preview);
  const inBrackets = (text: string, [open, close]: string) => (text === '' ? '' : ` ${open}${text}${close}`);
  const nameOf = (name = '') => (name.length > 80 ? '~' : name);
  return {
    actors: [...map.actors.values()].map(
      ({ name, note, camp }) =>
        nameOf(name) +
        inBrackets(note, '()') +
        inBrackets(camp === null || camp === 'none' ? '' : (map.camps.get(camp)?.name ?? ''), '[]'),
    ),
    relations: [...map.relations.values()]
      .map(({ from, to, type, strength, mutual, note }) => {
        const sign = type === 'influence' ? (mutual ? '<->' : '->') : '-';
        const [one, other] = [from, to].map((id) => nameOf(map.actors.get(id)?.name));
        const ends = sign === '-' && other === '~' ? [other, one] : [one, other];
        return `${ends.join(` ${sign} `)} ${type} ${strength}${inBrackets(note, '()')}`;
      })
      .sort(),
    notices: [...new Set(notices.map(({ code }) => code))].sort(),
  };
};

describe.each(Object.entries(KINDS))('%s', (kind, { network: made, comesIn, cannot = {}, otherwise = {} }) => {
  const formats = (Object.keys(writtenAs) as FormatName[]).filter((format) => cannot[format] === undefined);
  test.each(formats)('in %s', (format) => {
    const preview = read(Object.entries(writtenAs[format](made)).map(([name, text]) => fileOf(name, text)));
    const outcome = outcomeOf(preview);
    const wanted = { ...comesIn, ...otherwise[format] };
    expect(outcome).toMatchObject({ ...wanted, relations: wanted.relations.toSorted() });
    const { map, hasPlaces } = readable(preview);
    expect([...map.relations.values()].map(({ certainty }) => certainty)).toEqual(outcome.relations.map(() => 'heard'));
    if (kind.startsWith('a name that is cut'))
      expect([...map.actors.values()].some(({ note }) => note.includes('einde'))).toBe(true);
    if (!kind.startsWith('one who stands far out')) return;
    expect(hasPlaces).toBe(true);
    const places = [...map.positions.values()].map(({ x }) => x);
    const [nearest = 0, next = 0] = places;
    expect((Math.max(...places) - nearest) / (next - nearest)).toBeLessThan(20);
  });
});

test('every kind is tried in most formats', () => {
  const cells = Object.values(KINDS).map(({ cannot = {} }) => Object.keys(writtenAs).length - Object.keys(cannot).length);
  expect(Object.keys(KINDS).length).toBeGreaterThanOrEqual(15);
  expect(Math.min(...cells)).toBeGreaterThanOrEqual(9);
});
