import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../src/analysis/analyseMap.ts';
import { type Layer, layerOf, layersOf } from '../../src/analysis/layers.ts';
import { campPoles } from '../../src/analysis/poles.ts';
import { brokeragePosition } from '../../src/analysis/suggestions/brokeragePosition.ts';
import type { PossibleLink } from '../../src/analysis/suggestions/possibleLinks.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { KeyFigureStatus } from '../../src/domain/keyFigure.ts';
import { randomMap } from '../maps/randomMap.ts';
import { seededRandom } from '../maps/seededRandom.ts';
import { type DrawnActor, drawnMap } from './drawnMap.ts';

const CAMPS = {
  a1: { camp: 'A' },
  a2: { camp: 'A' },
  a3: { camp: 'A' },
  b1: { camp: 'B' },
  b2: { camp: 'B' },
  b3: { camp: 'B' },
};
const NONE: DrawnActor = { camp: 'none' };

const suggestions = (map: ActorMap): readonly PossibleLink[] => {
  const { possibleLinks } = analyseMap(map);
  return possibleLinks.answered ? possibleLinks.suggestions : [];
};
const names = (map: ActorMap) => suggestions(map).map(({ actor }) => actor as string);
const groundOf = (map: ActorMap, actor: string, code: string) =>
  suggestions(map)
    .find((one) => one.actor === actor)
    ?.grounds.find((ground) => ground.code === code);

const wayOf = (map: ActorMap, actor: string) => suggestions(map).find((one) => one.actor === actor)?.way;

describe('who reaches both camps only through the middle', () => {
  const map = drawnMap({ ...CAMPS, x: NONE, m: NONE, n: NONE }, ['x m trust 3', 'x n trust 3', 'm a1 trust 3', 'n b1 trust 2']);

  it('is suggested, with through whom', () => {
    expect(names(map)).toContain('x');
    expect(groundOf(map, 'x', 'linesThrough')).toEqual({
      code: 'linesThrough',
      poles: [
        { pole: 'A', through: ['m'] },
        { pole: 'B', through: ['n'] },
      ],
    });
    expect(groundOf(map, 'x', 'linesToPoles')).toBeUndefined();
  });

  it('stands in the second list, and who deals with both in the first', () => {
    const both = drawnMap({ ...CAMPS, x: NONE, m: NONE, n: NONE, y: NONE }, [
      'x m trust 3',
      'x n trust 3',
      'm a1 trust 3',
      'n b1 trust 2',
      'y a2 trust 2',
      'y b2 trust 2',
    ]);
    expect([wayOf(both, 'x'), wayOf(both, 'y')]).toEqual(['through', 'itself']);
  });

  it('may stand in a camp, when somebody of the middle leads to the other one', () => {
    const inCamp = drawnMap({ ...CAMPS, m: NONE }, ['a1 a2 trust 3', 'a1 m trust 3', 'm b1 trust 3', 'm b2 trust 2']);
    expect(wayOf(inCamp, 'a1')).toBe('through');
    expect(groundOf(inCamp, 'a1', 'linesThrough')).toEqual({ code: 'linesThrough', poles: [{ pole: 'B', through: ['m'] }] });
  });

  it('lights up those in the middle, and whom they lead to', () => {
    const evidence = suggestions(map).find(({ actor }) => actor === 'x')?.evidence;
    expect([...(evidence?.actors ?? [])].sort()).toEqual(['a1', 'b1', 'm', 'n', 'x']);
    expect([...(evidence?.relations ?? [])].sort()).toEqual(['r0', 'r1', 'r2', 'r3']);
  });

  it('is not, when one weak line is all that leads to a camp', () => {
    const weak = drawnMap({ ...CAMPS, x: NONE, m: NONE, n: NONE }, [
      'x m trust 3',
      'x n contact 1',
      'm a1 trust 3',
      'n b1 trust 3',
    ]);
    expect(names(weak)).not.toContain('x');
  });

  it('is not, when one and the same person leads to both: that person is', () => {
    const via = drawnMap({ ...CAMPS, x: NONE, m: NONE }, ['x m trust 3', 'm a1 trust 3', 'm b1 trust 3']);
    expect(names(via)).toEqual(['m']);
  });

  it('comes after who has as many lines with both', () => {
    const both = drawnMap({ ...CAMPS, x: NONE, m: NONE, n: NONE, y: NONE }, [
      'x m trust 3',
      'x n trust 3',
      'm a1 trust 3',
      'n b1 trust 3',
      'y a2 trust 3',
      'y b2 trust 3',
    ]);
    expect(names(both)[0]).toBe('y');
  });
});

