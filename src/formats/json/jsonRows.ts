import { cutText } from '../../domain/cutText.ts';
import type { ImportNotice } from '../importPreview.ts';
import type { RawRow } from '../rawNetwork.ts';
import { type Fields, isRecord, placeOf, textOf } from './jsonFields.ts';

/** Makes rows of text of the records of a JSON file, and remembers which values had no text. */
export interface RowMaker {
  readonly actor: (fields: Fields, said: Pick<RawRow, 'id' | 'says'>) => RawRow;
  readonly relation: (fields: Fields, said: Pick<RawRow, 'from' | 'to' | 'isDirected' | 'says'>) => RawRow;
  /** What was left out because it has no text, an example of each column. */
  readonly notices: () => ImportNotice[];
}

/** How something is drawn, in more than a word; what it holds is not of anybody's concern. */
const DRAWN =
  /^(?:_?colou?rs?|font|styles?|shape.{0,12}|icon|image|scaling|margin|fixed|smooth|width.{0,12}|height.{0,12}|viz|graphics|layout|pos|position(?:Absolute)?|arrows|marker(?:Start|End)|measured|scratch|bounds|chosen|shadow|renderedPosition)$/i;
/** What a program keeps for itself. */
const OWN = /^(?:v[xy]|f[xy]|index|selected|selectable|grabb?able|locked|removed|physics|SUID|_?ui_?id)$/;
const MOST_SAID = 60;

export const rowMaker = (): RowMaker => {
  const lost = new Map<string, { readonly value: string; count: number }>();
  const cellsOf = (fields: Fields): Map<string, string> => {
    const cells = new Map<string, string>();
    for (const [column, value] of Object.entries(fields)) {
      if (OWN.test(column) || (typeof value === 'object' && DRAWN.test(column))) continue;
      const text = textOf(value);
      if (text !== null) {
        cells.set(column, text);
        continue;
      }
      const known = lost.get(column);
      if (known) known.count += 1;
      else lost.set(column, { value: cutText(JSON.stringify(value), MOST_SAID), count: 1 });
    }
    return cells;
  };
  return {
    actor: (fields, said) => {
      const { x: _x, y: _y, ...others } = fields;
      const place = placeOf(fields);
      return { line: 0, cells: cellsOf(place ? others : fields), ...said, ...place };
    },
    relation: (fields, said) => ({ line: 0, cells: cellsOf(fields), ...said }),
    notices: () => [...lost].map(([column, { value, count }]) => ({ code: 'valueUnknown', details: { column, value, count } })),
  };
};

/** One level of what programs nest: `attributes`, `data` and the like. What the record itself says goes first. */
export const flat = (record: Fields): Fields => {
  const all: [string, unknown][] = Object.entries(record).filter(
    ([key, value]) => !(NESTED.has(key) && isRecord(value)) && !(key === 'type' && MARKERS.has(String(value))),
  );
  const own = new Map(all);
  for (const [nest, inner] of Object.entries(record)) {
    if (!NESTED.has(nest) || !isRecord(inner)) continue;
    for (const [key, value] of Object.entries(inner)) {
      if (own.get(key) === value) continue;
      own.set(own.has(key) && own.get(key) !== null ? `${nest}.${key}` : key, value);
    }
  }
  return Object.fromEntries(own);
};
const NESTED = new Set(['attributes', 'data', 'properties', 'attrs', 'metadata', 'props', 'custom_fields', 'value']);
/** What merely says which kind of record it is. */
const MARKERS = new Set([
  ...['node', 'edge', 'link', 'vertex', 'relationship', 'nodes', 'edges', 'default', 'custom', 'input', 'output'],
  ...[
    'smoothstep',
    'step',
    'straight',
    'bezier',
    'simplebezier',
    'floating',
    'curve',
    'line',
    'arrow',
    'rect',
    'circle',
    'ellipse',
  ],
]);
