import type { Core } from 'cytoscape';
import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { ALL_COMPETE_FOR_ROOM_ACTORS, NAME_EVERYBODY_ACTORS } from '../../domain/largeMap.ts';
import { ACTOR_SIZE, LABEL_GAP, LABEL_SIZE, LINE_HEIGHT } from './canvasStylesheet.ts';
import { MIN_ZOOM } from './canvasView.ts';
import { type Box, type LabelPlace, type LabelWish, planLabels } from './labelPlan.ts';
import type { Names } from './names.ts';

/** Names grow on the map as one zooms out, so that they stay this large on screen, in CSS pixels. */
const SMALLEST_PX = 11;

/** The size of names in map units at a zoom. */
const letterSize = (zoom: number): number => Math.max(LABEL_SIZE, SMALLEST_PX / Math.max(zoom, MIN_ZOOM));

/** Which names show where, and how large; in map units. */
export interface PlannedNames {
  readonly size: number;
  readonly shown: ReadonlyMap<ActorId, LabelPlace>;
}
export const NO_NAMES: PlannedNames = { size: LABEL_SIZE, shown: new Map() };

/** What else lies on the paper, and who comes before others. */
export interface NameWishes {
  readonly obstacles: readonly Box[];
  readonly comesFirst: (id: ActorId) => boolean;
}
const NO_WISHES: NameWishes = { obstacles: [], comesFirst: () => false };

/** Gives names their places where there is room for them at this zoom. */
export const layOutNames = (cy: Core, map: ActorMap, names: Names, wishes: NameWishes = NO_WISHES): PlannedNames => {
  const size = letterSize(cy.zoom());
  const actors = map.actors.size > NAME_EVERYBODY_ACTORS ? actorsAround(cy, map) : [...map.actors.values()];
  const { competing, others } = competitorsAmong(map, actors, wishes.comesFirst);
  const plan = planLabels(
    wishesOf(map, competing, names, size / LABEL_SIZE, wishes.comesFirst),
    LABEL_GAP,
    size > LABEL_SIZE ? NEARLY_FREE : MOSTLY_FREE,
    [...wishes.obstacles, ...others],
  );
  return { size, shown: new Map([...plan].filter(([, { side }]) => side !== 'hidden') as [ActorId, LabelPlace][]) };
};

/** So much of a name may be covered: when names are large for the map they must be nearly free to be worth it. */
const MOSTLY_FREE = 0.3;
const NEARLY_FREE = 0.05;
/** Those who come first keep their names nearly anywhere, as long as they are few. */
const HALF_FREE = 0.4;
const FEW = 30;

/** Who stands in the view or half a view around it. */
const actorsAround = (cy: Core, map: ActorMap): Actor[] => {
  const { x1, x2, y1, y2, w, h } = cy.extent();
  return [...map.actors.values()].filter(({ id }) => {
    const at = map.positions.get(id);
    return at && at.x > x1 - w / 2 && at.x < x2 + w / 2 && at.y > y1 - h / 2 && at.y < y2 + h / 2;
  });
};

/** Of so many, and many more, no screen shows all names. */
const COMPETING = 400;

interface Competitor {
  readonly actor: Actor;
  readonly importance: number;
}

/** Who may get a name, and where the others stand. Hundreds of names fill any screen: measuring and weighing thousands shows no more of them. */
const competitorsAmong = (
  map: ActorMap,
  actors: readonly Actor[],
  comesFirst: NameWishes['comesFirst'],
): { readonly competing: readonly Competitor[]; readonly others: readonly Box[] } => {
  const ties = new Map<ActorId, number>();
  for (const { from, to } of map.relations.values()) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const all = actors.map((actor) => ({
    actor,
    importance: importanceOf(actor, ties.get(actor.id) ?? 0) + (comesFirst(actor.id) ? FIRST : 0),
  }));
  if (all.length <= ALL_COMPETE_FOR_ROOM_ACTORS) return { competing: all, others: [] };
  all.sort((a, b) => b.importance - a.importance || (a.actor.id < b.actor.id ? -1 : 1));
  const others = all.slice(COMPETING).map(({ actor }): Box => {
    const { x, y } = map.positions.get(actor.id) ?? { x: 0, y: 0 };
    const [halfWidth, halfHeight] = [ACTOR_SIZE[actor.kind].width / 2, ACTOR_SIZE[actor.kind].height / 2];
    return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
  });
  return { competing: all.slice(0, COMPETING), others };
};

const wishesOf = (
  map: ActorMap,
  competing: readonly Competitor[],
  names: Names,
  scale: number,
  comesFirst: NameWishes['comesFirst'],
): LabelWish[] => {
  const areFew = competing.filter(({ actor }) => comesFirst(actor.id)).length <= FEW;
  return competing.map(({ actor, importance }) => {
    const { x, y } = map.positions.get(actor.id) ?? { x: 0, y: 0 };
    const { width, height } = ACTOR_SIZE[actor.kind];
    const name = names.of(actor);
    return {
      id: actor.id,
      x,
      y,
      halfWidth: width / 2,
      halfHeight: height / 2,
      labelWidth: name.width * scale,
      labelHeight: name.lines * LABEL_SIZE * LINE_HEIGHT * scale,
      importance,
      ...(areFew && comesFirst(actor.id) && { mostCovered: HALF_FREE }),
    };
  });
};

const FIRST = 1_000;
/** Tagged actors and key figures first, then who has most relations. */
const importanceOf = (actor: Actor, ties: number): number =>
  Object.keys(actor.roles).length * 6 + (actor.keyFigure ? 4 : 0) + ties;
