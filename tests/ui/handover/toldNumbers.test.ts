import { expect, test } from 'vitest';
import type { Drawing, DrawnRelation } from '../../../src/picture/drawing.ts';
import { toldNumbers } from '../../../src/ui/handover/toldNumbers.ts';

const line = (id: string, from: string, to: string, type: DrawnRelation['type'] = 'contact'): [string, DrawnRelation] => [
  id,
  { id, from, to, type, mutual: false, strength: 2, certainty: 'seen' },
];
const drawing: Drawing = {
  actors: new Map(
    ['a', 'b', 'c'].map((id) => [
      id,
      { id, name: id, kind: 'person', isKeyFigure: false, roles: [], at: { x: 0, y: 0 }, camp: null },
    ]),
  ),
  relations: new Map([line('contact', 'b', 'a'), line('tension', 'a', 'b', 'tension'), line('other', 'c', 'a')]),
  camps: new Map(),
};

test('a sentence shows its number at its actors, or else at its lines, of which tension comes first', () => {
  const told = [
    {
      actors: [],
      lines: [
        { a: 'a', b: 'b' },
        { a: 'a', b: 'c' },
      ],
    },
    { actors: ['c', 'gone'], lines: [{ a: 'a', b: 'b' }] },
    { actors: ['c'], lines: [] },
    { actors: ['gone'], lines: [{ a: 'b', b: 'c' }] },
  ];
  expect([...toldNumbers(drawing, told)]).toEqual([
    ['tension', [1]],
    ['other', [1]],
    ['c', [2, 3]],
  ]);
});
