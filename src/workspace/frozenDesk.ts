import type { ActorMap } from '../domain/actorMap.ts';
import { changeBetween, isEmptyChange, type MapChange } from '../domain/change.ts';
import type { SnapshotId } from '../domain/identifiers.ts';
import { mapOfSnapshot } from '../domain/mapsOfSnapshots.ts';
import { refused } from '../domain/outcome.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { deskAround, type MapDesk } from './mapDesk.ts';
import type { EditorState, MapEditor } from './mapEditor.ts';
import { type Observable, observed } from './observable.ts';
import type { Ports } from './ports.ts';

/**
 * A desk that shows a snapshot as if it were the map, and refuses every edit (`frozen`). It follows the map that the snapshot
 * is of: who is erased there vanishes here, and a snapshot that is removed says so. Nothing when there is no such snapshot.
 */
export const openFrozenDesk = (live: MapDesk, id: SnapshotId, ports: Ports): MapDesk | null => {
  const frozen = frozenEditor(live.editor, id);
  return frozen && deskAround(frozen.editor, ports, { snapshot: frozen.snapshot, live });
};

const frozenEditor = (
  live: MapEditor,
  id: SnapshotId,
): { readonly editor: MapEditor; readonly snapshot: Observable<Snapshot | null> } | null => {
  const frozenIn = (map: ActorMap) => mapOfSnapshot(map, id);
  const first = frozenIn(live.getSnapshot().map);
  if (!first) return null;
  const snapshot = observed<Snapshot | null>(live.getSnapshot().map.snapshots.get(id) ?? null);
  const state = observed<EditorState>({ map: first, revision: 0, saving: { state: 'saved' }, undo: null, redo: null });
  const listeners = new Set<(change: MapChange, map: ActorMap) => void>();

  const unfollow = live.onChange(({ snapshots }, now) => {
    if (!snapshots) return;
    const [was, is] = [snapshot.getSnapshot(), now.snapshots.get(id) ?? null];
    snapshot.set(is);
    const { map: before, revision } = state.getSnapshot();
    // What it showed stays on screen until it is said that it is gone.
    const map = frozenIn(now) ?? before;
    const change = changeBetween(before, map);
    // What holds on another day may be another status.
    if (isEmptyChange(change) && (is === null || was?.date === is.date)) return;
    state.set({ ...state.getSnapshot(), map, revision: revision + 1 });
    for (const listener of listeners) listener(change, map);
  });

  return {
    snapshot,
    editor: {
      getSnapshot: state.getSnapshot,
      subscribe: state.subscribe,
      perform: () => refused('frozen'),
      undo: () => false,
      redo: () => false,
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onDropped: () => () => undefined,
      onRenewed: () => () => undefined,
      settled: () => Promise.resolve(),
      retry: () => undefined,
      close: unfollow,
    },
  };
};
