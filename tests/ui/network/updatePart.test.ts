import { expect, test } from 'vitest';
import { keyFigureWith } from '../../../src/domain/commands/editKeyFigures.ts';
import { type KeyFigure, keyFigureOn, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { updatePart } from '../../../src/ui/network/attention/updatePart.ts';
import { day } from '../../domain/network/network.ts';

const TODAY = day('2026-11-29');
const blank = { backOn: '', agreedUntil: '', contactPerson: '' };

test('The day of coming back of a pause still to come outlasts what is said of something else', () => {
  const backOn = day('2027-06-01');
  const pausing: KeyFigure = {
    ...newKeyFigure,
    status: 'paused',
    backOn,
    statusHistory: [{ status: 'paused', since: day('2027-03-01') }],
  };
  const { status } = keyFigureOn(pausing, TODAY);
  expect(status).toBe('active');
  const set = updatePart(status, status, { ...blank, backOn, contactPerson: ' adviseur ' });
  expect(keyFigureWith(pausing, set, TODAY)).toEqual({ ...pausing, contactPerson: 'adviseur' });
});

test('Who is away has the day that was answered, or none any more; who comes back has none', () => {
  const away: KeyFigure = { ...newKeyFigure, status: 'paused', backOn: day('2027-01-01'), contactPerson: 'adviseur' };
  expect(updatePart('paused', 'paused', { ...blank, backOn: '2027-02-01' })).toEqual({
    backOn: '2027-02-01',
    agreedUntil: undefined,
    contactPerson: undefined,
  });
  expect(keyFigureWith(away, updatePart('paused', 'paused', blank), TODAY)).toEqual({ ...newKeyFigure, status: 'paused' });
  expect(keyFigureWith(away, updatePart('paused', 'active', { ...blank, backOn: '2027-01-01' }), TODAY).backOn).toBeUndefined();
});
