import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/formats/workbook/readWorkbook.ts';
import { isRefused, type Sheet, type Workbook } from '../../../src/formats/workbook/workbook.ts';
import { odsBytes, odsContent, packed, type SheetParts, xlsxParts } from './workbookBytes.ts';

/** What stands in a workbook comes out as it looks to whoever opens it, in its place. */

const opened = (bytes: Uint8Array): Workbook => {
  const read = readWorkbook(bytes);
  if (isRefused(read)) throw new Error(JSON.stringify(read));
  return read;
};
const first = (bytes: Uint8Array): Sheet => opened(bytes).sheets[0] as Sheet;
type Surroundings = Parameters<typeof xlsxParts>[1];
const cells = (data: string, surroundings: Surroundings = {}, behind = ''): Sheet =>
  first(packed(xlsxParts([{ name: 'Blad1', data, behind }], surroundings)));

/** One number of an Excel workbook, shown by a format code or by the number of a format that is built in. */
const shown = (value: string | number, format: string | number, properties = ''): string => {
  const id = typeof format === 'number' ? format : 164;
  const codes =
    typeof format === 'number'
      ? ''
      : `<numFmts><numFmt numFmtId="164" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts>`;
  const styles = `${codes}<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
  return cells(`<row><c s="1"><v>${value}</v></c></row>`, { styles, properties }).rows[0]?.[0] ?? '';
};

describe('An Excel workbook', () => {
  test('keeps the place of every cell, and what is empty in between', () => {
    const data =
      '<row r="2"><c r="B2" t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c r="D5" t="str"><v>c</v></c></row>';
    expect(cells(data).rows).toEqual([[], ['', 'a', 'b'], [], [], ['', '', '', 'c']]);
  });

  test('puts texts together of pieces, without what says how they sound', () => {
    const texts =
      '<si><t xml:space="preserve"> Jan </t></si><si><r><rPr><b/></rPr><t>Wijk</t></r><r><t>agent</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_&#10;b_x005F_x0041_</t></si><si/>';
    const row = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(cells(`<row>${row}</row>`, { texts }).rows).toEqual([[' Jan ', 'Wijkagent', '東京', 'a\nb_x0041_']]);
    expect(cells('<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>').rows).toEqual([['ab']]);
  });

  test.each([
    ['0.30000000000000004', 0, '0.3'],
    ['1E+21', 0, '1000000000000000000000'],
    ['1.5E-7', 0, '0.00000015'],
    ['-0', 0, '0'],
    ['12', 1, '12'],
    ['-3.10', 2, '-3.1'],
    ['0.25', 9, '25%'],
    ['0.070000000000000007', '0.0%', '7%'],
    ['1200', '#,##0.00 "€"', '1200'],
    ['12', '0000', '0012'],
    ['140000', '"BU"00000000', 'BU00140000'],
    ['202611', '0000\\-00', '202611'],
    ['12', 'Standaard', '12'],
    ['12', 'General', '12'],
    ['12', '0" dagen"', '12'],
    ['12', '[Red]0', '12'],
    ['12', '0.00E+00', '12'],
  ])('shows the number %s with format %s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  test.each([
    [46348, 14, '2026-11-22'],
    [46348, 'dd\\-mm\\-yyyy', '2026-11-22'],
    [46348, 'dd-mm-jjjj', '2026-11-22'],
    [46348, '[$-413]d mmmm yyyy;@', '2026-11-22'],
    [46348, 'dddd d mmm', '2026-11-22'],
    [46348, 'mmm-yy', '2026-11-22'],
    [46348, 'yyyy', '2026'],
    [46348, '"week" d', '2026-11-22'],
    [46348.604166666664, 22, '2026-11-22 14:30'],
    [46348.604166666664, 'dd-mm-jjjj uu:mm', '2026-11-22 14:30'],
    [46348.604166666664, 14, '2026-11-22'],
    [0.604166666666667, 20, '14:30'],
    [0.604178240740741, 'h:mm:ss AM/PM', '14:30:01'],
    [1.5, '[h]:mm', '36:00'],
    [1, 14, '1900-01-01'],
    [59, 14, '1900-02-28'],
    [60, 14, '60'],
    [61, 14, '1900-03-01'],
    [0, 14, '0'],
    [-5, 14, '-5'],
    [2_958_465, 14, '9999-12-31'],
    [2_958_466, 14, '2958466'],
  ])('shows the day %s with format %s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  test('keeps the formats of cells apart from those of conditional looks', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="0.00"/></dxf></dxfs>';
    expect(cells('<row><c s="0"><v>46348</v></c></row>', { styles }).rows).toEqual([['2026-11-22']]);
  });

  test('knows workbooks that count from 1904', () => {
    expect(shown(44_886, 14, '<workbookPr date1904="1"/>')).toBe('2026-11-22');
    expect(shown(46_348, 14, '<workbookPr date1904="false"/>')).toBe('2026-11-22');
  });

  test('has the outcome of a formula, and counts errors and formulas without outcome', () => {
    const data =
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>2x</v></c><c t="str"><f>""</f><v></v></c><c t="b"><v>1</v></c>' +
      '<c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><f>B1</f></c><c><f>B1</f><v></v></c><c t="d"><v>2026-11-22T00:00:00</v></c></row>';
    const { rows, errors, uncalculated } = cells(data);
    expect(rows).toEqual([['2', '2x', '', 'true', 'false', '', '', '', '2026-11-22']]);
    expect({ errors, uncalculated }).toEqual({ errors: 1, uncalculated: 2 });
  });

  test('shows of merged cells what stands at the upper left', () => {
    const row = (r: number) => `<row r="${r}">${['A', 'B', 'C'].map((c) => `<c r="${c}${r}"><v>${r}</v></c>`).join('')}</row>`;
    const merged = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="x"/></mergeCells>';
    expect(cells(row(1) + row(2), {}, merged).rows).toEqual([
      ['1', '', '1'],
      ['', '', '2'],
    ]);
  });

  test('names its sheets in the order of their tabs, the hidden ones too, and charts not', () => {
    const one: SheetParts = { name: 'a & b', data: '<row><c><v>1</v></c></row>' };
    const parts = xlsxParts([
      one,
      { ...one, name: 'weg', state: 'veryHidden' },
      { ...one, name: 'grafiek' },
      { ...one, name: 'leeg', data: '' },
    ]);
    const relations = 'xl/_rels/workbook.xml.rels';
    parts[relations] = parts[relations]?.replace(/worksheet"( Target="worksheets\/sheet3)/, 'chartsheet"$1') ?? '';
    expect(opened(packed(parts)).sheets.map(({ name, isHidden, rows }) => [name, isHidden, rows.length])).toEqual([
      ['a & b', false, 1],
      ['weg', true, 1],
      ['leeg', false, 0],
    ]);
  });

  test('with a cell in the last row or column takes no more room than it needs', () => {
    const { rows } = cells('<row><c r="A1048576"><v>1</v></c><c r="XFD1"><v>2</v></c></row>');
    expect(rows).toHaveLength(1_048_576);
    expect(rows[0]).toHaveLength(1_001);
    expect(cells('<row r="1048577"><c r="ZZZ9999999"><v>1</v></c></row>').rows).toEqual([]);
  });
});

describe('An OpenDocument spreadsheet', () => {
  const row = (content: string, times = '') =>
    `<table:table-row${times && ` table:number-rows-repeated="${times}"`}>${content}</table:table-row>`;
  const text = (content: string, more = '') =>
    `<table:table-cell office:value-type="string"${more}><text:p>${content}</text:p></table:table-cell>`;
  const rowsOf = (rows: string) => first(odsBytes(odsContent(rows)));

  test('repeats what repeats, and not the emptiness to the end', () => {
    const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows = row(
      `${text('a')}<table:table-cell table:number-columns-repeated="2"/>${text('b', ' table:number-columns-repeated="2"')}`,
      '2',
    );
    expect(rowsOf(`${rows}${row(empty, '3')}${row(text('c') + empty)}${row(empty, '1048570')}`).rows).toEqual([
      ['a', '', '', 'b', 'b'],
      ['a', '', '', 'b', 'b'],
      [],
      [],
      [],
      ['c'],
    ]);
  });

  test('has lines, spaces and pieces of a text in order, and not its remarks', () => {
    const remark = '<office:annotation><text:p>niet dit</text:p></office:annotation>';
    const mixed = `Jan <text:span>de</text:span><text:s text:c="2"/>Vries<text:line-break/><text:a xlink:href="x">link</text:a></text:p><text:p>twee`;
    expect(
      rowsOf(row(`<table:table-cell office:value-type="string">${remark}<text:p>${mixed}</text:p></table:table-cell>`)).rows,
    ).toEqual([['Jan de  Vries\nlink\ntwee']]);
  });

  test.each([
    ['office:value-type="date" office:date-value="2026-11-22"', '22-11-26', '2026-11-22'],
    ['office:value-type="date" office:date-value="2026-11-22T14:30:00"', '22-11-26 14:30', '2026-11-22 14:30'],
    ['office:value-type="date" office:date-value="2026-11-22T00:00:00"', '22 november', '2026-11-22'],
    ['office:value-type="date" office:date-value="2026-01-01"', '2026', '2026'],
    ['office:value-type="time" office:time-value="PT14H30M00S"', '14:30', '14:30'],
    ['office:value-type="percentage" office:value="0.25"', '25%', '25%'],
    ['office:value-type="float" office:value="0.30000000000000004"', '0,3', '0.3'],
    ['office:value-type="float" office:value="12"', '0012', '0012'],
    ['office:value-type="float" office:value="1"', 'WAAR', 'WAAR'],
    ['table:formula="of:=TODAY()" office:value-type="float" office:value="46354"', '28-11-26', '2026-11-28'],
    ['office:value-type="float" office:value="12345678"', '12.345.678', '12345678'],
    ['office:value-type="currency" office:value="1200.5"', '€ 1.200,50', '1200.5'],
    ['office:value-type="boolean" office:boolean-value="true"', 'WAAR', 'true'],
    ['office:value-type="string"', '0612', '0612'],
    ['table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"', '#N/B', ''],
    ['table:formula="of:=NA()" office:value-type="float" office:value="0"', '#VERW!', ''],
  ])('shows %s, written %s, as %s', (attributes, written, expected) => {
    const { rows, errors } = rowsOf(row(`<table:table-cell ${attributes}><text:p>${written}</text:p></table:table-cell>`));
    expect(rows[0]?.[0] ?? '').toBe(expected);
    expect(errors).toBe(expected === '' ? 1 : 0);
  });

  test('counts formulas that nobody calculated', () => {
    const cell = '<table:table-cell table:formula="of:=A1"/>';
    const empty = '<table:table-cell table:formula="of:=A1" office:value-type="string" office:string-value=""/>';
    expect(rowsOf(row(cell + empty))).toMatchObject({ errors: 0, uncalculated: 1 });
  });

  test('shows neither what merged cells cover nor what was changed, and knows hidden sheets', () => {
    const changed = `<table:tracked-changes><table:deletion>${text('weg')}</table:deletion></table:tracked-changes>`;
    const styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const covered = '<table:covered-table-cell><text:p>bedekt</text:p></table:covered-table-cell>';
    const content = odsContent(row(text('a') + covered + text('b')), styles)
      .replace('<table:table ', `${changed}<table:table `)
      .replace('</office:spreadsheet>', '<table:table table:name="weg" table:style-name="ta2"/></office:spreadsheet>');
    expect(opened(odsBytes(content)).sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows }))).toEqual([
      { name: 'Blad1', isHidden: false, rows: [['a', '', 'b']] },
      { name: 'weg', isHidden: true, rows: [] },
    ]);
  });
});
