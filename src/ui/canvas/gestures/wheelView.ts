import type { MapPoint } from '../../../domain/quantities.ts';
import type { InnerView } from '../canvasView.ts';

const LINE_PX = 16;
const MOST_PX = 120;
/** A pinch on a touchpad comes as small turns with Ctrl held. */
const ZOOM_PER_PX = { wheel: 0.0016, pinch: 0.008 } as const;

/** A turn of the wheel zooms around the pointer, with Shift it slides sideways. */
export const wheelView = (event: WheelEvent, pointer: MapPoint, view: Pick<InnerView, 'pan' | 'zoomAt'>): void => {
  event.preventDefault();
  const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
  if (event.shiftKey) view.pan((event.deltaX || event.deltaY) * px, 0);
  else {
    const turn = Math.max(-MOST_PX, Math.min(MOST_PX, event.deltaY * px));
    view.zoomAt(pointer, Math.exp(-turn * ZOOM_PER_PX[event.ctrlKey ? 'pinch' : 'wheel']));
  }
};
