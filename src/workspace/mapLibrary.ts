import type { ActorMap, MapProperties } from '../domain/actorMap.ts';
import { newActorMap, propertiesOf } from '../domain/actorMap.ts';
import { isEmptyChange } from '../domain/change.ts';
import { editMap, propertiesRefusal } from '../domain/commands/editMap.ts';
import { sixMonthsAfter } from '../domain/governance.ts';
import type { IsoDate, MapId } from '../domain/identifiers.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import type { Drafts } from './mapDesk.ts';
import { type Observable, observed } from './observable.ts';
import { type MapSummary, type Ports, StoreError, type StoreHealth, type StoreProblem } from './ports.ts';

/** What the list of maps shows. */
export interface LibraryState {
  readonly maps: readonly MapSummary[] | null;
  readonly health: StoreHealth | null;
  readonly problem: StoreProblem | null;
  /** The map that was just removed, while it can be brought back. */
  readonly removed: MapSummary | null;
}
export type NewMap = Pick<MapProperties, 'title' | 'issue' | 'owner' | 'purpose' | 'endDate'>;

export interface MapLibrary extends Observable<LibraryState> {
  readonly refresh: () => Promise<void>;
  readonly make: (answers: NewMap) => Promise<Outcome<MapId>>;
  /** Keeps a map made elsewhere (a file, the example, a copy) under a new id; gives that id. A title too long is cut off. */
  readonly keep: (map: ActorMap, title: string) => Promise<MapId>;
  /** A map on this device, to be looked at; nothing when it is not there. */
  readonly look: (id: MapId) => Promise<ActorMap | null>;
  readonly duplicate: (id: MapId, title: string) => Promise<MapId | null>;
  readonly rename: (id: MapId, title: string) => Promise<Outcome<null>>;
  readonly remove: (id: MapId) => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly askToPersist: () => Promise<boolean>;
  /** The end date that a new map gets unless it is changed: six months from today. */
  readonly usualEndDate: () => IsoDate;
  readonly today: () => IsoDate;
  /** The person took note that maps were lost; it is not said again. */
  readonly acceptLoss: () => Promise<void>;
  /** What is half typed on the list itself: what a new map is to be called and about. */
  readonly drafts: Drafts;
  /** Makes removals final: the list is left. */
  readonly leave: () => void;
}

export const makeMapLibrary = ({ store, clock, ids, drafts }: Ports): MapLibrary => {
  const state = observed<LibraryState>({ maps: null, health: null, problem: null, removed: null });
  const today = () => clock.today();

  const refresh = async () => {
    try {
      const [maps, health] = await Promise.all([store.list(), store.health()]);
      state.set({ ...state.getSnapshot(), maps, health, problem: null });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      state.set({ ...state.getSnapshot(), maps: [], problem: error.problem });
    }
  };

  /** Says in the list what the store could not do, instead of leaving a click without an answer. */
  const saidWhenFailed = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      state.set({ ...state.getSnapshot(), problem: error.problem });
      return otherwise;
    }
  };

  const keep = async (map: ActorMap, title: string): Promise<MapId> => {
    const id = ids.next() as MapId;
    const properties: MapProperties = {
      ...propertiesOf(map),
      id,
      title: title.slice(0, MAX_NAME_LENGTH),
      createdAt: clock.now(),
    };
    await store.create({ ...map, map: new Map([[id, properties]]) }, clock.now());
    await refresh();
    return id;
  };

  const rename = async (id: MapId, title: string): Promise<Outcome<null>> => {
    // Again when an edit in another tab was first: a title that is said to be kept, is.
    for (;;) {
      const stored = await store.open(id);
      if (!stored) return refused('nothingToDo');
      const outcome = editMap(stored.map, { do: 'editMap', set: { title: title.trim() } });
      if (!outcome.done) return outcome;
      if (isEmptyChange(outcome.value)) return done(null);
      const label = { command: 'editMap', actors: 0, relations: 0 } as const;
      const edit = { change: outcome.value, label, author: 'library', at: clock.now() };
      if ((await store.commit(id, stored.number, edit)).written) break;
    }
    await refresh();
    return done(null);
  };

  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    refresh,
    today,
    usualEndDate: () => sixMonthsAfter(today()),
    make: async (answers) => {
      const refusal = propertiesRefusal(answers);
      if (refusal) return { done: false, refusal };
      const empty = newActorMap({
        ...answers,
        id: 'new' as MapId,
        title: answers.title.trim(),
        legalBasis: '',
        subjectsInformed: null,
        createdAt: clock.now(),
        optionalRoles: false,
        keyFigureTerm: 'figure',
      });
      return done(await keep(empty, answers.title.trim()));
    },
    keep,
    look: (id) => saidWhenFailed(async () => (await store.open(id))?.map ?? null, null),
    duplicate: (id, title) =>
      saidWhenFailed(async () => {
        const stored = await store.open(id);
        return stored && keep(stored.map, title);
      }, null),
    rename: (id, title) => saidWhenFailed(() => rename(id, title), refused('nothingToDo')),
    remove: (id) =>
      saidWhenFailed(async () => {
        const removed = state.getSnapshot().maps?.find(({ properties }) => properties.id === id) ?? null;
        await store.remove(id);
        state.set({ ...state.getSnapshot(), removed });
        await refresh();
      }, undefined),
    restore: () =>
      saidWhenFailed(async () => {
        const { removed } = state.getSnapshot();
        if (!removed) return;
        await store.restore(removed.properties.id);
        state.set({ ...state.getSnapshot(), removed: null });
        await refresh();
      }, undefined),
    askToPersist: () =>
      saidWhenFailed(async () => {
        const isKept = await store.askToPersist();
        await refresh();
        return isKept;
      }, false),
    acceptLoss: () =>
      saidWhenFailed(async () => {
        await store.acceptLoss();
        await refresh();
      }, undefined),
    drafts: {
      read: (field) => drafts.read('library', field),
      write: (field, text) => drafts.write('library', field, text),
    },
    leave: () => {
      state.set({ ...state.getSnapshot(), removed: null });
      void forgetRemoved({ store, drafts });
    },
  };
};

/** Forgets removed maps for good, and with them what was half typed on maps that are not there any more. */
export const forgetRemoved = async ({ store, drafts }: Pick<Ports, 'store' | 'drafts'>): Promise<void> => {
  try {
    await store.forgetRemoved();
    if (drafts.maps().length === 0) return;
    const here = new Set((await store.list()).map(({ properties }) => properties.id));
    for (const id of drafts.maps()) if (!here.has(id)) drafts.forget(id);
  } catch {
    // They are forgotten at the next opportunity.
  }
};
