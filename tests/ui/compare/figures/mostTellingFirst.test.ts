import { expect, test } from 'vitest';
import type { FigureChange } from '../../../../src/analysis/compare/comparison.ts';
import { mostTellingFirst } from '../../../../src/ui/compare/figures/figureScale.ts';

test('figures that changed more than drawing again gives come first, those that stayed the same last', () => {
  const verdicts: readonly FigureChange['verdict'][] = [
    'equal',
    'withinRedrawing',
    'moreThanRedrawing',
    'equal',
    'moreThanRedrawing',
  ];
  const figures = verdicts.map(
    (verdict, count) => ({ verdict, after: { value: count, count, of: 0 } }) as unknown as FigureChange,
  );
  expect(mostTellingFirst(figures).map(({ after }) => after.count)).toEqual([2, 4, 1, 0, 3]);
});
