import { describe, expect, test } from 'vitest';
import { hasEnded, isToBeDecided, putOffOn, sixMonthsAfter, stillUninformed, unanswered } from '../../src/domain/governance.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { isInNetwork, newKeyFigure, STATUSES } from '../../src/domain/keyFigure.ts';
import { plainProperties } from '../maps/randomMap.ts';

describe('the end date', () => {
  test.each([
    ['2026-11-22', '2027-05-22'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
    ['2026-01-01', '2026-07-01'],
  ])('six months after %s is %s', (day, later) => expect(sixMonthsAfter(day as IsoDate)).toBe(later));

  test('has passed on the day after it, not on the day itself', () => {
    const governance = plainProperties('m', 'Kaart');
    expect(hasEnded(governance, governance.endDate)).toBe(false);
    expect(hasEnded(governance, '2027-05-23' as IsoDate)).toBe(true);
  });

  test('once passed is to be decided on each day, and what is put off counts once a day', () => {
    const governance = plainProperties('m', 'Kaart');
    const [first, next] = ['2027-05-23' as IsoDate, '2027-05-24' as IsoDate];
    expect(isToBeDecided(governance, governance.endDate)).toBe(false);
    expect(isToBeDecided(governance, first)).toBe(true);
    const putOff = putOffOn(governance, first);
    expect(putOff).toEqual({ times: 1, on: first });
    expect(isToBeDecided({ ...governance, putOff }, first)).toBe(false);
    expect(putOffOn({ ...governance, putOff }, first)).toEqual(putOff);
    expect(isToBeDecided({ ...governance, putOff }, next)).toBe(true);
    expect(putOffOn({ ...governance, putOff }, next)).toEqual({ times: 2, on: next });
  });
});

test('owner, purpose, basis and "do they know" are open until each is answered; "no" is an answer, spaces are none', () => {
  const answered = {
    ...plainProperties('m', 'Kaart'),
    owner: 'o',
    purpose: 'p',
    legalBasis: 'b',
    subjectsInformed: 'no' as const,
  };
  expect(unanswered(answered)).toEqual([]);
  expect(unanswered({ ...answered, purpose: ' ', subjectsInformed: null })).toEqual(['purpose', 'subjectsInformed']);
  expect(unanswered({ ...answered, owner: '', legalBasis: '' })).toEqual(['owner', 'legalBasis']);
});

test('that those who are named do not all know is said until they do, whatever else was answered', () => {
  const [no, partly, yes, open] = (['no', 'partly', 'yes', null] as const).map((subjectsInformed) => ({
    ...plainProperties('m', 'Kaart'),
    subjectsInformed,
  }));
  expect([no, partly, yes, open].map((one) => one && stillUninformed(one, 2))).toEqual(['no', 'partly', null, null]);
  expect(no && stillUninformed(no, 0)).toBe(null);
});

test('a key figure is in the network when active or away for a while', () => {
  const within = STATUSES.filter((status) => isInNetwork({ ...newKeyFigure, status }));
  expect(within).toEqual(['active', 'paused']);
  expect(isInNetwork(null)).toBe(false);
});
