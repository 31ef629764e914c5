type Code = 'nl' | 'en';

/** `1 actor`, `3 actoren`: a count that stands by itself, in figures. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const LETTERS: Readonly<Record<Code, readonly string[]>> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A number in a sentence: up to twelve in letters. */
export const inLetters = (count: number, code: Code): string => LETTERS[code][count] ?? String(count);

/** A number of people to be expected: a range where it lies between two, never a decimal. */
export const aboutSoMany = (value: number, code: Code): string => {
  const low = Math.floor(value);
  const isBetween = value - low >= 0.1 && value >= 0.5;
  return isBetween ? `${low} ${code === 'nl' ? 'of' : 'or'} ${low + 1}` : String(Math.round(value));
};

/** The locale of each language: English as in Britain, so that a list has no comma before its last item. */
const LOCALE: Readonly<Record<Code, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** `a, b en c`; with more than `most` names the rest is counted. */
export const listed = (items: readonly string[], code: Code, most = Number.POSITIVE_INFINITY): string => {
  const rest = items.length - most;
  const more = code === 'nl' ? `nog ${inLetters(rest, code)}` : `${inLetters(rest, code)} more`;
  return new Intl.ListFormat(LOCALE[code], { type: 'conjunction' }).format(rest > 0 ? [...items.slice(0, most), more] : items);
};

/** `a, b of c`. */
export const eitherOf = (items: readonly string[], code: Code): string =>
  new Intl.ListFormat(LOCALE[code], { type: 'disjunction' }).format(items);

/** `22 mei 2027`, `22 May 2027`. */
export const dayInWords = (day: string, code: Code): string => dayFormat(code, 'long').format(new Date(day));

/** `22 mei 2027`, where there is little room: `1 nov 2026`. */
export const shortDay = (day: string, code: Code): string => dayFormat(code, 'medium').format(new Date(day));

/** `22 september`, where the year is plain from what stands beside it. */
export const dayAndMonth = (day: string, code: Code): string =>
  new Date(day).toLocaleDateString(LOCALE[code], { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `22 mei`, where the year is plain from what stands beside it. */
export const dayOfMonth = (day: string, code: Code): string =>
  new Date(day).toLocaleDateString(LOCALE[code], { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `juni 2026`, where the day says too much. */
export const monthInWords = (day: string, code: Code): string => {
  const key = `${code} month`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[code], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(day));
};

/** `mei 2027`, where the day does not matter. */
export const shortMonth = (day: string, code: Code): string => monthFormats[code].format(new Date(day));
const monthFormat = (code: Code) => new Intl.DateTimeFormat(LOCALE[code], { month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthFormats = { nl: monthFormat('nl'), en: monthFormat('en') };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: a list of a hundred days would otherwise wait for a hundred of them. */
const dayFormat = (code: Code, dateStyle: 'long' | 'medium'): Intl.DateTimeFormat => {
  const key = `${code} ${dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[code], { dateStyle, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
};

/** With a capital at its beginning, also behind a quotation mark; what begins with a digit stays as it is. The Dutch number one loses its first accent. */
export const capitalised = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*(?:één(?!\p{L})|ij|\p{L})/u, (beginning) =>
    beginning.endsWith('één') ? beginning.replace('één', 'Eén') : beginning.toUpperCase(),
  );

/** With a full stop, unless it ended already. */
export const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** What stays on one line: `4 van 4`. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
