import { ACTOR_KINDS } from '../../domain/actorKind.ts';
import { highestOf, lowestOf } from '../../domain/extremes.ts';
import { CAMP_COLOURS } from '../../picture/forms/campPattern.ts';
import { silhouettePath } from '../../picture/forms/silhouette.ts';
import type { MapSketch } from '../../workspace/ports.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import './mapPicture.css';

const WIDTH = 320;
const HEIGHT = 160;
const MARGIN = 24;
/** How large shapes are beside those of the map: the more there are, the smaller. */
const sizeOf = (points: number): number => Math.min(0.6, Math.max(0.14, 0.3 * Math.sqrt(24 / points)));
/** The teeth of a tension, along it and aside, in the size of the shapes. */
const TEETH = [
  [-18, 0],
  [-12, 9],
  [-6, -9],
  [0, 9],
  [6, -9],
  [12, 9],
  [18, 0],
] as const;

/** A small picture of a map in the forms of the drawing: shapes by kind, the grounds of camps, lines, tension with its teeth. */
export const MapPicture = ({ sketch }: { readonly sketch: MapSketch }) => {
  const { library: t } = useFirstLanguage();
  const [left, right] = [lowestOf(sketch.points.map(([x]) => x)), highestOf(sketch.points.map(([x]) => x))];
  const [top, bottom] = [lowestOf(sketch.points.map(([, y]) => y)), highestOf(sketch.points.map(([, y]) => y))];
  // One scale both ways, so that the picture has the map's own proportions.
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(right - left, 0.01),
    (HEIGHT - 2 * MARGIN) / Math.max(bottom - top, 0.01),
  );
  const at = (index: number): readonly [number, number] => {
    const [x, y] = sketch.points[index] ?? [0, 0];
    return [WIDTH / 2 + (x - (left + right) / 2) * scale, HEIGHT / 2 + (y - (top + bottom) / 2) * scale];
  };
  const size = sizeOf(sketch.points.length);
  return (
    <svg className="map-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.pictureOf}>
      {['edge', 'ground'].map((part) => (
        <g key={part} className={part} strokeWidth={(part === 'edge' ? 92 : 86) * size + 4}>
          {sketch.grounds.map(([camp, corners], index) => (
            <polygon
              key={index}
              className={`camp-${camp % CAMP_COLOURS}`}
              points={corners.map((corner) => at(corner).join()).join(' ')}
            />
          ))}
        </g>
      ))}
      {sketch.lines.map(([from, to, isTension], index) => (
        <polyline key={index} className={isTension ? 'tension' : ''} points={wayOf(at(from), at(to), isTension ? size : 0)} />
      ))}
      {sketch.points.map(([, , , kind], index) => {
        const shape = ACTOR_KINDS[kind] ?? 'person';
        return (
          <path
            key={index}
            className={shape}
            transform={`translate(${at(index).join()}) scale(${size})`}
            d={silhouettePath(shape)}
          />
        );
      })}
    </svg>
  );
};

const wayOf = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], teeth: number): string => {
  const long = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [((x2 - x1) / long) * teeth, ((y2 - y1) / long) * teeth];
  const middle =
    teeth === 0
      ? []
      : TEETH.map(([on, aside]) => `${(x1 + x2) / 2 + ux * on - uy * aside},${(y1 + y2) / 2 + uy * on + ux * aside}`);
  return [`${x1},${y1}`, ...middle, `${x2},${y2}`].join(' ');
};
