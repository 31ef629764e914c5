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

export const makePaintedLayer = (canvas: HTMLCanvasElement, cy: Core, painter: Painter, growsAlong = false): PaintedLayer => {
  const context = canvas.getContext('2d');
  let painted = { zoom: 0, x: 0, y: 0 };
  let isStale = true;

  const paint = () => {
    if (!context) return;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const zoom = cy.zoom();
    const { x, y } = cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    painter(context, zoom, zoom * ratio);
    painted = { zoom, x, y };
    isStale = false;
    canvas.style.transform = '';
    canvas.style.visibility = '';
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
      canvas.style.visibility = by === 1 || growsAlong ? '' : 'hidden';
      canvas.style.transform = isSame ? '' : `translate(${x - painted.x * by}px, ${y - painted.y * by}px) scale(${by})`;
    },
  };
};
