import { newActor } from '../domain/actor.ts';
import type { AddItems, NewActorAt } from '../domain/commands/addItems.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { nameKey } from '../domain/nameKey.ts';
import { placeAllNear } from '../domain/placeNear.ts';
import type { MapPoint } from '../domain/quantities.ts';
import { newRelation, type Relation, type RelationType } from '../domain/relation.ts';
import type { MapDesk } from './mapDesk.ts';

/** Who is meant by a name: whoever on the map is called so, or else somebody new, made once. */
export const actorsByName = (desk: MapDesk) => {
  const { map } = desk.editor.getSnapshot();
  const known = new Map([...map.actors.values()].map(({ id, name }) => [nameKey(name), id]));
  const made = new Map<ActorId, string>();
  const find = (name: string): ActorId | undefined => known.get(nameKey(name));
  return {
    find,
    findOrMake: (name: string): ActorId => {
      const found = find(name);
      if (found) return found;
      const id = desk.newId() as ActorId;
      known.set(nameKey(name), id);
      made.set(id, name);
      return id;
    },
    /** Those who were made, each near whom these relations tie it to; who is tied to nobody `near` there, or near the middle. */
    placed: (relations: readonly Relation[], near?: MapPoint): NewActorAt[] => {
      const neighbours = new Map([...made.keys()].map((id): [ActorId, ActorId[]] => [id, []]));
      for (const { from, to } of relations) {
        neighbours.get(from)?.push(to);
        neighbours.get(to)?.push(from);
      }
      const places = placeAllNear(
        map,
        [...neighbours].map(([id, ties]) => ({ id, neighbours: ties })),
        near,
      );
      return [...made].map(([id, name], i) => ({
        actor: newActor(id, name),
        at: places[i] ?? near ?? { x: 0, y: 0 },
        placedByHand: false,
      }));
    },
  };
};

/** The command that draws a relation between two names, in one step with the actors that are not on the map yet. */
export const relateByName = (desk: MapDesk, from: string, to: string, type: RelationType): AddItems => {
  const named = actorsByName(desk);
  const relation = newRelation(desk.newId() as RelationId, named.findOrMake(from), named.findOrMake(to), type);
  return { do: 'addItems', actors: named.placed([relation]), relations: [relation] };
};
