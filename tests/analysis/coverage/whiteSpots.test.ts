import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { answerQuestion } from '../../../src/analysis/answerQuestion.ts';
import { mapAnswers } from '../../../src/analysis/network/mapAnswers.ts';
import { networkYear } from '../../../src/analysis/report/networkYear.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId, AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import { KEY_FIGURE_KINDS, TASKS } from '../../../src/domain/keyFigure.ts';
import { attentionFor } from '../../../src/domain/network/attention.ts';
import { targetId } from '../../../src/domain/target.ts';
import { inLetters } from '../../../src/language/grammar.ts';
import { nl } from '../../../src/language/nl.ts';
import { areaOverview, passes } from '../../../src/ui/areas/areaOverview.ts';
import { YEAR_PARTS, yearDocument } from '../../../src/ui/report/yearDocument.ts';
import { networkMap } from '../../maps/networkMap.ts';
import { networkTown } from '../../maps/networkTown.ts';
import { byId } from '../../maps/randomMap.ts';
import { textOf } from '../../ui/report/reportsOf.ts';

const TODAY = '2026-11-29' as IsoDate;

/** All places that tell of white spots, or of neighbourhoods, kinds and tasks that the network has nobody of, say the same of a map. */
const expectOneAnswer = (map: ActorMap): void => {
  const analysis = analyseMap(map);
  const { gaps } = answerQuestion(map, { ask: 'networkGaps' });
  const single = <T extends string>(ids: readonly T[]) => [...ids].sort();
  const whole = {
    areas: single(gaps.flatMap(({ area, categories }) => (area !== null && categories.length === 0 ? [area] : []))),
    kinds: single(KEY_FIGURE_KINDS.filter((kind) => gaps.some(isJust(targetId('kinds', kind))))),
    tasks: single(TASKS.filter((task) => gaps.some(isJust(targetId('tasks', task))))),
  };

  // Buurten: its list of white spots, its mark and its filters.
  expect(analysis.coverageReport.whiteSpots.map(({ key }) => key)).toEqual(gaps.map(({ key }) => key));
  expect(single(analysis.coverageReport.missingKinds)).toEqual(whole.kinds);
  const levels = new Map(analysis.coverage.map(({ area, level }) => [area, level]));
  const summaries = areaOverview(map, (a, b) => (a < b ? -1 : 1)).flatMap(({ areas }) => areas);
  const passing = (filter: 'nobody' | 'withoutKeyFigure', isThought: boolean) =>
    single(
      summaries.flatMap((one) => (passes(filter, one, isThought ? levels.get(one.area.id) : undefined) ? [one.area.id] : [])),
    );
  const hasNetwork = analysis.coverageReport.keyFigures > 0;
  if (hasNetwork) expect(passing('withoutKeyFigure', true)).toEqual(whole.areas);
  for (const filter of ['nobody', 'withoutKeyFigure'] as const) expect(passing(filter, true)).toEqual(passing(filter, false));

  // Inzicht asks another thing in other words: from where nobody is on the map at all.
  const onMap = passing('nobody', true).length;
  const said = nl.inShort.short.missing(analysis.coverage, 'sleutelfiguur');
  const areasOf = (count: number) => (count === 1 ? 'één buurt' : `${inLetters(count, 'nl')} buurten`);
  if (onMap > 0) expect(said).toBe(`Van ${areasOf(onMap)} staat nog niemand op de kaart.`);
  else if (hasNetwork && whole.areas.length > 0)
    expect(said).toBe(`In ${areasOf(whole.areas.length)} is geen eigen sleutelfiguur.`);

  // Aandacht nodig, and what the map knows beside the hoofdvragen.
  const reasons = attentionFor(map, TODAY, []).rows.flatMap((row) => row.reasons);
  expect(single(reasons.flatMap((reason) => (reason.code === 'nobodyForArea' ? reason.areas : [])))).toEqual(whole.areas);
  expect(single(reasons.flatMap((reason) => (reason.code === 'nobodyForTask' ? [reason.task] : [])))).toEqual(whole.tasks);
  const answers = Object.values(mapAnswers(map, TODAY)).flat();
  for (const answer of answers) {
    if (answer.code === 'areas') expect(single(answer.without)).toEqual(whole.areas);
    if (answer.code !== 'kinds' && answer.code !== 'tasks') continue;
    const none = Object.entries(answer.counts).flatMap(([one, count]) => (count === 0 ? [one] : []));
    if (answer.notSaid < answer.of) expect(none.sort()).toEqual(whole[answer.code]);
  }

  // The report of the year: its rows and how many more there are.
  if (!hasNetwork) return;
  const found = networkYear(map, map, TODAY);
  const stand = { day: TODAY, isPhoto: false };
  const text = textOf(
    yearDocument({ map, before: null, found, photos: [], stand, answered: new Set(), hidden: 'none' }, YEAR_PARTS, null, nl),
  );
  const nameOf = (id: AreaId | null) => (id === null ? null : (map.areas.get(id)?.name ?? ''));
  const told = gaps.filter(({ categories, area }) =>
    text.includes(nl.gaps.missing(categories, nameOf(area), nl.words.keyFigureTerm.figure)),
  );
  const more = /Nog (\S+) witte vlek/.exec(text)?.[1];
  const rest = gaps.length - Math.min(gaps.length, 12);
  expect(more ?? null).toBe(rest === 0 ? null : inLetters(rest, 'nl'));
  expect(told.length).toBeGreaterThanOrEqual(gaps.length - rest);
  const asked = answerQuestion(map, { ask: 'networkGaps' });
  const none = nl.gaps.noneFound(asked, nl.words.keyFigureTermMany.figure);
  expect(text.includes(none)).toBe(gaps.length === 0 && asked.keyFigures > 0);
};
const isJust =
  (id: string) =>
  ({ area, categories }: { readonly area: AreaId | null; readonly categories: readonly string[] }): boolean =>
    area === null && categories.length === 1 && categories[0] === id;

