import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { CanvasState } from './canvasState.ts';
import { actorOf } from './gestures/pointing.ts';
import { boxOf } from './gestures/selectSeveral.ts';
import { radiusOf } from './hitTest.ts';

/** Marks of the hand and the keyboard above the picture: the edge to draw from, the line being drawn, the box, the focus. */
export const Marks = ({ cy, state }: { readonly cy: Core; readonly state: CanvasState }) => {
  const map = useMap();
  const mode = useObserved(useDesk().mode);
  const hover = useObserved(state.hover);
  const drawing = useObserved(state.drawing);
  const boxing = useObserved(state.boxing);
  const active = useObserved(state.active);
  const isByKeyboard = useObserved(state.isByKeyboard);
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan();
      group.current?.setAttribute('transform', `translate(${x} ${y}) scale(${cy.zoom()})`);
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy]);

  const ringOf = (id: ActorId | null): Ring | null => {
    const actor = id ? map.actors.get(id) : undefined;
    const at = actor && map.positions.get(actor.id);
    return actor && at ? { at, radius: radiusOf(actor.kind) } : null;
  };
  const canDraw = mode.kind === 'select' || mode.kind === 'actor' || mode.kind === 'relation';
  const hovered = drawing.is === 'idle' && hover.on === 'actor' && hover.zone !== 'name' && canDraw ? ringOf(hover.id) : null;
  const isReady = hover.on === 'actor' && (hover.zone === 'edge' || mode.kind === 'relation');
  const from = drawing.is === 'drawing' ? ringOf(drawing.from) : null;
  const target = drawing.is === 'drawing' ? ringOf(drawing.target) : null;
  const end = target?.at ?? (drawing.is === 'drawing' ? drawing.to : null);
  const focus = isByKeyboard ? ringOf(active) : null;
  const box = boxing.is === 'boxing' ? boxOf(boxing) : null;

  return (
    <svg className="marks" aria-hidden="true" focusable="false" data-hover={actorOf(hover) ? 'actor' : hover.on}>
      <g ref={group}>
        {hovered && (
          <circle className={isReady ? 'edge ready' : 'edge'} cx={hovered.at.x} cy={hovered.at.y} r={hovered.radius + 3} />
        )}
        {from && <circle className="edge ready" cx={from.at.x} cy={from.at.y} r={from.radius + 3} />}
        {from && end && (
          <line
            className="band"
            {...startOf(from, end)}
            {...endOf(target, end, from.at)}
            data-type={mode.kind === 'relation' ? mode.type : 'contact'}
          />
        )}
        {from && end && !target && <circle className="band-end" cx={end.x} cy={end.y} r="7" />}
        {target && <circle className="edge ready" cx={target.at.x} cy={target.at.y} r={target.radius + 7} />}
        {focus && <circle className="focus" cx={focus.at.x} cy={focus.at.y} r={focus.radius + 9} />}
        {box && <rect className="box" x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} />}
      </g>
    </svg>
  );
};

interface Ring {
  readonly at: MapPoint;
  readonly radius: number;
}
/** The line runs from border to border. */
const onBorder = ({ at, radius }: Ring, to: MapPoint): MapPoint => {
  const distance = Math.max(1, Math.hypot(to.x - at.x, to.y - at.y));
  return { x: at.x + ((to.x - at.x) / distance) * radius, y: at.y + ((to.y - at.y) / distance) * radius };
};
const startOf = (from: Ring, to: MapPoint) => {
  const { x, y } = onBorder(from, to);
  return { x1: x, y1: y };
};
const endOf = (target: Ring | null, end: MapPoint, from: MapPoint) => {
  const { x, y } = target ? onBorder(target, from) : end;
  return { x2: x, y2: y };
};
