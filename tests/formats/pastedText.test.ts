import { describe, expect, it } from 'vitest';
import { pastedShape, separatedRows, tableAsFile } from '../../src/formats/pastedText.ts';

describe('a pasted text', () => {
  it.each([
    ['Imam', 'line'],
    ['Imam\r\n', 'line'],
    ['\n  Imam - Wijkagent: spanning \n\n', 'line'],
    ['Bestuur, moskee', 'line'],
    ['Imam; Noord', 'line'],
    ['', 'line'],
    ['Imam\nWijkagent', 'list'],
    ['Imam\rWijkagent', 'list'],
    ['Imam\tWijkagent', 'list'],
    ['Imam\tWijkagent\tspanning\tsterk', 'list'],
    ['Wijkraad\tOndernemers\tspanning\nWijkraad\tScholen\nMoskee\tWijkraad\tvertrouwen\tsterk\n', 'list'],
    ['Moskee\tWijkraad\tvertrouwen\nKerk\tWijkraad', 'list'],
    ['Imam\tWijkagent\tspanning\nImam\tSchool\tblauw', 'list'],
    ['Bestuur, moskee\nImam, Noord', 'list'],
    ['Naam\nImam\nSchool', 'list'],
    ['Alles met; en zonder\nImam', 'list'],
    ['Naam\tWijk\tType\tStatus\tLaatste contact\nImam\tNoord\tpersoon\tactief\t2026-01-02', 'table'],
    ['Naam\tTelefoon\nImam\t06', 'table'],
    ['Organisatie\tWijk\tStatus\nImam\tNoord\tactief', 'table'],
    ['Naam\tGeloof\nImam\tislam', 'table'],
    ['Van\tNaar\tSoort\nImam\tSchool\tvertrouwen', 'list'],
    ['Van\tNaar\tNotitie\nImam\tSchool\telke week', 'table'],
    ['Naam;Wijk\nImam;Noord', 'table'],
    ['Naam,Wijk,Status\nImam,Noord,actief', 'table'],
    ['Imam;Noord;actief\nWijkagent;Zuid;actief', 'table'],
    ['Imam\tNoord\torganisatie\tactief', 'table'],
    ['Imam\tNoord\tactief\nWijkagent\tZuid\tkandidaat', 'table'],
    ['1\t2\t3\t4\t5\t6', 'table'],
  ])('%j is a %s', (text, shape) => {
    expect(pastedShape(text)).toBe(shape);
  });
});

describe('the rows of a table', () => {
  it('keeps a line end, a separator and a quote that stand in a quoted cell', () => {
    expect(separatedRows('"Jan\nof ""Piet"""\tB\n"C\tD"', '\t')).toEqual([['Jan\nof "Piet"', 'B'], ['C\tD']]);
  });
  it('takes a quote that closes nowhere, or in the middle of a cell, for what it is', () => {
    expect(separatedRows('"Imam\tB\n"Hoi" zei\tC', '\t')).toEqual([
      ['"Imam', 'B'],
      ['"Hoi" zei', 'C'],
    ]);
  });
  it('becomes a file that says the same, without empty rows', () => {
    expect(tableAsFile('Naam\tWijk\r\n\r\n"a ""b"""\tx\r\n')).toBe('"Naam";"Wijk"\r\n"a ""b""";"x"');
  });
});
