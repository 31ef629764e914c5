import { expect, test } from 'vitest';
import type { IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { ChosenMoments } from '../../src/workspace/compareDesk.ts';
import { withMoment } from '../../src/workspace/withMoment.ts';
import { byId } from '../maps/randomMap.ts';

const foto = (id: string, date: string): Snapshot => ({
  id: id as SnapshotId,
  name: id,
  date: date as IsoDate,
  takenAt: date as Moment,
  occasion: '',
  description: '',
  madeBy: 'person',
  base: null,
  content: {},
});
const map = { snapshots: byId([foto('c', '2026-03-01'), foto('a', '2026-01-01'), foto('b', '2026-02-01')]), events: byId([]) };
const pair = (before: string, after: string) => ({ before, after }) as ChosenMoments;
const choose = (from: ChosenMoments, role: 'before' | 'after', moment: string) =>
  withMoment(map, from, role, moment as SnapshotId);

test('what is pointed at becomes what was asked, and the other stays where it can', () => {
  expect(choose(pair('b', 'now'), 'before', 'a')).toEqual(pair('a', 'now'));
  expect(choose(pair('a', 'c'), 'before', 'b')).toEqual(pair('b', 'c'));
  expect(choose(pair('a', 'now'), 'after', 'c')).toEqual(pair('a', 'c'));
  expect(choose(pair('a', 'c'), 'after', 'now')).toEqual(pair('a', 'now'));
});

test('a before that is not earlier than after makes now the after', () => {
  expect(choose(pair('a', 'b'), 'before', 'b')).toEqual(pair('b', 'now'));
  expect(choose(pair('a', 'b'), 'before', 'c')).toEqual(pair('c', 'now'));
});

test('an after that is not later than before makes the snapshot just earlier the before', () => {
  expect(choose(pair('b', 'now'), 'after', 'b')).toEqual(pair('a', 'b'));
  expect(choose(pair('c', 'now'), 'after', 'b')).toEqual(pair('a', 'b'));
});

test('the first of all can be looked at as after, and now is never before', () => {
  expect(choose(pair('b', 'now'), 'after', 'a')).toEqual(pair('b', 'a'));
  expect(choose(pair('b', 'c'), 'before', 'now')).toEqual(pair('b', 'c'));
});
