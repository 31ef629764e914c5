import { type ParseError, visit } from 'jsonc-parser';
import { cutText } from '../domain/cutText.ts';
import { MAX_DEPTH, unsafeStructure } from '../domain/unsafeStructure.ts';
import type { Place } from './importPreview.ts';
import { placeAt, type Unreadable } from './rawNetwork.ts';

/** Reads JSON of which nothing is trusted, and saves what stands before the place where a broken file goes wrong. */
export interface ReadJson {
  readonly value: unknown;
  /** Where it went wrong; then `value` holds the complete records before that place. */
  readonly broken: Place | null;
}

/** Refuses nesting over 32 and records of more keys than any has before it is parsed, and keys that reach into the program's own objects. */
export const readJson = (file: string, text: string): ReadJson | Unreadable<'tooDeep' | 'tooManyColumns' | 'forbiddenKey'> => {
  const wrong = tooMuchAt(text);
  if (wrong) return { code: wrong.code, details: { most: wrong.most }, place: placeAt(file, text, wrong.at) };
  const read = parse(file, text);
  const unsafe = unsafeStructure(read.value);
  if (!unsafe) return read;
  const at = text.search(/"(?:__proto__|constructor|prototype)"\s*:/);
  return { code: unsafe.code, details: { place: unsafe.place }, place: at < 0 ? null : placeAt(file, text, at) };
};

const parse = (file: string, text: string): ReadJson => {
  try {
    return { value: JSON.parse(text), broken: null };
  } catch {}
  try {
    return { value: JSON.parse(withoutNonNumbers(text)), broken: null };
  } catch {
    const { value, brokenAt } = salvage(text);
    return { value, broken: placeAt(file, text, brokenAt) };
  }
};

/** Python and others write what is no number as such, which JSON does not know: it says nothing. What stands in a text stays. */
const withoutNonNumbers = (text: string): string => text.replace(NON_NUMBER, (found) => (found.startsWith('"') ? found : 'null'));
const NON_NUMBER = /"(?:[^"\\]|\\[\s\S])*"?|-?\b(?:NaN|Infinity)\b/g;

/** What was read as nothing because it is no number, for who reads the file: how often, the first of them and its key. */
export const nonNumbersIn = (text: string): Readonly<Record<'column' | 'value' | 'count', string | number>> | null => {
  if (!/NaN|Infinity/.test(text)) return null;
  let [key, column, value, count] = ['', '', '', 0];
  for (const [found] of text.matchAll(NON_NUMBER)) {
    if (found.startsWith('"')) {
      key = found;
      continue;
    }
    count += 1;
    if (count === 1) [column, value] = [cutText(key.replaceAll('"', ''), 60), found];
  }
  return count === 0 ? null : { column, value, count };
};

/** More keys than a record of any kind has; a million of them take longer than anybody waits. */
const MAX_KEYS = 10_000;

interface TooMuch {
  readonly code: 'tooDeep' | 'tooManyColumns';
  readonly most: number;
  readonly at: number;
}
/** Where brackets nest too deep or a record has too many keys, found without parsing: a parser may run out of stack or time first. */
const tooMuchAt = (text: string): TooMuch | null => {
  let depth = 0;
  const keys = new Uint32Array(MAX_DEPTH + 1);
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) isText = false;
    } else if (sign === QUOTE) isText = true;
    else if (sign === OPEN_LIST || sign === OPEN_RECORD) {
      depth += 1;
      if (depth > MAX_DEPTH) return { code: 'tooDeep', most: MAX_DEPTH, at };
      keys[depth] = 0;
    } else if (sign === CLOSE_LIST || sign === CLOSE_RECORD) depth = Math.max(0, depth - 1);
    else if (sign === COLON) {
      const found = (keys[depth] ?? 0) + 1;
      keys[depth] = found;
      if (found > MAX_KEYS) return { code: 'tooManyColumns', most: MAX_KEYS, at };
    }
  }
  return null;
};
const [QUOTE, BACKSLASH, COLON, OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [34, 92, 58, 91, 93, 123, 125];

/** A list or record that has been opened and not yet closed. */
type Open =
  | { readonly isList: true; readonly items: unknown[] }
  | { readonly isList: false; readonly entries: [string, unknown][]; key: string };

/** Everything up to the first fault. A record in a list that the fault falls in is left out; the list keeps those before it. */
const salvage = (text: string): { readonly value: unknown; readonly brokenAt: number } => {
  const stack: Open[] = [];
  let root: unknown;
  let brokenAt: number | null = null;
  const put = (value: unknown) => {
    const top = stack.at(-1);
    if (!top) root = value;
    else if (top.isList) top.items.push(value);
    else top.entries.push([top.key, value]);
  };
  // Own properties even for a key such as __proto__, which is then found and refused.
  const close = () => {
    const top = stack.pop();
    if (top) put(top.isList ? top.items : Object.fromEntries(top.entries));
  };
  // The end of the text ends everything that is open, as far as the parser goes; only a bracket really does.
  const closeBy = (bracket: string) => (offset: number) => {
    if (text[offset] === bracket) close();
    else brokenAt = offset;
  };
  const unlessBroken =
    <A extends readonly unknown[]>(does: (...given: A) => void) =>
    (...given: A): void => {
      if (brokenAt === null) does(...given);
    };
  visit(text, {
    onObjectBegin: unlessBroken(() => void stack.push({ isList: false, entries: [], key: '' })),
    onArrayBegin: unlessBroken(() => void stack.push({ isList: true, items: [] })),
    onObjectProperty: unlessBroken((key: string) => {
      const top = stack.at(-1);
      if (top && !top.isList) top.key = key;
    }),
    onLiteralValue: unlessBroken(put),
    onObjectEnd: unlessBroken(closeBy('}')),
    onArrayEnd: unlessBroken(closeBy(']')),
    onError: (_: ParseError['error'], offset: number) => {
      brokenAt ??= offset;
    },
  });
  const list = stack.findIndex(({ isList }) => isList);
  if (list >= 0) stack.splice(list + 1);
  while (stack.length > 0) close();
  return { value: root, brokenAt: brokenAt ?? text.length };
};
