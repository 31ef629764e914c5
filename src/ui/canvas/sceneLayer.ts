import type { Core } from 'cytoscape';
import type { Box } from '../../picture/box.ts';
import { paintItems } from '../../picture/painters/canvas.ts';
import type { SceneItem } from '../../picture/scene.ts';
import { makeStamps } from './stamps.ts';

/** A canvas that shows items of a scene, in step with the view. */
export interface SceneLayer {
  /** The items are others now; what shows stays until it is painted anew. */
  readonly invalidate: () => void;
  /** Paints now, when what shows is not what there is, or was painted for another view. */
  readonly paint: () => void;
  /** Paints anew, in the view that it was painted for, no more than where an item is another; not when that is no small part of it. */
  readonly patch: () => boolean;
  /** Paints the same unseen, resting between parts, for `reveal` to show. */
  readonly prepare: () => Iterable<unknown>;
  readonly reveal: () => void;
  /** Moves and grows what shows along with the view. */
  readonly slide: () => void;
  /** How far the view has slid since it was painted, in CSS pixels; endless when it was zoomed. */
  readonly slid: () => number;
}
export interface SceneSource {
  /** What is painted, the last over the others. */
  readonly items: () => Iterable<SceneItem>;
  /** So far around the view is painted too, in CSS pixels, so that nothing is missing while it slides. */
  readonly margin?: () => number;
  /** The typeface of the words. */
  readonly family: () => string;
  /** Whether there are so many that those that look alike are painted once, and stamped. */
  readonly isStamped?: () => boolean;
}

const PAINTED_BEFORE_REST = 200;
/** More items than this are no patch. */
const MOST_PATCHED = 80;

