import { shapeBox } from './actorForm.ts';
import type { Box } from './box.ts';
import type { Drawing } from './drawing.ts';
import { campNameBoxes } from './layout/hulls.ts';
import type { Layout } from './layout/layout.ts';
import { measureName } from './layout/measureName.ts';

/** The room that shapes, names and outlines of a drawing take together; nothing for an empty one. */
export const extentOf = (drawing: Drawing, { letters, names, hulls }: Layout): Box | null => {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const add = (box: Box) => {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  };
  for (const actor of drawing.actors.values()) add(shapeBox(actor));
  for (const { box } of names.values()) add(box);
  for (const { outline, nameAt } of hulls) {
    for (const { x, y } of outline) add({ left: x, right: x, top: y, bottom: y });
    if (nameAt) add({ left: nameAt.x, right: nameAt.x, top: nameAt.y - CAMP_NAME, bottom: nameAt.y });
  }
  for (const box of campNameBoxes({ drawing, letters, names }, hulls, measureName)) add(box);
  return left > right ? null : { left, top, right, bottom };
};
const CAMP_NAME = 14;
