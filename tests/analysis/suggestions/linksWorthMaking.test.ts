import { describe, expect, it } from 'vitest';
import { linksWorthMaking } from '../../../src/analysis/suggestions/linksWorthMaking.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { drawnMap } from '../drawnMap.ts';

const linksOf = (map: ActorMap) => {
  const answer = linksWorthMaking(map);
  return answer.answered ? answer.links : answer.because;
};
const pairsOf = (map: ActorMap) => {
  const links = linksOf(map);
  return typeof links === 'string' ? links : links.map(({ a, b, kind }) => `${a}–${b} ${kind}`);
};
const SIDES = { a: { camp: 'A' }, b: { camp: 'B' } };

describe('two of different camps who do not know each other', () => {
  it('are introduced by whom both deal with well, and that is lit', () => {
    expect(linksOf(drawnMap({ ...SIDES, x: {} }, ['x a trust 3', 'x b contact 2']))).toEqual([
      {
        a: 'a',
        b: 'b',
        kind: 'acrossPoles',
        through: ['x'],
        gain: 0,
        tension: [],
        evidence: { actors: ['a', 'b', 'x'], relations: ['r0', 'r1'] },
      },
    ]);
  });

  it('are not when the third knows one of them weakly', () => {
    expect(pairsOf(drawnMap({ ...SIDES, x: {} }, ['x a trust 3', 'x b contact 1']))).toBe('nobodyToIntroduce');
  });

  it('are not when there is tension between them, or a relation already', () => {
    for (const drawn of ['a b tension', 'a b contact 1'])
      expect(pairsOf(drawnMap({ ...SIDES, x: {} }, ['x a trust 3', 'x b trust 3', drawn]))).toBe('nobodyToIntroduce');
  });

  it('are not when one of them is a pusher', () => {
    const map = drawnMap({ a: { camp: 'A', roles: ['pusher'] }, b: { camp: 'B' }, x: {} }, ['x a trust 3', 'x b trust 3']);
    expect(pairsOf(map)).toBe('nobodyToIntroduce');
  });

  it('are not by a pusher, by who left, or by who has tension with one of them', () => {
    for (const x of [{ roles: ['pusher'] }, { keyFigure: 'left' }] as const)
      expect(pairsOf(drawnMap({ ...SIDES, x, y: {} }, ['x a trust 3', 'x b trust 3', 'y a']))).toBe('nobodyToIntroduce');
    expect(pairsOf(drawnMap({ ...SIDES, x: {} }, ['x a trust 3', 'x b trust 3', 'x b tension']))).toBe('nobodyToIntroduce');
  });

  it('are by who is there before who is away, and come later with who is away only', () => {
    const away = { x: { keyFigure: 'paused' }, y: {} } as const;
    const closer = ['x a trust 3', 'x b trust 3', 'y a', 'y b'];
    expect(linksOf(drawnMap({ ...SIDES, ...away }, closer))[0]).toMatchObject({ a: 'a', b: 'b', through: ['y', 'x'] });
    const others = { c: { camp: 'A' }, d: { camp: 'B' } };
    expect(pairsOf(drawnMap({ ...SIDES, ...others, ...away }, ['x a trust 3', 'x b trust 3', 'y c', 'y d']))).toEqual([
      'c–d acrossPoles',
      'a–b acrossPoles',
    ]);
  });

  it('come before others when more pairs across camps come near by it', () => {
    const map = drawnMap(
      {
        a: { camp: 'A' },
        b: { camp: 'B' },
        b2: { camp: 'B' },
        b3: { camp: 'B' },
        c: { camp: 'A' },
        d: { camp: 'B' },
        x: {},
        y: {},
      },
      ['x a trust 3', 'x b trust 3', 'b b2 contact 1', 'b b3 contact 1', 'y c trust 3', 'y d trust 3'],
    );
    const links = linksOf(map);
    expect(pairsOf(map)).toEqual(['a–b acrossPoles', 'c–d acrossPoles']);
    expect(typeof links === 'string' ? links : links.map(({ gain }) => gain)).toEqual([2, 0]);
  });

  it('come later when one has tension with contacts of the other, and it is said with whom', () => {
    const ties = ['x a trust 3', 'x b trust 3', 'b b2 contact 1', 'y c trust 3', 'y d trust 3', 'd d2 contact 1'];
    const people = {
      a: { camp: 'A' },
      b: { camp: 'B' },
      b2: { camp: 'B' },
      c: { camp: 'A' },
      d: { camp: 'B' },
      d2: { camp: 'B' },
    };
    const map = drawnMap({ ...people, x: {}, y: {} }, [...ties, 'a b2 tension']);
    expect(pairsOf(map)).toEqual(['c–d acrossPoles', 'a–b acrossPoles']);
    const links = linksOf(map);
    expect(typeof links === 'string' ? links : links[1]?.tension).toEqual([{ of: 'a', with: 'b2' }]);
  });

  it('are at most two for one actor', () => {
    const many = Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`b${i}`, { camp: 'B' }]));
    const ties = Object.keys(many).map((name) => `x ${name} trust 3`);
    expect(linksOf(drawnMap({ a: { camp: 'A' }, ...many, x: {} }, ['x a trust 3', ...ties]))).toHaveLength(2);
  });
});

describe('toward the middle', () => {
  it('one of a camp and one of no camp can be introduced', () => {
    const map = drawnMap({ a: { camp: 'A' }, b: { camp: 'B' }, m: { camp: 'none' }, x: { camp: 'none' } }, [
      'x a trust 3',
      'x m trust 3',
      'm b contact 1',
    ]);
    expect(pairsOf(map)).toEqual(['a–m towardMiddle']);
  });

  it('two of no camp can be introduced, and bring the camps they deal with nearer', () => {
    const map = drawnMap(
      { a: { camp: 'A' }, b: { camp: 'B' }, m1: { camp: 'none' }, m2: { camp: 'none' }, x: { camp: 'none' } },
      ['m1 a contact 1', 'm2 b contact 1', 'x m1 trust 3', 'x m2 trust 3'],
    );
    const links = linksOf(map);
    expect(links).toMatchObject([{ a: 'm1', b: 'm2', kind: 'withinMiddle', gain: 1, through: ['x'] }]);
  });

  it('nobody is of whom no camp is said', () => {
    expect(pairsOf(drawnMap({ ...SIDES, u: {}, x: { camp: 'A' } }, ['x a trust 3', 'x u trust 3', 'a b contact 1']))).toBe(
      'nobodyToIntroduce',
    );
  });
});

describe('without camps', () => {
  it('neighbourhoods are the sides, and it is said', () => {
    const map = drawnMap({ n: { areas: ['Noord'] }, z: { areas: ['Zuid'] }, x: {} }, ['x n trust 2', 'x z trust 2']);
    expect(linksWorthMaking(map)).toMatchObject({ answered: true, poles: 'areas', links: [{ a: 'n', b: 'z' }] });
  });

  it('and without neighbourhoods there is no answer', () => {
    expect(pairsOf(drawnMap({ n: {}, z: {}, x: {} }, ['x n trust 2', 'x z trust 2']))).toBe('noGroups');
  });
});
