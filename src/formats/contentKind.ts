/** What a file is, by what is in it. */
export type ContentKind = 'empty' | 'json' | 'graphml' | 'gexf' | 'csv' | 'spreadsheet' | 'unknown';

/** How files begin that are no text: zip (and so xlsx, docx), old Office (and encrypted xlsx), PDF, pictures, gzip. */
const SPREADSHEET = ['504b0304', '504b0506', 'd0cf11e0'];
const OTHER = ['25504446', '89504e47', 'ffd8ffe0', 'ffd8ffe1', '47494638', '1f8b08', '377abcaf', '52617221', '7f454c46'];
/** More control signs than this among the first signs, and it is no text. */
const MOST_CONTROL_SIGNS = 0.1;

export const contentKind = (bytes: Uint8Array, text: string): ContentKind => {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (SPREADSHEET.some((magic) => start.startsWith(magic))) return 'spreadsheet';
  if (OTHER.some((magic) => start.startsWith(magic))) return 'unknown';
  const head = text.slice(0, 4096).replace(/^\uFEFF/, '');
  const body = head.trimStart();
  if (body === '' && text.trim() === '') return 'empty';
  const controls = head.match(/(?![\n\r\t\0])\p{Cc}/gu)?.length ?? 0;
  if (controls > head.length * MOST_CONTROL_SIGNS) return 'unknown';
  if (/^[[{]/.test(body)) return 'json';
  return body.startsWith('<') ? markupKind(text) : 'csv';
};

/** By the first element, past declarations and remarks. A table whose first cell merely starts with `<` is a table. */
const markupKind = (text: string): ContentKind => {
  const head = text.slice(0, 65_536);
  const root = /<(?![?!])(?:[\w-]+:)?([\w-]+)/.exec(withoutRemarks(head))?.[1]?.toLowerCase();
  if (root === 'graphml' || root === 'gexf') return root;
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return root === 'html' ? 'unknown' : 'graphml';
  return /^\s*<(?:\?xml|!--|html|head|body|table|svg|\w[^<>]*xmlns)/i.test(head) || !root ? 'unknown' : 'csv';
};

const withoutRemarks = (text: string): string =>
  text
    .split('<!--')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.includes('-->') ? piece.indexOf('-->') + 3 : piece.length)))
    .join('');
