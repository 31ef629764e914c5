import { MAX_RELATIONS } from '../../domain/quantities.ts';
import { fieldOfColumn } from '../columnWords.ts';
import type { Content } from '../content.ts';
import { correctionOf, type ImportNotice, type ImportRefusalCode, type ImportSettings } from '../importPreview.ts';
import type { GridsRead, RawGrid, Unreadable } from '../rawNetwork.ts';
import { tableLayout } from '../tableLayout.ts';
import { readOds } from './readOds.ts';
import { readWorkbook } from './readWorkbook.ts';
import { isRefused, type Sheet, type WorkbookRefusal } from './workbook.ts';

/** Also a packed or older file that is no workbook: `workbookGrids` says what it is. */
export const isWorkbook = ({ shape, root, text }: Content): boolean =>
  shape === 'packed' ||
  shape === 'office' ||
  (root === 'document' && /mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet/.test(text.slice(0, FLAT_HEAD)));
/** A flat OpenDocument file names all its vocabularies before it says what it is. */
const FLAT_HEAD = 8_192;

/**
 * The sheets of a workbook that hold the network, as grids: those that were chosen, else the one that looks most like a list of
 * actors together with the one that looks most like a list of relations, else the first. Empty sheets are none, hidden ones come last.
 */
export const workbookGrids = (
  { name: file, shape, text, bytes }: Content,
  settings: ImportSettings,
): GridsRead | Unreadable<ImportRefusalCode> => {
  const workbook = shape === 'markup' ? readOds(text) : readWorkbook(bytes);
  if (isRefused(workbook)) return refusalOf(file, workbook);
  const filled = workbook.sheets.flatMap((sheet) => gridOf(file, sheet));
  const seen = filled.filter(({ sheet }) => !sheet.isHidden);
  const all = filled.map(({ sheet }) => sheet.name);
  if (all.length === 0) return { code: 'emptyFile', details: { file }, place: null };
  const said = correctionOf(settings, file).sheets ?? [];
  const chosen = filled.filter(({ sheet }) => said.includes(sheet.name));
  const taken = chosen.length > 0 ? chosen : likeliest(seen.length > 0 ? seen : filled, settings);
  const read = taken.map(({ sheet }) => sheet.name);
  return {
    format: workbook.format,
    grids: taken.map(({ grid }) => ({ ...grid, sheets: { all, read } })),
    notices: noticesOf(
      file,
      taken.map(({ sheet }) => sheet),
      all.filter((name) => !read.includes(name)),
    ),
    broken: null,
  };
};

interface FilledSheet {
  readonly sheet: Sheet;
  readonly grid: RawGrid;
}

/** One more than fits, so that what is too much is known to be. */
const MOST_ROWS = MAX_RELATIONS + 2;

/** Nothing of a sheet without a word on it. */
const gridOf = (file: string, sheet: Sheet): FilledSheet[] => {
  const rows: RawGrid['rows'][number][] = [];
  for (let at = 0; at < sheet.rows.length && rows.length < MOST_ROWS; at += 1) {
    const cells = sheet.rows[at] ?? [];
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: at + 1 });
  }
  return rows.length === 0
    ? []
    : [{ sheet, grid: { file, table: `${file} › ${sheet.name}`, rows, separator: null, sheets: null } }];
};

/** How sheets of actors and of relations are called, by people and by other programs. */
const NAMED = {
  actors: /actor|node|vert(?:ex|ices)|person|mensen|organisati|partij|betrokken|stakeholder|sleutelfig|deelnemer|element/i,
  relations: /relati(?:e|on)|edge|link|\btie|verbind|connection|\bband/i,
};

const likeliest = (sheets: readonly FilledSheet[], settings: ImportSettings): readonly FilledSheet[] => {
  const ranked = sheets.map((one) => ({ one, ...lookOf(one, settings) })).filter(({ score }) => score > 0);
  const best = (kind: Look['kind']) => ranked.filter((look) => look.kind === kind).sort((a, b) => b.score - a.score)[0];
  const [actors, relations, both] = [best('actors'), best('relations'), best('both')];
  const apart = [actors, relations].filter((look) => look !== undefined);
  const isTogether = both && apart.every(({ score }) => score <= both.score);
  const taken = isTogether ? [both] : apart;
  return taken.length > 0 ? sheets.filter((one) => taken.some((look) => look.one === one)) : sheets.slice(0, 1);
};

interface Look {
  readonly kind: 'actors' | 'relations' | 'both';
  /** 0 when neither its name nor its headings say that it holds any. */
  readonly score: number;
}

const lookOf = ({ sheet, grid }: FilledSheet, settings: ImportSettings): Look => {
  const top = { ...grid, rows: grid.rows.slice(0, LOOKED_AT) };
  const { layout } = tableLayout(top, correctionOf(settings, grid.table)).tables[0] ?? {};
  const rowsAre = layout?.rowsAre ?? 'actors';
  const kind = rowsAre === 'matrix' ? 'relations' : rowsAre === 'lines' ? 'both' : rowsAre;
  const headings = grid.rows.find(({ line }) => line === layout?.header)?.cells ?? [];
  const of = kind === 'both' ? 'relations' : kind;
  const fields = new Set(headings.map((heading) => fieldOfColumn(of, heading)).filter((field) => field !== null));
  const isNamed = kind !== 'both' && NAMED[kind].test(sheet.name);
  // A legend has headings, too; a list of actors has one for their names.
  const isList = kind !== 'actors' || fields.has('name') || isNamed;
  const isKnown = fields.size > 0 || isNamed || rowsAre === 'matrix' || rowsAre === 'both';
  return { kind, score: isList && isKnown ? 1 + fields.size + (isNamed ? NAME_COUNTS : 0) : 0 };
};
/** Rows, to know a list by. */
const LOOKED_AT = 1_000;
/** As much as this many headings. */
const NAME_COUNTS = 3;

const noticesOf = (file: string, sheets: readonly Sheet[], left: readonly string[]): ImportNotice[] => {
  const sum = (count: (sheet: Sheet) => number) => sheets.reduce((total, sheet) => total + count(sheet), 0);
  const [errors, uncalculated] = [sum((sheet) => sheet.errors), sum((sheet) => sheet.uncalculated)];
  return [
    ...(left.length === 0
      ? []
      : [{ code: 'sheetsLeftOut' as const, details: { file, count: left.length, name: left[0] ?? '' } }]),
    ...(errors === 0 ? [] : [{ code: 'errorCells' as const, details: { file, count: errors } }]),
    ...(uncalculated === 0 ? [] : [{ code: 'uncalculatedCells' as const, details: { file, count: uncalculated } }]),
  ];
};

const refusalOf = (file: string, { refusal, looksLike, entry }: WorkbookRefusal): Unreadable<ImportRefusalCode> => {
  if (refusal !== 'otherZip') return { code: refusal, details: { file }, place: null };
  return {
    code: 'looksLikeOther',
    details: { file, looksLike: looksLike ?? 'packed', ...(entry && { inside: entry }) },
    place: null,
  };
};
