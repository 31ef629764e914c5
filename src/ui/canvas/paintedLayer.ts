import type { Core } from 'cytoscape';

/** A canvas of one's own over or under the picture, in map units, that follows the view. */
export interface PaintedLayer {
  /** Paints anew with the next frame of the picture. */
  readonly invalidate: () => void;
  /** Paints now. */
  readonly paint: () => void;
  /** Keeps in step with the view: paints, or slides what is painted when `isSliding`; a layer that does not grow along hides while the view zooms. */
  readonly follow: (isSliding: boolean) => void;
}
/** Paints in map units; `scale` is device pixels for one map unit. */
export type Painter = (context: CanvasRenderingContext2D, zoom: number, scale: number) => void;

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
  const paint = () => {
    if (!context) return;
    const margin = options.margin?.() ?? 0;
    const ratio = window.devicePixelRatio || 1;
    const zoom = cy.zoom();
    const { x, y } = cy.pan();
    resize(margin, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, (x + margin) * ratio, (y + margin) * ratio);
    painter(context, zoom, zoom * ratio);
    painted = { zoom, x, y, margin };
    isStale = false;
    canvas.style.transform = '';
    show(true);
  };
  return {
    paint,
    invalidate: () => {
      isStale = true;
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
