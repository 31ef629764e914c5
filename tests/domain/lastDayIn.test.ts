import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { lastDayIn } from '../../src/domain/lastDayIn.ts';
import { byId } from '../maps/randomMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

test('the last day of a role, and nothing where none is dated', () => {
  const map = mapOf(['Ada', 'Bo']);
  expect(lastDayIn(map)).toBeNull();
  const tag = (date: string) => ({ date: date as IsoDate, by: '' });
  const [ada, bo] = [...map.actors.values()];
  if (!ada || !bo) throw new Error('two actors');
  const tagged = byId([
    { ...ada, roles: { link: tag('2026-03-01'), pusher: tag('2026-01-01') } },
    { ...bo, roles: { mover: tag('2025-12-31') } },
  ]);
  expect(lastDayIn({ actors: tagged })).toBe('2026-03-01');
});
