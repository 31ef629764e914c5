import { SaxesParser } from 'saxes';
import { MAX_DEPTH } from '../domain/unsafeStructure.ts';
import { type Broken, placeAt, type RawRow, type Unreadable } from './rawNetwork.ts';

/** Reads XML as it streams by, so that of a file that is cut off everything before the cut is known. No entities, no fetching. */

export interface XmlHandlers {
  /** `path` holds the names of the elements around and including this one, without prefixes, outermost first. */
  readonly open: (path: readonly string[], attributes: Readonly<Record<string, string>>, line: number) => void;
  /** `text` is what stands directly in the element, not in those within it. */
  readonly close: (path: readonly string[], text: string) => void;
  /** A piece of the text as it comes, for texts with elements in between. */
  readonly text?: (path: readonly string[], piece: string) => void;
  /** Asked between pieces of the file: whether to read no further. */
  readonly isFull: () => boolean;
}
/** Between pieces is asked whether there is room for more. */
const PIECE = 4_096;

/** A document type is refused whatever it says: it can name other files and make a small file unfold into a huge one. */
export const doctypeIn = (file: string, text: string): Unreadable<'doctypeRefused'> | null => {
  const at = text.search(/<!(?:DOCTYPE|ENTITY)/i);
  return at < 0 ? null : { code: 'doctypeRefused', details: {}, place: placeAt(file, text, at) };
};

/** Where the file turned out not to be XML any more, `tooDeep` when elements nest over 32, or nothing when all was read. */
export const readXml = (file: string, text: string, handlers: XmlHandlers): Broken['place'] | 'tooDeep' | null => {
  const parser = new SaxesParser({ xmlns: false });
  const path: string[] = [];
  const texts: string[] = [];
  let broken: Broken['place'] | 'tooDeep' | null = null;

  parser.on('error', (fault) => {
    broken ??= { file, line: parser.line, column: parser.column + 1 };
    // It would go on to the end of the piece, and find a fault at nearly every letter of it.
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (broken) return;
    path.push(localName(name));
    texts.push('');
    if (path.length > MAX_DEPTH) broken = 'tooDeep';
    else handlers.open(path, attributes, parser.line);
  });
  const addText = (piece: string) => {
    if (broken || texts.length === 0) return;
    texts[texts.length - 1] += piece;
    handlers.text?.(path, piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (broken) return;
    handlers.close(path, texts.pop() ?? '');
    path.pop();
  });

  try {
    for (let at = 0; at < text.length && !broken && !handlers.isFull(); at += PIECE) parser.write(text.slice(at, at + PIECE));
    if (!broken && !handlers.isFull()) parser.close();
  } catch (fault) {
    if (!broken) throw fault;
  }
  return broken;
};

/** `y:NodeLabel` is `NodeLabel`: programs differ in prefixes, and some forget to declare them. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const attribute = (attributes: Readonly<Record<string, string>>, ...names: readonly string[]): string | null => {
  for (const name of names) if (Object.hasOwn(attributes, name)) return attributes[name] ?? null;
  return null;
};

/** How many relations a broken file had: what it says itself, or the beginnings of relations that can be seen in it. */
export const relationsSeen = (text: string, declared: number): number =>
  Math.max(declared, (text.match(/<(?:\w+:)?edge[\s>/]/g) ?? []).length);

/** A row under construction. */
export type OpenRow = { -readonly [K in keyof RawRow]: RawRow[K] } & { cells: Map<string, string> };
