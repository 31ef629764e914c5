import type { PaintedLayer } from '../../../canvas/paintedLayer.ts';

/** A painted layer that can show in part, and is left alone while it does not show. */
export interface StackedLayer extends PaintedLayer {
  /** 0 to 1; gives way without being painted anew. */
  readonly setOpacity: (opacity: number) => void;
}

export const stackedLayer = (canvas: HTMLCanvasElement, layer: PaintedLayer): StackedLayer => {
  let opacity = 1;
  return {
    invalidate: layer.invalidate,
    paint: () => {
      if (opacity > 0) layer.paint();
    },
    prepare: () => (opacity > 0 ? layer.prepare() : []),
    reveal: () => {
      if (opacity > 0) layer.reveal();
    },
    follow: (isSliding) => {
      if (opacity > 0) layer.follow(isSliding);
    },
    setOpacity: (next) => {
      const wasHidden = opacity === 0;
      opacity = next;
      canvas.style.opacity = next === 1 ? '' : String(next);
      canvas.style.display = next === 0 ? 'none' : '';
      // What stood still while it was hidden may lie elsewhere now.
      if (wasHidden && next > 0) layer.follow(false);
    },
  };
};
