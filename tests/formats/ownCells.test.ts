import { describe, expect, test } from 'vitest';
import { keyFigureSheet } from '../../src/formats/write/mapSheets.ts';
import { writeActorsCsv } from '../../src/formats/write/writeCsv.ts';
import { writeOds } from '../../src/formats/write/writeOds.ts';
import { writeXlsx } from '../../src/formats/write/writeXlsx.ts';
import { networkOf } from '../domain/network/network.ts';
import { read, readable, readText } from './reading.ts';

describe('A word that a table takes for something else', () => {
  const people = ['geen', 'onbekend', '-', 'n.v.t.', 'Jan |', 'wijkregisseur'];
  const map = networkOf(
    Object.fromEntries(people.map((contactPerson, i) => [`P${i}`, { status: 'active', contactPerson, areas: ['Oud|Nieuw'] }])),
    {},
    ['Oud|Nieuw'],
  );
  const said = (again: typeof map) => ({
    people: [...again.actors.values()].map(({ keyFigure }) => keyFigure?.contactPerson),
    areas: [...again.areas.values()].map(({ name }) => name),
  });

  test.each(['nl', 'en'] as const)('comes back as it was from the tables of the program itself, in %s', async (language) => {
    const sheets = [keyFigureSheet(map, language, 'Sleutelfiguren')];
    const files = [
      readText('a.csv', writeActorsCsv(map, language)),
      read([{ name: 'a.xlsx', bytes: await writeXlsx(sheets) }]),
      read([{ name: 'a.ods', bytes: await writeOds(sheets) }]),
    ];
    for (const file of files) expect(said(readable(file).map)).toEqual({ people, areas: ['Oud|Nieuw'] });
  });

  test('says nothing in the list of somebody else', () => {
    const list = readable(
      readText('l.csv', 'naam;status;contactpersoon;buurt\nA;actief;geen;Noord|Zuid\nB;actief;-;Noord\n'),
    ).map;
    expect(said(list)).toEqual({ people: [undefined, undefined], areas: ['Noord', 'Zuid'] });
  });
});
