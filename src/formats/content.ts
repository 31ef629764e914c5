import { decodeText } from './decodeText.ts';
import type { ImportFile, ImportNotice } from './importPreview.ts';
import type { Unreadable } from './rawNetwork.ts';
import { readAreaJson } from './readAreaJson.ts';
import { nonNumbersIn, type ReadJson, readJson } from './readJson.ts';

/** A file with what can be told of its content before anybody knows its format. */
export interface Content extends ImportFile {
  readonly text: string;
  readonly shape: ContentShape;
  /** Of markup: the name of the first element, in small letters and without prefix; else empty. */
  readonly root: string;
  /** Of JSON: what was read, or why it is not read at all. */
  readonly json: ReadJson | Unreadable<'tooDeep' | 'tooManyColumns' | 'forbiddenKey'> | null;
  readonly notices: readonly ImportNotice[];
}
/** `packed` is a zip, `office` an older Office file or an encrypted one; `binary` anything else that is no text. */
export type ContentShape = 'empty' | 'packed' | 'office' | 'pdf' | 'picture' | 'binary' | 'json' | 'markup' | 'text';

/** How files begin that are no text. */
const BEGINNINGS: readonly (readonly [ContentShape, readonly string[]])[] = [
  ['packed', ['504b0304', '504b0506', '504b0708']],
  ['office', ['d0cf11e0']],
  ['pdf', ['25504446']],
  ['picture', ['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a']],
  ['binary', ['1f8b08', '377abcaf', '52617221', '7f454c46', '53514c69']],
];
/** More control signs than this among the first signs, and it is no text. */
const MOST_CONTROL_SIGNS = 0.1;

export const contentOf = (file: ImportFile): Content => {
  const start = [...file.bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = BEGINNINGS.find(([, beginnings]) => beginnings.some((beginning) => start.startsWith(beginning)))?.[0];
  if (known) return { ...file, text: '', shape: known, root: '', json: null, notices: [] };
  const { text: decoded, encoding } = decodeText(file.bytes);
  const text = decoded.replace(/^\uFEFF/, '');
  const shape = shapeOf(text);
  const unusable = shape === 'json' ? nonNumbersIn(text) : null;
  return {
    ...file,
    text,
    shape,
    root: shape === 'markup' ? rootOf(text) : '',
    json: shape === 'json' ? jsonOf(file.name, text) : null,
    notices: [
      ...(encoding === 'windows-1252' ? [{ code: 'decodedAs', details: { file: file.name, encoding } } as const] : []),
      ...(unusable ? [{ code: 'numberUnusable', details: unusable } as const] : []),
    ],
  };
};

/** One value, or one a line. Of what breaks off the beginning is kept. */
const jsonOf = (file: string, text: string): Content['json'] => {
  const all = readAreaJson(file, text);
  if ('isByLine' in all) return { value: all.value, broken: null };
  return all.code === 'brokenOff' ? readJson(file, text) : { ...all, code: all.code };
};

const shapeOf = (text: string): ContentShape => {
  const head = text.slice(0, 4096);
  // A stray sign before JSON makes it broken, and no table.
  const body = head.trimStart().replace(/^[\]},:;]{1,20}\s{0,99}(?=[[{]\s{0,99}["[{])/, '');
  if (body === '' && text.trim() === '') return 'empty';
  const controls = head.match(/(?![\n\r\t\0\x1e\x1f])\p{Cc}/gu)?.length ?? 0;
  if (controls > head.length * MOST_CONTROL_SIGNS) return 'binary';
  // "[x] Imam" and "[[Imam]]" are lines of a list; "[12-03-2024, 10:15] Imam: ja" one of a conversation.
  const isListed = /^\[(?:\[(?!true|false|null|nan|infinity)\p{L}| \] )/iu.test(body);
  if (
    !isListed &&
    /^[[{]\s{0,999}(?:["[\]{}]|-?\d{1,99}(?:\.\d{1,99})?(?:e[+-]?\d{1,9})?\s{0,9}(?:[,\]}]|$)|true|false|null|$)/i.test(body)
  )
    return 'json';
  return isMarkup(text) ? 'markup' : 'text';
};

/** A table whose first cell merely starts with `<` is a table. */
const isMarkup = (text: string): boolean => {
  if (!/^\s*</.test(text)) return false;
  const head = text.slice(0, 65_536);
  return (
    /^\s*<(?:\?xml|!--|!DOCTYPE|!ENTITY|(?:[\w-]{1,20}:)?(?:html|head|body|table|div|p|ul|ol|script|style|svg|graphml|gexf|mxfile|mxGraphModel|opml|kml)[\s>/]|map\s|\w[^<>]*xmlns)/i.test(
      head,
    ) || rootOf(text) === ''
  );
};

/** By the first element, past declarations and remarks. */
const rootOf = (text: string): string =>
  /<(?![?!])(?:[\w-]+:)?([\w-]+)/.exec(withoutRemarks(text.slice(0, 65_536)))?.[1]?.toLowerCase() ?? '';

const withoutRemarks = (text: string): string =>
  text
    .split('<!--')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.includes('-->') ? piece.indexOf('-->') + 3 : piece.length)))
    .join('');
