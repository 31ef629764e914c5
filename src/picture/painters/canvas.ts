import { LINE_HEIGHT } from '../lineHeight.ts';
import type { SceneItem, ShapeMark, Stroke, WordsMark } from '../scene.ts';

export type PaintedOn = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints items of a scene onto a canvas whose transform already is that of the map. `family` is the typeface of the words. */
export const paintItems = (context: PaintedOn, items: Iterable<SceneItem>, family: string): void => {
  context.lineCap = context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  const map = context.getTransform();
  for (const { marks } of items)
    for (const mark of marks) {
      if (mark.is === 'words') paintWords(context, mark, family);
      else if (mark.is === 'shape') paintShape(context, mark, map);
      else {
        context.beginPath();
        for (const { x, y } of mark.points) context.lineTo(x, y);
        if (mark.isClosed) context.closePath();
        if (mark.fill) {
          context.fillStyle = mark.fill;
          context.fill();
        }
        if (mark.stroke) {
          take(context, mark.stroke);
          context.stroke();
        }
      }
    }
  context.setLineDash([]);
};

const paintShape = (context: PaintedOn, { path, at, scale, fill, stroke }: ShapeMark, map: DOMMatrix): void => {
  const { a, b, c, d, e, f } = map;
  context.setTransform(a * scale, b * scale, c * scale, d * scale, a * at.x + c * at.y + e, b * at.x + d * at.y + f);
  const shape = pathOf(path);
  if (fill) {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (stroke) {
    take(context, stroke);
    context.lineWidth = stroke.width / scale;
    context.stroke(shape);
  }
  context.setTransform(map);
};

const paintWords = (context: PaintedOn, { lines, at, anchor, size, weight, fill, halo }: WordsMark, family: string): void => {
  context.font = `${weight} ${size}px ${family}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
  if (halo) {
    take(context, halo);
    lines.forEach((line, i) => {
      context.strokeText(line, at.x, at.y + i * size * LINE_HEIGHT);
    });
  }
  context.fillStyle = fill;
  lines.forEach((line, i) => {
    context.fillText(line, at.x, at.y + i * size * LINE_HEIGHT);
  });
};

const take = (context: PaintedOn, { colour, width, dash }: Stroke): void => {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash as number[]);
};

const pathOf = (path: string): Path2D => {
  let made = paths.get(path);
  if (!made) {
    // Paths are few: silhouettes with their rings, glyphs, and discs of values.
    if (paths.size > MOST_PATHS) paths.clear();
    made = new Path2D(path);
    paths.set(path, made);
  }
  return made;
};
const paths = new Map<string, Path2D>();
const MOST_PATHS = 400;
