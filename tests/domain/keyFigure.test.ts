import { describe, expect, test } from 'vitest';
import { type KeyFigurePart, keyFigureRefusal, keyFigureWith } from '../../src/domain/commands/editKeyFigures.ts';
import { notYet } from '../../src/domain/commands/notYet.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { newKeyFigure, statusSince, withStatus } from '../../src/domain/keyFigure.ts';
import { readMonths } from '../../src/formats/readValues.ts';
import { actorId } from '../maps/smallMaps.ts';

const day = (text: string) => text as IsoDate;

describe('The verloop of a key figure', () => {
  test('holds each status with the day since when, the last being the present one', () => {
    const candidate = keyFigureWith(null, {}, day('2026-01-05'));
    const active = keyFigureWith(candidate, { status: 'active' }, day('2026-03-01'));
    const away = keyFigureWith(active, { status: 'paused', backOn: day('2026-10-01') }, day('2026-06-01'));
    expect(away.statusHistory).toEqual([
      { status: 'candidate', since: '2026-01-05' },
      { status: 'active', since: '2026-03-01' },
      { status: 'paused', since: '2026-06-01' },
    ]);
    expect(statusSince(away)).toBe('2026-06-01');
    const back = keyFigureWith(away, { status: 'active' }, day('2026-11-01'));
    expect(back.backOn).toBeUndefined();
    expect(statusSince(back)).toBe('2026-11-01');
  });

  test('forgets a status that was put right on the day it was given, and what was dated later', () => {
    const active = withStatus(withStatus(newKeyFigure, 'candidate', day('2026-01-05')), 'active', day('2026-03-01'));
    const slip = withStatus(active, 'left', day('2026-05-01'));
    expect(withStatus(slip, 'active', day('2026-05-01')).statusHistory).toEqual(active.statusHistory);
    expect(withStatus(slip, 'paused', day('2026-02-01')).statusHistory).toEqual([
      { status: 'candidate', since: '2026-01-05' },
      { status: 'paused', since: '2026-02-01' },
    ]);
  });

  test('is not known of a status that came without a day', () => {
    expect(statusSince(keyFigureWith(newKeyFigure, { status: 'active' }, null))).toBeNull();
    expect(statusSince(newKeyFigure)).toBeNull();
  });

  test('refuses a day that is none and months that are no count', () => {
    expect(keyFigureRefusal({ backOn: day('2026-02-30') }, null)?.code).toBe('dateInvalid');
    expect(keyFigureRefusal({ contactEvery: 0 }, null)?.code).toBe('numberInvalid');
    expect(keyFigureRefusal({ contactEvery: 121 }, null)?.code).toBe('numberInvalid');
    expect(readMonths('120')).toBe(120);
    expect(readMonths('121')).toBeNull();
    expect(keyFigureRefusal({ contactEvery: 1.5 }, null)?.code).toBe('numberInvalid');
    expect(keyFigureRefusal({ contactEvery: undefined }, day('2026-02-28'))).toBeNull();
  });

  test('takes no day to come for what has happened, and takes it for what is agreed', () => {
    const today = day('2026-11-29');
    const later = day('2027-10-10');
    const actors = [actorId('a')];
    const asked = (set: KeyFigurePart, on = today) => [
      notYet({ do: 'editKeyFigures', actors, set, on }, today),
      notYet({ do: 'editActor', id: actorId('a'), set: { keyFigure: set }, on }, today),
    ];
    const spans = { statusHistory: [{ status: 'active' as const, since: later }] };
    for (const outcome of [...asked({ lastContact: later }), ...asked(spans), ...asked({ status: 'left' }, later)])
      expect(outcome?.code).toBe('dayToCome');
    for (const outcome of [...asked({ lastContact: today }), ...asked({ backOn: later, agreedUntil: later })])
      expect(outcome).toBeNull();
  });
});
