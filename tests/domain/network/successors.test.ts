import { describe, expect, test } from 'vitest';
import { leavingFrom, successorsOf } from '../../../src/domain/network/successors.ts';
import { newRelation } from '../../../src/domain/relation.ts';
import { byId } from '../../maps/randomMap.ts';
import { day, idOf, networkOf } from './network.ts';

const TODAY = day('2026-11-29');

describe('Who leaves', () => {
  test('is whose agreement ends, who is away and who left of late', () => {
    const map = networkOf({
      stays: { status: 'active', since: '2020-01-01' },
      long: { status: 'left', since: '2024-11-28' },
      late: { status: 'left', since: '2026-03-01' },
      unknown: { status: 'left' },
      away: { status: 'paused', since: '2026-06-01' },
      ends: { status: 'active', agreedUntil: day('2027-02-28') },
      ended: { status: 'active', agreedUntil: day('2026-11-28') },
      later: { status: 'active', agreedUntil: day('2027-03-01') },
      candidate: { status: 'candidate', agreedUntil: TODAY },
      goes: { status: 'left', since: '2027-01-01' },
      pauses: { status: 'paused', since: '2027-01-02' },
    });
    expect(leavingFrom(map, TODAY)).toEqual([
      { actor: 'ended', because: 'agreementEnded', on: '2026-11-28' },
      { actor: 'ends', because: 'agreementEnds', on: '2027-02-28' },
      { actor: 'goes', because: 'goes', on: '2027-01-01' },
      { actor: 'pauses', because: 'pauses', on: '2027-01-02' },
      { actor: 'away', because: 'away', on: '2026-06-01' },
      { actor: 'late', because: 'left', on: '2026-03-01' },
      { actor: 'unknown', because: 'left', on: null },
    ]);
  });
});

test('Who leaves soonest stands first, and who left last; a day that nobody knows comes last', () => {
  const map = networkOf({
    c: { status: 'active', agreedUntil: day('2027-02-01') },
    a: { status: 'active', agreedUntil: TODAY },
    b: { status: 'active', agreedUntil: day('2026-12-15') },
    e: { status: 'active', agreedUntil: day('2026-03-01') },
    d: { status: 'active', agreedUntil: day('2026-10-01') },
    g: { status: 'left', since: '2027-05-01' },
    f: { status: 'left', since: '2026-12-01' },
    j: { status: 'left' },
    i: { status: 'left', since: '2025-03-01' },
    h: { status: 'left', since: '2026-03-01' },
  });
  expect(leavingFrom(map, TODAY).map(({ actor }) => actor)).toEqual(['d', 'e', 'a', 'b', 'c', 'f', 'g', 'h', 'i', 'j']);
});

describe('Who might take over', () => {
  const figures = networkOf(
    {
      goes: { status: 'left', kinds: ['connector'], tasks: ['signal', 'prevent'], areas: ['Noord'] },
      alike: { status: 'active', kinds: ['connector'], tasks: ['signal'], areas: ['Noord'] },
      knows: { status: 'candidate' },
      left: { status: 'left', kinds: ['connector'], tasks: ['signal', 'prevent'], areas: ['Noord'] },
      away: { status: 'paused', kinds: ['connector'] },
      other: { status: 'active', kinds: ['doer'] },
      x: { status: 'left' },
      y: { status: 'left' },
      z: { status: 'left' },
    },
    {},
    ['Noord'],
  );
  const tie = (a: string, b: string, type: 'trust' | 'contact' | 'tension' = 'contact') =>
    newRelation(`${a}-${b}` as never, idOf(a), idOf(b), type);
  const map = {
    ...figures,
    relations: byId([
      tie('goes', 'x'),
      tie('y', 'goes', 'trust'),
      tie('goes', 'z'),
      tie('goes', 'other', 'tension'),
      tie('knows', 'x'),
      tie('knows', 'y'),
      tie('knows', 'z', 'tension'),
    ]),
  };

  test('has something in common that is said, and is never somebody who left or is away', () => {
    expect(successorsOf(map, idOf('goes'), TODAY)).toEqual([
      { actor: 'alike', status: 'active', kinds: ['connector'], tasks: ['signal'], areas: ['Noord'], knows: 0, of: 3 },
      { actor: 'knows', status: 'candidate', kinds: [], tasks: [], areas: [], knows: 2, of: 3 },
    ]);
  });

  test('is not counted among those whom the other knew', () => {
    const known = { ...map, relations: byId([tie('goes', 'alike'), tie('goes', 'x'), tie('alike', 'x')]) };
    expect(successorsOf(known, idOf('goes'), TODAY)[0]).toMatchObject({ actor: 'alike', knows: 1, of: 1 });
  });

  test('is nobody where nobody is a key figure or nothing is known', () => {
    expect(successorsOf(map, idOf('nobody'), TODAY)).toEqual([]);
    expect(successorsOf(networkOf({ a: { status: 'left' }, b: { status: 'active' } }), idOf('a'), TODAY)).toEqual([]);
  });

  test('is nobody where everybody left, and never who goes on a day to come', () => {
    const kinds = ['connector' as const];
    const all = { status: 'left' as const, kinds, since: '2026-10-01' };
    const everybody = networkOf({ a: all, b: all, c: all });
    expect(leavingFrom(everybody, TODAY)).toHaveLength(3);
    expect(successorsOf(everybody, idOf('a'), TODAY)).toEqual([]);
    expect(leavingFrom(networkOf({}), TODAY)).toEqual([]);
    const going = networkOf({ a: all, b: { ...all, since: '2027-01-01' }, c: { status: 'active', kinds, since: '2027-01-01' } });
    expect(successorsOf(going, idOf('a'), TODAY)).toMatchObject([{ actor: 'c', status: 'candidate' }]);
  });
});
