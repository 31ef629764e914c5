import type { Core } from 'cytoscape';

/** A canvas of one's own over or under the picture, in map units, that follows the view. */
export interface PaintedLayer {
  /** Paints anew with the next frame of the picture. */
  readonly invalidate: () => void;
  /** Paints now. */
  readonly paint: () => void;
  /** Paints unseen for the view as it is, resting between parts; what shows stays until `reveal`. */
  readonly prepare: () => Iterable<unknown>;
  /** Shows what was prepared; paints when that is no longer what is wanted. */
  readonly reveal: () => void;
  /** Keeps in step with the view: paints, or slides what is painted when `isSliding`; a layer that does not grow along hides while the view zooms. */
  readonly follow: (isSliding: boolean) => void;
}
/** Paints in map units; `scale` is device pixels for one map unit. What it gives back paints on, a part with each step. */
export type Painter = (context: CanvasRenderingContext2D, zoom: number, scale: number) => Iterable<unknown> | undefined;

export interface LayerOptions {
  /** So far around the view is painted too, in CSS pixels, so that nothing is missing while it slides. */
  readonly margin?: () => number;
  /** Whether there is nothing to paint: an empty canvas would still be laid over the others in every frame. */
  readonly isEmpty?: () => boolean;
}

export const makePaintedLayer = (
  canvas: HTMLCanvasElement,
  cy: Core,
  painter: Painter,
  growsAlong = false,
  options: LayerOptions = {},
): PaintedLayer => {
  const context = canvas.getContext('2d');
  let painted = { zoom: 0, x: 0, y: 0, margin: -1 };
  let prepared: { readonly canvas: HTMLCanvasElement; readonly of: typeof painted } | null = null;
  let isStale = true;

  const show = (isShown: boolean) => {
    const visibility = isShown && !options.isEmpty?.() ? '' : 'hidden';
    if (canvas.style.visibility !== visibility) canvas.style.visibility = visibility;
  };
  const resize = (margin: number, ratio: number) => {
    const [wide, high] = [cy.width() + 2 * margin, cy.height() + 2 * margin];
    const [width, height] = [Math.round(wide * ratio), Math.round(high * ratio)];
    if (canvas.width === width && canvas.height === height && painted.margin === margin) return;
    Object.assign(canvas, { width, height });
    Object.assign(canvas.style, { left: `${-margin}px`, top: `${-margin}px`, width: `${wide}px`, height: `${high}px` });
  };
  const wanted = () => ({ zoom: cy.zoom(), ...cy.pan(), margin: options.margin?.() ?? 0 });
  const paintOn = (on: CanvasRenderingContext2D, { zoom, x, y, margin }: typeof painted) => {
    const ratio = window.devicePixelRatio || 1;
    on.setTransform(1, 0, 0, 1, 0, 0);
    on.clearRect(0, 0, on.canvas.width, on.canvas.height);
    on.setTransform(zoom * ratio, 0, 0, zoom * ratio, (x + margin) * ratio, (y + margin) * ratio);
    return painter(on, zoom, zoom * ratio) ?? [];
  };
  const forget = () => {
    // A canvas holds its memory until it is collected.
    if (prepared) prepared.canvas.width = 0;
    prepared = null;
  };
  const showAs = (of: typeof painted) => {
    painted = of;
    isStale = false;
    canvas.style.transform = '';
    show(true);
    forget();
  };
  const paint = () => {
    if (!context) return;
    const of = wanted();
    if (options.isEmpty?.()) return showAs(of);
    resize(of.margin, window.devicePixelRatio || 1);
    for (const _part of paintOn(context, of));
    showAs(of);
  };
  const prepare = function* () {
    forget();
    if (options.isEmpty?.()) return;
    const of = wanted();
    const ratio = window.devicePixelRatio || 1;
    const unseen = document.createElement('canvas');
    unseen.width = Math.round((cy.width() + 2 * of.margin) * ratio);
    unseen.height = Math.round((cy.height() + 2 * of.margin) * ratio);
    const on = unseen.getContext('2d');
    if (!on) return;
    // Making room for it takes a while by itself.
    on.clearRect(0, 0, 1, 1);
    yield;
    yield* paintOn(on, of);
    prepared = { canvas: unseen, of };
  };
  const reveal = () => {
    const now = wanted();
    const of = prepared?.of;
    const isRight = of && of.zoom === now.zoom && of.x === now.x && of.y === now.y && of.margin === now.margin;
    if (!context || !prepared || !isRight) return paint();
    resize(of.margin, window.devicePixelRatio || 1);
    context.save();
    context.resetTransform();
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'copy';
    context.drawImage(prepared.canvas, 0, 0);
    context.restore();
    showAs(of);
  };
  return {
    paint,
    prepare,
    reveal,
    invalidate: () => {
      isStale = true;
      forget();
    },
    follow: (isSliding) => {
      const zoom = cy.zoom();
      const { x, y } = cy.pan();
      const isSame = zoom === painted.zoom && x === painted.x && y === painted.y;
      if (!isSliding) return isSame && !isStale ? undefined : paint();
      const by = zoom / painted.zoom;
      const slide = (now: number, before: number) => now - before * by + painted.margin * (1 - by);
      show(by === 1 || growsAlong);
      canvas.style.transform = isSame ? '' : `translate(${slide(x, painted.x)}px, ${slide(y, painted.y)}px) scale(${by})`;
    },
  };
};
