import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../src/analysis/analyseMap.ts';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { layersOf } from '../../src/analysis/layers.ts';
import { twoSidedness } from '../../src/analysis/metrics/twoSidedness.ts';
import { campPoles } from '../../src/analysis/poles.ts';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, RelationId } from '../../src/domain/identifiers.ts';
import { whoIsThere } from '../../src/domain/whoIsThere.ts';
import { byId, randomMap } from '../maps/randomMap.ts';
import { seededRandom } from '../maps/seededRandom.ts';
import { drawnMap } from './drawnMap.ts';
import { REFERENCE_NETWORKS, referenceMap } from './referenceNetwork.ts';

const TWO_CAMPS = { a1: { camp: 'A' }, a2: { camp: 'A' }, b1: { camp: 'B' }, b2: { camp: 'B' } };
const suggested = ({ possibleLinks }: Analysis) =>
  possibleLinks.answered ? possibleLinks.suggestions.map(({ actor }) => actor as string) : possibleLinks.because;

describe('a possible schakel', () => {
  const map = drawnMap({ ...TWO_CAMPS, x: {}, y: {} }, ['x a1 trust 3', 'x b1 contact 2', 'y a1 contact 1', 'y b2 contact 1']);

  it('has lines to both camps, with the points and to whom', () => {
    const { possibleLinks } = analyseMap(map);
    expect(possibleLinks).toMatchObject({ answered: true, poles: 'camps' });
    if (!possibleLinks.answered) return;
    const [first] = possibleLinks.suggestions;
    expect(first?.actor).toBe('x');
    expect(first?.grounds[0]).toEqual({
      code: 'linesToPoles',
      poles: [
        { pole: 'A', points: 3, actors: ['a1'] },
        { pole: 'B', points: 2, actors: ['b1'] },
      ],
    });
    expect(first?.grounds).toContainEqual({ code: 'noOwnTension' });
    expect(first?.grounds).toContainEqual({ code: 'onlyGoBetween', pairs: [['a1', 'b1']] });
    expect(first?.evidence).toEqual({ actors: ['x', 'a1', 'b1'], relations: ['r0', 'r1'] });
  });

  it('needs two points with the second side: one weak contact is too little', () => {
    expect(suggested(analyseMap(map))).toEqual(['x']);
  });

  it('comes after one without own tension, and the tension is named', () => {
    const tense = drawnMap({ ...TWO_CAMPS, x: {}, z: {} }, [
      'x a1 trust 3',
      'x b1 trust 3',
      'x b2 tension 3',
      'z a2 contact 2',
      'z b2 contact 2',
    ]);
    const { possibleLinks } = analyseMap(tense);
    if (!possibleLinks.answered) throw new Error('no answer');
    expect(possibleLinks.suggestions.map(({ actor }) => actor)).toEqual(['z', 'x']);
    expect(possibleLinks.suggestions[1]?.grounds).toContainEqual({ code: 'ownTension', actors: ['b2'] });
  });

  it('is never a present schakel, a pusher or a key figure', () => {
    const ties = ['l', 'p', 'k'].flatMap((name) => [`${name} a1 trust 3`, `${name} b1 trust 3`]);
    const tagged = drawnMap({ ...TWO_CAMPS, l: { roles: ['link'] }, p: { roles: ['pusher'] }, k: { keyFigure: true } }, ties);
    expect(suggested(analyseMap(tagged))).toBe('nobodyBetween');
  });

  it('is sought between neighbourhoods while nobody is on a camp, and says so', () => {
    const areas = drawnMap({ n: { areas: ['Noord'] }, z: { areas: ['Zuid'] }, x: {} }, ['x n', 'x z']);
    expect(analyseMap(areas)).toMatchObject({
      possibleLinks: { answered: true, poles: 'areas' },
      nextStep: { step: 'askLink', actor: 'x' },
    });
    expect(suggested(analyseMap(areas))).toEqual(['x']);
  });

  it('that stands alone stays first in nearly all redrawn maps when its lines are many and strong', () => {
    const many = Object.fromEntries(['a', 'b'].flatMap((camp) => [1, 2, 3, 4, 5].map((i) => [camp + i, { camp }])));
    const ties = Object.keys(many).map((name) => `x ${name} trust 3`);
    const { possibleLinks } = analyseMap(drawnMap({ ...many, x: {} }, ties));
    expect(possibleLinks.answered && possibleLinks.suggestions[0]?.stability).toBeGreaterThanOrEqual(95);
  });
});

