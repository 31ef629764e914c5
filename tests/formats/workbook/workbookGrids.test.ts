import { describe, expect, test } from 'vitest';
import type { ImportPreview, ReadablePreview, TableCorrection } from '../../../src/formats/importPreview.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { fileOf, readable, readText, read as readTogether, relationsByName } from '../reading.ts';
import { dataOf, odsBytes, odsContent, packed, type SheetParts, xlsxParts } from './workbookBytes.ts';

/** A workbook is read as tables are: which of its sheets, is found out, said and corrected. */

const actors = [
  ['Naam', 'Soort', 'Laatste contact'],
  ['Wijkagent', 'persoon', '2026-11-22'],
  ['Imam', 'persoon', ''],
];
const relations = [
  ['Van', 'Naar', 'Soort relatie'],
  ['Wijkagent', 'Imam', 'spanning'],
  ['Imam', 'Jongerenwerk', 'samenwerking'],
];
const legend = [
  ['Soort', 'Kleur'],
  ['persoon', 'rood'],
];
type Rows = readonly (readonly string[])[];
const sheet = (name: string, rows: Rows, state = 'visible'): SheetParts => ({ name, state, data: dataOf(rows) });
const read = (sheets: readonly SheetParts[], correction: TableCorrection = {}): ImportPreview =>
  readText('kaart.xlsx', packed(xlsxParts(sheets)), { tables: { 'kaart.xlsx': correction } });
const sheetsRead = (preview: ReadablePreview) => preview.tables[0]?.sheets?.read;
const codes = (preview: ReadablePreview) => preview.notices.map(({ code }) => code);

