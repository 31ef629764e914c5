import {
  AlignmentType,
  BorderStyle,
  ColumnBreak,
  type FileChild,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { fitForXml } from './fitForXml.ts';
import type { Block, ReportDocument, Runs, UnitRow } from './reportDocument.ts';

/** Room in twentieths of a point, letters in half points. */
export const PT = 20;
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = { top: 1_020, bottom: 900, left: 1_020, right: 1_020, header: 510, footer: 400 };
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const SOFT = '56606C';
export const INK = '1D2733';
export const NUMBERS = 'numbers';
export const BULLETS = 'bullets';
const PX = 15;
const PALE = 'FBF0D5';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9CED6' };
export const HEAVY = { style: BorderStyle.SINGLE, size: 8, color: INK };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** How large the letters of a document are, in half points, and how high its pictures at most, in CSS pixels. */
export interface DocxSizes {
  readonly text: number;
  readonly note: number;
  readonly heading: number;
  readonly headline: number;
  readonly high: number;
  readonly rowGap: number;
}
export const DOCX_SIZES = {
  usual: { text: 20, note: 17, heading: 23, headline: 38, high: 560, rowGap: 40 },
  /** One page stays one page in what measures letters otherwise, too. */
  onePage: { text: 18, note: 15, heading: 20, headline: 30, high: 290, rowGap: 20 },
  tight: { text: 16, note: 14, heading: 18, headline: 26, high: 200, rowGap: 10 },
} as const satisfies Record<string, DocxSizes>;

const runsOf = (runs: Runs, look: { readonly size?: number; readonly color?: string; readonly bold?: true } = {}): TextRun[] =>
  runs.map(({ text, strong }) => new TextRun({ text: fitForXml(text), ...look, ...(strong && { bold: true }) }));

/** What a block is in a document. `pictures` are PNGs by key. */
export const docxBlock = (block: Block, pictures: ReadonlyMap<string, Uint8Array>, sizes: DocxSizes): FileChild[] => {
  const { text, note, high } = sizes;
  switch (block.is) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(fitForXml(block.text))] })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.runs, block.look === 'note' ? { size: note, color: SOFT } : {}) })];
    case 'list':
      return block.items.map(
        (runs) =>
          new Paragraph({
            numbering: { reference: block.marks ? NUMBERS : BULLETS, level: 0 },
            spacing: { after: sizes.rowGap },
            children: runsOf(runs),
          }),
      );
    case 'table':
      return [
        tableOf(block, sizes),
        new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT }, children: [] }),
      ];
    case 'picture': {
      const data = pictures.get(block.key);
      if (!data) return [];
      const scale = Math.min(1, TEXT_WIDTH / PX / block.width, high / block.height);
      const transformation = { width: Math.round(block.width * scale), height: Math.round(block.height * scale) };
      const alt = fitForXml(block.alt);
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            new ImageRun({ type: 'png', data, transformation, altText: { name: block.key, description: alt, title: '' } }),
          ],
        }),
      ];
    }
    case 'units':
      return block.rows.map(
        (row) =>
          new Paragraph({
            spacing: { after: 0 },
            children: [
              new TextRun({ text: fitForXml([row.label, squaresOf(row), row.said].filter(Boolean).join('  ')), size: text }),
            ],
          }),
      );
    case 'course':
      // Its table says the same.
      return [];
    case 'numbers':
      return [
        new Paragraph({
          border: { top: { ...HEAVY, space: 4 } },
          spacing: { after: 2 * PT },
          children: block.of.flatMap(({ value, words }, i) => [
            new TextRun({
              text: `${i > 0 ? '   ' : ''}${fitForXml(value).replaceAll(' ', '\u00a0')}\u00a0`,
              bold: true,
              size: sizes.heading + 6,
            }),
            new TextRun({ text: fitForXml(words), size: note + 1 }),
          ]),
        }),
      ];
    case 'columns':
      // One under the other: a table to lay out with is read aloud as a table.
      return block.of.flatMap((blocks) => blocks.flatMap((one) => docxBlock(one, pictures, sizes)));
  }
};

/** Blocks beside each other in columns of the page itself, each in its own. */
export const docxColumns = (
  { of }: Extract<Block, { is: 'columns' }>,
  pictures: ReadonlyMap<string, Uint8Array>,
  sizes: DocxSizes,
): FileChild[] =>
  of.flatMap((blocks, i) => [
    ...(i > 0
      ? [
          new Paragraph({
            spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT },
            children: [new TextRun({ children: [new ColumnBreak()] })],
          }),
        ]
      : []),
    ...blocks.flatMap((one) => docxBlock(one, pictures, sizes)),
  ]);

const squaresOf = ({ filled, of }: UnitRow): string => '■'.repeat(filled) + '□'.repeat(Math.max(0, of - filled));

const tableOf = ({ columns, rows }: Extract<Block, { is: 'table' }>, { text, note, rowGap }: DocxSizes): Table => {
  const all = columns.reduce((sum, { wide }) => sum + wide, 0);
  const widths = columns.map(({ wide }) => Math.round((TEXT_WIDTH * wide) / all));
  const cell = (column: number, paragraphs: readonly Runs[], isHead: boolean, isMarked: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: rowGap, bottom: rowGap, left: 60, right: 60 },
      ...(isMarked && { shading: { type: ShadingType.CLEAR, fill: PALE, color: 'auto' } }),
      children: paragraphs.map(
        (runs, line) =>
          new Paragraph({
            spacing: { after: 0 },
            keepNext: isHead,
            alignment: columns[column]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: runsOf(runs, isHead || line > 0 ? { color: SOFT, size: note } : { size: text }),
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

/** Whose map it is, at the end. */
export const docxColophon = (colophon: ReportDocument['colophon'], { note }: DocxSizes): Paragraph[] =>
  colophon.map(
    ({ heading, text }, i) =>
      new Paragraph({
        ...(i === 0 && { border: { top: { ...HEAVY, space: 6 } }, spacing: { before: 8 * PT, after: 0 } }),
        ...(i > 0 && { spacing: { after: 0 } }),
        children: runsOf([{ text: `${heading}. `, strong: true }, { text }], { size: note, color: SOFT }),
      }),
  );
