import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { type Observable, observed } from './observable.ts';

/** What is selected, on the canvas and in the table alike. */
export interface Selected {
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
}
export interface Selection extends Observable<Selected> {
  readonly select: (items: { readonly actors?: Iterable<ActorId>; readonly relations?: Iterable<RelationId> }) => void;
  /** What was just made, shown in passing: until somebody goes on with the next. */
  readonly showMade: Selection['select'];
  /** The next thing begins: what is only shown in passing makes place. */
  readonly goOn: () => void;
  readonly toggleActor: (id: ActorId) => void;
  readonly toggleRelation: (id: RelationId) => void;
  readonly clear: () => void;
  /** Lets go of what is not on the map any more. */
  readonly keepWithin: (map: ActorMap) => void;
}

const nothing: Selected = { actors: new Set(), relations: new Set() };

export const makeSelection = (): Selection => {
  const state = observed<Selected>(nothing);
  const toggled = <T>(set: ReadonlySet<T>, item: T): Set<T> => {
    const next = new Set(set);
    if (!next.delete(item)) next.add(item);
    return next;
  };
  /** The selection that nobody asked for; any other was chosen. */
  let made: Selected | null = null;
  const select: Selection['select'] = ({ actors = [], relations = [] }) => {
    const next = { actors: new Set(actors), relations: new Set(relations) };
    const now = state.getSnapshot();
    made = null;
    const isSame = isEqualSet(next.actors, now.actors) && isEqualSet(next.relations, now.relations);
    if (!isSame) state.set(next);
  };
  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    select,
    showMade: (items) => {
      select(items);
      made = state.getSnapshot();
    },
    goOn: () => {
      if (made === state.getSnapshot() && made !== nothing) state.set(nothing);
      made = null;
    },
    toggleActor: (id) => state.set({ ...state.getSnapshot(), actors: toggled(state.getSnapshot().actors, id) }),
    toggleRelation: (id) => state.set({ ...state.getSnapshot(), relations: toggled(state.getSnapshot().relations, id) }),
    clear: () => {
      const { actors, relations } = state.getSnapshot();
      if (actors.size + relations.size > 0) state.set(nothing);
    },
    keepWithin: (map) => {
      const { actors, relations } = state.getSnapshot();
      const kept = {
        actors: new Set([...actors].filter((id) => map.actors.has(id))),
        relations: new Set([...relations].filter((id) => map.relations.has(id))),
      };
      if (kept.actors.size !== actors.size || kept.relations.size !== relations.size) state.set(kept);
    },
  };
};

const isEqualSet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === b.size && [...a].every((item) => b.has(item));
