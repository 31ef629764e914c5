import type { MapPoint } from '../../domain/quantities.ts';
import type { Mark, Stroke } from '../scene.ts';

/** A mark made so many times as large around the origin, and put at a place. */
export const movedMark = (mark: Mark, times: number, to: MapPoint): Mark => {
  const put = ({ x, y }: MapPoint): MapPoint => ({ x: to.x + x * times, y: to.y + y * times });
  const line = (stroke: Stroke | null) =>
    stroke && { ...stroke, width: stroke.width * times, dash: stroke.dash.map((part) => part * times) };
  switch (mark.is) {
    case 'shape':
      return { ...mark, at: put(mark.at), scale: mark.scale * times, stroke: line(mark.stroke) };
    case 'line':
      return { ...mark, points: mark.points.map(put), stroke: line(mark.stroke) };
    case 'words':
      return { ...mark, at: put(mark.at), size: mark.size * times, halo: line(mark.halo) };
  }
};
