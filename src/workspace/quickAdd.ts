import { nameKey, newActor } from '../domain/actor.ts';
import type { NewActorAt } from '../domain/commands/addItems.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { placeAllNear } from '../domain/placeNear.ts';
import type { MapPoint } from '../domain/quantities.ts';
import { newRelation, type Relation, relationKey } from '../domain/relation.ts';
import { readQuickText } from '../formats/quickText.ts';
import type { MapDesk } from './mapDesk.ts';

/** What came onto the map. */
export interface Added {
  readonly actors: readonly ActorId[];
  readonly relations: readonly RelationId[];
}

/**
 * Puts on the map what a line or pasted list says, as one undo step: makes what is missing, near what it is tied to,
 * and draws relations that are not there yet. What cannot be read, and a text that adds nothing, is said in the notice.
 */
export const quickAdd = (desk: MapDesk, text: string, near: MapPoint): Added | null => {
  const { map } = desk.editor.getSnapshot();
  const read = readQuickText(
    text,
    [...map.actors.values()].map(({ name }) => name),
  );
  if (!read.done) {
    desk.notice.set({ kind: 'notUnderstood', refusal: read.refusal });
    return null;
  }

  const ids = new Map([...map.actors.values()].map(({ id, name }) => [nameKey(name), id]));
  const fresh = read.value.actors.filter(({ name }) => !ids.has(nameKey(name)));
  const made = fresh.map(({ name }) => newActor(desk.newId() as ActorId, name));
  for (const actor of made) ids.set(nameKey(actor.name), actor.id);

  const taken = new Map([...map.relations.values()].map((relation) => [relationKey(relation), relation]));
  const relations = read.value.relations.flatMap(({ from, to, ...said }) => {
    const [a, b] = [ids.get(nameKey(from)), ids.get(nameKey(to))];
    if (!a || !b) return [];
    const relation: Relation = { ...newRelation(desk.newId() as RelationId, a, b), ...said };
    const other = taken.get(relationKey(relation));
    if (other && !(other.type === 'influence' && other.from === b && !other.mutual)) return [];
    taken.set(relationKey(relation), relation);
    return [relation];
  });
  if (made.length + relations.length === 0) {
    desk.notice.set({ kind: 'alreadyThere' });
    return null;
  }

  const tiesOf = (id: ActorId) => relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const points = placeAllNear(
    map,
    made.map(({ id }) => ({ id, neighbours: tiesOf(id) })),
    near,
  );
  const actors = made.map((actor, index): NewActorAt => ({ actor, at: points[index] ?? near, placedByHand: false }));
  if (!desk.perform({ do: 'addItems', actors, relations }).done) return null;
  desk.notice.set({ kind: 'added', actors: made.length, relations: relations.length });
  return { actors: made.map(({ id }) => id), relations: relations.map(({ id }) => id) };
};
