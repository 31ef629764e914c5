/** `1 actor`, `3 actoren`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** `a, b en c`; with more than `most` names the rest is counted. */
export const listed = (items: readonly string[], code: 'nl' | 'en', most = Number.POSITIVE_INFINITY): string => {
  const rest = items.length - most;
  const shown =
    rest > 0 ? [...items.slice(0, most), code === 'nl' ? `${rest} andere` : `${rest} ${rest === 1 ? 'other' : 'others'}`] : items;
  return new Intl.ListFormat(code, { type: 'conjunction' }).format(shown);
};

/** `22 mei 2027`, `22 May 2027`. */
export const dayInWords = (day: string, code: 'nl' | 'en'): string => dayFormat(code, 'long').format(new Date(day));

/** `22 mei 2027`, where there is little room: `1 nov 2026`. */
export const shortDay = (day: string, code: 'nl' | 'en'): string => dayFormat(code, 'medium').format(new Date(day));

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: a list of a hundred days would otherwise wait for a hundred of them. */
const dayFormat = (code: 'nl' | 'en', dateStyle: 'long' | 'medium'): Intl.DateTimeFormat => {
  const key = `${code} ${dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(code === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
};

/** With a capital at its beginning, also behind a quotation mark; what begins with a digit stays as it is. */
export const capitalised = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*(?:ij|\p{L})/u, (beginning) => beginning.toUpperCase());
