import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/domain/identifiers.ts';
import { FIGURE_GROUPINGS } from '../../../src/domain/network/figureGroups.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import { FIGURE_COLUMNS } from '../../../src/ui/network/figures/figureColumns.ts';
import { type FiguresLook, readLook, USUAL_LOOK } from '../../../src/ui/network/figures/figuresOnScreen.ts';
import { networkMap } from '../../maps/networkMap.ts';

const map = networkMap(12);
const [area] = [...map.areas.keys()];

describe('How the table was looked at', () => {
  test('comes back as it was', () => {
    const filters = fc.record({
      statuses: fc.subarray(['active' as const, 'left' as const]),
      neighbourhoods: fc.constant(area ? [area] : []),
      positions: fc.subarray(['formal' as const, 'unknown' as const]),
      silentFor: fc.constantFrom(null, 3, 'agreed' as const),
    });
    const sorting = fc.option(fc.record({ column: fc.constantFrom(...FIGURE_COLUMNS), descending: fc.boolean() }));
    fc.assert(
      fc.property(
        filters,
        fc.string(),
        sorting,
        fc.option(fc.constantFrom(...FIGURE_GROUPINGS)),
        (filter, sought, by, grouping) => {
          const look: FiguresLook = { filter: { ...EVERY_KEY_FIGURE, ...filter }, sought, sorting: by, grouping };
          expect(readLook(JSON.stringify(look), map)).toEqual(look);
        },
      ),
    );
  });

  test('is as usual where it is not understood, and asks nothing of a neighbourhood that is gone', () => {
    for (const kept of [
      null,
      '',
      'null',
      '[]',
      '{"filter":{"statuses":["saint"]},"sorting":{"column":"faith"},"grouping":"faith"}',
    ])
      expect(readLook(kept, map)).toEqual(USUAL_LOOK);
    const gone = { ...USUAL_LOOK, filter: { ...EVERY_KEY_FIGURE, neighbourhoods: ['gone' as AreaId] } };
    expect(readLook(JSON.stringify(gone), map)).toEqual(USUAL_LOOK);
  });
});
