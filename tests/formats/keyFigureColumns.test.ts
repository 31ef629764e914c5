import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../src/domain/identifiers.ts';
import { type KeyFigure, type KeyFigureStatus, keyFigureOn, newKeyFigure, STATUSES } from '../../src/domain/keyFigure.ts';
import { monthsFrom } from '../../src/domain/monthsFrom.ts';
import { withSpans } from '../../src/domain/network/statusSpans.ts';
import type { ImportFile } from '../../src/formats/importPreview.ts';
import { readFiles } from '../../src/formats/readFiles.ts';
import { readMonths } from '../../src/formats/readValues.ts';
import { keyFigureSheet } from '../../src/formats/write/mapSheets.ts';
import { writeActorsCsv } from '../../src/formats/write/writeCsv.ts';
import { writeOds } from '../../src/formats/write/writeOds.ts';
import { writeXlsx } from '../../src/formats/write/writeXlsx.ts';
import { exportForProgram } from '../../src/workspace/exportForProgram.ts';
import { emptyMap } from '../maps/smallMaps.ts';
import { counting, fileOf, namesOf, noticeCodes, plain, readable, readText, today } from './reading.ts';

describe('Columns about key figures', () => {
  test('say since when, who keeps contact, how often, until when, and when somebody is back', () => {
    const [ada] = readable(
      readText(
        'n.csv',
        'naam;status;sinds;contactpersoon;contact elke … maanden;afspraak tot;terug op\nAda;tijdelijk teruggetrokken;1 mrt 2026;wijkregisseur;elke 3 maanden;31-12-2027;2026-12-01\n',
      ),
    ).map.actors.values();
    expect(ada?.keyFigure).toMatchObject({
      status: 'paused',
      statusHistory: [{ status: 'paused', since: '2026-03-01' }],
      contactPerson: 'wijkregisseur',
      contactEvery: 3,
      agreedUntil: '2027-12-31',
      backOn: '2026-12-01',
    });
  });

  test('that many a list has make nobody a key figure, and are said to be left out', () => {
    const preview = readable(
      readText('lijst.csv', 'organisatie;contactpersoon;sinds\nVoetbalclub;J. de V.;2019-01-01\nBuurthuis;;\n'),
    );
    expect(namesOf(preview)).toEqual(['Voetbalclub', 'Buurthuis']);
    expect([...preview.map.actors.values()].map(({ keyFigure }) => keyFigure)).toEqual([null, null]);
    expect(noticeCodes(preview)).toContain('keyFigureLeftOut');
  });

  test('name whoever stands there alone', () => {
    expect(namesOf(readable(readText('lijst.csv', 'contactpersoon;soort\nVoorzitter VvE;persoon\nWijkagent;persoon\n')))).toEqual(
      ['Voorzitter VvE', 'Wijkagent'],
    );
  });

  test.each([
    ['3', 3],
    ['elke 6 maanden', 6],
    ['every 1 month', 1],
    ['0', null],
    ['2,5', null],
    ['vaak', null],
  ])('a number of months, "%s", is %s', (text, months) => {
    expect(readMonths(text)).toBe(months);
  });

  test.each([
    ['elk kwartaal', 3],
    ['1 x per kwartaal', 3],
    ['halfjaarlijks', 6],
    ['2x per jaar', 6],
    ['per jaar', 12],
    ['maandelijks', 1],
    ['twice', null],
    ['12x per kwartaal', null],
    ['wekelijks', null],
  ])('a time that people call "%s" is %s months', (text, months) => {
    expect(readMonths(text)).toBe(months);
  });
});

