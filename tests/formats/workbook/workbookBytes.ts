import { strToU8, type Zippable, zipSync } from 'fflate';

/** Makes workbooks as bytes, as Excel and LibreOffice would, from rows of text or from the XML of a part. */

const escaped = (text: string): string =>
  text.replace(/[&<>"\0-\x1F]/g, (sign) =>
    sign < ' ' ? `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_` : `&#${sign.charCodeAt(0)};`,
  );

export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 1 });
};

const sheetName = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (entries: readonly (readonly [string, string, string])[]): string =>
  `<Relationships>${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export interface SheetParts {
  readonly name: string;
  readonly state?: string;
  /** What stands in `sheetData`, and behind it. */
  readonly data: string;
  readonly behind?: string;
}

/** The parts of an Excel workbook, to be changed before they are packed. */
export const xlsxParts = (
  sheets: readonly SheetParts[],
  { texts = '', styles = '', properties = '' }: { texts?: string; styles?: string; properties?: string } = {},
): Record<string, string> => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `<workbook>${properties}<sheets>${sheets
    .map(({ name, state = 'visible' }, index) => `<sheet name="${escaped(name)}" state="${state}" r:id="s${index}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ...sheets.map((_, index) => [`s${index}`, 'worksheet', sheetName(index).slice(3)] as const),
    ['t', 'sharedStrings', 'sharedStrings.xml'],
    ['y', 'styles', '/xl/styles.xml'],
  ]),
  'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
  'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  ...Object.fromEntries(
    sheets.map(({ data, behind = '' }, index) => [
      sheetName(index),
      `<worksheet><sheetData>${data}</sheetData>${behind}</worksheet>`,
    ]),
  ),
});

export const dataOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`)
    .join('');

/** A workbook of one sheet of texts. */
export const workbookBytes = (rows: readonly (readonly string[])[], name = 'Blad1'): Uint8Array =>
  packed(xlsxParts([{ name, data: dataOf(rows) }]));

export const odsContent = (rows: string, styles = '', name = 'Blad1'): string =>
  `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>` +
  `<table:table table:name="${name}">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

export const odsBytes = (content: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content, ...more });
