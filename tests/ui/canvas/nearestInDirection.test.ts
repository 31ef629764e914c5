import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { nearestInDirection, readingOrder } from '../../../src/ui/canvas/nearestInDirection.ts';

const place = (id: string, x: number, y: number) => ({ id: id as ActorId, x, y });
const middle = place('middle', 0, 0);
const around = [
  middle,
  place('near right', 60, 10),
  place('far right', 300, 0),
  place('left', -80, 20),
  place('above', 5, -90),
  place('far below', -40, 400),
];

describe('going to the next actor with the arrows', () => {
  it.each([
    ['right', 'near right'],
    ['left', 'left'],
    ['up', 'above'],
    ['down', 'far below'],
  ] as const)('%s goes to %s', (direction, id) => {
    expect(nearestInDirection(middle, direction, around)).toBe(id);
  });
  it('finds nobody where nobody stands', () => {
    expect(nearestInDirection(place('far right', 300, 0), 'right', around)).toBeNull();
  });
  it('prefers who is straight on to who is a little nearer but aside', () => {
    expect(nearestInDirection(middle, 'right', [place('aside', 70, 60), place('straight', 110, 0)])).toBe('straight');
  });
  it('reads the sheet like a page, whatever order the actors were made in', () => {
    expect(readingOrder([place('3', 10, 100), place('2', 200, 5), place('1', -50, 20)])).toEqual(['1', '2', '3']);
  });
});
