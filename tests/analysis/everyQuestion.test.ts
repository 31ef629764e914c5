import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/analysis/answerQuestion.ts';
import { describeMap } from '../../src/analysis/describeMap.ts';
import type { Question } from '../../src/analysis/question.ts';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, RelationId } from '../../src/domain/identifiers.ts';
import { hasLeft } from '../../src/domain/keyFigure.ts';
import { byId, randomMap } from '../maps/randomMap.ts';
import { seededRandom } from '../maps/seededRandom.ts';
import { drawnMap } from './drawnMap.ts';
import { REFERENCE_NETWORKS, referenceMap } from './referenceNetwork.ts';

const QUESTIONS: readonly Question[] = [
  { ask: 'reachSet', k: 3, leaveOutPushers: true },
  { ask: 'reachSet', k: 50, leaveOutPushers: false },
  { ask: 'linksWorthMaking' },
  { ask: 'forgottenTies' },
  { ask: 'fragilePoints' },
  { ask: 'campMixing' },
  { ask: 'carriers' },
  { ask: 'mapAnswers', today: '2026-11-29' as IsoDate },
  { ask: 'seenOnPhotos' },
  { ask: 'expertTable', layer: 'positive' },
  { ask: 'expertTable', layer: 'mixed' },
  { ask: 'communities' },
  { ask: 'networkGaps' },
  { ask: 'smallGaps' },
];
/** Every question there is, also what happens without the first actor. */
const questionsFor = (map: ActorMap): readonly Question[] => {
  const [first = 'nobody' as ActorId] = map.actors.keys();
  return [...QUESTIONS, { ask: 'analyse' }, { ask: 'whatIf', actor: first }];
};

const TWO_CAMPS = { a1: { camp: 'A' }, a2: { camp: 'A' }, b1: { camp: 'B' }, b2: { camp: 'B' } };
const CASES: Readonly<Record<string, ActorMap>> = {
  'no actors': drawnMap({}),
  'one actor': drawnMap({ a: { camp: 'A' } }),
  'two actors': drawnMap({ a: {}, b: {} }, ['a b']),
  'no relations': drawnMap({ a: {}, b: {}, c: {} }),
  'only tension': drawnMap(TWO_CAMPS, ['a1 b1 tension', 'a2 b2 tension 3']),
  'several parts and an isolate': drawnMap({ ...TWO_CAMPS, x: {}, alone: {} }, ['a1 a2', 'b1 b2', 'a1 x']),
  'trust and tension at once': drawnMap(TWO_CAMPS, ['a1 b1 trust', 'a1 b1 tension 3', 'a1 a2']),
  'directed influence': drawnMap(TWO_CAMPS, ['a1 b1 influence', 'b1 b2 influence 3']),
  'three camps': drawnMap({ ...TWO_CAMPS, c1: { camp: 'C' } }, ['a1 b1', 'b1 c1', 'a2 c1 tension']),
  'nobody tagged': drawnMap({ a: {}, b: {}, c: {} }, ['a b', 'b c']),
  'everybody in one camp': drawnMap({ a: { camp: 'A' }, b: { camp: 'A' } }, ['a b']),
  'camps without relations among them': drawnMap({ ...TWO_CAMPS, x: {}, y: {} }, ['x y']),
};

/** No number that is none, anywhere. */
const holdsOnlyNumbers = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(holdsOnlyNumbers);

