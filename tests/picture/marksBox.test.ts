import { expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import { HALF } from '../../src/picture/actorForm.ts';
import { discPath, silhouettePath } from '../../src/picture/forms/silhouette.ts';
import { marksBox } from '../../src/picture/marksBox.ts';
import type { ShapeMark } from '../../src/picture/scene.ts';

const shape = (path: string, width = 0): ShapeMark => ({
  is: 'shape',
  path,
  at: { x: 100, y: 0 },
  scale: 1,
  fill: null,
  stroke: width > 0 ? { colour: '', width, dash: [] } : null,
});
const reach = (path: string, width = 0) => marksBox([shape(path, width)]).right - 100;

test.each(ACTOR_KINDS)('all of the shape of a %s lies in its box, round ends and the ring around it too', (kind) => {
  const half = Math.max(HALF[kind].width, HALF[kind].height);
  for (const grow of [0, 5, 11]) {
    expect(reach(silhouettePath(kind, grow))).toBeGreaterThanOrEqual(half + grow - 0.01);
    expect(reach(silhouettePath(kind, grow))).toBeLessThan(half + grow + 12);
  }
});

test('the box of a disc is no larger than the disc with its line, and that of steps that go on from the last follows them', () => {
  expect(reach(discPath(12), 4)).toBeCloseTo(14);
  expect(reach('M-20-5H20a5 5 0 0 1 0 10H-20a5 5 0 0 1 0-10z')).toBeCloseTo(25);
  expect(reach('M4 0h2q3 0 3 2l-1.5.5v9')).toBeCloseTo(11.5);
});
