import { describe, expect, test } from 'vitest';
import { networkYear } from '../../../src/analysis/report/networkYear.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { type KeyFigureStatus, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { byId } from '../../maps/randomMap.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';

const TODAY = '2026-11-29' as IsoDate;
const NOBODY = { came: [], returned: [], paused: [], left: [], candidate: [], unmarked: [], gone: [] };
/** Actors by what they are in the network; null: none of it. */
const network = (
  of: Readonly<Record<string, KeyFigureStatus | null>>,
  contacts: Readonly<Record<string, string>> = {},
): ActorMap => {
  const map = mapOf(Object.keys(of));
  return {
    ...map,
    actors: byId(
      [...map.actors.values()].map((one) => {
        const status = of[one.name];
        const lastContact = (contacts[one.name] ?? null) as IsoDate | null;
        return status ? { ...one, keyFigure: { ...newKeyFigure, status, lastContact } } : one;
      }),
    ),
  };
};

describe('What became of a network', () => {
  test('who came, came back, paused or left is told apart from who is candidate again, unmarked or gone', () => {
    const then = network({
      new: null,
      asked: 'candidate',
      back: 'left',
      again: 'paused',
      pausing: 'active',
      leaving: 'active',
      demoted: 'active',
      unmarked: 'paused',
      gone: 'active',
      same: 'active',
    });
    const now = network({
      new: 'active',
      asked: 'paused',
      back: 'active',
      again: 'active',
      pausing: 'paused',
      leaving: 'left',
      demoted: 'candidate',
      unmarked: null,
      same: 'active',
    });
    expect(networkYear(now, then, TODAY)).toMatchObject({
      activeBefore: 5,
      now: { active: 4, paused: 2, left: 1, candidate: 1 },
      moves: {
        came: ['new', 'asked'],
        returned: ['back', 'again'],
        paused: ['pausing'],
        left: ['leaving'],
        candidate: ['demoted'],
        unmarked: ['unmarked'],
        gone: ['gone'],
      },
    });
  });

  test('who was said to be one and the same neither came nor went', () => {
    const [then, now] = [network({ jan: 'active' }), network({ johan: 'active' })];
    expect(networkYear(now, then, TODAY).moves).toEqual({ ...NOBODY, came: ['johan'], gone: ['jan'] });
    const matches = [{ before: [actorId('jan')], after: [actorId('johan')] }];
    expect(networkYear(now, then, TODAY, matches).moves).toEqual(NOBODY);
  });
});

describe('Contact with who is active', () => {
  const contactOn = (day: string, contacts: Readonly<Record<string, string>>) => {
    const map = network(
      { ...Object.fromEntries(Object.keys(contacts).map((name) => [name, 'active' as const])), never: 'active' },
      contacts,
    );
    return networkYear(map, map, day as IsoDate).contact;
  };

  test('within three months is recent, counted to the end of a shorter month', () => {
    expect(contactOn('2027-05-31', { a: '2027-03-01', b: '2027-02-28', c: '2027-02-27' })).toEqual({
      recent: 2,
      months: 3,
      long: ['c'],
      unknown: ['never'],
    });
  });

  test('a day still to come says nothing about when somebody was spoken with', () => {
    expect(contactOn(TODAY, { today: TODAY, planned: '2026-11-30' })).toMatchObject({ recent: 1, unknown: ['planned', 'never'] });
  });
});
