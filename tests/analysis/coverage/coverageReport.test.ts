import { describe, expect, test } from 'vitest';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { adjacencyOf } from '../../../src/analysis/coverage/areaNeighbours.ts';
import { verdictOf } from '../../../src/analysis/coverage/verdict.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import { judgementId } from '../../../src/domain/judgement.ts';
import { drawnMap } from '../drawnMap.ts';
import { id, network, networkMap, reportOf } from './networkMap.ts';

type Report = ReturnType<typeof reportOf>;
const rowOf = (report: Report, axis: string, category: string) =>
  report.axes.find((each) => each.axis === axis)?.rows.find((row) => row.category === category);
const areaRow = (report: Report, area: string) => report.areas.rows.find((row) => row.area === area);
const closestTo = (report: Report, area: string) => report.closest.find((each) => each.area === area);

describe('a verdict', () => {
  test.each([
    [0, 3, 'gap'],
    [0, 0.3 * 10, 'gap'],
    [0, 2.9, 'attention'],
    [0, 2, 'attention'],
    [0, 1.99, 'nobody'],
    [0, null, 'nobody'],
    [1, 40, 'present'],
  ] as const)('with %d there and %s expected is %s', (count, expected, verdict) => {
    expect(verdictOf(count, expected)).toBe(verdict);
  });
});

describe('an axis', () => {
  test('compares with the target that people set', () => {
    const report = reportOf(network(12, { kinds: ['connector'] }), [], { targets: { 'kinds.critic': 0.25, 'kinds.doer': 0.17 } });
    expect(rowOf(report, 'kinds', 'critic')).toMatchObject({ count: 0, expected: 3, basis: 'target', verdict: 'gap' });
    expect(rowOf(report, 'kinds', 'doer')).toMatchObject({ verdict: 'attention' });
    expect(rowOf(report, 'kinds', 'connector')).toMatchObject({ count: 12, expected: null, verdict: 'present' });
    expect(report.missingKinds).toEqual(['representative', 'doer', 'critic']);
  });

  test('without a target compares with everybody of whom it is known, and not with the network itself', () => {
    const around = Object.fromEntries(
      [1, 2, 3, 4, 5].map((at) => [`C${at}`, { figure: { status: 'candidate', ageGroup: 'young' } } as const]),
    );
    const alone = reportOf(network(10, { ageGroup: 'older' }));
    expect(rowOf(alone, 'ageGroup', 'young')).toMatchObject({ expected: null, basis: null, verdict: 'nobody' });
    const report = reportOf({ ...network(10, { ageGroup: 'older' }), ...around });
    expect(rowOf(report, 'ageGroup', 'young')).toMatchObject({ count: 0, basis: 'keyFiguresOnMap', verdict: 'gap' });
    expect(rowOf(report, 'ageGroup', 'young')?.expected).toBeCloseTo(10 / 3, 9);
  });

  test('says nothing when of more than a fifth it is unknown, and unknown is never a no', () => {
    const some = { ...network(8, { socialProfession: true }), U1: { figure: {} }, U2: { figure: {} } };
    const fifth = reportOf(some, [], { targets: { 'socialProfession.no': 0.5 } });
    expect(fifth.axes.find(({ axis }) => axis === 'socialProfession')).toMatchObject({ unknown: 2, hasVerdict: true });
    expect(rowOf(fifth, 'socialProfession', 'no')).toMatchObject({ count: 0, expected: 5, verdict: 'gap' });
    const more = reportOf({ ...some, U3: { figure: {} } }, [], { targets: { 'socialProfession.no': 0.5 } });
    expect(more.axes.find(({ axis }) => axis === 'socialProfession')).toMatchObject({ unknown: 3, hasVerdict: false });
    expect(rowOf(more, 'socialProfession', 'no')?.verdict).toBe(null);
  });

  test('counts who is active or away for a while, not candidates or who has left', () => {
    const report = reportOf({
      A: { figure: { tasks: ['signal', 'advise'] } },
      B: { figure: { status: 'paused', tasks: ['signal'] } },
      C: { figure: { status: 'candidate', tasks: ['prevent'] } },
      D: { figure: { status: 'left', tasks: ['prevent'] } },
    });
    expect(report.keyFigures).toBe(2);
    expect(['signal', 'advise', 'prevent'].map((task) => rowOf(report, 'tasks', task)?.count)).toEqual([2, 1, 0]);
  });
});

