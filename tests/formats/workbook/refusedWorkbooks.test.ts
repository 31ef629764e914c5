import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/formats/workbook/readWorkbook.ts';
import { isRefused } from '../../../src/formats/workbook/workbook.ts';
import { dataOf, odsBytes, odsContent, packed, workbookBytes, xlsxParts } from './workbookBytes.ts';

/** What is dressed up as a workbook, or could do harm, is refused by what is in it, never by its name. */

const parts = xlsxParts([{ name: 'Blad1', data: dataOf([['Naam'], ['Wijkagent']]) }]);
const whole = packed(parts);
const cell = '<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>';
const open = (type: string) => packed({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<a/>' });

/** A file of the old Office kind with one stream of this name. */
const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(1_536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, index) => {
    bytes[1_024 + index * 2] = letter.charCodeAt(0);
  });
  bytes[1_024 + 64] = (name.length + 1) * 2;
  return bytes;
};

/** The same bytes with a number of its directory changed, in every entry that is listed there from a place on. */
const listedWith = (bytes: Uint8Array, offset: number, numbers: readonly number[], from = 0): Uint8Array => {
  const result = bytes.slice();
  for (let at = from; at < result.length - 4; at += 1)
    if (result[at] === 0x50 && result[at + 1] === 0x4b && result[at + 2] === 1 && result[at + 3] === 2)
      result.set(numbers, at + offset);
  return result;
};

test.each([
  ['macros', 'macroWorkbook', packed({ ...parts, 'xl/vbaProject.bin': 'x' })],
  ['macros under a name of their own', 'macroWorkbook', packed({ ...parts, 'other/VBAProject.bin': 'x' })],
  [
    'the content type of macros',
    'macroWorkbook',
    packed({
      ...parts,
      '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    }),
  ],
  ['sheets of old macros', 'macroWorkbook', packed({ ...parts, 'xl/macrosheets/sheet1.xml': '<a/>' })],
  ['macros of LibreOffice', 'macroWorkbook', odsBytes(odsContent(cell), { 'Basic/Standard/Module1.xml': '<a/>' })],
  ['binary parts', 'binaryWorkbook', packed({ 'xl/workbook.bin': 'x', 'xl/vbaProject.bin': 'x' })],
  ['a password of Excel', 'encryptedWorkbook', compound('EncryptedPackage')],
  [
    'a password of LibreOffice',
    'encryptedWorkbook',
    odsBytes('\0\u0001', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
  ],
  ['a password of a zip program', 'encryptedWorkbook', listedWith(whole, 8, [1, 0])],
  ['the form of before 2007', 'oldWorkbook', compound('Workbook')],
  ['the form of before 1997', 'oldWorkbook', compound('Book')],
  ['a name that leads elsewhere', 'unsafeEntries', packed({ ...parts, '../evil.xml': 'x' })],
  ['a name that leads elsewhere in Windows', 'unsafeEntries', packed({ ...parts, 'xl\\..\\..\\evil.xml': 'x' })],
  ['a name from the root', 'unsafeEntries', packed({ ...parts, '/etc/passwd': 'x' })],
  ['a name from a drive', 'unsafeEntries', packed({ ...parts, 'C:\\evil.xml': 'x' })],
  ['entries over one another', 'unsafeEntries', listedWith(whole, 20, [0xff, 0xff, 0, 0])],
  [
    'a thousand entries',
    'packedTooBig',
    packed({ ...parts, ...Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`${i}.xml`, ''])) }),
  ],
  ['one name twice', 'damagedWorkbook', packed({ ...parts, 'XL/Workbook.xml': 'x' })],
  ['a document type', 'doctypeRefused', packed({ ...parts, 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' })],
  ['a sheet that is no XML', 'damagedWorkbook', packed({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><row>' })],
  [
    'a sheet that is not there',
    'damagedWorkbook',
    packed(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.includes('sheet1')))),
  ],
  ['nothing', 'damagedWorkbook', new Uint8Array(0)],
  ['a name and nothing more', 'damagedWorkbook', strToU8('PK\x03\x04')],
])('A file with %s is refused as %s', (_, refusal, bytes) => {
  expect(readWorkbook(bytes)).toMatchObject({ refusal });
});

test.each([
  ['document', packed({ 'word/document.xml': '<a/>' })],
  ['document', packed({ 'word/document.xml': '<a/>', 'word/vbaProject.bin': 'x' })],
  ['slides', packed({ 'ppt/presentation.xml': '<a/>' })],
  ['drawing', packed({ 'visio/document.xml': '<a/>' })],
  ['document', open('text')],
  ['slides', open('presentation')],
  ['drawing', open('graphics')],
  ['book', packed({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<a/>' })],
  ['gephi', packed({ Project_xml: '<a/>', Workspace_1_xml: '<a/>' })],
  ['cytoscape', packed({ 'CytoscapeSession-1/session.cysession': '<a/>' })],
  ['googleEarth', packed({ 'doc.kml': '<a/>' })],
  ['shapefile', packed({ 'wijken/wijken.shp': 'x', 'wijken/wijken.dbf': 'x' })],
  ['numbers', packed({ 'Index/Document.iwa': 'x' })],
  ['document', compound('WordDocument')],
  ['packed', packed({ 'readme.txt': 'x' })],
])('A file of the kind %s is refused as such', (looksLike, bytes) => {
  expect(readWorkbook(bytes)).toEqual({ refusal: 'otherZip', looksLike });
});

test('Of a plain zip the file is named that is worth taking out', () => {
  expect(readWorkbook(packed({ 'a.txt': 'x', 'map/actoren.csv': 'x' }))).toMatchObject({
    looksLike: 'packed',
    entry: 'map/actoren.csv',
  });
});

describe('A workbook that inflates without end', () => {
  const zeros = new Uint8Array(150 * 1024 * 1024);
  const bomb = zipSync(
    { ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), 'xl/a.xml': zeros },
    { level: 9 },
  );

  test('is refused by what its directory says', () => {
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(readWorkbook(bomb)).toMatchObject({ refusal: 'packedTooBig' });
  });

  test('is refused while it inflates when its directory says otherwise', () => {
    const last = new TextDecoder('latin1').decode(bomb).lastIndexOf('PK\x01\x02');
    expect(readWorkbook(listedWith(bomb, 24, [9, 0, 0, 0], last))).toEqual({ refusal: 'packedTooBig', entry: 'xl/a.xml' });
  });

  test('is refused when few cells are said to repeat', () => {
    const repeated = (rows: number) =>
      `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>`;
    expect(readWorkbook(odsBytes(odsContent(repeated(1).repeat(5_500))))).toMatchObject({ refusal: 'packedTooBig' });
    expect(isRefused(readWorkbook(odsBytes(odsContent(repeated(1_048_576).repeat(3)))))).toBe(false);
  });
});

test('A workbook that is cut off anywhere is refused', () => {
  for (let length = 0; length < whole.length; length += 7)
    expect(readWorkbook(whole.subarray(0, length)), `${length} bytes`).toMatchObject({ refusal: 'damagedWorkbook' });
});

test('A workbook with one bit turned is refused, or says what it said', () => {
  const expected = JSON.stringify(readWorkbook(workbookBytes([['Naam'], ['Wijkagent']])));
  for (let at = 0; at < whole.length; at += 5) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    const read = readWorkbook(bytes);
    if (!isRefused(read)) expect(JSON.stringify(read), `bit ${at}`).toBe(expected);
  }
});
