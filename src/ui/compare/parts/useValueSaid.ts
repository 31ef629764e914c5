import type { FigureCode, FigureValue } from '../../../analysis/compare/comparison.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { isShare } from './figureScale.ts';

/** A figure's value in words: `2 van 3 (67 %)`, `4`, or that it cannot be said. */
export const useValueSaid = (): ((code: FigureCode, value: FigureValue | null) => string) => {
  const { comparison, comparisonParts: t } = useLanguage();
  return (code, value) => {
    if (value === null || value.value === null) return t.notSaid;
    const said = comparison.figureValue(code, value);
    return isShare(code) ? t.withShare(said, value.value) : said;
  };
};