describe('every map gets an answer, and what to draw next', () => {
  const cases: [string, ActorMap, string | string[], Analysis['nextStep']['step']][] = [
    ['no actors', drawnMap({}), 'noActors', 'drawActors'],
    ['one actor', drawnMap({ a: {} }), 'noRelations', 'drawActors'],
    ['no relations', drawnMap({ a: {}, b: {}, c: {} }), 'noRelations', 'drawRelations'],
    ['only tension', drawnMap(TWO_CAMPS, ['a1 b1 tension']), 'onlyTension', 'drawGoodRelations'],
    ['nobody tagged', drawnMap({ a: {}, b: {}, c: {} }, ['a b', 'b c']), 'noGroups', 'nameCamps'],
    ['camps but nobody in them', drawnMap({ a: {}, b: {} }, ['a b'], { camps: ['A', 'B'] }), 'noGroups', 'putActorsInCamps'],
    ['everybody in one camp', drawnMap({ a: { camp: 'A' }, b: { camp: 'A' } }, ['a b']), 'oneGroup', 'nameOtherCamp'],
    [
      'everybody in one of two',
      drawnMap({ a: { camp: 'A' }, b: { camp: 'A' } }, ['a b'], { camps: ['B'] }),
      'oneGroup',
      'putActorsInCamps',
    ],
    ['only with who left', drawnMap({ a: {}, b: {}, p: { keyFigure: 'left' } }, ['a p']), 'noRelations', 'drawRelations'],
    ['nobody in between', drawnMap(TWO_CAMPS, ['a1 a2', 'b1 b2']), 'nobodyBetween', 'drawBetween'],
    ['only those of no camp', drawnMap({ a: { camp: 'none' }, b: { camp: 'none' } }, ['a b']), 'noGroups', 'nameCamps'],
    [
      'trust and tension at once',
      drawnMap({ ...TWO_CAMPS, x: {} }, ['x a1 trust', 'x a1 tension', 'x b1 trust']),
      ['x'],
      'drawForAlone',
    ],
    ['influence either way', drawnMap({ ...TWO_CAMPS, x: {} }, ['x a1 influence', 'b1 x influence']), ['x'], 'drawForAlone'],
    ['three camps', drawnMap({ ...TWO_CAMPS, c: { camp: 'C' }, x: {} }, ['x c trust', 'x b1 trust']), ['x'], 'drawForAlone'],
    [
      'several parts and an isolate',
      drawnMap({ ...TWO_CAMPS, x: {}, alone: {} }, ['x a1', 'x b1', 'a2 b2 tension']),
      ['x'],
      'askLink',
    ],
  ];

  it.each(cases)('%s', (_, map, links, nextStep) => {
    const analysis = analyseMap(map);
    expect(suggested(analysis)).toEqual(links);
    expect(analysis.nextStep.step).toBe(nextStep);
  });

  it.each(REFERENCE_NETWORKS)('%s', (name) => {
    expect(() => analyseMap(referenceMap(name))).not.toThrow();
  });
});

describe('who is cut off without whom', () => {
  it('is all but the largest piece, the most first', () => {
    const map = drawnMap({ a: {}, b: {}, c: {}, hub: {}, x: {}, y: {}, z: {} }, [
      'a b',
      'b c',
      'c a',
      'a hub',
      'hub x',
      'x y',
      'hub z',
      'y z tension',
    ]);
    expect(analyseMap(map).cutPoints.map(({ actor, cutsOff }) => [actor, cutsOff])).toEqual([
      ['hub', ['x', 'y', 'z']],
      ['a', ['b', 'c']],
      ['x', ['y']],
    ]);
  });

  it('lights the relations that hold the piece', () => {
    const [point] = analyseMap(drawnMap({ a: {}, b: {}, c: {}, d: {} }, ['a b', 'b c', 'c a', 'c d'])).cutPoints;
    expect(point).toEqual({
      actor: 'c',
      cutsOff: ['d'],
      pieces: [],
      evidence: { actors: ['c', 'd'], relations: ['r3'] },
    });
  });

  it('calls no half the rest: of equal pieces all are told and lit', () => {
    const [point] = analyseMap(drawnMap({ a: {}, b: {}, c: {}, d: {}, e: {} }, ['a b', 'b c', 'c d', 'd e'])).cutPoints;
    expect(point).toMatchObject({ actor: 'c', evidence: { actors: ['c', 'a', 'b', 'd', 'e'], relations: ['r1', 'r2'] } });
    expect(point?.pieces).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
  });
});

describe('where tag and position differ', () => {
  const chain = drawnMap({ a: { roles: ['link'] }, b: {}, c: {}, d: {}, e: {} }, ['a b', 'b c', 'c d', 'd e']);

  it('asks after a schakel on the edge and after one in between that is not tagged', () => {
    expect(analyseMap(chain).tagAndPosition.map(({ actor, difference }) => [actor, difference])).toEqual([
      ['a', 'taggedNotBetween'],
      ['c', 'betweenNotTagged'],
    ]);
  });

  it('asks nothing on a map of four', () => {
    expect(analyseMap(drawnMap({ a: { roles: ['link'] }, b: {}, c: {}, d: {} }, ['a b', 'b c', 'c d'])).tagAndPosition).toEqual(
      [],
    );
  });
});