describe('what counts less', () => {
  it('a line with somebody who stands between the camps already', () => {
    const map = drawnMap({ ...CAMPS }, [
      'a1 b1 trust 3',
      'a1 b2 trust 3',
      'a1 b3 trust 3',
      'a1 a2 trust 3',
      'a1 a3 trust 3',
      'b1 b2 trust 3',
    ]);
    expect(names(map)[0]).toBe('a1');
    expect(groundOf(map, 'b1', 'othersBetween')).toEqual({ code: 'othersBetween', actors: ['a1'] });
  });

  it('dealing with everybody', () => {
    const crowd = Object.fromEntries(['a', 'b'].flatMap((camp) => [1, 2, 3, 4, 5, 6].map((i) => [camp + i, { camp }])));
    const everybody = Object.keys(crowd).map((name) => `townHall ${name} contact 1`);
    const map = drawnMap({ ...crowd, townHall: NONE, x: NONE }, [...everybody, 'x a1 trust 3', 'x b1 trust 3']);
    expect(names(map)).toEqual(['x', 'townHall']);
    expect(groundOf(map, 'townHall', 'dealsWithMany')).toEqual({ code: 'dealsWithMany', lines: 12 });
  });
});

describe('of whom no side is said', () => {
  it('counts for a side by its lines, as one of whom that is said and never as one of that side', () => {
    const others = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`b${i}`, { camp: 'B' }]));
    const lines = Object.keys(others).map((name) => `u ${name} trust 3`);
    const map = drawnMap({ a1: { camp: 'A' }, ...others, u: {}, x: { camp: 'A' } }, [...lines, 'x a1 trust 3', 'x u trust 3']);
    expect(names(map)).toContain('x');
    expect(groundOf(map, 'x', 'linesToUnasked')).toEqual({ code: 'linesToUnasked', poles: [{ pole: 'B', actors: ['u'] }] });
    expect(wayOf(map, 'x')).toBe('itself');
    expect(groundOf(map, 'x', 'linesToPoles')).toMatchObject({ poles: [{ pole: 'A' }] });
  });
});

describe('who left the network', () => {
  const lines = ['x a1 trust 3', 'x b1 trust 3', 'y a2 trust 3', 'y m trust 3', 'm b2 trust 3', 'm b3 trust 3'];
  const figure = (status: KeyFigureStatus) => ({ keyFigure: status }) as const;

  it('is not suggested, and nobody else over a line with them, which is said', () => {
    const gone = drawnMap({ ...CAMPS, x: { ...NONE, ...figure('left') }, y: NONE, m: { ...NONE, ...figure('left') } }, lines);
    expect(names(gone)).toEqual([]);
    const oneGone = drawnMap({ ...CAMPS, b1: { camp: 'B', ...figure('left') }, x: NONE }, [
      'x a1 trust 3',
      'x b1 trust 3',
      'x b2 trust 2',
    ]);
    expect(groundOf(oneGone, 'x', 'linesToLeft')).toEqual({ code: 'linesToLeft', actors: ['b1'] });
    expect(groundOf(oneGone, 'x', 'linesToPoles')).toMatchObject({ poles: [{ actors: ['a1'] }, { actors: ['b2'] }] });
  });

  it('is something else than being away for a while: that counts, and is said', () => {
    const away = drawnMap({ ...CAMPS, y: NONE, m: { ...NONE, ...figure('paused') } }, lines.slice(2));
    expect(names(away)).toEqual(['y']);
    expect(groundOf(away, 'y', 'away')).toEqual({ code: 'away', actors: ['m'] });
  });
});

