/** What is found in JSON of other programs, as records of fields and as text. Nothing that an object would do itself is asked. */

export type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The records of a list: of `[…]`, of an object that holds each under its id, or of a vis data set. A plain value is a record with only
 * an id. Nothing when it is no list of any kind.
 */
export const recordsOf = (value: unknown): readonly Fields[] | null => {
  if (Array.isArray(value)) return value.map((item: unknown) => (isRecord(item) ? item : { id: item }));
  if (!isRecord(value)) return null;
  if (isRecord(value._data)) return recordsOf(value._data);
  const entries = Object.entries(value);
  return entries.every(([, item]) => isRecord(item)) ? entries.map(([id, item]) => ({ id, ...(item as Fields) })) : null;
};

/** Links of a list, each a record or a pair of ends with what else is said of them. */
export const linksOf = (value: unknown): readonly Fields[] | null =>
  Array.isArray(value) && value.length > 0 && value.every((item) => Array.isArray(item) && item.length > 1)
    ? value.map(([source, target, about]: readonly unknown[]) => ({
        ...{ source, target },
        ...(isRecord(about)
          ? about
          : typeof about === 'number'
            ? { weight: about }
            : typeof about === 'string'
              ? { type: about }
              : {}),
      }))
    : recordsOf(value);

/** The text of a plain value, of a list of them, or of an object that has one; nothing when it has no text. */
export const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    const items = value.map(plainText).filter((item) => item !== null && item !== '');
    return items.length === 0 && value.length > 0 && value.every(isRecord) ? null : items.join(' | ');
  }
  return plainText(value);
};

const plainText = (value: unknown): string | null => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isRecord(value)) return null;
  // Neo4j writes a whole number as two halves.
  if (typeof value.low === 'number' && typeof value.high === 'number') return String(value.high * 2 ** 32 + (value.low >>> 0));
  const own = TEXTS.map((key) => value[key]).find((inner) => typeof inner === 'string' || typeof inner === 'number');
  return own === undefined ? null : String(own);
};
const TEXTS = ['nl', 'en', 'label', 'name', 'naam', 'title', 'text', 'value', '@value'];

/** The text of a field that must be plain, such as an id. */
export const idOf = (value: unknown): string => (isRecord(value) || Array.isArray(value) ? '' : (textOf(value) ?? ''));

/** The first of these fields that has text. */
export const firstText = (fields: Fields, ...keys: readonly string[]): string => {
  for (const key of keys) {
    const text = textOf(fields[key])?.trim();
    if (text) return text;
  }
  return '';
};

const numberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** Where it stands: `x` and `y`, in `position`, or as a pair. */
export const placeOf = (fields: Fields): { readonly x: number; readonly y: number } | null => {
  for (const place of [fields, fields.position, fields.pos, fields.viz, fields.graphics]) {
    const [x, y] = Array.isArray(place) ? place.map(numberOf) : isRecord(place) ? [numberOf(place.x), numberOf(place.y)] : [];
    if (x !== undefined && y !== undefined && x !== null && y !== null) return { x, y };
  }
  return null;
};
