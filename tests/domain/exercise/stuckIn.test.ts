import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../../src/domain/exercise/exerciseClock.ts';
import type { StepQuestion } from '../../../src/domain/exercise/programme.ts';
import { stuckIn, untilStuck } from '../../../src/domain/exercise/stuckIn.ts';
import { mapOf } from '../../maps/smallMaps.ts';

const question = (needs: StepQuestion['needs'], roles: StepQuestion['roles'] = []): StepQuestion => ({
  text: 'Wie?',
  instruction: '',
  needs,
  roles,
});
const alone = mapOf(['Imam', 'Wijkagent', 'Huisarts']);
const loose = mapOf(['Imam', 'Wijkagent', 'Huisarts'], [['Imam', 'Wijkagent']]);
const tied = mapOf(['Imam', 'Wijkagent'], [['Imam', 'Wijkagent']]);

describe('Help in the exercise', () => {
  test('comes to who has no relation after three minutes, and not before', () => {
    expect(stuckIn(alone, question('draw'), 3 * MINUTE_MS - 1, [])).toBeNull();
    expect(stuckIn(alone, question('draw'), 3 * MINUTE_MS, [])).toBe('noRelation');
  });

  test('comes where somebody stands alone, and not where nobody does', () => {
    expect(stuckIn(loose, question('draw'), 5 * MINUTE_MS, [])).toBe('looseActor');
    expect(stuckIn(tied, question('draw'), 9 * MINUTE_MS, [])).toBeNull();
  });

  test('comes where nobody is tagged as a link, when that is what is asked', () => {
    expect(stuckIn(tied, question('tag', ['link']), 2 * MINUTE_MS, [])).toBe('noLink');
    expect(stuckIn(tied, question('tag', ['pusher']), 9 * MINUTE_MS, [])).toBeNull();
    const [first] = tied.actors.values();
    if (!first) throw new Error('nobody');
    const linked = { ...first, roles: { link: { date: '2026-11-29', by: '' } } } as typeof first;
    const map = { ...tied, actors: new Map([...tied.actors, [first.id, linked]]) };
    expect(stuckIn(map, question('tag', ['link']), 9 * MINUTE_MS, [])).toBeNull();
  });

  test('is said once', () => {
    expect(stuckIn(alone, question('draw'), 4 * MINUTE_MS, ['noRelation'])).toBeNull();
    expect(stuckIn(loose, question('draw'), 6 * MINUTE_MS, ['looseActor'])).toBeNull();
  });

  test('is never about what is not asked', () => {
    for (const needs of ['nothing', 'exchange', 'joint'] as const)
      expect(stuckIn(alone, question(needs), 60 * MINUTE_MS, [])).toBeNull();
  });

  test('says when to look', () => {
    expect(untilStuck(question('draw'), MINUTE_MS)).toBe(2 * MINUTE_MS);
    expect(untilStuck(question('draw'), 4 * MINUTE_MS)).toBe(MINUTE_MS);
    expect(untilStuck(question('draw'), 6 * MINUTE_MS)).toBeNull();
    expect(untilStuck(question('tag', ['link']), 0)).toBe(2 * MINUTE_MS);
    expect(untilStuck(question('nothing'), 0)).toBeNull();
  });
});