export const makeSceneLayer = (canvas: HTMLCanvasElement, cy: Core, source: SceneSource): SceneLayer => {
  const context = canvas.getContext('2d');
  const stamps = makeStamps();
  let painted = { zoom: 0, x: 0, y: 0, margin: -1, width: 0, height: 0, ratio: 0 };
  let prepared: {
    readonly canvas: HTMLCanvasElement;
    readonly of: typeof painted;
    readonly items: ReadonlySet<SceneItem>;
  } | null = null;
  let isStale = true;
  let shown: ReadonlySet<SceneItem> = new Set();

  const wanted = (): typeof painted => ({
    zoom: cy.zoom(),
    ...cy.pan(),
    margin: source.margin?.() ?? 0,
    width: cy.width(),
    height: cy.height(),
    ratio: window.devicePixelRatio || 1,
  });
  const isRight = (now: typeof painted) =>
    !isStale && (Object.keys(now) as (keyof typeof painted)[]).every((part) => now[part] === painted[part]);
  const painterOn = (on: CanvasRenderingContext2D, { zoom, x, y, margin, ratio }: typeof painted) => {
    on.setTransform(zoom * ratio, 0, 0, zoom * ratio, (x + margin) * ratio, (y + margin) * ratio);
    const family = source.family();
    return source.isStamped?.()
      ? stamps.painterAt(on, zoom * ratio, family)
      : (items: readonly SceneItem[]) => paintItems(on, items, family);
  };
  const sizeOf = ({ width, height, margin, ratio }: typeof painted) => ({
    width: Math.round((width + 2 * margin) * ratio),
    height: Math.round((height + 2 * margin) * ratio),
  });
  const resize = (of: typeof painted) => {
    const { width, height } = sizeOf(of);
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const { margin } = of;
    Object.assign(canvas.style, {
      left: `${-margin}px`,
      top: `${-margin}px`,
      width: `${of.width + 2 * margin}px`,
      height: `${of.height + 2 * margin}px`,
    });
  };
  const paintOn = function* (on: CanvasRenderingContext2D, of: typeof painted, items: Iterable<SceneItem>): Iterable<unknown> {
    on.setTransform(1, 0, 0, 1, 0, 0);
    on.clearRect(0, 0, on.canvas.width, on.canvas.height);
    const view = viewOf(of);
    const paint = painterOn(on, of);
    let some: SceneItem[] = [];
    for (const item of items) {
      if (!isTouching(item.box, view)) continue;
      some.push(item);
      if (some.length < PAINTED_BEFORE_REST) continue;
      paint(some);
      some = [];
      yield;
    }
    paint(some);
  };
  const forget = () => {
    // A canvas holds its memory until it is collected.
    if (prepared) prepared.canvas.width = 0;
    prepared = null;
  };
  const showAs = (of: typeof painted, items: ReadonlySet<SceneItem>) => {
    painted = of;
    shown = items;
    canvas.style.transform = '';
    forget();
  };

  return {
    invalidate: () => {
      isStale = true;
    },
    paint: () => {
      const of = wanted();
      if (!context || isRight(of)) return;
      isStale = false;
      resize(of);
      const items = new Set(source.items());
      for (const _part of paintOn(context, of, items));
      showAs(of, items);
    },
    patch: () => {
      const { zoom, margin, width, height, ratio } = wanted();
      const of = painted;
      const isAlike =
        of.zoom === zoom && of.margin === margin && of.width === width && of.height === height && of.ratio === ratio;
      if (!context || !isAlike || prepared) return false;
      if (!isStale) return true;
      const now = new Set(source.items());
      const others = [...now].filter((item) => !shown.has(item)).concat([...shown].filter((item) => !now.has(item)));
      if (others.length > MOST_PATCHED) return false;
      isStale = false;
      shown = now;
      const paint = painterOn(context, of);
      const { a, e, f } = context.getTransform();
      const rooms = [...now].map((item) => ({ item, room: onPixels(item.box, a, e, f, canvas) }));
      // One by one, so that in each only what lies there is painted.
      for (const part of joined(others.map(({ box }) => onPixels(box, a, e, f, canvas)))) {
        const at = [part.left, part.top, part.right - part.left, part.bottom - part.top] as const;
        context.save();
        context.resetTransform();
        context.beginPath();
        context.rect(...at);
        context.clip();
        context.clearRect(...at);
        context.setTransform(a, 0, 0, a, e, f);
        paint(rooms.flatMap(({ item, room }) => (isTouching(room, part) ? item : [])));
        context.restore();
      }
      return true;
    },
    prepare: function* () {
      forget();
      const of = wanted();
      if (isRight(of)) return;
      isStale = false;
      const unseen = Object.assign(document.createElement('canvas'), sizeOf(of));
      const on = unseen.getContext('2d');
      if (!on) return;
      // Making room for it takes a while by itself.
      on.clearRect(0, 0, 1, 1);
      yield;
      const items = new Set(source.items());
      prepared = { canvas: unseen, of, items };
      yield* paintOn(on, of, items);
    },
    reveal: () => {
      if (!context || !prepared) return;
      resize(prepared.of);
      context.save();
      context.resetTransform();
      context.globalCompositeOperation = 'copy';
      context.drawImage(prepared.canvas, 0, 0);
      context.restore();
      showAs(prepared.of, prepared.items);
    },
    slide: () => {
      const { x, y } = cy.pan();
      const by = cy.zoom() / painted.zoom;
      const to = (now: number, before: number) => now - before * by + painted.margin * (1 - by);
      const isThere = by === 1 && x === painted.x && y === painted.y;
      canvas.style.transform = isThere ? '' : `translate(${to(x, painted.x)}px, ${to(y, painted.y)}px) scale(${by})`;
    },
    slid: () => {
      const { x, y } = cy.pan();
      if (cy.zoom() !== painted.zoom) return Number.POSITIVE_INFINITY;
      return Math.max(Math.abs(x - painted.x), Math.abs(y - painted.y));
    },
  };
};

/** What is painted of the map, in map units. */
const viewOf = ({
  zoom,
  x,
  y,
  margin,
  width,
  height,
}: {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly margin: number;
  readonly width: number;
  readonly height: number;
}): Box => ({
  left: (-x - margin) / zoom,
  top: (-y - margin) / zoom,
  right: (width - x + margin) / zoom,
  bottom: (height - y + margin) / zoom,
});

const isTouching = (a: Box, b: Box): boolean => a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

/** The same room in boxes that do not overlap; empty ones are left out. */
const joined = (boxes: readonly Box[]): readonly Box[] => {
  const apart: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let i = apart.length - 1; i >= 0; i--) {
      const other = apart[i] as Box;
      if (!isTouching(whole, other)) continue;
      apart.splice(i, 1);
      whole = {
        left: Math.min(whole.left, other.left),
        top: Math.min(whole.top, other.top),
        right: Math.max(whole.right, other.right),
        bottom: Math.max(whole.bottom, other.bottom),
      };
      i = apart.length;
    }
    if (whole.right > whole.left && whole.bottom > whole.top) apart.push(whole);
  }
  return apart;
};

/** The pixels of a box on a canvas, and one around it: edges are soft, and stamps lie on the nearest whole ones. */
const onPixels = (
  { left, top, right, bottom }: Box,
  scale: number,
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Box => {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    left: within(Math.floor(left * scale + x) - 1, width),
    top: within(Math.floor(top * scale + y) - 1, height),
    right: within(Math.ceil(right * scale + x) + 1, width),
    bottom: within(Math.ceil(bottom * scale + y) + 1, height),
  };
};
