import type { Core } from 'cytoscape';
import { densityOf } from '../../src/picture/density.ts';
import { type Drawing, drawingOf } from '../../src/picture/drawing.ts';
import { carriedOver } from '../../src/picture/layout/carriedOver.ts';
import type { Layout } from '../../src/picture/layout/layout.ts';
import { measureName } from '../../src/picture/layout/measureName.ts';
import { roughLayout } from '../../src/picture/layout/roughLayout.ts';
import { makeScene } from '../../src/picture/makeScene.ts';
import { PRINT_COLOURS } from '../../src/picture/printColours.ts';
import { LAYERS, type SceneItem } from '../../src/picture/scene.ts';
import type { makeSceneLayer } from '../../src/ui/canvas/sceneLayer.ts';
import { randomMap } from '../maps/randomMap.ts';
import { expect, test } from './support/journey.ts';
import { paintBundle } from './support/paintBundle.ts';

/** A large drawing in which little became another is painted anew only there: that is the same picture as all of it painted anew. */

const itemsOf = (drawing: Drawing, layout: Layout): readonly SceneItem[] => {
  const scene = makeScene(drawing, layout, {
    colours: PRINT_COLOURS,
    density: densityOf(drawing.actors.size, drawing.relations.size),
    letters: 13,
    appearanceOf: (id) => (id === 'a7' ? { isSelected: true } : {}),
  });
  return LAYERS.flatMap((layer) => scene[layer]);
};
const before = drawingOf(randomMap(3, 150, 450));
/** One of each is another, one is gone, one stands elsewhere. */
const [renamed, moved, tagged] = [...before.actors.values()];
const after = ((): Drawing => {
  const [actors, relations] = [new Map(before.actors), new Map(before.relations)];
  if (!renamed || !moved || !tagged) throw new Error('nobody');
  actors.set(renamed.id, { ...renamed, name: 'Een heel andere naam', kind: 'group' });
  actors.set(moved.id, { ...moved, at: { x: moved.at.x + 31, y: moved.at.y - 17 } });
  actors.set(tagged.id, { ...tagged, roles: ['pusher', 'link'], isKeyFigure: true });
  const [tense, gone, drawn] = [...relations.values()];
  if (!tense || !gone || !drawn) throw new Error('no relations');
  relations.set(tense.id, { ...tense, type: 'tension', strength: 3 });
  relations.delete(gone.id);
  relations.set('drawn', { ...drawn, id: 'drawn', type: 'trust', certainty: 'guessed' });
  return { ...before, actors, relations };
})();

const layout = roughLayout(before, 13, measureName);
const was = itemsOf(before, layout);
const is = itemsOf(after, carriedOver({ drawing: before, layout }, after, 13, measureName));

for (const zoom of [0.31, 1.37])
  for (const isStamped of [true, false])
    test(`a patched canvas is the whole picture: zoom ${zoom}, ${isStamped ? 'stamped' : 'painted'}`, async ({ page }) => {
      const all = [...new Set([...was, ...is])];
      const number = new Map(all.map((item, i) => [item, i]));
      const numbers = (items: readonly SceneItem[]) => items.map((item) => number.get(item) as number);
      // Of what changes the first is in the middle.
      const middle = { x: 225 - (renamed?.at.x ?? 0) * zoom, y: 175 - (renamed?.at.y ?? 0) * zoom };
      await page.goto('about:blank');
      await page.addScriptTag({ content: await paintBundle('ui/canvas/sceneLayer.ts') });
      const { others, changed, isPatched } = await page.evaluate(
        ([items, first, then, at, pan, areStamped]) => {
          const make = (window as unknown as { painter: { makeSceneLayer: typeof makeSceneLayer } }).painter.makeSceneLayer;
          const cy = { zoom: () => at, pan: () => pan, width: () => 450, height: () => 350 };
          const open = (shows: { now: readonly number[] }) => {
            const canvas = document.body.appendChild(document.createElement('canvas'));
            // Or the browser would paint one of them by another road than the other.
            canvas.getContext('2d', { willReadFrequently: true });
            const layer = make(canvas, cy as unknown as Core, {
              items: () => shows.now.map((i) => items[i] as (typeof items)[number]),
              family: () => 'sans-serif',
              isStamped: () => areStamped,
            });
            const pixels = () => canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
            return { layer, pixels };
          };
          const shows = { now: first };
          const one = open(shows);
          one.layer.paint();
          const before = one.pixels();
          shows.now = then;
          one.layer.invalidate();
          const isPatched = one.layer.patch();
          const whole = open({ now: then });
          whole.layer.paint();
          const [patched, painted] = [one.pixels(), whole.pixels()];
          const SEEN = 32;
          let others = 0;
          let changed = 0;
          for (let i = 0; i < painted.length; i++) {
            if (Math.abs((patched[i] ?? 0) - (painted[i] ?? 0)) > SEEN) others++;
            if (Math.abs((before[i] ?? 0) - (painted[i] ?? 0)) > 1) changed++;
          }
          return { others, changed, isPatched };
        },
        [all, numbers(was), numbers(is), zoom, middle, isStamped] as const,
      );
      expect(isPatched).toBe(true);
      expect(changed, 'something is another').toBeGreaterThan(1_000);
      // Of a line that comes from outside the part that is painted, the soft edge may lie a fraction of a pixel elsewhere.
      expect(others / changed).toBeLessThan(0.06);
    });