describe('what the map knows of a neighbourhood', () => {
  it('goes from nobody to an own key figure, worst first', () => {
    const map = drawnMap(
      {
        k: { areas: ['Oost'], keyFigure: true },
        near: { areas: ['Noord'] },
        between: {},
        far: { areas: ['Zuid'] },
        further: {},
      },
      ['k between', 'between near', 'near further', 'further far'],
      { areas: ['West'] },
    );
    expect(analyseMap(map).coverage).toEqual([
      { area: 'West', level: 'nobody', actors: [], keyFigures: [] },
      { area: 'Zuid', level: 'noKeyFigureNear', actors: ['far'], keyFigures: [] },
      { area: 'Noord', level: 'keyFigureNear', actors: ['near'], keyFigures: ['k'] },
      { area: 'Oost', level: 'keyFigure', actors: ['k'], keyFigures: ['k'] },
    ]);
  });
});

describe('whatever the map', () => {
  const maps = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 80 }));
  const RUNS = { numRuns: 60 };

  it('other ids and another order of drawing change no answer', () => {
    fc.assert(
      fc.property(maps, ([seed, actors, relations]) => {
        const map = randomMap(seed, actors, relations);
        const { relabelled, ids } = relabel(map, seed);
        expect(translate(analyseMap(map), ids)).toEqual(sorted(analyseMap(relabelled)));
      }),
      RUNS,
    );
  });

  it('an actor without relations changes no suggestion', () => {
    fc.assert(
      fc.property(maps, ([seed, actors, relations]) => {
        const map = randomMap(seed, actors, relations);
        const isolate = newActor('isolate' as ActorId, `${seed % 2 ? 'A' : 'z'} nieuw`);
        const [before, after] = [
          analyseMap(map),
          analyseMap({ ...map, actors: new Map([...map.actors, [isolate.id, isolate]]) }),
        ];
        if (whoIsThere(map).actors.size > 0) expect(after.possibleLinks).toEqual(before.possibleLinks);
        expect(after.tagAndPosition).toEqual(before.tagAndPosition);
        expect(after.cutPoints).toEqual(before.cutPoints);
      }),
      RUNS,
    );
  });

  it('taking tension away never lowers two-sidedness', () => {
    fc.assert(
      fc.property(maps, fc.nat(), ([seed, actors, relations], which) => {
        const map = randomMap(seed, actors, relations);
        const tension = [...map.relations.values()].filter(({ type }) => type === 'tension');
        const gone = tension[which % Math.max(1, tension.length)];
        const calmer = { ...map, relations: byId([...map.relations.values()].filter((relation) => relation !== gone)) };
        const [before, after] = [scores(map), scores(calmer)];
        for (const [i, score] of after.entries()) expect(score).toBeGreaterThanOrEqual(before[i] ?? 0);
      }),
      RUNS,
    );
  });
});

const scores = (map: ActorMap) => {
  const layers = layersOf(map);
  return twoSidedness(layers.positive, layers.tension, campPoles(layers, map)).map(({ score }) => score);
};

const relabel = (map: ActorMap, seed: number) => {
  const random = seededRandom(seed + 1);
  const shuffled = <T>(items: Iterable<T>) =>
    [...items]
      .map((item) => [random.share(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  const ids = new Map<string, string>();
  for (const [i, id] of shuffled(map.actors.keys()).entries()) ids.set(id, `other-${i}`);
  for (const [i, id] of shuffled(map.relations.keys()).entries()) ids.set(id, `tie-${i}`);
  const actor = (id: string) => ids.get(id) as ActorId;
  const relabelled: ActorMap = {
    ...map,
    actors: byId(shuffled(map.actors.values()).map((record) => ({ ...record, id: actor(record.id) }))),
    relations: byId(
      shuffled(map.relations.values()).map((record) => ({
        ...record,
        id: ids.get(record.id) as RelationId,
        // Only influence has a direction, and the layers do not look at it.
        ...(random.chance(0.5)
          ? { from: actor(record.to), to: actor(record.from) }
          : { from: actor(record.from), to: actor(record.to) }),
      })),
    ),
  };
  return { relabelled, ids };
};

/** The relations of evidence as a set: their order follows the drawing. */
const sorted = (analysis: Analysis) =>
  JSON.parse(JSON.stringify(analysis, (key, value) => (key === 'relations' ? [...value].sort() : value)));
const translate = (analysis: Analysis, ids: ReadonlyMap<string, string>) =>
  sorted(JSON.parse(JSON.stringify(analysis, (_, value) => (typeof value === 'string' ? (ids.get(value) ?? value) : value))));

it('gives a first answer about a large map: the same suggestions, and not yet how sure they are', () => {
  const map = randomMap(11, 2_200, 6_000);
  const previews: Analysis[] = [];
  const whole = analyseMap(map, ({ preview }) => previews.push(preview));
  expect(previews).toHaveLength(1);
  const [first] = previews as [Analysis];
  expect(suggested(first)).toEqual(suggested(whole));
  const sure = ({ possibleLinks }: Analysis) =>
    possibleLinks.answered ? possibleLinks.suggestions.map(({ stability }) => stability !== null) : [];
  expect(new Set(sure(first))).toEqual(new Set([false]));
  expect(new Set(sure(whole))).toEqual(new Set([true]));
  expect(first.cutPoints).toEqual(whole.cutPoints);
});
