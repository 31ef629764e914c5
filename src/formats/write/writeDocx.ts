import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { fitForXml } from './fitForXml.ts';
import { neatPackage } from './neatPackage.ts';
import type { Block, ReportDocument, Runs, UnitRow } from './reportDocument.ts';

/** Sizes of Word: letters in half points, room in twentieths of one. */
const PT = 20;
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_020, bottom: 900, left: 1_020, right: 1_020 };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const PX = 15;
const SOFT = '5B6470';
const PALE = 'FBF0D5';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9CED6' };
const HEAVY = { style: BorderStyle.SINGLE, size: 8, color: '1D2733' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NUMBERS = 'numbers';

/**
 * A report for Word and LibreOffice: headings, lists and tables that are such, pictures with words for who does not see them, the page's
 * number at its foot. `pictures` are PNGs by the key of their block; one that is not there is left out. Says nothing of who made it or when.
 */
export const writeDocx = async (
  report: ReportDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { code, running, headline, colophon } = report;
  const [left, about, right] = running.map(fitForXml);
  const file = new Document({
    title: fitForXml(report.title),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: code === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after: 4 * PT, line: 264 } },
        },
        heading1: { run: { size: 40, bold: true, color: '1D2733' }, paragraph: { spacing: { before: 6 * PT, after: 6 * PT } } },
        heading2: {
          run: { size: 24, bold: true, color: '1D2733' },
          paragraph: { spacing: { before: 12 * PT, after: 4 * PT }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                border: { top: { ...HEAVY, size: 18, space: 6 } },
                tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
                children: [
                  new TextRun({ text: left ?? '', bold: true, size: 18 }),
                  new TextRun({ text: about ? ` · ${about}` : '', size: 18, color: SOFT }),
                  new TextRun({ text: `\t${right ?? ''}`, size: 18, color: SOFT }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ size: 18, color: SOFT, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(fitForXml(headline))] }),
          ...report.blocks.flatMap((block) => childrenOf(block, pictures)),
          ...colophonOf(colophon),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
  return neatPackage(bytes, (part, text) =>
    part === 'docProps/core.xml' ? withoutMaker(text()) : null,
  ) as Uint8Array<ArrayBuffer>;
};

const withoutMaker = (properties: string): string =>
  properties.replace(
    /<(dc:creator|cp:lastModifiedBy|dcterms:created|dcterms:modified|cp:revision)(?: [^<>]{0,99})?>[^<]{0,99}<\/\1>/g,
    '',
  );

const runsOf = (runs: Runs, look: { readonly size?: number; readonly color?: string; readonly bold?: true } = {}): TextRun[] =>
  runs.map(({ text, strong }) => new TextRun({ text: fitForXml(text), ...look, ...(strong && { bold: true }) }));

const childrenOf = (block: Block, pictures: ReadonlyMap<string, Uint8Array>): FileChild[] => {
  switch (block.is) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(fitForXml(block.text))] })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.runs, block.look === 'note' ? { size: 18, color: SOFT } : {}) })];
    case 'list':
      return block.items.map(
        (runs) =>
          new Paragraph({
            ...(block.marks ? { numbering: { reference: NUMBERS, level: 0 } } : { bullet: { level: 0 } }),
            children: runsOf(runs),
          }),
      );
    case 'table':
      return [tableOf(block), new Paragraph({ spacing: { after: 2 * PT }, children: [] })];
    case 'picture': {
      const data = pictures.get(block.key);
      if (!data) return [];
      const most = TEXT_WIDTH / PX;
      const scale = Math.min(1, most / block.width);
      const transformation = { width: Math.round(block.width * scale), height: Math.round(block.height * scale) };
      const alt = fitForXml(block.alt);
      return [
        new Paragraph({
          children: [new ImageRun({ type: 'png', data, transformation, altText: { name: alt, description: alt, title: '' } })],
        }),
      ];
    }
    case 'units':
      return block.rows.map(
        (row) => new Paragraph({ children: [new TextRun({ text: `${row.label}  ${squaresOf(row)}  ${row.said}` })] }),
      );
    case 'numbers':
      return [
        columnsOf(
          block.of.map(({ value, words }) => [
            new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: value, bold: true, size: 36 })] }),
            new Paragraph({ children: [new TextRun({ text: fitForXml(words), size: 19 })] }),
          ]),
          HEAVY,
        ),
      ];
    case 'columns':
      // One under the other: a table to lay out with is read aloud as a table.
      return block.of.flatMap((blocks) => blocks.flatMap((one) => childrenOf(one, pictures)));
  }
};

const squaresOf = ({ filled, of }: UnitRow): string => '■'.repeat(filled) + '□'.repeat(Math.max(0, of - filled));

const tableOf = ({ columns, rows }: Extract<Block, { is: 'table' }>): Table => {
  const all = columns.reduce((sum, { wide }) => sum + wide, 0);
  const widths = columns.map(({ wide }) => Math.round((TEXT_WIDTH * wide) / all));
  const cell = (column: number, paragraphs: readonly Runs[], isHead: boolean, isMarked: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      ...(isMarked && { shading: { type: ShadingType.CLEAR, fill: PALE, color: 'auto' } }),
      children: paragraphs.map(
        (runs, line) =>
          new Paragraph({
            spacing: { after: 0 },
            keepNext: isHead,
            alignment: columns[column]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: runsOf(runs, isHead ? { color: SOFT, size: 19 } : line > 0 ? { color: SOFT, size: 18 } : { size: 20 }),
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, i) => cell(i, [[{ text: heading }]], true, false)),
      }),
      ...rows.map(
        ({ cells, isMarked = false }) =>
          new TableRow({ cantSplit: true, children: cells.map((paragraphs, i) => cell(i, paragraphs, false, isMarked)) }),
      ),
    ],
  });
};

const columnsOf = (columns: readonly (readonly Paragraph[])[], top: typeof LINE): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(() => Math.round(TEXT_WIDTH / columns.length)),
    borders: { top, left: NONE, right: NONE, bottom: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ cantSplit: true, children: columns.map((children) => new TableCell({ children: [...children] })) })],
  });

const colophonOf = (colophon: ReportDocument['colophon']): Paragraph[] =>
  colophon.map(
    ({ heading, text }, i) =>
      new Paragraph({
        ...(i === 0 && { border: { top: { ...HEAVY, space: 6 } }, spacing: { before: 16 * PT } }),
        children: runsOf([{ text: `${heading}. `, strong: true }, { text }], { size: 18, color: SOFT }),
      }),
  );
