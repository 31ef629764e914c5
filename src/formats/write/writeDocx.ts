import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import {
  BULLETS,
  DOCX_SIZES,
  type DocxSizes,
  docxBlock,
  docxColophon,
  docxColumns,
  HEAVY,
  INK,
  MARGIN,
  NUMBERS,
  PAGE,
  PT,
  SOFT,
  TEXT_WIDTH,
} from './docxBlocks.ts';
import { fitForXml } from './fitForXml.ts';
import { neatPackage } from './neatPackage.ts';
import type { Block, ReportDocument } from './reportDocument.ts';

/** Word has it, and what has it not has one as wide. */
const FONT = 'Arial';

/**
 * A report for Word and LibreOffice: headings, lists and tables that are such, pictures with words for who does not see them, the page's
 * number at its foot. `pictures` are PNGs by the key of their block; one that is not there is left out. Says nothing of who made it or when.
 */
export const writeDocx = async (
  report: ReportDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { code, onePage } = report;
  const sizes = DOCX_SIZES[onePage === 'tight' ? 'tight' : onePage ? 'onePage' : 'usual'];
  const file = new Document({
    title: fitForXml(report.title),
    creator: '',
    lastModifiedBy: '',
    styles: stylesOf(sizes, code),
    numbering: { config: [numberingOf(NUMBERS, LevelFormat.DECIMAL, '%1.'), numberingOf(BULLETS, LevelFormat.BULLET, '•')] },
    sections: sectionsOf(report, pictures, sizes),
  });
  const bytes = new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
  return neatPackage(bytes, (part, text) =>
    part === 'docProps/core.xml' ? withoutMaker(text()) : null,
  ) as Uint8Array<ArrayBuffer>;
};

const TOLD_BY_OTHERS = ['dc:creator', 'cp:lastModifiedBy', 'dcterms:created', 'dcterms:modified', 'cp:revision'];
const withoutMaker = (properties: string): string =>
  TOLD_BY_OTHERS.reduce((text, name) => {
    const end = `</${name}>`;
    const [from, to] = [text.indexOf(`<${name}`), text.indexOf(end)];
    return from < 0 || to < from ? text : text.slice(0, from) + text.slice(to + end.length);
  }, properties);

const stylesOf = ({ text, heading, headline }: DocxSizes, code: 'nl' | 'en') => ({
  default: {
    document: {
      run: { font: FONT, size: text, language: { value: code === 'nl' ? 'nl-NL' : 'en-GB' } },
      paragraph: { spacing: { after: 3 * PT, line: 252, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: FONT, size: headline, bold: true, color: INK },
      paragraph: { spacing: { before: 4 * PT, after: 4 * PT }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: heading, bold: true, color: INK },
      paragraph: { spacing: { before: 8 * PT, after: 3 * PT }, keepNext: true },
    },
  },
});

const numberingOf = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 300, hanging: 300 } } },
    },
  ],
});

/** The blocks of one page that stand beside each other become columns of the page; all else runs on below. */
const sectionsOf = (report: ReportDocument, pictures: ReadonlyMap<string, Uint8Array>, sizes: DocxSizes): ISectionOptions[] => {
  const { blocks, headline, colophon, onePage } = report;
  const isBeside = (block: Block): block is Extract<Block, { is: 'columns' }> =>
    onePage !== undefined && block.is === 'columns' && block.of.length === 2;
  const page = { page: { size: PAGE, margin: MARGIN } };
  const headed: readonly FileChild[] = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(fitForXml(headline))] }),
  ];
  const parts: { readonly count: number; readonly children: readonly FileChild[] }[] = [
    { count: 1, children: headed },
    ...blocks.map((block) =>
      isBeside(block)
        ? { count: 2, children: docxColumns(block, pictures, sizes) }
        : { count: 1, children: docxBlock(block, pictures, sizes) },
    ),
    { count: 1, children: docxColophon(colophon, sizes) },
  ];
  const sections: { count: number; children: readonly FileChild[] }[] = [];
  for (const { count, children } of parts) {
    const last = sections.at(-1);
    if (last?.count === 1 && count === 1) last.children = [...last.children, ...children];
    else sections.push({ count, children });
  }
  return sections.map(
    ({ count, children }, i): ISectionOptions => ({
      properties: {
        ...page,
        ...(i > 0 && { type: SectionType.CONTINUOUS }),
        ...(count > 1 && { column: { count, space: 480, separate: true } }),
      },
      ...(i === 0 && { headers: { default: headerOf(report, sizes) }, footers: { default: footerOf(sizes) } }),
      children,
    }),
  );
};

const headerOf = ({ running }: ReportDocument, { note }: DocxSizes): Header => {
  const [left = '', about = '', right = ''] = running.map(fitForXml);
  return new Header({
    children: [
      new Paragraph({
        border: { top: { ...HEAVY, size: 18, space: 6 } },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: left, bold: true, size: note }),
          new TextRun({ text: about ? ` · ${about}` : '', size: note, color: SOFT }),
          new TextRun({ text: `\t${right}`, size: note, color: SOFT }),
        ],
      }),
    ],
  });
};

const footerOf = ({ note }: DocxSizes): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: note, color: SOFT, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
