import { MAX_DEPTH } from '../../domain/unsafeStructure.ts';
import type { RawNetwork, Unreadable } from '../rawNetwork.ts';
import { doctypeIn, relationsSeen } from '../readXml.ts';
import { type DrawioCell, drawioPages } from './drawioCells.ts';
import { markupNetwork } from './markupNetwork.ts';
import type { LeftOut, MarkupKey, MarkupRow } from './markupRow.ts';
import { unpackedPage } from './unpackedPage.ts';

/**
 * A drawing of draw.io: shapes with text are actors, lines that are tied to two of them relations, called after the words at the line.
 * Frames around shapes are groups. What is merely drawn (loose lines, captions, shapes without text) stays out, counted. Of several pages
 * the first with shapes.
 */
export const readDrawio = (
  file: string,
  text: string,
): RawNetwork | Unreadable<'tooDeep' | 'doctypeRefused' | 'unknownFormat'> => {
  const { pages, broken } = drawioPages(file, text);
  if (broken === 'tooDeep') return { code: 'tooDeep', details: {}, place: null };
  const drawn: (readonly DrawioCell[])[] = [];
  for (const page of pages) {
    const inner = page.packed === '' ? null : unpackedPage(page.packed, MOST_UNPACKED);
    if (page.packed !== '' && inner === null && !broken) return { code: 'unknownFormat', details: { file }, place: null };
    const refused = inner === null ? null : doctypeIn(file, inner);
    if (refused) return { ...refused, place: null };
    const unpacked = inner === null ? page.cells : drawioPages(file, inner).pages.flatMap(({ cells }) => cells);
    if (unpacked.length > 0) drawn.push(unpacked);
  }
  const leftOut = new Map<LeftOut, number>(drawn.length > 1 ? [['pages', drawn.length - 1]] : []);
  const { actors, relations, names } = network(drawn[0] ?? [], leftOut);
  return markupNetwork({
    ...{ file, format: 'drawio', program: 'draw.io', campOrder: [], actors, relations, leftOut },
    keys: [...OWN_KEYS, ...[...names].map((name): MarkupKey => ({ of: 'all', id: name, name, fallback: '' }))],
    broken: broken && { place: broken, relationsFound: relationsSeen(text, 0) },
  });
};
const MOST_UNPACKED = 60 * 1024 * 1024;
const OWN_KEYS: readonly MarkupKey[] = [
  { of: 'actors', id: ' label', name: 'label', fallback: '', means: 'name' },
  { of: 'relations', id: ' label', name: 'label', fallback: '' },
];

const network = (cells: readonly DrawioCell[], leftOut: Map<LeftOut, number>) => {
  const leave = (what: LeftOut, count: number) => count > 0 && leftOut.set(what, count);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const lines = cells.filter(({ isLine }) => isLine);
  const words = wordsAtLines(cells, byId);
  const shapes = cells.filter(({ isLine, parent }) => !isLine && byId.get(parent)?.isLine !== true);
  const within = shapesWithin(shapes);
  const meant = (id: string) => meantBy(id, byId, within);
  const ties = lines.map((line) => ({ line, from: meant(line.source), to: meant(line.target) }));
  const whole = ties.filter(({ from, to }) => from !== null && to !== null);
  const tied = new Set(whole.flatMap(({ from, to }) => [from, to]));
  const isCaption = ({ id, style }: DrawioCell) =>
    !tied.has(id) && !within.has(id) && /(?:^|;)(?:text|shape=note)(?:;|$)/.test(style);
  const shown = shapes.filter((cell) => cell.text !== '' && !isCaption(cell));
  leave('looseLines', ties.length - whole.length);
  leave('captions', shapes.filter((cell) => cell.text !== '' && isCaption(cell)).length);
  leave('looseTexts', shapes.filter(({ id, text }) => text === '' && !within.has(id)).length);
  const actors = shown.map((cell): MarkupRow => {
    const values = new Map([...cell.data, [' label', cell.text]]);
    const group = namedFrame(cell, byId);
    const isGroup = /(?:^|;)(?:swimlane|group|container=1)(?:;|$)/.test(cell.style);
    return {
      line: cell.line,
      id: cell.id,
      values,
      ...placeOf(cell, byId),
      ...(group && { group: group.id }),
      ...(isGroup && { isGroup }),
    };
  });
  const relations = whole.map(({ line, from, to }): MarkupRow => {
    const [start, end] = headsOf(line.style);
    const [one, other] = start && !end ? [to, from] : [from, to];
    const label = [line.text, ...(words.get(line.id) ?? [])].filter((text) => text !== '').join(', ');
    const values = new Map([...line.data, ...(label === '' ? [] : [[' label', label] as const])]);
    return { line: line.line, from: one ?? '', to: other ?? '', isDirected: start !== end, values };
  });
  return { actors, relations, names: new Set(cells.flatMap(({ data }) => [...data.keys()])) };
};

