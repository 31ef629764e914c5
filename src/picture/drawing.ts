import type { ActorKind } from '../domain/actorKind.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import { isSameList } from '../domain/isSameList.ts';
import type { MapPoint, Strength } from '../domain/quantities.ts';
import type { Certainty, RelationType } from '../domain/relation.ts';
import { type Role, rolesOf } from '../domain/role.ts';

/** How many of those whose maps were laid together drew it; nothing is said of what the group itself drew. */
export interface DrawnBy {
  readonly count: number;
  /** Of so many maps. */
  readonly of: number;
  /** That in words: "3 van 5". */
  readonly words: string;
}
/** An actor as far as it is drawn. */
export interface DrawnActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly isKeyFigure: boolean;
  /** In the order of their badges. */
  readonly roles: readonly Role[];
  /** Its middle, in map units. */
  readonly at: MapPoint;
  /** The camp it stands on, when that is drawn. */
  readonly camp: string | null;
  readonly drawnBy?: DrawnBy;
}
export interface DrawnRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly mutual: boolean;
  readonly strength: Strength;
  readonly certainty: Certainty;
  readonly drawnBy?: DrawnBy;
}
export interface DrawnCamp {
  readonly id: string;
  readonly name: string;
  /** Its place in the palette, 0 and up. */
  readonly order: number;
}

/**
 * What there is to draw, whatever it came from: a map, two maps laid together, a map of which groups are drawn as one. Relations whose
 * ends are not among the actors are not there. A record that did not change is the same object as before, so that only what did is drawn anew.
 */
export interface Drawing {
  readonly actors: ReadonlyMap<string, DrawnActor>;
  readonly relations: ReadonlyMap<string, DrawnRelation>;
  readonly camps: ReadonlyMap<string, DrawnCamp>;
}
export const EMPTY_DRAWING: Drawing = { actors: new Map(), relations: new Map(), camps: new Map() };

/** What there is to draw of a map: who has a place on it, and the relations among those. `before` gives the records that are still the same. */
export const drawingOf = (
  { actors, relations, positions, camps }: Pick<ActorMap, 'actors' | 'relations' | 'positions' | 'camps'>,
  before: Drawing = EMPTY_DRAWING,
): Drawing => {
  const drawn = new Map<string, DrawnActor>();
  for (const { id, name, kind, keyFigure, roles, camp } of actors.values()) {
    const stands = positions.get(id);
    if (!stands) continue;
    const now: DrawnActor = {
      id,
      name,
      kind,
      isKeyFigure: keyFigure !== null,
      roles: rolesOf(roles),
      at: { x: stands.x, y: stands.y },
      camp: camp !== null && camp !== 'none' && camps.has(camp) ? camp : null,
    };
    const then = before.actors.get(id);
    drawn.set(id, then && isSameActor(then, now) ? then : now);
  }
  // Relations and camps hold no more than is drawn of them, and are the map's own records.
  const among = new Map<string, DrawnRelation>();
  for (const relation of relations.values())
    if (drawn.has(relation.from) && drawn.has(relation.to)) among.set(relation.id, relation);
  return { actors: drawn, relations: among, camps };
};

const isSameActor = (a: DrawnActor, b: DrawnActor): boolean =>
  a.name === b.name &&
  a.kind === b.kind &&
  a.isKeyFigure === b.isKeyFigure &&
  a.camp === b.camp &&
  a.at.x === b.at.x &&
  a.at.y === b.at.y &&
  isSameList(a.roles, b.roles);