describe('Of a workbook', () => {
  test('the sheet of actors and the sheet of relations are read together, whatever stands before them', () => {
    const preview = readable(
      read([
        sheet('Uitleg', [['Zo vult u dit in']]),
        sheet('Legenda', legend),
        sheet('Relaties', relations),
        sheet('Actoren', actors),
        sheet('Leeg', []),
      ]),
    );
    expect(preview.format).toBe('xlsx');
    expect(preview.actors.map(({ name }) => name).sort()).toEqual(['Imam', 'Jongerenwerk', 'Wijkagent']);
    expect(relationsByName(preview)).toEqual(['Wijkagent - Imam tension 2', 'Imam - Jongerenwerk cooperation 2']);
    expect(sheetsRead(preview)).toEqual(['Relaties', 'Actoren']);
    expect(preview.tables[0]?.sheets?.all).toEqual(['Uitleg', 'Legenda', 'Relaties', 'Actoren']);
    expect(codes(preview)).toContain('sheetsLeftOut');
  });

  test('hidden sheets are read only when there is nothing else', () => {
    const old = sheet('Actoren oud', [['Naam'], ['Burgemeester']], 'hidden');
    expect(sheetsRead(readable(read([old, sheet('Actoren', actors)])))).toEqual(['Actoren']);
    expect(sheetsRead(readable(read([old, sheet('Leeg', [])])))).toEqual(['Actoren oud']);
  });

  test('other sheets can be chosen', () => {
    const sheets = [sheet('Actoren 2025', actors), sheet('Actoren 2026', [['Naam'], ['Burgemeester']])];
    expect(sheetsRead(readable(read(sheets)))).toEqual(['Actoren 2025']);
    const other = readable(read(sheets, { sheets: ['Actoren 2026'] }));
    expect(other.actors.map(({ name }) => name)).toEqual(['Burgemeester']);
    expect(sheetsRead(readable(read(sheets, { sheets: ['weg'] })))).toEqual(['Actoren 2025']);
  });

  test('the lines are those of the sheet', () => {
    const preview = readable(read([sheet('Blad1', [[], [], ...actors])]));
    expect(preview.tables[0]?.header).toBe(3);
  });

  test('errors and formulas without outcome are told', () => {
    const data = `${dataOf([['Naam', 'Notitie']])}<row><c t="str"><v>Imam</v></c><c t="e"><v>#N/A</v></c></row><row><c t="str"><v>Wijkagent</v></c><c><f>A1</f></c></row>`;
    const { notices } = readable(readText('a.xlsx', packed(xlsxParts([{ name: 'Blad1', data }]))));
    expect(notices.map(({ code }) => code)).toEqual(expect.arrayContaining(['errorCells', 'uncalculatedCells']));
    for (const { formats } of [nl, en])
      for (const { code, details } of notices) expect(formats.notices[code](details)).not.toMatch(/undefined|NaN/);
  });

  test('of Kumu both sheets are read, and two workbooks may go together', () => {
    const kumu = [
      sheet('Elements', [
        ['Label', 'Type'],
        ['Imam', 'Person'],
      ]),
      sheet('Connections', [
        ['From', 'To'],
        ['Imam', 'School'],
      ]),
    ];
    expect(sheetsRead(readable(read(kumu)))).toEqual(['Elements', 'Connections']);
    const files = [actors, relations].map((rows, index) => fileOf(`${index}.xlsx`, packed(xlsxParts([sheet('Blad1', rows)]))));
    expect(relationsByName(readable(readTogether(files)))).toHaveLength(2);
  });

  test('nothing is left when all its sheets are empty', () => {
    expect(read([sheet('Blad1', [])])).toMatchObject({ readable: false, code: 'emptyFile' });
    const parts = xlsxParts([sheet('Grafiek', [])]);
    const relationsPart = 'xl/_rels/workbook.xml.rels';
    parts[relationsPart] = parts[relationsPart]?.replace('/worksheet"', '/chartsheet"') ?? '';
    expect(readText('a.xlsx', packed(parts))).toMatchObject({ readable: false, code: 'emptyFile' });
  });

  test('a flat one of LibreOffice is read as well, and one in the XML of Excel 2003 is refused by name', () => {
    const rows = '<table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell></table:table-row>'.replace(
      '>',
      ' table:style-name="r">',
    );
    const flat = odsContent(`${rows}${rows.replace('Naam', 'Imam')}`).replace(
      /^<office:document-content/,
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"',
    );
    const preview = readable(readText('a.fods', flat.replace('</office:document-content>', '</office:document>')));
    expect(preview).toMatchObject({ format: 'ods', actors: [{ name: 'Imam' }] });
    const old = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>';
    expect(readText('a.xlsx', old)).toMatchObject({ readable: false, details: { looksLike: 'excel2003' } });
  });

  test('days arrive as days', () => {
    const row = `<table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell><table:table-cell><text:p>Sleutelfiguur</text:p></table:table-cell><table:table-cell><text:p>Laatste contact</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell><text:p>Imam</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-11-22"><text:p>22-11-26</text:p></table:table-cell></table:table-row>`;
    const preview = readable(readText('kaart.ods', odsBytes(odsContent(row))));
    expect(preview.format).toBe('ods');
    expect(preview.actors[0]?.keyFigure?.lastContact).toBe('2026-11-22');
  });
});

test('Every refusal says in both languages what to do', () => {
  const refused = [
    ['macro’s', packed({ 'xl/workbook.xml': '<a/>', 'xl/vbaProject.bin': 'x' })],
    ['.xlsb', packed({ 'xl/workbook.bin': 'x' })],
    ['Gephi', packed({ Project_xml: 'x' })],
    ['actoren.csv', packed({ 'actoren.csv': 'x' })],
    ['beschadigd', new TextEncoder().encode('PK\x03\x04')],
  ] as const;
  for (const [word, bytes] of refused) {
    const preview = readText('lijst.xlsx', bytes);
    if (preview.readable) throw new Error(word);
    expect(nl.formats.refusals[preview.code](preview.details)).toContain(word);
    expect(en.formats.refusals[preview.code](preview.details)).toContain('lijst.xlsx');
  }
});