describe('What the network has nobody of is told everywhere alike', () => {
  test('on the example', () => expectOneAnswer(exampleMap('nl')));

  test.each([3, 12, 60, 300])('in a network of %i key figures', (count) => expectOneAnswer(networkMap(count)));

  test('where nothing is filled in, and where a task is nobody’s while of many it is not known', () => {
    const map = networkMap(60);
    const with_ = (change: (tasks: readonly (typeof TASKS)[number][]) => readonly (typeof TASKS)[number][]): ActorMap => ({
      ...map,
      actors: byId(
        [...map.actors.values()].map((one) => ({
          ...one,
          keyFigure: one.keyFigure && { ...one.keyFigure, tasks: change(one.keyFigure.tasks) },
        })),
      ),
    });
    expectOneAnswer(with_(() => []));
    const without = with_((tasks) => (tasks.includes('advise') ? [] : tasks.filter((task) => task !== 'intervene')));
    expectOneAnswer(without);
    const { gaps } = answerQuestion(without, { ask: 'networkGaps' });
    const intervene = gaps.find(isJust('tasks.intervene'));
    expect(intervene).toMatchObject({ isFirst: true, verdict: 'nobody', expected: null });
    expect(intervene?.unknown).toBeGreaterThan(0);
    expect(nl.gaps.expectation(intervene as never, 60, 'sleutelfiguren', 'sleutelfiguur')).toMatch(
      /nog niet ingevuld\. Misschien is er dus toch/,
    );
  });

  test('whatever the network', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(1e9), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 15 })),
        ([seed, keyFigures, areas]) => expectOneAnswer(networkTown(seed, keyFigures, areas)),
      ),
      { numRuns: 25 },
    );
  });

  test('an achterban counts as living or working there does', () => {
    const map = networkMap(12);
    const moved: ActorMap = {
      ...map,
      actors: byId(
        [...map.actors.values()].map((one) => ({ ...one, neighbourhoods: [] as AreaId[], constituency: one.neighbourhoods })),
      ),
    };
    const keysOf = (of: ActorMap) => answerQuestion(of, { ask: 'networkGaps' }).gaps.map(({ key }) => key);
    expect(keysOf(moved)).toEqual(keysOf(map));
    expectOneAnswer(moved);
    expect(moved.actors.get('actor-0' as ActorId)?.constituency).toHaveLength(1);
  });

  test('and no word for what is on the map is that for what is in the network', () => {
    const words = [
      ...Object.values(nl.areas.level).map((say) => say('sleutelfiguur')),
      ...Object.values(nl.insight.coverage.level).map((say) => say('sleutelfiguur')),
      nl.areas.showNobody,
    ];
    expect(words.filter((word) => /witte vlek/i.test(word))).toEqual([]);
  });
});
