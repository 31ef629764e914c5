import { describe, expect, it } from 'vitest';
import { formats as en } from '../../../src/language/en/formats.ts';
import { formats as nl } from '../../../src/language/nl/formats.ts';
import { fileOf, namesOf, noticeCodes, read, readable, readText, relationsByName } from '../reading.ts';

/** Tables as people leave them: groups that are camps, rules and bullets in plain text, two tables on one sheet. */

const campsByName = (text: string, name = 't.csv') => {
  const { map } = readable(readText(name, text));
  return [...map.actors.values()].map((actor) => `${actor.name}: ${map.camps.get(actor.camp as never)?.name ?? actor.camp}`);
};
const kindsByName = (text: string) =>
  [...readable(readText('t.csv', text)).map.actors.values()].map(({ name, kind }) => `${name}: ${kind}`);

describe('a column of groups', () => {
  it.each(['Groep', 'Group', 'Cluster', 'Team', 'Categorie', 'Soort'])(
    'called %s is the camp when sides stand in it',
    (heading) => {
      const text = `Naam;${heading}\nImam;Voorstanders\nWijkagent;Tegenstanders\nOma;Neutraal\n`;
      expect(campsByName(text)).toEqual(['Imam: Voorstanders', 'Wijkagent: Tegenstanders', 'Oma: none']);
      expect(kindsByName(text)).toEqual(['Imam: person', 'Wijkagent: person', 'Oma: person']);
    },
  );

  it('holds kinds when those are the words in it, and is named when it holds neither', () => {
    expect(kindsByName('Naam;Groep\nImam;Persoon\nMoskee;Organisatie\nKoor;Groep\n')).toEqual([
      'Imam: person',
      'Moskee: organisation',
      'Koor: group',
    ]);
    expect(readable(readText('t.csv', 'Naam;Groep\nImam;Jongeren\nOma;Bewoners\n')).notices).toEqual([
      { code: 'groupingLeftOut', details: { column: 'Groep', value: 'Jongeren', count: 1 } },
    ]);
  });

  it('comes in from JSON too', () => {
    const nodes = '[{"id":1,"label":"Imam","group":"voor"},{"id":2,"label":"Wijkagent","group":"tegen"}]';
    expect(campsByName(`{"nodes":${nodes},"edges":[{"from":1,"to":2}]}`, 'v.json')).toEqual(['Imam: voor', 'Wijkagent: tegen']);
  });
});

it('takes a column for each role or side as roles and camps', () => {
  const { map, notices } = readable(readText('t.csv', 'Naam;Pusher;Volger;Schakel;Voor;Tegen\nImam;x;;x;x;\nOma;;;;;x\n'));
  expect(
    [...map.actors.values()].map(({ name, roles, camp }) => [name, Object.keys(roles), map.camps.get(camp as never)?.name]),
  ).toEqual([
    ['Imam', ['pusher', 'link'], 'Voor'],
    ['Oma', [], 'Tegen'],
  ]);
  expect(notices).toEqual([]);
});

it.each([
  ['stars', '★', '★★★'],
  ['Roman numbers', 'I', 'III'],
  ['low and high', 'L', 'H'],
])('reads strength in %s', (_, weak, strong) => {
  const preview = readable(readText('t.csv', `Van;Naar;Sterkte\nImam;School;${weak}\nImam;Oma;${strong}\n`));
  expect(relationsByName(preview)).toEqual(['Imam - School contact 1', 'Imam - Oma contact 3']);
});

describe('plain text', () => {
  it.each([
    ['rules of Markdown', '| Van | Naar |\n|---|:--:|\n| Imam | School |\n'],
    ['a drawn table', '+------+--------+\n| Van  | Naar   |\n+------+--------+\n| Imam | School |\n+------+--------+\n'],
    ['signs by their names between semicolons', 'Van;Naar\nIm&#97;m;School\n'],
  ])('is a table with %s', (_, text) => {
    const preview = readable(readText('t.txt', text));
    expect(relationsByName(preview)).toEqual(['Imam - School contact 2']);
    expect(preview.notices).toEqual([]);
  });

  it.each(['- ', '* ', '• ', '1. ', '2) ', '- [x] ', '[ ] ', '•\t'])('loses the mark “%s” before each name', (mark) => {
    expect(namesOf(readable(readText('t.txt', `${mark}Imam\n${mark}School\n`)))).toEqual(['Imam', 'School']);
  });

  it('keeps what is no mark of a list', () => {
    expect(namesOf(readable(readText('t.txt', 'Naam\n1. FC Oost\nSchool\nImam\n')))).toEqual(['1. FC Oost', 'School', 'Imam']);
  });

  it('keeps a cell whole that has the name of a sign in it', () => {
    expect(namesOf(readable(readText('t.csv', 'Naam;Notitie\nB&amp;W;"een; twee"\nR&amp;D;drie\n')))).toEqual(['B&W', 'R&D']);
  });
});

