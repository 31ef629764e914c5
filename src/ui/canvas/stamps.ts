import { paintItems } from '../../picture/painters/canvas.ts';
import type { Mark, SceneItem } from '../../picture/scene.ts';

/** Paints items of which many look alike: each look is painted once for a zoom, and stamped from then on. */
export interface Stamps {
  readonly painterAt: (context: CanvasRenderingContext2D, scale: number, family: string) => (items: readonly SceneItem[]) => void;
}
interface Stamp {
  readonly canvas: HTMLCanvasElement;
  /** From the place of the first mark to the left and the top of the stamp, in device pixels. */
  readonly left: number;
  readonly top: number;
}

/** More looks than that are not many alike. */
const MOST_STAMPS = 600;

export const makeStamps = (): Stamps => {
  const looks = new WeakMap<SceneItem, string | null>();
  let stamps = new Map<string, Stamp>();
  let stampedAt = 0;
  const lookOf = (item: SceneItem): string | null => {
    let look = looks.get(item);
    if (look === undefined) {
      look = describe(item);
      looks.set(item, look);
    }
    return look;
  };
  return {
    painterAt: (context, scale, family) => {
      if (scale !== stampedAt || stamps.size > MOST_STAMPS) stamps = new Map();
      stampedAt = scale;
      const { e, f } = context.getTransform();
      return (items) => {
        for (const item of items) {
          const look = lookOf(item);
          const first = item.marks[0];
          if (look === null || first?.is !== 'shape') {
            paintItems(context, [item], family);
            continue;
          }
          let stamp = stamps.get(look);
          if (!stamp) {
            stamp = stampOf(item, first.at, scale);
            stamps.set(look, stamp);
          }
          context.setTransform(1, 0, 0, 1, 0, 0);
          // On whole pixels, or every border would be a blur.
          const [x, y] = [first.at.x * scale + e + stamp.left, first.at.y * scale + f + stamp.top];
          context.drawImage(stamp.canvas, Math.round(x), Math.round(y));
          context.setTransform(scale, 0, 0, scale, e, f);
        }
      };
    },
  };
};

/** The same for items that look alike wherever they stand; `null` for what is not of shapes only. */
const describe = ({ marks }: SceneItem): string | null => {
  const [first] = marks;
  if (first?.is !== 'shape' || !marks.every(isShape)) return null;
  return JSON.stringify(
    marks.map(({ path, at, scale, fill, stroke }) => [
      path,
      Math.round((at.x - first.at.x) * 10),
      Math.round((at.y - first.at.y) * 10),
      scale,
      fill,
      stroke,
    ]),
  );
};
const isShape = (mark: Mark) => mark.is === 'shape';

const stampOf = (item: SceneItem, { x, y }: { readonly x: number; readonly y: number }, scale: number): Stamp => {
  const { left, right, top, bottom } = item.box;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(2, Math.ceil((right - left) * scale) + 2);
  canvas.height = Math.max(2, Math.ceil((bottom - top) * scale) + 2);
  const context = canvas.getContext('2d');
  context?.setTransform(scale, 0, 0, scale, 1 - left * scale, 1 - top * scale);
  if (context) paintItems(context, [item], '');
  return { canvas, left: (left - x) * scale - 1, top: (top - y) * scale - 1 };
};
