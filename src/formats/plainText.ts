/** Text of what other programs write as a web page: signs for their names, line ends for breaks, and nothing of tags. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  aacute: 'á',
  agrave: 'à',
  oacute: 'ó',
  uacute: 'ú',
  ccedil: 'ç',
  ntilde: 'ñ',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
  hellip: '…',
};
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi;
const TAG =
  /<\/?(?:html|head|body|div|p|br|hr|b|i|u|s|strong|em|font|span|a|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|sub|sup|small|big|center|pre|code|blockquote|label)(?:\s[^<>]{0,2000})?\/?>/gi;
const BREAKING = /^<\/?(?:br|hr|p|div|li|h[1-6]|tr|ul|ol|table|blockquote|pre)\b/i;

/**
 * The text of markup; text without any stays as it is. What is nothing but tags is kept as it stands, since it is a name that
 * somebody typed sooner than markup.
 */
export const plainText = (text: string): string => {
  if (!text.includes('<') && !text.includes('&')) return text;
  const bare = text.includes('<') ? text.replace(TAG, (tag) => (BREAKING.test(tag) ? '\n' : '')) : text;
  if (bare.trim() === '') return text;
  // A text that was packed twice, as some programs do, still has signs' names in it.
  const once = withoutEntities(bare);
  const plain = /&(?:amp|lt|gt|quot|#\d+);/i.test(once) ? withoutEntities(once) : once;
  if (bare === text) return plain;
  return plain.replace(/[ \t]{0,99}\n[ \t]{0,99}(?:\n[ \t]{0,99}){0,99}/g, '\n').trim();
};

const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
