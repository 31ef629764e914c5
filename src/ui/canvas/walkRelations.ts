import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { otherEnd, type Relation } from '../../domain/relation.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { CanvasState } from './canvasState.ts';
import type { InnerView } from './canvasView.ts';

type Walking = { readonly desk: MapDesk; readonly state: CanvasState; readonly view: InnerView };

/** The relations of an actor as one walks along them: by who is at the other end. */
export const relationsInOrder = ({ actors, relations }: Pick<ActorMap, 'actors' | 'relations'>, id: ActorId): Relation[] => {
  const nameAt = (relation: Relation) => actors.get(otherEnd(relation, id))?.name ?? '';
  return [...relations.values()]
    .filter(({ from, to }) => from === id || to === id)
    .sort((a, b) => nameAt(a).localeCompare(nameAt(b)) || (a.id < b.id ? -1 : 1));
};

/** Where the keyboard is on the relations of the actor where it is; nowhere once something else is selected. */
export const walkedRelation = ({ desk, state }: Omit<Walking, 'view'>): RelationId | null => {
  const walked = state.walked.getSnapshot();
  const active = state.active.getSnapshot();
  const relation =
    walked && desk.selection.getSnapshot().relations.has(walked) && desk.editor.getSnapshot().map.relations.get(walked);
  return relation && active && (relation.from === active || relation.to === active) ? relation.id : null;
};

/** Goes on to the next relation of that actor, round and round; says whether there is one. */
export const walkRelations = ({ desk, state, view }: Walking, step: 1 | -1): boolean => {
  const active = state.active.getSnapshot();
  const along = active ? relationsInOrder(desk.shown.getSnapshot(), active) : [];
  const now = walkedRelation({ desk, state });
  const at = along.findIndex(({ id }) => id === now);
  const next = along.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % along.length);
  if (!next) return false;
  state.walked.set(next.id);
  desk.selection.select({ relations: [next.id] });
  view.reveal([next.from, next.to]);
  return true;
};