describe('two tables on one sheet', () => {
  it.each([
    ['in rows of their own', 'Naam;Soort;Van;Naar\nKoor;groep;;\nImam;persoon;;\n;;Imam;Koor\n'],
    ['beside each other', 'Naam;Soort;;Van;Naar\nKoor;groep;;Imam;Koor\nImam;persoon;;;\n'],
    ['relations first', 'Van;Naar;;Naam;Soort\nImam;Koor;;Koor;groep\n;;;Imam;persoon\n'],
    ['below each other', 'Naam;Soort\nKoor;groep\nImam;persoon\n;\nRelaties;\nVan;Naar\nImam;Koor\n'],
    ['relations above', 'Van;Naar\nImam;Koor\n\nNaam;Soort\nKoor;groep\nImam;persoon\n'],
  ])('are both read %s', (_, text) => {
    const preview = readable(readText('t.csv', text));
    expect(kindsByName(text).sort()).toEqual(['Imam: person', 'Koor: group']);
    expect(relationsByName(preview)).toEqual(['Imam - Koor contact 2']);
    expect(noticeCodes(preview).filter((code) => code !== 'linesLeftOut')).toEqual([]);
  });

  it('are not seen where something merely comes from and goes to', () => {
    expect(noticeCodes(readable(readText('t.csv', 'Naam;Bron;Doel\nImam;krant;gesprek\nOma;;\n')))).toEqual([]);
  });
});

describe('relations', () => {
  it('say of which kind their ends are', () => {
    const text = 'From Type,From Name,Edge Type,To Type,To Name,Weight\nGroup,Koor,KNOWS,Organization,Aurora,1\n';
    expect(kindsByName(text)).toEqual(['Koor: group', 'Aurora: organisation']);
    const both = read([fileOf('nodes.csv', 'Name,Type\nKoor,Person\nAurora,Organization\n'), fileOf('edges.csv', text)]);
    expect(namesOf(readable(both))).toEqual(['Koor', 'Aurora']);
  });

  it.each([
    ['in a table', 't.csv', 'Source,Target,Weight\nImam,School,1\n'],
    ['in DL', 't.dl', 'dl n=2 format=edgelist1\nlabels:\nImam,School\ndata:\n1 2 1\n'],
  ])('of weight one everywhere are of ordinary strength, also when there is one, %s', (_, name, text) => {
    expect(relationsByName(readable(readText(name, text)))).toEqual(['Imam - School contact 2']);
  });

  it('come from a matrix with names on top only', () => {
    for (const text of [',Imam,Agent,Oma\n,0,1,0\n,1,0,1\n,0,1,0\n', 'Imam,Agent,Oma\n0,1,0\n1,0,1\n0,1,0\n'])
      expect(relationsByName(readable(readText('m.csv', text)))).toEqual(['Imam - Agent contact 2', 'Agent - Oma contact 2']);
  });

  it('of an actor with itself in a matrix are named, unless all have one', () => {
    const matrix = (last: string) => `,Imam,Agent\nImam,1,1\nAgent,1,${last}\n`;
    expect(noticeCodes(readable(readText('m.csv', matrix('0'))))).toEqual(['selfRelations']);
    expect(noticeCodes(readable(readText('m.csv', matrix('1'))))).toEqual([]);
  });
});

it('reads the sheet of actors of NodeXL below the line that groups its columns', () => {
  const text = '\tVisual Properties\t\tLabels\nVertex\tColor\tShape\tLabel\nv1\tRed\tDisk\tImam\nv2\tBlue\tDisk\tOma\n';
  expect(namesOf(readable(readText('t.tsv', text)))).toEqual(['Imam', 'Oma']);
});

it('says one value and numbers as Dutch does', () => {
  const details = { column: 'Sterkte', value: 'heel erg', count: 1 };
  expect(nl.notices.valueUnknown(details)).toContain('is 1 waarde niet herkend');
  expect(nl.notices.valueUnknown({ ...details, count: 2 })).toContain('zijn 2 waarden niet herkend');
  expect(nl.notices.strengthsScaled({ lowest: 0.5, highest: 9.75 })).toContain('van 0,5 tot 9,75');
  expect(en.notices.strengthsScaled({ lowest: 0.5, highest: 9.75 })).toContain('from 0.5 to 9.75');
});

it.each([
  ['naam\nGroep 1\nGroep 2\n', ['Groep 1', 'Groep 2']],
  ['naam;buurten\nmidden;Midden\n', ['midden']],
])('names and places that are also words for a side stay what their heading says: %j', (text, names) => {
  const preview = readable(readText('a.csv', text));
  expect(namesOf(preview)).toEqual(names);
  expect(preview.map.camps.size).toBe(0);
});
