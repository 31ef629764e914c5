import { type ActorMap, nextCampOrder } from '../actorMap.ts';
import type { ActorId, CampId, RelationId } from '../identifiers.ts';
import { placeAllNear } from '../placeNear.ts';
import { type Relation, relationKey } from '../relation.ts';
import { type Beside, type BesideActor, type BesideLines, type DrawnBy, THEIRS } from './besideEachOther.ts';
import type { SameOnBoth } from './sameOnBoth.ts';

/** Two maps as one that can be drawn, and what is behind each of its lines. */
export interface OnOneCanvas {
  readonly map: ActorMap;
  readonly lines: ReadonlyMap<RelationId, { readonly drawnBy: DrawnBy; readonly of: BesideLines }>;
}

/**
 * Mine stays where it is and as I drew it; whoever only the other drew comes near whom they are tied to, and of the other's lines
 * come those of a kind that I did not draw there.
 */
export const onOneCanvas = (mine: ActorMap, theirs: ActorMap, beside: Beside, same: SameOnBoth): OnOneCanvas => {
  const ours = new Map(same.camps.map((pair) => [pair.theirs, pair.mine] as const));
  const camps = new Map(mine.camps);
  for (const camp of theirs.camps.values()) {
    if (ours.has(camp.id)) continue;
    const id = mine.camps.has(camp.id) ? (`${THEIRS}${camp.id}` as CampId) : camp.id;
    ours.set(camp.id, id);
    camps.set(id, { ...camp, id, order: nextCampOrder({ ...mine, camps }) });
  }
  const actors = new Map(mine.actors);
  const coming: BesideActor[] = [...beside.actors.values()].filter(({ drawnBy }) => drawnBy === 'theirs');
  for (const { id, theirs: drawn } of coming) {
    if (!drawn) continue;
    const camp = drawn.camp === null || drawn.camp === 'none' ? drawn.camp : (ours.get(drawn.camp) ?? null);
    actors.set(id, { ...drawn, id, camp });
  }
  const relations = new Map(mine.relations);
  const lines = new Map<RelationId, { readonly drawnBy: DrawnBy; readonly of: BesideLines }>();
  const neighbours = new Map<ActorId, ActorId[]>();
  for (const of of beside.lines.values()) {
    const own = new Set(of.mine.map(relationKey));
    const others = new Set(of.theirs.map(relationKey));
    for (const { id, ...line } of of.mine) lines.set(id, { drawnBy: others.has(relationKey(line)) ? 'both' : 'mine', of });
    for (const line of of.theirs) {
      neighbours.set(of.a, [...(neighbours.get(of.a) ?? []), of.b]);
      neighbours.set(of.b, [...(neighbours.get(of.b) ?? []), of.a]);
      if (own.has(relationKey(line))) continue;
      const id = mine.relations.has(line.id) ? (`${THEIRS}${line.id}` as RelationId) : line.id;
      const drawn: Relation = { ...line, id };
      relations.set(id, drawn);
      lines.set(id, { drawnBy: 'theirs', of });
    }
  }
  const places = placeAllNear(
    mine,
    coming.map(({ id }) => ({ id, neighbours: neighbours.get(id) ?? [] })),
  );
  const positions = new Map(mine.positions);
  for (const [i, { id }] of coming.entries()) {
    const at = places[i];
    if (at) positions.set(id, { id, ...at, placedByHand: true });
  }
  return { map: { ...mine, camps, actors, relations, positions }, lines };
};
