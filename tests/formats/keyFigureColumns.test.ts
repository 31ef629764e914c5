import { describe, expect, test } from 'vitest';
import { readMonths } from '../../src/formats/readValues.ts';
import { namesOf, noticeCodes, readable, readText } from './reading.ts';

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
});
