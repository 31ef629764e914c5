import { shapeBox } from '../actorForm.ts';
import type { Box } from '../box.ts';
import type { Drawing } from '../drawing.ts';
import { boxAround, doOverlap } from '../layout/boxes.ts';
import { LAYERS, type LineMark, type Scene, type SceneItem } from '../scene.ts';

/** Who and what of a drawing can be seen in a part of it. */
export const drawingWithin = (drawing: Drawing, view: Box): Drawing => {
  const boxOf = (id: string): Box[] => {
    const actor = drawing.actors.get(id);
    return actor ? [shapeBox(actor)] : [];
  };
  return {
    actors: new Map([...drawing.actors].filter(([, actor]) => doOverlap(shapeBox(actor), view))),
    relations: new Map(
      [...drawing.relations].filter(([, { from, to }]) => doOverlap(boxAround([...boxOf(from), ...boxOf(to)]), view)),
    ),
    camps: drawing.camps,
  };
};

/** A part of a scene: nothing that lies outside of it is there, and what sticks out is covered with paper, so far as a page can reach. */
export const cutOut = (scene: Scene, view: Box, reach: number, paper: string): Scene => {
  const { left, top, right, bottom } = view;
  const out = { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
  const covers = [
    { ...out, bottom: top },
    { ...out, top: bottom },
    // Where one ended at the other a hair would show between them.
    { ...out, right: left },
    { ...out, left: right },
  ];
  const within = (layer: keyof Scene): SceneItem[] => scene[layer].filter(({ box }) => doOverlap(box, view));
  const inside = Object.fromEntries(LAYERS.map((layer) => [layer, within(layer)])) as unknown as Scene;
  const cover: SceneItem = { id: 'cover', stands: 'page', marks: covers.map((box) => coverMark(box, paper)), box: out };
  return { ...inside, campNames: [...inside.campNames, cover] };
};

const coverMark = ({ left, top, right, bottom }: Box, paper: string): LineMark => ({
  is: 'line',
  points: [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ],
  isClosed: true,
  fill: paper,
  stroke: null,
});