describe('neighbourhoods', () => {
  test('are compared by their part of the inhabitants', () => {
    const report = reportOf(network(8, {}, ['Noord']), [], { population: { Noord: 5000, Haven: 3750, Weide: 250, Dorp: 1000 } });
    expect(report.areas).toMatchObject({ basis: 'population', withoutPopulation: 0, unknown: 0, hasVerdict: true });
    expect(areaRow(report, 'Haven')).toEqual({ area: 'Haven', count: 0, expected: 3, verdict: 'gap' });
    expect(areaRow(report, 'Weide')).toMatchObject({ expected: 0.2, verdict: 'nobody' });
    expect(areaRow(report, 'Noord')).toMatchObject({ count: 8, verdict: 'present' });
  });

  test('without figures of inhabitants are compared with the actors on the map', () => {
    const others = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`A${at}`, { areas: ['Haven'] }]));
    const report = reportOf({ ...network(6, {}, ['Noord']), ...others }, [], { areas: ['Weide'] });
    expect(report.areas.basis).toBe('actorsOnMap');
    expect(areaRow(report, 'Haven')).toMatchObject({ expected: 3, verdict: 'gap' });
    expect(areaRow(report, 'Weide')).toMatchObject({ expected: 0, verdict: 'nobody' });
  });

  test('of which few inhabitants are known are not compared by them', () => {
    const few = { areas: ['B', 'C'], population: { A: 10, D: 10 } };
    expect(reportOf({ ...network(5, {}, ['A']), other: { areas: ['B'] } }, [], few).areas.basis).toBe('actorsOnMap');
    // With key figures alone the network would be compared with itself.
    expect(reportOf(network(5, {}, ['A']), [], few).areas.basis).toBe(null);
    const most = reportOf(network(5, {}, ['A']), [], { areas: ['E'], population: { A: 10, B: 10, C: 10, D: 10 } });
    expect(most.areas).toMatchObject({ basis: 'population', withoutPopulation: 1 });
    expect(areaRow(most, 'E')?.expected).toBe(null);
  });

  test('have no verdict when of more than a fifth of the network nobody knows where they are', () => {
    const report = reportOf({ ...network(3, {}, ['A']), X: { figure: {} } }, [], { population: { A: 1, B: 9000 } });
    expect(report.areas).toMatchObject({ unknown: 1, hasVerdict: false });
    expect(areaRow(report, 'B')?.verdict).toBe(null);
  });

  test('show in a matrix who is of which kind there, and of whom it is not said', () => {
    const report = reportOf(
      {
        A: { areas: ['Noord'], figure: { kinds: ['connector', 'doer'] } },
        B: { constituency: ['Noord'], figure: { kinds: ['connector'] } },
        C: { areas: ['Noord'], figure: {} },
        D: { areas: ['Zuid'] },
      },
      [],
    );
    expect(report.matrix).toEqual([
      { area: 'Noord', kinds: { connector: ['A', 'B'], representative: [], doer: ['A'], critic: [] }, unknown: ['C'] },
    ]);
  });
});

describe('candidates', () => {
  const map = {
    K: { areas: ['Noord'], figure: { kinds: ['connector' as const] } },
    Wide: { areas: ['Haven', 'Weide', 'Kade'] },
    Also: { areas: ['Haven'], constituency: ['Weide'] },
    Other: { areas: ['Dorp'], figure: { status: 'candidate' as const, kinds: ['critic' as const] } },
  };
  test('close most gaps that are still open, one after the other, with their grounds', () => {
    expect(reportOf(map, ['K Wide']).candidates).toEqual([
      {
        actor: 'Wide',
        grounds: [
          { code: 'areas', areas: ['Haven', 'Weide', 'Kade'] },
          { code: 'knownBy', keyFigures: ['K'] },
        ],
      },
      {
        actor: 'Other',
        grounds: [
          { code: 'areas', areas: ['Dorp'] },
          { code: 'categories', categories: ['kinds.critic'] },
          { code: 'isCandidate' },
        ],
      },
    ]);
  });

  test('are not pushers, organisations, who left or who was set aside', () => {
    const drawn = networkMap({
      K: { areas: ['Noord'], figure: {} },
      P: { areas: ['Haven'], roles: ['pusher'] },
      L: { areas: ['Haven'], figure: { status: 'left' } },
      Gemeente: { areas: ['Haven'] },
      Q: { areas: ['Haven'] },
    });
    const found = (of: typeof drawn) => analyseMap(of).coverageReport.candidates.map(({ actor }) => actor);
    expect(drawn.actors.get(id('Gemeente'))?.kind).toBe('organisation');
    expect(found(drawn)).toEqual(['Q']);
    const judgement = { verdict: 'dismissed' as const, reason: '', date: '2026-11-22' as IsoDate };
    const aside = runCommand(drawn, { do: 'judgeSuggestion', id: judgementId('candidate', ['Q']), judgement });
    expect(aside.done && found(applyChange(drawn, aside.value))).toEqual([]);
  });
});

