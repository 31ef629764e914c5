import { Maximize, Minus, Plus } from 'lucide-react';
import { memo, useEffect, useId } from 'react';
import type { AreaId } from '../../domain/identifiers.ts';
import { LINE_HEIGHT } from '../../picture/lineHeight.ts';
import type { Observed } from '../../workspace/observable.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ViewPad } from '../controls/ViewPad.tsx';
import { type AreaFill, AreaPatterns, fillOf } from './AreaPatterns.tsx';
import { areaLabels, DISC } from './areaLabels.ts';
import { withInView } from './areaMapView.ts';
import type { AreaDrawing, AreaShape } from './areaShapes.ts';
import { useAreaMapGestures } from './useAreaMapGestures.ts';
import './areaMap.css';

/** The neighbourhoods as a map: what they are coloured by as colour and pattern, with the number of actors, a name where there is room. */
export const AreaMap = ({
  drawing,
  tones,
  wordOf,
  actorsIn,
  pointed,
  chosen,
  onChoose,
}: {
  readonly drawing: AreaDrawing;
  readonly tones: ReadonlyMap<AreaId, AreaFill>;
  /** What a fill stands for. */
  readonly wordOf: (tone: AreaFill) => string;
  readonly actorsIn: ReadonlyMap<AreaId, number>;
  /** The neighbourhood under the pointer, or of the row that has the keyboard. */
  readonly pointed: Observed<AreaId | null>;
  readonly chosen: AreaId | null;
  readonly onChoose: (area: AreaId) => void;
}) => {
  const { coverage, areas: words } = useLanguage();
  const t = coverage.map;
  const id = useId();
  const { frame, size, view, setView, zoomIn, zoomOut, fit, pan, onKey } = useAreaMapGestures(drawing, (target) => {
    const area = areaAt(target);
    if (area) onChoose(area);
  });
  const under = useObserved(pointed);
  const shapeOf = (area: AreaId | null): AreaShape | undefined => drawing.shapes.find((shape) => shape.id === area);
  const [lit, picked] = [shapeOf(under), shapeOf(chosen)];
  const letters = SMALLEST_TEXT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const litTone = lit && tones.get(lit.id);
  const seen = picked?.label;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice moves the map, not a new size or view
  useEffect(() => {
    if (seen && size.width > 0) setView((now) => withInView(now, seen, size));
  }, [seen]);

  return (
    <div className="area-map">
      <div
        ref={frame}
        className="area-map-frame"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys move and zoom the map
        tabIndex={0}
        aria-label={t.label}
        aria-describedby={`${id}-how`}
        onKeyDown={(event) => {
          if (!event.ctrlKey && !event.metaKey && !event.altKey && onKey(event.key)) event.preventDefault();
        }}
        onPointerOver={(event) => {
          const area = areaAt(event.target);
          // What is pressed is held by the frame: that is no leaving of the neighbourhood.
          if (area || event.buttons === 0) pointed.set(area);
        }}
        onPointerLeave={() => pointed.set(null)}
      >
        <svg width={size.width} height={size.height} aria-hidden="true">
          <AreaPatterns id={id} scale={view.scale} />
          <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
            <Shapes id={id} shapes={drawing.shapes} tones={tones} />
            {picked && <path className="area-picked" d={picked.path} />}
            {lit && <path className="area-lit" d={lit.path} />}
          </g>
          <g className="area-labels">
            {areaLabels(drawing.shapes, (area) => actorsIn.get(area) ?? 0, { view, size, letters }, [picked?.id]).map(
              ({ id: area, x, y, lines, base, count, disc }) => (
                <g key={area} transform={`translate(${x} ${y})`}>
                  {lines.map((line, index) => (
                    <text key={line} y={base + index * letters * LINE_HEIGHT}>
                      {line}
                    </text>
                  ))}
                  {disc !== null && <circle r={DISC} cy={disc} />}
                  {disc !== null && (
                    <text className="area-tally" y={disc + 4}>
                      {count}
                    </text>
                  )}
                </g>
              ),
            )}
          </g>
        </svg>
      </div>
      <p id={`${id}-how`} className="hidden-visually">
        {t.how}
      </p>
      {lit && (
        <p className="area-under">
          <strong>{lit.name}</strong>
          {litTone && ` · ${wordOf(litTone)}`}
          {` · ${words.actorCount(actorsIn.get(lit.id) ?? 0)}`}
        </p>
      )}
      <div className="area-map-tools">
        <IconButton label={t.zoomIn} icon={Plus} onClick={zoomIn} />
        <IconButton label={t.zoomOut} icon={Minus} onClick={zoomOut} />
        <IconButton label={t.fit} icon={Maximize} onClick={fit} />
        <ViewPad view={{ pan, zoomIn, zoomOut, fit }} />
      </div>
    </div>
  );
};

/** Of the size that the reader chose, as in the style sheet. */
const SMALLEST_TEXT = 0.75;

const areaAt = (target: EventTarget | null): AreaId | null =>
  target instanceof Element ? (target.getAttribute('data-area') as AreaId | null) : null;

/** Drawn once, and again only when a fill changes: moving and zooming only sets the transform around it. */
const Shapes = memo(
  ({
    id,
    shapes,
    tones,
  }: {
    readonly id: string;
    readonly shapes: readonly AreaShape[];
    readonly tones: ReadonlyMap<AreaId, AreaFill>;
  }) =>
    shapes.map((shape) => {
      const level = tones.get(shape.id) ?? 'unknown';
      return (
        <path
          key={shape.id}
          data-area={shape.id}
          data-level={level}
          className={`area-shape is-${level}`}
          d={shape.path}
          {...fillOf(id, level)}
          fillRule="evenodd"
        />
      );
    }),
);
