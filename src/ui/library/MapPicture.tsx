import { highestOf, lowestOf } from '../../domain/extremes.ts';
import type { MapSketch } from '../../workspace/ports.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';

const WIDTH = 320;
const HEIGHT = 160;
const MARGIN = 16;

/** A small picture of a map: dots in the colour of their camp, lines, tension dashed. */
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
  return (
    <svg className="map-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.pictureOf}>
      {sketch.lines.map(([from, to, isTension], index) => {
        const [[x1, y1], [x2, y2]] = [at(from), at(to)];
        return <line key={index} x1={x1} y1={y1} x2={x2} y2={y2} className={isTension ? 'tension' : ''} />;
      })}
      {sketch.points.map(([, , camp], index) => {
        const [cx, cy] = at(index);
        return (
          <circle
            key={index}
            cx={cx}
            cy={cy}
            r={sketch.points.length > 80 ? 3 : 5}
            className={camp >= 0 ? `camp-${camp % 6}` : ''}
          />
        );
      })}
    </svg>
  );
};
