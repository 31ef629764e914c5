import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import type { ActorKind } from '../../domain/actorKind.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { RING_DISTANCE } from '../../picture/actorForm.ts';
import { distanceTo, silhouettePath } from '../../picture/forms/silhouette.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { CanvasState, Ghosts } from './canvasState.ts';
import { actorOf } from './gestures/pointing.ts';
import { boxOf } from './gestures/selectSeveral.ts';

/** Marks of the hand and the keyboard above the picture: the edge to draw from, the line being drawn, the box, the focus. */
export const Marks = ({ cy, state }: { readonly cy: Core; readonly state: CanvasState }) => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const hover = useObserved(state.hover);
  const drawing = useObserved(state.drawing);
  const boxing = useObserved(state.boxing);
  const active = useObserved(state.active);
  const isByKeyboard = useObserved(state.isByKeyboard);
  const ghosts = useObserved(state.ghosts);
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan();
      // Following with nothing in it would have the whole layer drawn anew in every frame.
      if (group.current?.firstChild) group.current.setAttribute('transform', `translate(${x} ${y}) scale(${cy.zoom()})`);
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  });

  const canDraw = !desk.isFrozen && (mode.kind === 'select' || mode.kind === 'actor' || mode.kind === 'relation');
  const isHovering = drawing.is === 'idle' && hover.on === 'actor' && hover.zone !== 'name' && canDraw;
  const hovered = useRing(isHovering ? hover.id : null);
  const isReady = hover.on === 'actor' && (hover.zone === 'edge' || mode.kind === 'relation');
  const from = useRing(drawing.is === 'drawing' ? drawing.from : null);
  const target = useRing(drawing.is === 'drawing' ? drawing.target : null);
  const end = target?.at ?? (drawing.is === 'drawing' ? drawing.to : null);
  const focus = useRing(isByKeyboard ? active : null);
  const box = boxing.is === 'boxing' ? boxOf(boxing) : null;

  return (
    <svg className="marks" aria-hidden="true" focusable="false" data-hover={actorOf(hover) ? 'actor' : hover.on}>
      <g ref={group}>
        {hovered && <RingMark className={isReady ? 'edge ready' : 'edge'} ring={hovered} distance={3} />}
        {from && <RingMark className="edge ready" ring={from} distance={3} />}
        {from && end && (
          <line
            className="band"
            {...startOf(from, end)}
            {...endOf(target, end, from.at)}
            data-type={mode.kind === 'relation' ? mode.type : 'contact'}
          />
        )}
        {from && end && !target && <circle className="band-end" cx={end.x} cy={end.y} r="7" />}
        {target && <RingMark className="edge ready" ring={target} distance={7} />}
        {focus && <RingMark className="focus" ring={focus} distance={9} />}
        {ghosts && <GhostMarks ghosts={ghosts} />}
        {box && <rect className="box" x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} />}
      </g>
    </svg>
  );
};

/** An actor as far as lines run around it and end at it. */
interface Ring {
  readonly at: MapPoint;
  readonly kind: ActorKind;
  /** How far the second ring of a key figure stands out. */
  readonly beyond: number;
}
const useRing = (id: ActorId | null): Ring | null =>
  useMap(({ actors, positions }) => {
    const actor = id ? actors.get(id) : undefined;
    const at = actor && positions.get(actor.id);
    return actor && at ? { at, kind: actor.kind, beyond: actor.keyFigure ? RING_DISTANCE : 0 } : null;
  });

const RingMark = ({ ring: { at, kind, beyond }, ...mark }: { className: string; ring: Ring; distance: number }) => (
  <path className={mark.className} d={silhouettePath(kind, beyond + mark.distance)} transform={`translate(${at.x} ${at.y})`} />
);

const HALVINGS = 10;
/** The line runs from border to border. */
const onBorder = ({ at, kind, beyond }: Ring, to: MapPoint): MapPoint => {
  let [inside, outside] = [0, 1];
  const point = (part: number): MapPoint => ({ x: at.x + (to.x - at.x) * part, y: at.y + (to.y - at.y) * part });
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (inside + outside) / 2;
    const { x, y } = point(middle);
    if (distanceTo(kind, x - at.x, y - at.y) > beyond) outside = middle;
    else inside = middle;
  }
  return point(outside);
};
const startOf = (from: Ring, to: MapPoint) => {
  const { x, y } = onBorder(from, to);
  return { x1: x, y1: y };
};
const endOf = (target: Ring | null, end: MapPoint, from: MapPoint) => {
  const { x, y } = target ? onBorder(target, from) : end;
  return { x2: x, y2: y };
};

const MOST_GHOSTS = 60;

/** Where dragged actors will land on a large map, with their relations. */
const GhostMarks = ({ ghosts: { actors, by } }: { readonly ghosts: Ghosts }) => {
  const map = useMap(({ actors, positions, relations }) => ({ actors, positions, relations }));
  const held = new Set(actors.slice(0, MOST_GHOSTS));
  const relations = useMemo(() => {
    const among = new Set(actors.slice(0, MOST_GHOSTS));
    return [...map.relations.values()].filter(({ from, to }) => among.has(from) || among.has(to));
  }, [map, actors]);
  const placeOf = (id: ActorId): MapPoint => {
    const { x, y } = map.positions.get(id) ?? { x: 0, y: 0 };
    return held.has(id) ? { x: x + by.x, y: y + by.y } : { x, y };
  };
  return (
    <>
      {relations.map(({ id, from, to }) => {
        const [a, b] = [placeOf(from), placeOf(to)];
        return <line key={id} className="ghost" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {[...held].map((id) => {
        const { x, y } = placeOf(id);
        const actor = map.actors.get(id);
        return actor && <path key={id} className="ghost" d={silhouettePath(actor.kind)} transform={`translate(${x} ${y})`} />;
      })}
    </>
  );
};
