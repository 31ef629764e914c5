import type { AreaDrawing } from './areaShapes.ts';

/** How the drawing lies in its frame: a place in metres is at `metres * scale + (x, y)` pixels. */
export interface AreaMapView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

const MARGIN_PX = 20;
/** At most this many times larger than when all is in view, and at least three quarters of it. */
const MOST_ZOOM = 40;
const LEAST_ZOOM = 0.75;

/** Everything in view, in the middle. */
export const fittingView = ({ width, height }: Pick<AreaDrawing, 'width' | 'height'>, frame: FrameSize): AreaMapView => {
  const room = { width: Math.max(40, frame.width - 2 * MARGIN_PX), height: Math.max(40, frame.height - 2 * MARGIN_PX) };
  const scale = Math.min(room.width / width, room.height / height);
  return { scale, x: (frame.width - width * scale) / 2, y: (frame.height - height * scale) / 2 };
};

/** Zoomed by a factor around a point of the frame that stays where it is, within limits around what fits. */
export const zoomedAt = (
  view: AreaMapView,
  factor: number,
  at: { readonly x: number; readonly y: number },
  fitting: AreaMapView,
): AreaMapView => {
  const scale = Math.min(fitting.scale * MOST_ZOOM, Math.max(fitting.scale * LEAST_ZOOM, view.scale * factor));
  const real = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real };
};

/** Moved so that a place in metres is in the frame, when it is not. */
export const withInView = (
  view: AreaMapView,
  place: { readonly x: number; readonly y: number },
  frame: FrameSize,
): AreaMapView => {
  const [x, y] = [place.x * view.scale + view.x, place.y * view.scale + view.y];
  const isSeen = x >= MARGIN_PX && y >= MARGIN_PX && x <= frame.width - MARGIN_PX && y <= frame.height - MARGIN_PX;
  return isSeen ? view : { ...view, x: view.x + frame.width / 2 - x, y: view.y + frame.height / 2 - y };
};