describe('who is closest', () => {
  test('to a neighbourhood with actors: the key figure fewest good lines away, or none that a line leads to', () => {
    const report = reportOf({ K: { figure: {} }, a: {}, b: {}, c: { areas: ['Haven'] }, d: { areas: ['Weide'] } }, [
      'K a',
      'a b',
      'b c trust',
      'K d tension',
    ]);
    expect(closestTo(report, 'Haven')).toEqual({ area: 'Haven', by: { code: 'steps', steps: 3 }, actors: ['K'] });
    expect(closestTo(report, 'Weide')).toEqual({ area: 'Weide', by: { code: 'noWay' }, actors: [] });
  });

  test('to a white spot: who is across the border, else in the district, else in the nearest neighbourhood', () => {
    const actors = { a: { areas: ['A'] }, k: { areas: ['A'], figure: {} }, far: { areas: ['Far'] } };
    const squares = { A: [0, 0], Beside: [100, 0], Off: [500, 0], Far: [2000, 0] } as const;
    const report = reportOf(actors, [], { areas: ['Listed', 'Lost'], squares, districts: { A: 'Noord', Listed: 'Noord' } });
    expect(closestTo(report, 'Beside')).toEqual({ area: 'Beside', by: { code: 'border', areas: ['A'] }, actors: ['k', 'a'] });
    expect(closestTo(report, 'Listed')?.by).toEqual({ code: 'district', district: 'Noord', areas: ['A'] });
    expect(closestTo(report, 'Off')).toEqual({ area: 'Off', by: { code: 'nearby', areas: ['A'] }, actors: ['k', 'a'] });
    expect(closestTo(report, 'Lost')).toEqual({ area: 'Lost', by: { code: 'nobody' }, actors: [] });
  });

  test('only neighbourhoods that share a stretch of border lie beside each other, not those that touch in a corner', () => {
    const map = networkMap({}, [], { squares: { A: [0, 0], B: [100, 0], C: [100, 100] } });
    const { bordering } = adjacencyOf(map);
    expect(bordering('A' as AreaId)).toEqual(['B']);
    expect(bordering('B' as AreaId)).toEqual(['A', 'C']);
  });
});

describe('every map is answered', () => {
  test.each([
    ['empty', drawnMap({})],
    ['with one actor', drawnMap({ a: {} })],
    ['with neighbourhoods alone', drawnMap({}, [], { areas: ['A', 'B'] })],
    ['with only tension', drawnMap({ a: { areas: ['A'] }, b: { keyFigure: true } }, ['a b tension'])],
    ['with inhabitants of nobody', networkMap({ a: { figure: {} } }, [], { population: { A: 0, B: 0 } })],
  ])('%s', (_, map) => {
    const { coverageReport } = analyseMap(map);
    expect(coverageReport.axes).toHaveLength(6);
    expect(coverageReport.areas.rows).toHaveLength(map.areas.size);
    expect(JSON.stringify(coverageReport)).not.toMatch(/NaN|Infinity/);
  });

  test('the same whatever the order of drawing', () => {
    const actors = { K: { areas: ['A'], figure: {} }, a: { areas: ['B'] }, b: { areas: ['B', 'C'] }, c: { areas: ['C'] } };
    const turned = Object.fromEntries(Object.entries(actors).reverse());
    const plain = reportOf(actors, ['K a', 'b c']);
    const other = reportOf(turned, ['b c', 'K a']);
    expect(other.candidates).toEqual(plain.candidates);
    expect(other.areas.rows).toEqual(plain.areas.rows);
  });
});
