/** Cells that hold lists, objects or styled text of other programs, as the text that people see. */

export interface StructureText {
  readonly text: string;
  /** It was an object with nothing in it that is a name or a text: nothing of it is left. */
  readonly isLost: boolean;
}

/** Any other text stays as it is. */
export const structureText = (cell: string): StructureText => {
  if (cell.length > LONGEST || !/^\s*[{[]/.test(cell)) return { text: cell, isLost: false };
  const trimmed = cell.trim();
  if (trimmed.startsWith('{\\rtf')) return { text: withoutRtf(trimmed), isLost: false };
  const listed = /^\[.*\]$|^\{.*\}$/s.test(trimmed) ? ofStructure(trimmed) : null;
  if (listed === null) return { text: cell, isLost: false };
  return { text: listed, isLost: listed === '' && trimmed.length > 2 };
};

/** Longer ones are no cell that a person would read. */
const LONGEST = 5_000;

const withoutRtf = (text: string): string =>
  text
    // Fonts and colours: `{\f0 Arial;}`.
    .replace(/\{\\[^{}]{0,200};\}/g, '')
    .replace(/\\par[d]?\b ?/g, '\n')
    .replace(/\\'([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[a-z]{1,32}-?\d{0,10} ?|[{}]/g, '')
    .trim();

/** JSON, or a list as Python prints it: the values of a list apart by `|`, of an object what it is called. Nothing when it is no such thing. */
const ofStructure = (text: string): string | null => {
  const value =
    parsed(text) ??
    parsed(
      text
        .replaceAll("'", '"')
        .replace(/\b(?:None|nan)\b/g, 'null')
        .replaceAll('True', 'true')
        .replaceAll('False', 'false'),
    );
  return value === undefined ? null : said(value);
};
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const CALLED = ['name', 'naam', 'label', 'title', 'titel', 'text', 'value', 'waarde', 'id'];
const said = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(' | ');
  if (typeof value !== 'object' || value === null) return '';
  const called = CALLED.find((key) => Object.hasOwn(value, key));
  return called === undefined ? '' : said((value as Readonly<Record<string, unknown>>)[called]);
};
