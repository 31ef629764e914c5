import { csvRows } from '../csvRows.ts';
import type { GridRow, GridsRead, RawGrid } from '../rawNetwork.ts';
import { quotedWords } from './quotedWords.ts';

/** Text files that are two tables one below the other: GUESS's GDF, NetDraw's VNA and yEd's TGF. Each becomes a grid with headings. */

export const isGdf = (text: string): boolean => /^\s{0,99}nodedef\s{0,9}>/i.test(text.slice(0, 999));
export const isVna = (text: string): boolean =>
  /^\s{0,99}\*\s{0,9}(?:node|tie)\s{1,9}(?:data|properties)\b/i.test(text.slice(0, 999));
/** Numbered names, a line with a number sign, and pairs of those numbers. */
export const isTgf = (text: string): boolean => {
  const [above = '', below = ''] = text.slice(0, 65_536).split(/(?:^|\n)#[ \t]{0,9}(?:\r?\n|$)/);
  return (
    below !== '' &&
    linesOf(above).every((line) => /^\S{1,99}(?:\s|$)/.test(line)) &&
    linesOf(below).every((line) => /^\S{1,99}\s{1,99}\S/.test(line)) &&
    linesOf(below).length > 0
  );
};

/** `nodedef>name VARCHAR,label VARCHAR` heads the nodes, `edgedef>` the edges; a heading says its type behind its name. */
export const readGdf = (file: string, text: string): GridsRead => {
  const at = text.search(/^edgedef\s{0,9}>/im);
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
  const grids = parts.map((part, index): RawGrid => {
    const headed = part.trimStart().replace(/^\w{1,20}\s{0,9}>/, '');
    const { rows } = csvRows(headed.replace(QUOTED, '$1"$2"'), ',');
    const [first, ...others] = rows;
    const heads = (first?.cells ?? []).map((cell) => GDF_HEADS[index]?.[headName(cell)] ?? headName(cell));
    return gridOf(file, index, [{ cells: heads, line: 1 }, ...others]);
  });
  return { format: 'csv', grids, notices: [], broken: null };
};
/** GUESS quotes with single marks; an apostrophe within a name is none. */
const QUOTED = /(^|,)[ \t]{0,9}'([^'\n]*)'(?=[ \t]{0,9}(?:,|\r?$))/gm;
const headName = (cell: string): string => cell.trim().split(/\s/)[0] ?? '';
const GDF_HEADS: readonly Readonly<Record<string, string>>[] = [
  { name: 'id', label: 'name' },
  { node1: 'from', node2: 'to' },
];

/** Sections that begin with an asterisk; the first line of each has its headings, in words apart by spaces. What is only drawing is left. */
export const readVna = (file: string, text: string): GridsRead => {
  const sections: { readonly isTies: boolean; readonly rows: GridRow[] }[] = [];
  let open: GridRow[] | null = null;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    if (line.trimStart().startsWith('*')) {
      const isData = /data/i.test(line);
      open = isData ? [] : null;
      if (open) sections.push({ isTies: /tie/i.test(line), rows: open });
    } else open?.push({ cells: quotedWords(line, ','), line: index + 1 });
  }
  const grids = sections.sort((a, b) => Number(a.isTies) - Number(b.isTies)).map(({ rows }, index) => gridOf(file, index, rows));
  return { format: 'csv', grids, notices: [], broken: null };
};

export const readTgf = (file: string, text: string): GridsRead => {
  const [above = '', below = ''] = text.split(/(?:^|\n)#[ \t]{0,9}(?:\r?\n|$)/);
  const nodes = linesOf(above).map((line, index): GridRow => {
    const [id = '', ...name] = line.split(/\s+/);
    return { line: index + 2, cells: [id, name.join(' ') || id] };
  });
  const edges = linesOf(below).map((line, index): GridRow => {
    const [from = '', to = '', ...said] = line.split(/\s+/);
    return { line: nodes.length + index + 3, cells: [from, to, said.join(' ')] };
  });
  const grids = [
    gridOf(file, 0, [{ cells: ['id', 'name'], line: 1 }, ...nodes]),
    gridOf(file, 1, [{ cells: ['from', 'to', 'type'], line: 1 }, ...edges]),
  ];
  return { format: 'csv', grids, notices: [], broken: null };
};

const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const gridOf = (file: string, index: number, rows: readonly GridRow[]): RawGrid => ({
  file,
  table: index === 0 ? file : `${file} (${index + 1})`,
  rows,
  separator: null,
  sheets: null,
});
