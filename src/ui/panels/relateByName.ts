import { newActor } from '../../domain/actor.ts';
import type { Command } from '../../domain/commands/commandCatalogue.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { placeAllNear } from '../../domain/placeNear.ts';
import { newRelation, type RelationType } from '../../domain/relation.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';

/** The command that draws a relation between two names, in one step with the actors that are not on the map yet. */
export const relateByName = (desk: MapDesk, fromName: string, toName: string, type: RelationType): Command => {
  const { map } = desk.editor.getSnapshot();
  const known = new Map([...map.actors.values()].map(({ id, name }) => [nameKey(name), id]));
  const missing: { readonly id: ActorId; readonly name: string }[] = [];
  const idOf = (name: string): ActorId => {
    const key = nameKey(name);
    const found = known.get(key);
    if (found) return found;
    const id = desk.newId() as ActorId;
    known.set(key, id);
    missing.push({ id, name });
    return id;
  };
  const relation = newRelation(desk.newId() as RelationId, idOf(fromName), idOf(toName), type);
  const places = placeAllNear(
    map,
    missing.map(({ id }) => ({ id, neighbours: [id === relation.from ? relation.to : relation.from] })),
  );
  return {
    do: 'addItems',
    actors: missing.map(({ id, name }, i) => ({
      actor: newActor(id, name),
      at: places[i] ?? { x: 0, y: 0 },
      placedByHand: false,
    })),
    relations: [relation],
  };
};
