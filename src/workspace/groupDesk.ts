import { GROUPED_FROM_ACTORS } from '../picture/density.ts';
import { type Group, type GroupedBy, groupsOf } from '../picture/grouped.ts';
import type { MapEditor } from './mapEditor.ts';
import { type Observable, observed } from './observable.ts';

/** Which camps or neighbourhoods of a large map show as one shape each. */
export interface Grouping {
  readonly by: GroupedBy | null;
  /** Those of them whose members are shown. */
  readonly open: ReadonlySet<string>;
}
export interface GroupDesk extends Observable<Grouping> {
  /** Whether the map is so large that groups can be shown as one shape. */
  readonly isOffered: () => boolean;
  readonly show: (by: GroupedBy | null) => void;
  readonly open: (group: string) => void;
  readonly close: (group: string) => void;
  /** All groups, and those of them that show as one shape. */
  readonly groups: () => readonly Group[];
  readonly closed: () => readonly Group[];
}

const NONE: ReadonlySet<string> = new Set();

export const makeGroupDesk = (editor: Pick<MapEditor, 'getSnapshot'>): GroupDesk => {
  const state = observed<Grouping>({ by: null, open: NONE });
  const map = () => editor.getSnapshot().map;
  const isOffered = () => map().actors.size > GROUPED_FROM_ACTORS;
  const groups = (): readonly Group[] => {
    const { by } = state.getSnapshot();
    return by && isOffered() ? groupsOf(map(), by) : [];
  };
  const openOnly = (change: (open: Set<string>) => void) => {
    const { by, open } = state.getSnapshot();
    const next = new Set(open);
    change(next);
    if (next.size !== open.size) state.set({ by, open: next });
  };
  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    isOffered,
    show: (by) => state.set({ by, open: NONE }),
    open: (group) => openOnly((open) => open.add(group)),
    close: (group) => openOnly((open) => open.delete(group)),
    groups,
    closed: () => {
      const { open } = state.getSnapshot();
      return groups().filter(({ id }) => !open.has(id));
    },
  };
};
