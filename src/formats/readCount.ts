/** A count as people and spreadsheets write it. */
export type ReadCount =
  | { readonly value: number; readonly isRounded: boolean }
  | { readonly problem: 'negative' | 'notANumber' }
  /** Nothing was filled in. */
  | null;

/**
 * A whole number, 0 or more, from `1234`, `1.234`, `1 234`, `1,234`, `1234,0` or `1.234,5`. Three digits after a point or comma are
 * thousands, since people are counted whole; what is left behind the comma is rounded.
 */
export const readCount = (text: string): ReadCount => {
  const bare = text.replace(/[\s\u00A0\u202F'’]/g, '');
  if (/^(?:|[-–.x?]|n\/?[ab]|nb|onbekend|unknown)$/i.test(bare)) return null;
  const plain = plainNumber(bare);
  const value = plain === null ? Number.NaN : Number(plain);
  if (!Number.isFinite(value) || Math.abs(value) > 1e9) return { problem: 'notANumber' };
  if (value < 0) return { problem: 'negative' };
  return { value: Math.round(value), isRounded: !Number.isInteger(value) };
};

const plainNumber = (text: string): string | null => {
  if (/^[-−+]?\d+$/.test(text)) return signed(text);
  if (/^[-−+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return signed(text.replaceAll('.', '').replace(',', '.'));
  if (/^[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return signed(text.replaceAll(',', ''));
  return /^[-−+]?\d+[.,]\d+$/.test(text) ? signed(text.replace(',', '.')) : null;
};
const signed = (text: string): string => text.replace('−', '-');
