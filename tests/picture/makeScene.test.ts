import { describe, expect, test } from 'vitest';
import { densityOf } from '../../src/picture/density.ts';
import { type DrawnActor, drawingOf } from '../../src/picture/drawing.ts';
import { roughLayout } from '../../src/picture/layout/roughLayout.ts';
import { makeScene } from '../../src/picture/makeScene.ts';
import { measureText } from '../../src/picture/measureText.ts';
import { mixed } from '../../src/picture/mixColours.ts';
import { PRINT_COLOURS } from '../../src/picture/printColours.ts';
import { LAYERS, type Scene, type WordsMark } from '../../src/picture/scene.ts';
import { randomMap } from '../maps/randomMap.ts';
import { DRAWING, LAYOUT, sceneIn, USUAL_LOOK } from './everyForm.ts';

const look = { colours: PRINT_COLOURS, density: densityOf(13, 12), letters: 13, appearanceOf: () => USUAL_LOOK };
const plain = (letters = 13) => makeScene(DRAWING, LAYOUT, { ...look, letters });
const words = (scene: Scene, id: string) => scene.names.find((item) => item.id === id)?.marks[0] as WordsMark;
const HULL = mixed('#ffffff', PRINT_COLOURS.camps[0] ?? '', PRINT_COLOURS.hull);

describe('the scene of a drawing', () => {
  test('holds everything that is drawn, each standing for what it is', () => {
    const scene = plain();
    expect(scene.actors.map(({ id }) => id)).toEqual([...DRAWING.actors.keys()]);
    expect(scene.names).toHaveLength(DRAWING.actors.size);
    expect(new Set(scene.relations.map(({ id }) => id))).toEqual(new Set(DRAWING.relations.keys()));
    expect(scene.campNames.map(({ id, stands }) => [id, stands])).toEqual([['c', 'camp']]);
  });

  test('draws contacts first, then others by strength, then tension, then what is lit or chosen', () => {
    const order = sceneIn(PRINT_COLOURS).relations.map(({ id }) => id);
    const at = (id: string) => order.indexOf(id);
    expect(at('contact')).toBeLessThan(at('cooperation'));
    expect(at('cooperation')).toBeLessThan(at('trust'));
    expect(at('trust')).toBeLessThan(at('tension'));
    expect(at('tension')).toBeLessThan(at('litOne'));
    expect(at('guessed')).toBe(0);
  });

  test('gives words a halo, and rings a ground, in the colour of what lies behind them', () => {
    const scene = plain();
    expect(words(scene, 'g').halo?.colour).toBe(HULL);
    expect(words(scene, 'p').halo?.colour).toBe('#ffffff');
    const ring = (id: string) => scene.actors.find((item) => item.id === id)?.marks[0];
    expect(ring('gk')).toMatchObject({ fill: HULL });
    expect(ring('pk')).toMatchObject({ fill: '#ffffff' });
  });

  test('keeps who stands in the ground of a camp without being of it apart by a rim of paper', () => {
    const rims = plain().hulls.filter(({ stands }) => stands === 'actor');
    expect(rims.map(({ id }) => id)).toEqual(['guest']);
    expect(rims[0]?.marks[0]).toMatchObject({ fill: '#ffffff' });
  });

  test('draws names smaller in the same place, at the side of their shape', () => {
    const [usual, small] = [words(plain(), 'p'), words(plain(8), 'p')];
    expect(small.at.x).toBe(usual.at.x);
    expect(small.at.y - 8 * 0.93).toBeCloseTo(usual.at.y - 13 * 0.93);
  });

  test('is made of the same items as before where nothing changed', () => {
    const before = plain();
    const moved = new Map(DRAWING.actors).set('p', { ...(DRAWING.actors.get('p') as DrawnActor), name: 'Tandarts' });
    const after = makeScene({ ...DRAWING, actors: moved }, LAYOUT, look);
    const anew = LAYERS.flatMap((layer) =>
      after[layer].filter((item) => !before[layer].includes(item)).map(({ id }) => `${layer} ${id}`),
    );
    expect(anew.sort()).toEqual(['actors p', 'names p', 'relations contact', 'relations heard', 'relations influence']);
  });

  test('lies within the boxes that it says', () => {
    for (const layer of LAYERS)
      for (const { box } of sceneIn(PRINT_COLOURS)[layer]) {
        expect(box.right).toBeGreaterThan(box.left);
        expect(Object.values(box).every(Number.isFinite)).toBe(true);
      }
  });

  test('of a large map has an item for everything that can be seen', () => {
    const drawing = drawingOf(randomMap(4, 1_000, 3_000));
    const layout = roughLayout(drawing, 13, (text, size) => measureText(text, size, 650));
    const scene = makeScene(drawing, layout, { ...look, density: densityOf(1_000, 3_000) });
    expect(scene.actors).toHaveLength(drawing.actors.size);
    expect(scene.relations.length).toBeGreaterThan(drawing.relations.size * 0.9);
  });
});