/** Lists as municipalities keep them, none of which knows the words of this program. */
describe('A list of a coordinator', () => {
  const figures = (text: string) => {
    const preview = readable(readText('lijst.csv', text));
    const { areas, actors, relations } = preview.map;
    return {
      codes: noticeCodes(preview),
      told: preview.notices.map(({ details }) => `${details.column}: ${details.value}`),
      relations: relations.size,
      names: namesOf(preview),
      of: (name: string) => {
        const actor = [...actors.values()].find((one) => one.name === name);
        return { ...actor?.keyFigure, areas: actor?.neighbourhoods.map((id) => areas.get(id)?.name) };
      },
    };
  };

  test('has names under "Sleutelpersoon", kinds under "Type" and tasks under "Rol in netwerk"; days and times make nobody an actor', () => {
    const list = figures(
      'Sleutelpersoon;Wijk/buurt;Type;Rol in netwerk;Actief sinds;Laatste gesprek;Einddatum afspraak;Contactpersoon gemeente;Contact frequentie\n' +
        'Fatima B.;Noord;verbinder/doener;signaleren en voorkomen;01-02-2024;03-11-2026;31-12-2026;Wijkregisseur;elk kwartaal\n' +
        'Karim;Zuid;luis in de pels;meedenken;1 mrt 2025;2 weken geleden;n.v.t.;geen;maandelijks\n',
    );
    expect(list.names).toEqual(['Fatima B.', 'Karim']);
    expect(list.relations).toBe(0);
    expect(list.of('Fatima B.')).toMatchObject({
      status: 'active',
      statusHistory: [{ status: 'active', since: '2024-02-01' }],
      kinds: ['connector', 'doer'],
      tasks: ['signal', 'prevent'],
      lastContact: '2026-11-03',
      agreedUntil: '2026-12-31',
      contactPerson: 'Wijkregisseur',
      contactEvery: 3,
      areas: ['Noord'],
    });
    const karim = list.of('Karim');
    expect(karim).toMatchObject({ kinds: ['critic'], tasks: ['advise'], lastContact: null, contactEvery: 1 });
    expect(karim).not.toHaveProperty('contactPerson');
    expect(karim).not.toHaveProperty('agreedUntil');
    expect(list.told).toEqual(['Laatste gesprek: 2 weken geleden']);
  });

  test('says a day in any way, as a number of a spreadsheet too, and "never" is no day that was not understood', () => {
    const list = figures(
      'Naam;Status;Laatste contact\nA;actief;3-11-2026\nB;actief;3 november 2026\nC;actief;2026-11-03\nD;actief;46329\nE;actief;nooit\nF;actief;\nG;actief;12345678\n',
    );
    expect('ABCDEF'.split('').map((name) => list.of(name).lastContact)).toEqual([
      ...Array.from({ length: 4 }, () => '2026-11-03'),
      null,
      null,
    ]);
    expect(list.told).toEqual(['Laatste contact: 12345678']);
  });

  test('says a status in its own words; of one that is not understood nobody knows since when', () => {
    const list = figures(
      'Naam;Status;Sinds;Buurt\nA;tijdelijk weg;1-2-2026;onbekend\nB;niet meer actief;1-2-2026;n.v.t.\nC;zwevend;1-2-2026;Noord\n',
    );
    expect(list.of('A')).toMatchObject({
      status: 'paused',
      statusHistory: [{ status: 'paused', since: '2026-02-01' }],
      areas: [],
    });
    expect(list.of('B')).toMatchObject({ status: 'left', areas: [] });
    expect(list.of('C')).toMatchObject({ status: 'candidate', areas: ['Noord'] });
    expect(list.of('C')).not.toHaveProperty('statusHistory');
    expect(list.told).toEqual(['Status: zwevend']);
  });

  test('keeps who keeps contact apart from the lines, also when that is somebody of the list', () => {
    const list = figures('Naam;Status;Contactpersoon\nA;actief;Regisseur\nRegisseur;actief;geen\nB;actief;A\n');
    expect(list.relations).toBe(0);
    expect(list.of('A').contactPerson).toBe('Regisseur');
    expect(list.of('B').contactPerson).toBe('A');
    const numbered = figures('Naam;Status;Contact elke … maanden\n12;actief;12\nB;actief;12\n');
    expect([numbered.relations, numbered.of('B').contactEvery]).toEqual([0, 12]);
  });

  test('may say how often without a word for what it counts, which is then not taken for months', () => {
    const list = figures('Naam;Status;Frequentie;Bekend bij gemeente?\nA;actief;4;ja\nB;actief;2 x per jaar;nee\n');
    expect(list.of('A')).not.toHaveProperty('contactEvery');
    expect(list.of('A').knownToMunicipality).toBe(true);
    expect(list.of('B').contactEvery).toBe(6);
    expect(list.told).toEqual(['Frequentie: 4']);
  });

  test('that was saved from the table gives the same key figures, with what they were before, what was agreed and who keeps contact', async () => {
    const day = (text: string) => text as IsoDate;
    const ada: KeyFigure = {
      ...newKeyFigure,
      status: 'paused',
      statusHistory: [
        { status: 'candidate', since: day('2024-01-31') },
        { status: 'active', since: day('2024-02-29') },
        { status: 'paused', since: day('2026-10-01') },
      ],
      lastContact: day('2026-09-30'),
      backOn: day('2027-01-01'),
      agreedUntil: day('2027-12-31'),
      contactEvery: 3,
      contactPerson: 'Wijkregisseur; Noord',
    };
    // Nobody knows since when: the days are of an earlier status.
    const bo: KeyFigure = {
      ...newKeyFigure,
      status: 'active',
      statusHistory: [{ status: 'candidate', since: day('2025-05-01') }],
    };
    const map = mapOfFigures({ Ada: ada, Bo: bo });
    for (const language of ['nl', 'en'] as const) {
      const sheet = keyFigureSheet(map, language, 'Sleutelfiguren');
      expect(figuresIn([fileOf('a.xlsx', await writeXlsx([sheet]))])).toEqual({ Ada: ada, Bo: bo });
      expect(figuresIn([fileOf('a.ods', await writeOds([sheet]))])).toEqual({ Ada: ada, Bo: bo });
      expect(figuresIn([fileOf('a.csv', writeActorsCsv(map, language))])).toEqual({ Ada: ada, Bo: bo });
    }
    expect(keyFigureSheet(map, 'nl', 's', { fields: ['name', 'statusSince'] }).headings).toEqual(['Naam', 'Sinds', 'Verloop']);
    expect(figures('Naam;Status;Verloop\nA;actief;ooit begonnen\n').told).toEqual(['Verloop: ooit begonnen']);
  });

  test('that goes out with what is still to come comes back with it, also once that day is past', async () => {
    const spans = (...all: readonly (readonly [KeyFigureStatus, string])[]): KeyFigure => ({
      ...newKeyFigure,
      status: all.at(-1)?.[0] ?? 'candidate',
      statusHistory: all.map(([status, since]) => ({ status, since: since as IsoDate })),
    });
    const away = spans(['active', '2020-01-01'], ['left', '2027-01-01'], ['active', '2027-02-01']);
    const going = spans(['left', '2027-01-01']);
    const written = { Ada: away, Bo: going, Cas: spans(['active', '2027-03-01']), Dee: spans(['candidate', '2027-03-01']) };
    const map = mapOfFigures(written);
    const sheet = keyFigureSheet(map, 'nl', 'Sleutelfiguren', { today });
    expect(sheet.rows.map((row) => row.slice(1, 4))).toEqual([
      ['actief', { day: '2020-01-01' }, 'actief 2020-01-01 | uitgestroomd 2027-01-01 | actief 2027-02-01'],
      ['actief', '', 'uitgestroomd 2027-01-01'],
      ['kandidaat', '', 'actief 2027-03-01'],
      ['kandidaat', '', 'kandidaat 2027-03-01'],
    ]);
    expect(figuresIn([fileOf('a.xlsx', await writeXlsx([sheet]))])).toEqual(written);
    expect(figuresIn([fileOf('a.xlsx', await writeXlsx([sheet]))], '2027-06-01').Ada).toEqual(away);
    for (const language of ['nl', 'en'] as const) {
      expect(figuresIn([fileOf('a.csv', writeActorsCsv(map, language, today))])).toEqual(written);
      for (const program of ['gephi', 'yed', 'kumuElements'] as const) {
        const { name, text } = exportForProgram(map, program, language, today);
        expect(figuresIn([fileOf(name, text)])).toEqual(written);
      }
    }
  });

  test('has the status of the day, whatever days stand in it, and loses none of them', () => {
    const span = fc.record({
      status: fc.constantFrom(...STATUSES),
      since: fc.integer({ min: 0, max: 40 }).map((months) => monthsFrom('2025-01-01' as IsoDate, months)),
    });
    const alone = fc.uniqueArray(span, { minLength: 1, maxLength: 5, selector: ({ since }) => since });
    fc.assert(
      fc.property(alone, fc.boolean(), (all, isAsWritten) => {
        const { statusHistory = [] } = withSpans(newKeyFigure, all);
        const status = statusHistory.at(-1)?.status ?? 'candidate';
        const written = { Ada: { ...newKeyFigure, status, statusHistory } };
        const csv = writeActorsCsv(mapOfFigures(written), 'nl', isAsWritten ? undefined : today);
        expect(figuresIn([fileOf('a.csv', csv)])).toEqual(written);
      }),
      { numRuns: 40 },
    );
    const said = (line: string) => figures(`Naam;Status;Verloop\nA;${line}\n`).of('A');
    expect(keyFigureOn(said('actief;actief 2025-02-01 | uitgestroomd 2027-06-01') as KeyFigure, today).status).toBe('active');
    expect(said('uitgestroomd;actief 2025-02-01 | actief 2027-06-01').status).toBe('left');
  });
});

const mapOfFigures = (figuresOf: Readonly<Record<string, KeyFigure>>): ActorMap => ({
  ...emptyMap(),
  actors: new Map(
    Object.entries(figuresOf).map(([name, keyFigure]) => {
      const actor = { ...newActor(name as ActorId, name), keyFigure };
      return [actor.id, actor];
    }),
  ),
});
const figuresIn = (files: readonly ImportFile[], day: string = today): Readonly<Record<string, KeyFigure | null>> => {
  const { map } = readable(readFiles(files, plain, day as IsoDate, counting()));
  return Object.fromEntries([...map.actors.values()].map((one) => [one.name, one.keyFigure]));
};
