import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editMap } from '../../../src/domain/commands/editMap.ts';
import { newKeyFigure, STATUSES, type StatusSince, statusSince } from '../../../src/domain/keyFigure.ts';
import { courseOf, movesOf, yearOf } from '../../../src/domain/network/course.ts';
import { withSpans } from '../../../src/domain/network/statusSpans.ts';
import { USUAL_AGREEMENTS } from '../../../src/domain/networkAgreements.ts';
import { day, idOf, networkOf } from './network.ts';

const TODAY = day('2026-11-29');
const history = (...spans: readonly (readonly [StatusSince['status'], string])[]): StatusSince[] =>
  spans.map(([status, since]) => ({ status, since: day(since) }));

describe('Who came and went', () => {
  const map = networkOf({
    Ada: {
      status: 'left',
      statusHistory: history(['candidate', '2024-01-10'], ['active', '2024-03-01'], ['left', '2026-02-01']),
    },
    Bo: {
      status: 'active',
      statusHistory: history(['active', '2024-06-01'], ['paused', '2025-05-01'], ['active', '2026-01-05']),
    },
    Cas: { status: 'left', statusHistory: history(['candidate', '2025-01-01'], ['left', '2025-09-01']) },
    Dee: { status: 'paused', statusHistory: history(['paused', '2026-06-11']) },
    Eef: { status: 'active' },
    Fay: { status: 'candidate' },
  });
  const course = courseOf(map, TODAY, []);

  test('is told by the year, in order of the days', () => {
    const told = course.years.map(({ year, moves }) => [year, moves.map(({ actor, move }) => `${actor} ${move}`)]);
    expect(told).toEqual([
      [2024, ['Ada candidate', 'Ada came', 'Bo came']],
      [2025, ['Cas candidate', 'Bo paused', 'Cas declined']],
      [2026, ['Bo returned', 'Ada left', 'Dee paused']],
    ]);
  });

  test('counts who was active at the end of a year, and says of whom that is not known', () => {
    // Dee was in the network before she paused, and Eef since nobody knows when.
    expect(course.years.map(({ active, unknown }) => [active, unknown])).toEqual([
      [2, 2],
      [1, 2],
      [2, 0],
    ]);
    expect(course.undated).toEqual(['Eef', 'Fay']);
  });

  test('begins with a snapshot where that is the oldest, and guesses nothing of that year', () => {
    const seen = [{ id: 's' as never, on: day('2022-05-01'), active: 7 }];
    const [first] = courseOf(map, TODAY, seen).years;
    expect(first).toMatchObject({ year: 2022, moves: [], active: 0, unknown: 2 });
    expect(courseOf(networkOf({ Eef: { status: 'active' } }), TODAY, []).years).toEqual([]);
  });

  test('does not know as what somebody was after the last day, where that is of another status', () => {
    const { years, undated } = courseOf(
      networkOf({
        Ada: { status: 'active', statusHistory: history(['candidate', '2023-01-01']) },
        Bo: { status: 'paused', statusHistory: history(['candidate', '2023-02-01'], ['active', '2024-03-01']) },
        // Her going is to come: until then she is what she became.
        Cas: { status: 'left', statusHistory: history(['active', '2023-03-01'], ['left', '2027-01-01']) },
      }),
      TODAY,
      [],
    );
    expect(years.map(({ active, unknown }) => [active, unknown])).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
      [2, 0],
    ]);
    expect(undated).toEqual(['Ada', 'Bo']);
  });

  test('knows nothing of days to come', () => {
    const ahead = networkOf({ Ada: { status: 'active', statusHistory: history(['active', '2027-01-01']) } });
    expect(courseOf(ahead, TODAY, []).years).toEqual([]);
    // Who goes next year is not gone yet, and comes to nothing before the day.
    const going = networkOf({
      Ada: { status: 'left', statusHistory: history(['active', '2025-03-01'], ['left', '2027-01-01']) },
      Bo: { status: 'left', statusHistory: history(['left', '2027-01-01']) },
    });
    const { years } = courseOf(going, TODAY, []);
    expect(years.map(({ year, active, unknown }) => [year, active, unknown])).toEqual([
      [2025, 1, 1],
      [2026, 2, 0],
    ]);
    expect(years.flatMap(({ moves }) => moves.map(({ move }) => move))).toEqual(['came']);
  });
});

describe('The verloop of one person', () => {
  const spans = fc.array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      since: fc
        .integer({ min: 0, max: 4_000 })
        .map((number) => day(new Date(Date.UTC(2016, 0, 1 + number)).toISOString().slice(0, 10))),
    }),
    { maxLength: 8 },
  );

  test('is in order, names no status twice in a row, and leaves the present one', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const { status, statusHistory = [] } = withSpans(newKeyFigure, all);
        expect(statusHistory.map(({ since }) => since)).toEqual(
          all.length === 0 ? [] : [...statusHistory.map(({ since }) => since)].sort(),
        );
        expect(statusHistory.some((span, place) => span.status === statusHistory[place - 1]?.status)).toBe(false);
        expect(status).toBe(newKeyFigure.status);
        const moves = movesOf(idOf('Ada'), { statusHistory });
        expect(moves.length).toBeLessThanOrEqual(statusHistory.length);
        expect(moves.every(({ on }) => yearOf(on) >= 2016)).toBe(true);
      }),
    );
  });

  test('without any line leaves the status and no day', () => {
    expect(withSpans({ ...newKeyFigure, status: 'active', statusHistory: history(['active', '2024-01-01']) }, [])).toEqual({
      ...newKeyFigure,
      status: 'active',
    });
  });

  test('that says more of what came before leaves the present status, with its day or without', () => {
    const away = { ...newKeyFigure, status: 'paused' as const, backOn: TODAY };
    const earlier = withSpans(away, history(['active', '2026-01-01']));
    expect(earlier).toEqual({ ...away, statusHistory: history(['active', '2026-01-01']) });
    expect(statusSince(earlier)).toBeNull();
  });
});

test('what is agreed for all is a count of months, or nothing', () => {
  const map = networkOf({});
  const set = (part: Partial<typeof USUAL_AGREEMENTS>) =>
    editMap(map, { do: 'editMap', set: { network: { ...USUAL_AGREEMENTS, ...part } } });
  expect(set({ contactEvery: 2, awayAtMost: null }).done).toBe(true);
  expect(set({ contactEvery: 0 })).toMatchObject({ done: false, refusal: { code: 'numberInvalid' } });
  expect(set({ candidateAtMost: 1.5 })).toMatchObject({ done: false });
});
