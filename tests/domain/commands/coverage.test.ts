import { describe, expect, test } from 'vitest';
import type { AreaId, IsoDate, JudgementId, NetworkCountId } from '../../../src/domain/identifiers.ts';
import { judgementId } from '../../../src/domain/judgement.ts';
import type { Share } from '../../../src/domain/quantities.ts';
import { targetId } from '../../../src/domain/target.ts';
import { twoCampsAndALink } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const map = twoCampsAndALink();
const [noord, zuid] = ['noord', 'zuid'] as unknown as readonly [AreaId, AreaId];
const date = '2026-11-22' as IsoDate;

describe('a target', () => {
  const id = targetId('kinds', 'critic');
  test('is set, changed and taken away', () => {
    const set = mapAfter(map, { do: 'setTarget', id, share: 0.25 as Share });
    expect(set.targets.get(id)).toEqual({ id, share: 0.25 });
    expect(mapAfter(set, { do: 'setTarget', id, share: 1 as Share }).targets.get(id)?.share).toBe(1);
    expect(mapAfter(set, { do: 'setTarget', id, share: null }).targets.size).toBe(0);
  });

  test.each([-0.1, 1.01, Number.NaN])('of %d is refused', (share) => {
    expect(refusalOf(map, { do: 'setTarget', id, share: share as Share }).code).toBe('numberInvalid');
  });
});

describe('a number for the whole network', () => {
  const count = { id: 'n1' as NetworkCountId, name: ' een migratieachtergrond ', counted: 9, of: 24, date };
  test('is entered with a tidy name, entered anew, and taken away', () => {
    const entered = mapAfter(map, { do: 'setNetworkCount', count });
    expect(entered.networkCounts.get(count.id)).toEqual({ ...count, name: 'een migratieachtergrond' });
    expect(
      mapAfter(entered, { do: 'setNetworkCount', count: { ...count, counted: 0 } }).networkCounts.get(count.id)?.counted,
    ).toBe(0);
    expect(mapAfter(entered, { do: 'removeNetworkCount', id: count.id }).networkCounts.size).toBe(0);
  });

  test('must have a name of its own, and count whole people among those it was counted of', () => {
    const code = (change: Partial<typeof count>) =>
      refusalOf(map, { do: 'setNetworkCount', count: { ...count, ...change } }).code;
    expect(code({ name: ' ' })).toBe('nameEmpty');
    for (const change of [{ counted: 25 }, { counted: -1 }, { counted: 1.5 }, { of: 0, counted: 0 }, { of: 24.5 }])
      expect(code(change)).toBe('numberInvalid');
    expect(code({ date: '2026-02-30' as IsoDate })).toBe('dateInvalid');
    const entered = mapAfter(map, { do: 'setNetworkCount', count });
    const twin = { ...count, id: 'n2' as NetworkCountId, name: 'Een migratieachtergrond' };
    expect(refusalOf(entered, { do: 'setNetworkCount', count: twin }).code).toBe('nameTaken');
  });
});

describe('what is known of neighbourhoods', () => {
  const square = [
    [
      [
        [0, 0],
        [0, 9],
        [9, 9],
      ],
    ],
  ] as const;
  const area = { id: zuid, name: 'Zuid', code: '', district: '' };
  test('comes with new neighbourhoods and fills in what those there lack, in one step', () => {
    const after = mapAfter(map, {
      do: 'setAreaProfiles',
      newAreas: [area],
      filledIn: [{ id: noord, district: 'Boven' }],
      profiles: [
        { id: noord, population: 1200 },
        { id: zuid, outline: square },
      ],
    });
    expect(after.areas.get(noord)?.district).toBe('Boven');
    expect(after.areaProfiles.get(noord)).toEqual({ id: noord, population: 1200, outline: [] });
    expect(after.areaProfiles.get(zuid)).toEqual({ id: zuid, population: null, outline: square });
  });

  test('keeps what it does not name', () => {
    const outlined = mapAfter(map, { do: 'setAreaProfiles', newAreas: [], profiles: [{ id: noord, outline: square }] });
    const counted = mapAfter(outlined, { do: 'setAreaProfiles', newAreas: [], profiles: [{ id: noord, population: 0 }] });
    expect(counted.areaProfiles.get(noord)).toEqual({ id: noord, population: 0, outline: square });
  });

  test('is refused of a neighbourhood that is not there, and with people below zero or in part', () => {
    const code = (profile: { id: AreaId; population?: number }) =>
      refusalOf(map, { do: 'setAreaProfiles', newAreas: [], profiles: [profile] }).code;
    expect(code({ id: zuid })).toBe('areaMissing');
    expect(code({ id: noord, population: -1 })).toBe('numberInvalid');
    expect(code({ id: noord, population: 0.5 })).toBe('numberInvalid');
    const filledIn = [{ id: zuid, code: 'x' }];
    expect(refusalOf(map, { do: 'setAreaProfiles', newAreas: [], filledIn, profiles: [] }).code).toBe('areaMissing');
  });

  test('goes with the neighbourhood', () => {
    const counted = mapAfter(map, { do: 'setAreaProfiles', newAreas: [], profiles: [{ id: noord, population: 5 }] });
    expect(mapAfter(counted, { do: 'removeArea', id: noord }).areaProfiles.size).toBe(0);
  });
});

describe('a judgement', () => {
  test('is kept with its reason under one key, whichever way round, and taken back', () => {
    const id = judgementId('linkWorthMaking', ['b', 'a']);
    expect(id).toBe(judgementId('linkWorthMaking', ['a', 'b']));
    const judgement = { verdict: 'dismissed' as const, reason: 'al gevraagd', date };
    const judged = mapAfter(map, { do: 'judgeSuggestion', id, judgement });
    expect(judged.judgements.get(id)).toEqual({ ...judgement, id });
    expect(mapAfter(judged, { do: 'judgeSuggestion', id, judgement: null }).judgements.size).toBe(0);
  });

  test('is refused with a reason that is too long', () => {
    const judgement = { verdict: 'later' as const, reason: 'x'.repeat(10_001), date };
    expect(refusalOf(map, { do: 'judgeSuggestion', id: 'candidate:a' as JudgementId, judgement }).code).toBe('noteTooLong');
  });
});
