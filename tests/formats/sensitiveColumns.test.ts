import { describe, expect, it, test } from 'vitest';
import { sensitiveHeading } from '../../src/formats/sensitiveHeading.ts';
import { sensitiveValues } from '../../src/formats/sensitiveValues.ts';
import { partOf, readList } from '../lists/readList.ts';
import { fileOf, noticeCodes, read, readable, readText } from './reading.ts';

describe.each(['development', 'heldBack'])('on the list %s', (which) => {
  const judged = [
    ['headings', sensitiveHeading],
    ['values', (line: string) => sensitiveValues(line.split('|'))],
  ] as const;
  test.each(judged)(
    'at least 95 of 100 sensitive %s are seen, and at most 5 of 100 harmless ones taken for it',
    (what, judge) => {
      const all = readList(`${what}.${which}.txt`);
      const of = (kind: string) => all.filter(({ under }) => under === kind);
      const seen = partOf(of('sensitive'), ({ line }) => judge(line) !== null);
      const left = partOf(of('harmless'), ({ line }) => judge(line) === null);
      expect(seen.part, seen.others.map(({ line }) => line).join(' ; ')).toBeGreaterThanOrEqual(what === 'values' ? 0.9 : 0.95);
      expect(left.part, left.others.map(({ line }) => line).join(' ; ')).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('by what stands in a column', () => {
  test.each([
    '(030) 1234567|(020) 7654321',
    '06.12.34.56.78|06.87.65.43.21',
    '612345678|687654321|612312312',
    '1234ab 12|2345cd 3',
    'Kerkstraat 12|Dorpsweg 3',
    '12-03-84|01-11-79',
    'RK|NH|geen',
    'NL|MA|TR',
    '12-AB-34|AB-12-CD',
    '@fatima|@jan_01',
    'https://www.linkedin.com/in/fatima|linkedin.com/in/jan',
    'Joden|Marokkanen|Chinezen',
  ])('%s is about somebody', (values) => expect(sensitiveValues(values.split('|'))).not.toBeNull());
  test.each(['12-03-2011|01-11-2012', '3-4-26|5-4-26', 'NL|BE', 'Zaal 12|Zaal 3', '612|614', 'A-12|B-13', '@home', 'MA'])(
    '%s is not',
    (values) => expect(sensitiveValues(values.split('|'))).toBeNull(),
  );
  test.each(['Wijkteamdossier', 'Sekse', 'Echtgescheiden', 'Casusoverleg'])('nor may a column be headed %s', (heading) =>
    expect(sensitiveHeading(heading)).not.toBeNull(),
  );
  test.each(['Telt mee', 'Gezondheidscentrum', 'Ziekenhuis'])('but it may be headed %s', (heading) =>
    expect(sensitiveHeading(heading)).toBeNull(),
  );
});

describe('a column that says of persons what no map may hold', () => {
  it.each([
    ['notitie', 'moslim', 'gescheiden'],
    ['opmerking', '111222333', '123456782'],
    ['kamp', 'soennitisch', 'sjiitisch'],
    ['overig', '06-12345678', '0612345679'],
    ['overig', 'a@voorbeeld.nl', 'b@voorbeeld.nl'],
    ['overig', '3011 AB 12', '3012CD 4'],
    ['overig', '1-2-1980', '1990-11-30'],
    ['id', '111222333', '123456782'],
  ])('is left out by what stands in it: %s', (column, one, other) => {
    for (const field of ['note', 'camp', null] as const) {
      const settings = { tables: { 'a.csv': { columns: { 2: field } } } };
      const preview = readable(readText('a.csv', `naam;${column}\nWijkagent;${one}\nFatima;${other}\n`, settings));
      expect(preview.columns[1]).toMatchObject({ because: 'sensitive', samples: [] });
      expect(noticeCodes(preview)).toContain('sensitiveColumn');
      expect(JSON.stringify([...preview.map.actors, ...preview.map.camps])).not.toContain(one);
    }
  });

  it('is left out when it is read as camps, whose names are what people are', () => {
    const rows = 'naam;indeling\nWijkagent;Moslims\nImam;Christenen\nBestuur moskee;Turkse jongeren\n';
    const asCamp = readable(readText('a.csv', rows, { tables: { 'a.csv': { columns: { 2: 'camp' } } } }));
    expect(asCamp.columns[1]).toMatchObject({ because: 'sensitive', samples: [] });
    expect(asCamp.map.camps.size).toBe(0);
    const sides = 'naam;kamp\nWijkagent;Voor de opvang\nImam;Tegen\nBestuur moskee;geen\n';
    expect(readable(readText('a.csv', sides)).map.camps.size).toBe(2);
  });

  it('is told of with its kind', () => {
    const preview = readable(readText('a.csv', 'naam;vrije dagen\nAnna;gehuwd\nBen;gescheiden\n'));
    expect(preview.columns[1]).toMatchObject({ because: 'sensitive', says: 'family' });
    expect(preview.notices).toContainEqual({
      code: 'sensitiveColumn',
      details: { column: 'vrije dagen', kind: 'family', count: 1 },
    });
  });

  it('may say it of groups and organisations', () => {
    const text = 'naam;notitie\nBestuur moskee;islamitisch\nTurkse gemeenschap;soennitisch\nDominee;spreekt veel mensen\n';
    expect(readable(readText('a.csv', text)).actors.map(({ note }) => note)).toEqual([
      'islamitisch',
      'soennitisch',
      'spreekt veel mensen',
    ]);
  });

  it('is no first row of actors: "GGZ" and "Statushouders" are no headings', () => {
    const preview = readable(read([fileOf('r.csv', 'GGZ;Statushouders\nWijkagent;Moskee\n')]));
    expect(preview.map.actors.size).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify([...preview.map.actors.values()])).toContain('GGZ');
  });
});
