import type { ActorMap } from '../domain/actorMap.ts';
import { newActorMap, propertiesOf } from '../domain/actorMap.ts';
import { isEmptyChange } from '../domain/change.ts';
import { editMap, propertiesRefusal } from '../domain/commands/editMap.ts';
import { cutText } from '../domain/cutText.ts';
import { sixMonthsAfter } from '../domain/governance.ts';
import type { IsoDate, MapId } from '../domain/identifiers.ts';
import type { MapProperties } from '../domain/mapProperties.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { isSame } from '../domain/recordChange.ts';
import { type Drafts, draftsAt } from './drafts.ts';
import { type Observable, observed } from './observable.ts';
import { type ListedMap, type Ports, type SalvagedMap, StoreError, type StoreHealth, type StoreProblem } from './ports.ts';

/** What the list of maps shows. */
export interface LibraryState {
  readonly maps: readonly ListedMap[] | null;
  readonly health: StoreHealth | null;
  /** Why there is no list. */
  readonly problem: StoreProblem | null;
  /** How many maps a reminder outside the database says there were, when there is no list; else 0. */
  readonly remembered: number;
  /** The map that was just removed, while it can be brought back. */
  readonly removed: ListedMap | null;
  /** Why removed maps are still on the disk though the list was left. */
  readonly notForgotten: StoreProblem | null;
  /** Whether everything was erased from this device while the page was open, and by which tab; the browser may have held on to files. */
  readonly erased: 'here' | 'hereButFiles' | 'elsewhere' | null;
}
export type NewMap = Pick<MapProperties, 'title' | 'issue' | 'owner' | 'purpose' | 'endDate'>;

/**
 * The maps on this device as a whole. A deed is done when its promise resolves, and not before anything of it shows; one that
 * rejects, with a `StoreError`, has changed nothing.
 */
export interface MapLibrary extends Observable<LibraryState> {
  /** Reads the list, and then looks closer at every map in it. */
  readonly refresh: () => Promise<void>;
  /** Reads the list again whenever another tab made, removed or brought back a map; gives what ends that. */
  readonly follow: () => () => void;
  readonly make: (answers: NewMap) => Promise<Outcome<MapId>>;
  /** Keeps a map made elsewhere (a file, the example, a copy) under a new id; gives that id. A title too long is cut off. */
  readonly keep: (map: ActorMap, title: string) => Promise<MapId>;
  /** A map on this device, to be looked at; nothing when it is not there. */
  readonly look: (id: MapId) => Promise<ActorMap | null>;
  /** What can be read of a damaged map; `title` when its own is lost. */
  readonly salvage: (id: MapId, title: string) => Promise<SalvagedMap | null>;
  readonly duplicate: (id: MapId, title: string) => Promise<MapId>;
  readonly rename: (id: MapId, title: string) => Promise<Outcome<null>>;
  readonly remove: (id: MapId) => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Erases all maps, damaged ones too, and everything else that is kept on this device. */
  readonly eraseAll: () => Promise<void>;
  readonly askToPersist: () => Promise<boolean>;
  /** The end date that a new map gets unless it is changed: six months from today. */
  readonly usualEndDate: () => IsoDate;
  readonly today: () => IsoDate;
  /** The person took note that maps were lost; it is not said again. */
  readonly acceptLoss: () => Promise<void>;
  /** The person took note that the last edits of a map are lost; it is not said again. */
  readonly acceptMissing: (id: MapId) => Promise<void>;
  /** What is half typed on the list itself: what a new map is to be called and about. */
  readonly drafts: Drafts;
  /** What is half typed on the list about one map: it goes with the map. */
  readonly draftsOf: (id: MapId) => Drafts;
  /** Makes removals final: the list is left. Says in `notForgotten` when that could not be done. */
  readonly leave: () => Promise<void>;
}

