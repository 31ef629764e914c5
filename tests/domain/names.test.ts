import { describe, expect, test } from 'vitest';
import type { RelationId } from '../../src/domain/identifiers.ts';
import { nameGiver } from '../../src/domain/nameGiver.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import { MAX_NAME_LENGTH } from '../../src/domain/quantities.ts';
import { newRelation, relationKey } from '../../src/domain/relation.ts';
import { actorId } from '../maps/smallMaps.ts';

describe('two names', () => {
  test.each([
    ['Imam', ' imam ', true],
    ['bestuur  moskee', 'Bestuur moskee', true],
    ['Jos\u00e9', 'Jose\u0301', true],
    ['José', 'Jose', false],
    ['A-1', 'A1', false],
  ])('%s and %s are one: %s', (a, b, isSame) => expect(nameKey(a) === nameKey(b)).toBe(isSame));
});

describe('a free name', () => {
  test('is the name itself, or the first number behind it', () => {
    const freeName = nameGiver(['ada (2)']);
    expect(['Bo', 'bo', 'Ada', 'ADA', 'Bo'].map(freeName)).toEqual(['Bo', 'bo (2)', 'Ada', 'ADA (3)', 'Bo (3)']);
  });

  test('is never longer than a name may be', () => {
    const long = 'x'.repeat(MAX_NAME_LENGTH);
    expect(nameGiver([long])(long)).toHaveLength(MAX_NAME_LENGTH);
  });

  test('is found at once, also for the last of 5,000 of one name', () => {
    const freeName = nameGiver();
    const given = Array.from({ length: 5_000 }, () => freeName('Wijkagent'));
    expect([given.at(-1), new Set(given).size]).toEqual(['Wijkagent (5000)', 5_000]);
  });
});

test('two relations are alike by pair and type, whichever way round', () => {
  const key = (from: string, to: string, type: 'contact' | 'trust') =>
    relationKey(newRelation('r' as RelationId, actorId(from), actorId(to), type));
  expect(key('a', 'b', 'trust')).toBe(key('b', 'a', 'trust'));
  expect(key('a', 'b', 'trust')).not.toBe(key('a', 'b', 'contact'));
  expect(key('a', 'b', 'trust')).not.toBe(key('a', 'c', 'trust'));
});
