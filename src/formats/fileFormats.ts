import type { Content } from './content.ts';
import { correctionOf, type ImportFormat, type ImportSettings, type LooksLike, type Sureness } from './importPreview.ts';
import { JSON_FORMATS } from './json/jsonFormats.ts';
import { lookAlike } from './lookAlike.ts';
import { readDrawio } from './markup/readDrawio.ts';
import { readGexf } from './markup/readGexf.ts';
import { readGraphml } from './markup/readGraphml.ts';
import { areLines } from './pastedText.ts';
import type { ReadContent } from './rawNetwork.ts';
import { csvGrid } from './readCsv.ts';
import { readLines } from './readLines.ts';
import { isOwnFile } from './readOwnFile.ts';
import { doctypeIn } from './readXml.ts';
import { isDl, readDl } from './text/readDl.ts';
import { isDot, readDot } from './text/readDot.ts';
import { isEdgeLines, readEdgeLines } from './text/readEdgeLines.ts';
import { isGml, readGml } from './text/readGml.ts';
import { isPajek, readPajek } from './text/readPajek.ts';
import { readSif, recogniseSif } from './text/readSif.ts';
import { isGdf, isTgf, isVna, readGdf, readTgf, readVna } from './text/sectionGrids.ts';
import { isWorkbook, workbookGrids } from './workbook/workbookGrids.ts';

/** One format: how it is known by its content, and read. */
export interface FileFormat {
  readonly format: ImportFormat;
  /** `surely` when the content leaves no doubt; a name's ending alone makes nothing sure. */
  readonly recognise: (content: Content) => Sureness | null;
  /** Nothing for the map file, which is read by rules of its own. */
  readonly read: ((content: Content, settings: ImportSettings) => ReadContent) | null;
}

const json = ({ json: read }: Content): unknown => (read && 'value' in read ? read.value : null);
const surely = (is: boolean): Sureness | null => (is ? 'surely' : null);

/** All formats, in the order in which they are tried: those that are sure first, then what the file may be. */
export const FILE_FORMATS: readonly FileFormat[] = [
  {
    format: 'schakelkaart',
    recognise: (content) => surely(isOwnFile(json(content))),
    read: null,
  },
  {
    format: 'graphml',
    recognise: ({ root }) => surely(root === 'graphml'),
    read: ({ name, text }) => doctypeIn(name, text) ?? readGraphml(name, text),
  },
  {
    format: 'gexf',
    recognise: ({ root }) => surely(root === 'gexf'),
    read: ({ name, text }) => doctypeIn(name, text) ?? readGexf(name, text),
  },
  ...JSON_FORMATS,
  {
    format: 'drawio',
    recognise: ({ root }) => surely(root === 'mxfile' || root === 'mxgraphmodel'),
    read: ({ name, text }) => doctypeIn(name, text) ?? readDrawio(name, text),
  },
  {
    // Or an .ods, which its reader says.
    format: 'xlsx',
    recognise: (content) => surely(isWorkbook(content)),
    read: workbookGrids,
  },
  {
    format: 'pajek',
    recognise: ({ shape, text }) => surely(shape === 'text' && isPajek(text)),
    read: ({ name, text }) => readPajek(name, text),
  },
  {
    format: 'ucinet',
    recognise: ({ shape, text }) => surely(shape === 'text' && isDl(text)),
    read: ({ name, text }) => readDl(name, text),
  },
  {
    format: 'dot',
    recognise: ({ shape, text }) => surely(shape === 'text' && isDot(text)),
    read: ({ name, text }) => readDot(name, text),
  },
  {
    format: 'gml',
    recognise: ({ shape, text }) => surely(shape === 'text' && isGml(text)),
    read: ({ name, text }) => readGml(name, text),
  },
  {
    format: 'gdf',
    recognise: ({ shape, text }) => surely(shape === 'text' && isGdf(text)),
    read: ({ name, text }) => readGdf(name, text),
  },
  {
    format: 'vna',
    recognise: ({ shape, text }) => surely(shape === 'text' && isVna(text)),
    read: ({ name, text }) => readVna(name, text),
  },
  {
    format: 'tgf',
    recognise: ({ shape, text }) => surely(shape === 'text' && isTgf(text)),
    read: ({ name, text }) => readTgf(name, text),
  },
  {
    format: 'sif',
    recognise: recogniseSif,
    read: ({ name, text }) => readSif(name, text),
  },
  {
    format: 'edgeLines',
    recognise: ({ shape, text }) => (shape === 'text' && isEdgeLines(text) ? 'likely' : null),
    read: ({ name, text }) => readEdgeLines(name, text),
  },
  {
    format: 'lines',
    recognise: ({ shape, text }) => (shape === 'text' && areLines(text) ? 'likely' : null),
    read: ({ name, text }, settings) => readLines(name, text, settings),
  },
  {
    format: 'csv',
    recognise: ({ shape }) => (shape === 'text' ? 'likely' : null),
    read: ({ name, text }, settings) => csvGrid(name, text, correctionOf(settings, name)),
  },
];

export type Recognised =
  | { readonly known: FileFormat; readonly sure: Sureness }
  | { readonly looksLike: LooksLike }
  | { readonly looksLike: null };

/** Which format a file is, by its content; else what it looks like. What merely may be a table is one only when it looks like nothing else. */
export const recognise = (content: Content): Recognised => {
  const tried = FILE_FORMATS.map((known) => ({ known, sure: known.recognise(content) }));
  const sure = tried.find((one) => one.sure === 'surely');
  if (sure) return { known: sure.known, sure: 'surely' };
  const looksLike = lookAlike(content);
  if (looksLike) return { looksLike };
  const likely = tried.find((one) => one.sure === 'likely');
  if (likely) return { known: likely.known, sure: 'likely' };
  return { looksLike: json(content) === null ? null : 'otherData' };
};
