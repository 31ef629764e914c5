import type { FigureChange, FigureCode, FigureValue } from '../../../analysis/compare/comparison.ts';
import type { Language } from '../../../language/language.ts';

/** From where to where a figure is drawn. */
export interface FigureScale {
  readonly lowest: number;
  readonly highest: number;
}

const SHARES: readonly FigureCode[] = ['tension', 'tiesAcross', 'reach', 'coverage'];
export const isShare = (code: FigureCode): boolean => SHARES.includes(code);

/** Shares run from none to all and the E–I index from −1 to 1; counts as far as what is shown. */
export const figureScale = (code: FigureCode, shown: readonly number[]): FigureScale => {
  if (code === 'eiIndex') return { lowest: -1, highest: 1 };
  if (isShare(code)) return { lowest: 0, highest: 1 };
  const most = Math.max(1, ...shown);
  const step = 10 ** Math.floor(Math.log10(most));
  const highest = [1, 2, 3, 4, 5, 6, 8, 10].map((times) => times * step).find((top) => top >= most) ?? most;
  return { lowest: 0, highest: Number.isInteger(highest) ? highest : Math.ceil(highest) };
};

/** Whether this can be laid beside one another. */
export const isCompared = ({ before, after }: { readonly before: FigureValue; readonly after: FigureValue }): boolean =>
  before.value !== null && after.value !== null;

const TELLING: readonly FigureChange['verdict'][] = ['moreThanRedrawing', 'withinRedrawing', 'unknown', 'equal'];

/** What changed more than drawing again would give comes first. */
export const mostTellingFirst = (figures: readonly FigureChange[]): FigureChange[] =>
  figures.toSorted((a, b) => TELLING.indexOf(a.verdict) - TELLING.indexOf(b.verdict));

/** A figure's value in words: `2 van 3 (67 %)`, `4`, or that it cannot be said. */
export const valueSaid = ({ comparison, comparisonParts: t }: Language, code: FigureCode, value: FigureValue | null): string => {
  if (value === null || value.value === null) return t.notSaid;
  const said = comparison.figureValue(code, value);
  return isShare(code) ? t.withShare(said, value.value) : said;
};
