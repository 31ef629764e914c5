import { describe, expect, test } from 'vitest';
import { keyFigureRefusal, keyFigureWith } from '../../src/domain/commands/editKeyFigures.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { newKeyFigure, statusSince, withStatus } from '../../src/domain/keyFigure.ts';

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
    expect(keyFigureRefusal({ contactEvery: 1.5 }, null)?.code).toBe('numberInvalid');
    expect(keyFigureRefusal({ contactEvery: undefined }, day('2026-02-28'))).toBeNull();
  });
});
