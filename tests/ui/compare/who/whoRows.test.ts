import { describe, expect, test } from 'vitest';
import type { ActorMatch } from '../../../../src/domain/actorMatch.ts';
import type { SaidPair } from '../../../../src/domain/snapshot.ts';
import { whoRows } from '../../../../src/ui/compare/who/whoRows.ts';
import { actorId, mapOf } from '../../../maps/smallMaps.ts';

const pair = (before: string[], after: string[]): SaidPair => ({ before: before.map(actorId), after: after.map(actorId) });
const proposal = (before: string, after: string, confidence: ActorMatch['confidence']): ActorMatch => ({
  ...pair([before], [after]),
  confidence,
  grounds: [],
});

describe('who is who', () => {
  test('is nothing to talk about when all ids are equal', () => {
    const map = mapOf(['Ada', 'Bo']);
    expect(whoRows(map, map, [], [proposal('Ada', 'Ada', 'same')])).toMatchObject({
      recognised: 2,
      of: 2,
      unsure: [],
      byName: [],
      isAllSame: true,
    });
    expect(whoRows(map, mapOf(['Ada', 'Bo', 'Cas']), [], []).isAllSame).toBe(false);
  });

  test('puts everybody of both maps in one place', () => {
    const rows = whoRows(
      mapOf(['same', 'said', 'named', 'unsure', 'alone', 'denied']),
      mapOf(['same', 'SAID', 'NAMED', 'perhaps', 'other']),
      [pair(['said'], ['SAID']), pair(['denied'], [])],
      [proposal('named', 'NAMED', 'sure'), proposal('unsure', 'perhaps', 'possible'), proposal('same', 'same', 'same')],
    );
    expect(rows).toMatchObject({ recognised: 3, of: 6, same: ['same'], isAllSame: false });
    expect(rows.said).toEqual([pair(['said'], ['SAID'])]);
    expect(rows.byName).toEqual([pair(['named'], ['NAMED'])]);
    expect(rows.unsure.map(({ before }) => before)).toEqual([['unsure']]);
    expect(rows.alone.before).toEqual([
      { id: 'alone', isSaid: false },
      { id: 'denied', isSaid: true },
    ]);
    expect(rows.alone.after).toEqual([{ id: 'other', isSaid: false }]);
  });

  test('lets go of a proposal that names whom something was said of, and of an id that was said to be somebody else', () => {
    const rows = whoRows(mapOf(['a', 'b']), mapOf(['x', 'b']), [pair(['a'], ['x', 'b'])], [proposal('b', 'x', 'likely')]);
    expect(rows).toMatchObject({ recognised: 1, same: [], unsure: [] });
    expect(rows.alone.before).toEqual([{ id: 'b', isSaid: false }]);
    expect(rows.alone.after).toEqual([]);
  });
});