describe.each(Object.entries(CASES))('a map with %s', (_, map) => {
  it.each(questionsFor(map).map((question) => [question.ask, question] as const))('answers %s', (_ask, question) => {
    const answer = answerQuestion(map, question);
    expect(holdsOnlyNumbers(answer)).toBe(true);
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('is described as data', () => {
    const described = describeMap(map);
    expect(Object.keys(described.actors)).toHaveLength(map.actors.size);
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });
});

it.each(REFERENCE_NETWORKS)('%s answers every question', (name) => {
  const map = referenceMap(name);
  for (const question of questionsFor(map)) expect(holdsOnlyNumbers(answerQuestion(map, question))).toBe(true);
});

it('an actor that is not on the map has no absence', () => {
  expect(answerQuestion(drawnMap({ a: {} }), { ask: 'whatIf', actor: 'b' as ActorId })).toBeNull();
});

/** On these two or more carry much, and were told of in the order of drawing. */
const SHAKY: readonly [seed: number, actors: number, relations: number][] = [
  [11, 21, 23],
  [907_694_453, 20, 14],
  [17_373_921, 20, 27],
  [999_968_997, 25, 23],
];

describe('whatever the map', () => {
  const maps = fc.tuple(fc.nat(1e9), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 90 }));

  it('other ids and another order of drawing change no answer', () => {
    fc.assert(
      fc.property(maps, ([seed, actors, relations]) => {
        const map = randomMap(seed, actors, relations);
        const { relabelled, ids } = relabel(map, seed);
        const [first] = map.actors.keys();
        for (const question of QUESTIONS)
          expect(translated(answerQuestion(map, question), ids)).toEqual(ordered(answerQuestion(relabelled, question)));
        const absent = answerQuestion(map, { ask: 'whatIf', actor: first as ActorId });
        const same = answerQuestion(relabelled, { ask: 'whatIf', actor: ids.get(first ?? '') as ActorId });
        expect(translated(absent, ids)).toEqual(ordered(same));
      }),
      { numRuns: 40, examples: SHAKY.map((map) => [map]) },
    );
  });

  it('an actor without relations changes no suggestion', () => {
    fc.assert(
      fc.property(maps, ([seed, actors, relations]) => {
        const map = randomMap(seed, actors, relations);
        const isolate = newActor('isolate' as ActorId, `${seed % 2 ? 'A' : 'z'} nieuw`);
        const wider = { ...map, actors: new Map([...map.actors, [isolate.id, isolate]]) };
        // Of a map that everybody left the answer is that nobody is on it, which the newcomer is.
        fc.pre([...map.actors.values()].some(({ keyFigure }) => !hasLeft(keyFigure)));
        for (const ask of ['linksWorthMaking', 'forgottenTies', 'fragilePoints'] as const)
          expect(answerQuestion(wider, { ask })).toEqual(answerQuestion(map, { ask }));
      }),
      { numRuns: 40 },
    );
  });
});

const relabel = (map: ActorMap, seed: number) => {
  const random = seededRandom(seed + 1);
  const shuffled = <T>(items: Iterable<T>): T[] =>
    [...items]
      .map((item) => [random.share(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  const ids = new Map<string, string>();
  for (const [i, id] of shuffled(map.actors.keys()).entries()) ids.set(id, `other-${i}`);
  for (const [i, id] of shuffled(map.relations.keys()).entries()) ids.set(id, `tie-${i}`);
  const now = <Id extends string>(id: Id) => ids.get(id) as Id;
  const relabelled: ActorMap = {
    ...map,
    actors: byId(shuffled(map.actors.values()).map((actor) => ({ ...actor, id: now(actor.id) }))),
    relations: byId(
      shuffled(map.relations.values()).map((relation) => ({
        ...relation,
        id: now(relation.id) as RelationId,
        from: now(relation.from),
        to: now(relation.to),
      })),
    ),
    areas: new Map(shuffled(map.areas)),
    camps: new Map(shuffled(map.camps)),
  };
  return { relabelled, ids };
};

/** Lists of relations follow the drawing, and sums their order: neither is part of an answer. */
const ordered = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value) => {
      if (key === 'relations')
        return Array.isArray(value)
          ? [...value].sort()
          : value?.positive
            ? { positive: [...value.positive].sort(), tension: [...value.tension].sort() }
            : value;
      return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
    }),
  );
const translated = (answer: unknown, ids: ReadonlyMap<string, string>) =>
  ordered(JSON.parse(JSON.stringify(answer, (_, value) => (typeof value === 'string' ? (ids.get(value) ?? value) : value))));
