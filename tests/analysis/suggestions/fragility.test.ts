import { describe, expect, it } from 'vitest';
import { fragilePoints } from '../../../src/analysis/suggestions/fragilePoints.ts';
import { whatIf } from '../../../src/analysis/suggestions/whatIf.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { drawnMap } from '../drawnMap.ts';

const id = (name: string) => name as ActorId;
/** Two camps of two that meet over X alone; Y hangs by X; K is a key figure who reaches them through X. */
const meeting = drawnMap(
  {
    a1: { camp: 'A' },
    a2: { camp: 'A' },
    b1: { camp: 'B' },
    b2: { camp: 'B' },
    k: { keyFigure: true, areas: ['Noord'] },
    x: { areas: ['Oost'] },
    y: { areas: ['Noord'] },
  },
  ['a1 a2', 'b1 b2', 'x a1', 'x a2', 'x b1', 'x b2', 'x y', 'k x'],
);

describe('on whom too much leans', () => {
  it('is who holds a third or more of the ways between camps', () => {
    expect(fragilePoints(meeting).leanedOn).toMatchObject({
      answered: true,
      poles: 'camps',
      points: [
        {
          actor: 'x',
          isKeyFigure: false,
          share: 1,
          onlyBetween: [
            ['a1', 'b1'],
            ['a1', 'b2'],
            ['a2', 'b1'],
            ['a2', 'b2'],
          ],
        },
      ],
    });
  });

  it('is nobody when the ways are spread', () => {
    const spread = drawnMap(
      { a1: { camp: 'A' }, a2: { camp: 'A' }, b1: { camp: 'B' }, b2: { camp: 'B' }, w: {}, x: {}, y: {}, z: {} },
      ['w', 'x', 'y', 'z'].flatMap((via) => [`${via} a1`, `${via} a2`, `${via} b1`, `${via} b2`]),
    );
    expect(fragilePoints(spread).leanedOn).toEqual({ answered: true, poles: 'camps', points: [] });
  });

  it('cannot be said while no way leads across', () => {
    const apart = drawnMap({ a1: { camp: 'A' }, a2: { camp: 'A' }, b1: { camp: 'B' } }, ['a1 a2']);
    expect(fragilePoints(apart).leanedOn).toEqual({ answered: false, because: 'noWaysAcross' });
  });
});

it('a bridge is the only line between two parts, and names the smaller', () => {
  const map = drawnMap({ a: {}, b: {}, c: {}, d: {}, e: {} }, ['a b', 'b c', 'c a', 'c d', 'd e']);
  expect(fragilePoints(map).bridges).toEqual([
    { a: 'c', b: 'd', cutsOff: ['d', 'e'], relations: ['r3'] },
    { a: 'd', b: 'e', cutsOff: ['e'], relations: ['r4'] },
  ]);
});

describe('without somebody', () => {
  it('pieces come loose, and who has nobody left is alone', () => {
    const without = whatIf(meeting, id('x'));
    expect(without?.comesLoose).toEqual([['b1', 'b2'], ['k'], ['y']]);
    expect(without?.alone).toEqual(['k', 'y']);
  });

  it('camps lose their last line', () => {
    expect(whatIf(meeting, id('x'))?.campPairs).toEqual([
      { a: 'A', b: 'B', direct: 0, directAfter: 0, goBetweens: 1, goBetweensAfter: 0, losesLast: true },
    ]);
    expect(whatIf(meeting, id('a1'))?.campPairs).toMatchObject([{ goBetweensAfter: 1, losesLast: false }]);
  });

  it('direct lines between camps are counted apart', () => {
    const map = drawnMap({ a1: { camp: 'A' }, b1: { camp: 'B' }, b2: { camp: 'B' } }, ['a1 b1', 'a1 b2', 'b1 b2']);
    expect(whatIf(map, id('b1'))?.campPairs).toEqual([
      { a: 'A', b: 'B', direct: 2, directAfter: 1, goBetweens: 0, goBetweensAfter: 0, losesLast: false },
    ]);
  });

  it('key figures reach fewer of the others', () => {
    const reach = whatIf(meeting, id('x'))?.reach;
    expect(reach).toEqual({ before: 1, after: 1 / 6, lost: ['a1', 'a2', 'b1', 'b2', 'y'] });
  });

  it('a neighbourhood where nobody else is known is empty', () => {
    expect(whatIf(meeting, id('x'))?.emptyAreas).toEqual(['Oost']);
    expect(whatIf(meeting, id('y'))?.emptyAreas).toEqual([]);
  });

  it('the map itself stays as it is', () => {
    const before = structuredClone(meeting);
    whatIf(meeting, id('x'));
    expect(meeting).toEqual(before);
  });
});