export const makeMapLibrary = ({ store, clock, ids, drafts }: Ports): MapLibrary => {
  const state = observed<LibraryState>({
    maps: null,
    health: null,
    problem: null,
    remembered: 0,
    removed: null,
    notForgotten: null,
    erased: null,
  });
  const today = () => clock.today();
  const set = (part: Partial<LibraryState>) => state.set({ ...state.getSnapshot(), ...part });
  const problemOf = (error: unknown): StoreProblem => {
    if (!(error instanceof StoreError)) throw error;
    return error.problem;
  };
  /** Damage that was found by looking closely; it stands until the next close look. */
  const found = new Map<MapId, ListedMap>();
  /** What was taken off the list here and is still on the disk, as far as is known. */
  const unforgotten = new Set<MapId>();
  let reading = 0;

  const refresh = async () => {
    reading += 1;
    const mine = reading;
    try {
      const [listed, health] = await Promise.all([store.list(), store.health()]);
      if (mine !== reading) return;
      const maps = listed.map((map) => found.get(map.properties.id) ?? map);
      set({ maps, health, problem: null, remembered: 0 });
      void lookCloser(mine, maps);
    } catch (error) {
      // Said whatever was asked meanwhile: storage that cannot be reached may never come to an answer that is newer.
      set({ maps: [], problem: problemOf(error), remembered: store.remembered() });
    }
  };

  /** A glance at the list shows no damage inside a map: each is read whole, one after the other, behind the list that shows already. */
  const lookCloser = async (mine: number, listed: readonly ListedMap[]) => {
    for (const { properties } of listed) {
      const { id } = properties;
      // Whoever makes a map leaves the list for it at once, and waits for nobody.
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== reading) return;
      const seen = await store.inspect(id).catch((error: unknown) => void problemOf(error));
      const { maps } = state.getSnapshot();
      if (mine !== reading) return;
      if (seen?.isDamaged) found.set(id, seen);
      else found.delete(id);
      const at = maps?.findIndex((map) => map.properties.id === id) ?? -1;
      if (seen && maps?.[at] && !isSame(maps[at], seen)) set({ maps: maps.with(at, seen) });
    }
  };

  const forgetAll = (erased: LibraryState['erased']) => {
    drafts.forgetEverything();
    found.clear();
    unforgotten.clear();
    set({ maps: [], removed: null, notForgotten: null, erased });
  };
  store.onErased(() => forgetAll('elsewhere'));

  const keep = async (map: ActorMap, title: string): Promise<MapId> => {
    const id = ids.next() as MapId;
    const properties: MapProperties = {
      ...propertiesOf(map),
      id,
      title: cutText(title, MAX_NAME_LENGTH),
      createdAt: clock.now(),
    };
    await store.create({ ...map, map: new Map([[id, properties]]) }, clock.now());
    await refresh();
    return id;
  };

  /** What is said of a map before anybody has answered for it. */
  const unanswered = (): MapProperties => ({
    id: 'new' as MapId,
    title: '',
    issue: '',
    owner: '',
    purpose: '',
    legalBasis: '',
    subjectsInformed: null,
    endDate: sixMonthsAfter(today()),
    createdAt: clock.now(),
    optionalRoles: false,
    keyFigureTerm: 'figure',
  });

  const rename = async (id: MapId, title: string): Promise<Outcome<null>> => {
    // Again when an edit in another tab was first: a title that is said to be kept, is.
    for (;;) {
      const stored = await store.open(id);
      if (!stored) throw new StoreError('mapGone');
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
      const empty = newActorMap({ ...unanswered(), ...answers, title: answers.title.trim() });
      return done(await keep(empty, answers.title.trim()));
    },
    keep,
    look: async (id) => (await store.open(id))?.map ?? null,
    salvage: (id, title) => store.salvage(id, { ...unanswered(), id, title }),
    duplicate: async (id, title) => {
      const stored = await store.open(id);
      if (!stored) throw new StoreError('mapGone');
      return keep(stored.map, title);
    },
    rename,
    remove: async (id) => {
      const listed = state.getSnapshot().maps?.find(({ properties }) => properties.id === id);
      const removed = listed ?? (await store.inspect(id));
      await store.remove(id);
      unforgotten.add(id);
      const maps = state.getSnapshot().maps?.filter(({ properties }) => properties.id !== id) ?? null;
      set({ maps, removed });
      await refresh();
    },
    restore: async () => {
      const { removed } = state.getSnapshot();
      if (!removed) return;
      await store.restore(removed.properties.id);
      unforgotten.delete(removed.properties.id);
      await refresh();
      // Another map may have been removed meanwhile: that can still be brought back.
      if (state.getSnapshot().removed === removed) set({ removed: null });
    },
    eraseAll: async () => {
      const { filesGone } = await store.eraseAll();
      forgetAll(filesGone ? 'here' : 'hereButFiles');
      // Storage that something holds on to may not answer before that is gone.
      if (filesGone) await refresh();
      else void refresh();
    },
    askToPersist: async () => {
      const isKept = await store.askToPersist();
      await refresh();
      return isKept;
    },
    acceptLoss: async () => {
      await store.acceptLoss();
      await refresh();
    },
    acceptMissing: async (id) => {
      store.acceptMissing(id);
      await refresh();
    },
    follow: () =>
      store.watch((id) => {
        if (id === null) void refresh();
      }),
    drafts: draftsAt(drafts, 'library'),
    draftsOf: (id) => draftsAt(drafts, id),
    leave: async () => {
      reading += 1;
      set({ removed: null, erased: null });
      try {
        await forgetRemoved({ store, drafts });
        unforgotten.clear();
        set({ notForgotten: null });
      } catch (error) {
        const problem = problemOf(error);
        // Storage that cannot be reached is said by itself; here only what somebody was told is gone.
        set({ notForgotten: unforgotten.size > 0 ? problem : null });
      }
    },
  };
};

/** Forgets removed maps for good, and with them what was half typed on maps that are not there any more. */
const forgetRemoved = async ({ store, drafts }: Pick<Ports, 'store' | 'drafts'>): Promise<void> => {
  await store.forgetRemoved();
  // Asked before the list is: a map that is made meanwhile, and typed on, is in neither.
  const typedOn = drafts.maps();
  if (typedOn.length === 0) return;
  const here = new Set((await store.list()).map(({ properties }) => properties.id));
  for (const id of typedOn) if (!here.has(id)) drafts.forget(id);
};
