import { describe, expect, it } from 'vitest';
import { USUAL } from '../../../src/picture/appearance.ts';
import { densityOf } from '../../../src/picture/density.ts';
import { drawingOf } from '../../../src/picture/drawing.ts';
import { roughLayout } from '../../../src/picture/layout/roughLayout.ts';
import { type Look, makeScene } from '../../../src/picture/makeScene.ts';
import { PRINT_COLOURS } from '../../../src/picture/printColours.ts';
import type { Scene } from '../../../src/picture/scene.ts';
import { sceneOverTime } from '../../../src/ui/canvas/sceneOverTime.ts';
import { randomMap } from '../../maps/randomMap.ts';

const drawing = drawingOf(randomMap(3, 900, 2_000));
const layout = roughLayout(drawing, 17.7, (text, size) => (text.length * size) / 2);
const chosen = [...drawing.relations.keys()][40];
const look: Look = {
  colours: PRINT_COLOURS,
  density: densityOf(drawing.actors.size, drawing.relations.size),
  letters: 17.7,
  appearanceOf: (id) => (id === chosen ? { isSelected: true } : USUAL),
};
const made = (): { readonly scene: Scene; readonly rests: number } => {
  const work = sceneOverTime(drawing, layout, look);
  for (let rests = 0; ; rests++) {
    const { done, value } = work.next();
    if (done) return { scene: value, rests };
  }
};

describe('the scene of a large map', () => {
  it('is the same over time as at once, and rests in between', () => {
    const { scene, rests } = made();
    const atOnce = makeScene(drawing, layout, look);
    const ids = (one: Scene) => Object.entries(one).map(([layer, items]) => [layer, items.map(({ id }: { id: string }) => id)]);
    expect(ids(scene)).toEqual(ids(atOnce));
    expect(scene.relations.at(-1)?.id).toBe(chosen);
    expect(rests).toBeGreaterThan(5);
  });
});