/** Words that stand at a line are cells of their own. */
const wordsAtLines = (
  cells: readonly DrawioCell[],
  byId: ReadonlyMap<string, DrawioCell>,
): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, string[]>();
  for (const { isLine, parent, text } of cells) {
    if (isLine || text === '' || byId.get(parent)?.isLine !== true) continue;
    const known = words.get(parent);
    if (known) known.push(text);
    else words.set(parent, [text]);
  }
  return words;
};

const shapesWithin = (shapes: readonly DrawioCell[]): ReadonlyMap<string, readonly DrawioCell[]> => {
  const within = new Map<string, DrawioCell[]>();
  for (const shape of shapes) {
    const known = within.get(shape.parent);
    if (known) known.push(shape);
    else within.set(shape.parent, [shape]);
  }
  return within;
};

/** A line may be tied to a picture, or to the frame that holds a picture and a name together: it is meant for the name. */
const meantBy = (
  id: string,
  byId: ReadonlyMap<string, DrawioCell>,
  within: ReadonlyMap<string, readonly DrawioCell[]>,
): string | null => {
  const cell = byId.get(id);
  if (!cell || cell.isLine) return null;
  if (cell.text !== '') return id;
  const named = (of: string) => (within.get(of) ?? []).filter(({ text }) => text !== '');
  const [inside, ...others] = named(id);
  if (inside) return others.length === 0 ? inside.id : null;
  const frame = byId.get(cell.parent);
  if (!frame) return null;
  if (frame.text !== '') return within.get(frame.id)?.some(({ text }) => text !== '') ? null : frame.id;
  const [beside, ...more] = named(frame.id);
  return beside && more.length === 0 ? beside.id : null;
};

/** The heads of a line; draw.io draws one at its end unless the style says otherwise. */
const headsOf = (style: string): [start: boolean, end: boolean] => {
  const said = (name: string) =>
    style
      .split(';')
      .findLast((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  return [(said('startArrow') ?? 'none') !== 'none', (said('endArrow') ?? 'classic') !== 'none'];
};

/** A frame without words merely holds things together. */
const namedFrame = ({ parent }: DrawioCell, byId: ReadonlyMap<string, DrawioCell>): DrawioCell | undefined => {
  let frame = byId.get(parent);
  for (let depth = 0; depth < MAX_DEPTH && frame?.text === ''; depth += 1) frame = byId.get(frame.parent);
  return frame?.text === '' ? undefined : frame;
};

/** Within a frame a place counts from its corner. */
const placeOf = (cell: DrawioCell, byId: ReadonlyMap<string, DrawioCell>): { readonly x: number; readonly y: number } => {
  let { x, y, parent } = cell;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const frame = byId.get(parent);
    if (!frame) break;
    x += frame.left;
    y += frame.top;
    parent = frame.parent;
  }
  return { x, y };
};