describe('two together', () => {
  const lines = ['a1 a2 trust 3', 'a1 a3 contact 2', 'b1 b2 trust 3', 'b1 b3 contact 2', 'a1 b1 trust 3'];
  const pairs = (map: ActorMap) => {
    const { possibleLinks } = analyseMap(map);
    return possibleLinks.answered ? possibleLinks.pairs : [];
  };

  it('are named when each knows one side, with whom they know there, and lit as far as that', () => {
    const [pair] = pairs(drawnMap(CAMPS, lines));
    expect(pair?.actors).toEqual(['a1', 'b1']);
    expect(pair?.sides).toEqual([
      { pole: 'A', isOwn: true, actors: ['a2', 'a3'] },
      { pole: 'B', isOwn: true, actors: ['b2', 'b3'] },
    ]);
    expect([...(pair?.evidence.relations ?? [])].sort()).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
  });

  it('may both be of no side', () => {
    const middle = drawnMap({ ...CAMPS, m: NONE, n: NONE }, ['m n trust 3', 'm a1 trust 2', 'n b1 trust 2']);
    expect(pairs(middle).map(({ actors }) => actors)).toEqual([['m', 'n']]);
  });

  it('are not named when one of them links alone, or has only a weak line with the other', () => {
    expect(pairs(drawnMap(CAMPS, [...lines, 'a1 b2 trust 3']))).toEqual([]);
    expect(pairs(drawnMap({ ...CAMPS, m: NONE }, ['m a1 trust 3', 'm b1 trust 3', 'b1 b2 trust 3']))).toEqual([]);
    expect(pairs(drawnMap(CAMPS, [...lines.slice(0, 4), 'a1 b1 contact 1']))).toEqual([]);
  });
});

describe('firm lines', () => {
  it('are said, and weak ones that count for half', () => {
    const map = drawnMap({ ...CAMPS, x: NONE, y: NONE, z: NONE }, [
      'x a1 trust 3',
      'x b1 trust 3',
      'y a2 trust 3',
      'y b2 trust 3',
      'y z contact 1',
      'y a3 contact 1',
      'y b3 contact 1',
    ]);
    expect(groundOf(map, 'x', 'firmLines')).toEqual({ code: 'firmLines', are: 'firmer' });
    expect(groundOf(map, 'y', 'weakLines')).toMatchObject({ actors: ['a3', 'b3'] });
  });
});

describe('whatever the map', () => {
  const maps = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 2, max: 30 }), fc.integer({ min: 0, max: 90 }));
  const scoresOf = (map: ActorMap, tensionKept: (index: number) => boolean = () => true) => {
    const layers = layersOf(map);
    const tension = layerOf(
      layers.actors.length,
      layers.tension.ties.filter((_, i) => tensionKept(i)),
    );
    return brokeragePosition(layers.positive, tension, campPoles(layers, map), (actor) => layers.actors[actor]?.camp === 'none')
      .scores;
  };

  it('taking tension away lowers nobody', () => {
    fc.assert(
      fc.property(maps, ([seed, actors, relations]) => {
        const map = randomMap(seed, actors, relations);
        const before = scoresOf(map);
        const random = seededRandom(seed + 1);
        for (const [actor, score] of scoresOf(map, () => random.chance(0.5)).entries())
          expect(score).toBeGreaterThanOrEqual(before[actor] ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  it('other numbers for the actors change no answer', () => {
    fc.assert(
      fc.property(maps, ([seed, actors, relations]) => {
        const map = randomMap(seed, actors, relations);
        const layers = layersOf(map);
        const poles = campPoles(layers, map);
        const count = layers.actors.length;
        const renumbered = (layer: Layer) => {
          const ties = layer.ties.map(({ from, to, strength }) => ({ from: count - 1 - to, to: count - 1 - from, strength }));
          return layerOf(
            count,
            ties.sort((a, b) => a.from - b.from || a.to - b.to),
          );
        };
        const takesNoSide = (actor: number) => layers.actors[actor]?.camp === 'none';
        const turned = brokeragePosition(
          renumbered(layers.positive),
          renumbered(layers.tension),
          { ...poles, of: [...poles.of].reverse() },
          (actor) => takesNoSide(count - 1 - actor),
        );
        const { scores } = brokeragePosition(layers.positive, layers.tension, poles, takesNoSide);
        expect([...turned.scores].reverse()).toEqual([...scores]);
      }),
      { numRuns: 150 },
    );
  });
});
