import type { Core } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { type InnerView, type Insets, makeCanvasView, type Places } from './canvasView.ts';
import type { Hit } from './gestures/pointing.ts';
import { actorAt, relationAt } from './hitTest.ts';
import { MARGIN_PX, type makeMovingPicture } from './movingPicture.ts';
import type { PlannedNames } from './nameLayout.ts';
import { makeNames, measureWith, type Names } from './names.ts';

/** What every drawing of a map stands on, whatever it shows. */
export interface StageGround {
  /** So far around what is in view a large map is painted too, in CSS pixels. */
  readonly margin: () => number;
  readonly names: Names;
  readonly view: InnerView;
  /** The view, of which the painted layers go along with every move. */
  readonly movingView: (moving: Pick<ReturnType<typeof makeMovingPicture>, 'move'>) => InnerView;
  /** Whether an actor there would be seen, or something of its name and marks. */
  readonly isInView: (at: MapPoint) => boolean;
  readonly hitAt: (map: ActorMap, at: MapPoint, isTouch: boolean, planned: PlannedNames, withRelations: boolean) => Hit;
  /** Gives Cytoscape the room there is now; false when that is what it had. */
  readonly resized: () => boolean;
}

/** So far around an actor its name and marks may reach, in map units. */
const NAME_ROOM = 90;

export const makeStageGround = (
  cy: Core,
  font: string,
  insets: () => Insets,
  isLarge: () => boolean,
  places?: Places,
): StageGround => {
  const margin = () => (isLarge() ? MARGIN_PX : 0);
  const view = makeCanvasView(cy, insets, places);
  const roomOf = () => ({ width: cy.container()?.clientWidth ?? 0, height: cy.container()?.clientHeight ?? 0 });
  let size = roomOf();
  return {
    margin,
    names: makeNames(measureWith(font)),
    view,
    movingView: (moving) => ({
      ...view,
      pan: (right, down) => moving.move(() => view.pan(right, down)),
      zoomAt: (screen, factor) => moving.move(() => view.zoomAt(screen, factor)),
    }),
    isInView: ({ x, y }) => {
      const { x1, x2, y1, y2 } = cy.extent();
      const room = NAME_ROOM + margin() / cy.zoom();
      return x > x1 - room && x < x2 + room && y > y1 - room && y < y2 + room;
    },
    hitAt: (map, at, isTouch, { shown }, withRelations) => {
      const options = { zoom: cy.zoom(), isTouch, names: shown };
      const hit = actorAt(map, at, options);
      return hit.on === 'nothing' && withRelations ? relationAt(cy, map, at, options) : hit;
    },
    resized: () => {
      const now = roomOf();
      if (now.width === size.width && now.height === size.height) return false;
      size = now;
      cy.resize();
      return true;
    },
  };
};
