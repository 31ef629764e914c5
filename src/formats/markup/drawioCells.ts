import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import { plainText } from '../plainText.ts';
import { readXml } from '../readXml.ts';

/** The shapes and lines of one page of draw.io, in the order of the file. */
export interface DrawioCell {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly style: string;
  readonly parent: string;
  readonly source: string;
  readonly target: string;
  readonly isLine: boolean;
  /** What somebody wrote with it under names of their own. */
  readonly data: ReadonlyMap<string, string>;
  /** The upper left corner, and the middle. */
  left: number;
  top: number;
  x: number;
  y: number;
}
export interface DrawioPage {
  readonly cells: DrawioCell[];
  /** A page that is packed. */
  packed: string;
}
export interface DrawioPages {
  readonly pages: readonly DrawioPage[];
  readonly broken: ReturnType<typeof readXml>;
}

export const drawioPages = (file: string, text: string): DrawioPages => {
  const pages: DrawioPage[] = [];
  let count = 0;
  /** Of a cell that is wrapped: its own attributes. */
  let wrap: Readonly<Record<string, string>> | null = null;
  const page = (): DrawioPage => {
    if (pages.length === 0) pages.push({ cells: [], packed: '' });
    return pages.at(-1) as DrawioPage;
  };
  const broken = readXml(file, text, {
    isFull: () => count > 4 * (MAX_ACTORS + MAX_RELATIONS),
    open: (path, attributes, line) => {
      switch (path.at(-1)) {
        case 'diagram':
          pages.push({ cells: [], packed: '' });
          return;
        case 'object':
        case 'UserObject':
          wrap = attributes;
          return;
        case 'mxCell': {
          const cell = cellOf(attributes, wrap, line);
          if (cell) page().cells.push(cell);
          count += 1;
          return;
        }
        case 'mxGeometry': {
          const cell = page().cells.at(-1);
          if (cell && attributes['as'] === 'geometry') {
            const [left = 0, top = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map(
              (name) => Number(attributes[name] ?? 0) || 0,
            );
            Object.assign(cell, { left, top, x: left + width / 2, y: top + height / 2 });
          }
        }
      }
    },
    close: (path, content) => {
      const element = path.at(-1);
      if (element === 'object' || element === 'UserObject') wrap = null;
      if (element === 'diagram' && page().cells.length === 0) page().packed = content.trim();
    },
  });
  return { pages, broken };
};

/** Layers and the page itself are no cells that anybody sees. */
const cellOf = (
  attributes: Readonly<Record<string, string>>,
  wrap: Readonly<Record<string, string>> | null,
  line: number,
): DrawioCell | null => {
  if (attributes['vertex'] !== '1' && attributes['edge'] !== '1') return null;
  const data = new Map(Object.entries(wrap ?? {}).filter(([name]) => !OWN.has(name)));
  const label = wrap?.['label'] ?? attributes['value'] ?? '';
  return {
    ...{ line, data, left: 0, top: 0, x: 0, y: 0, isLine: attributes['edge'] === '1' },
    id: wrap?.['id'] ?? attributes['id'] ?? '',
    text: plainText(wrap?.['placeholders'] === '1' ? filledIn(label, data) : label).trim(),
    style: attributes['style'] ?? '',
    parent: attributes['parent'] ?? '',
    source: attributes['source'] ?? '',
    target: attributes['target'] ?? '',
  };
};
const OWN: ReadonlySet<string> = new Set(['id', 'label', 'placeholders', 'tooltip', 'link', 'tags']);

/** `%naam%` in a label stands for what is written under that name. */
const filledIn = (label: string, data: ReadonlyMap<string, string>): string =>
  label.replace(/%([^%\s]{1,60})%/g, (whole, name: string) => data.get(name) ?? whole);
