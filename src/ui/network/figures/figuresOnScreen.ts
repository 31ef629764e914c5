import type { ActorMap } from '../../../domain/actorMap.ts';
import { FIGURE_GROUPINGS, type FigureGrouping } from '../../../domain/network/figureGroups.ts';
import { EVERY_KEY_FIGURE, type KeyFigureFilter } from '../../../domain/network/keyFigureFilter.ts';
import { filterOnMap, readFilter } from '../../../domain/network/readFilter.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import { type Observed, observed } from '../../../workspace/observable.ts';
import type { Sorting } from '../../controls/table/rowOrder.ts';
import { FIGURE_COLUMNS, type FigureColumn } from './figureColumns.ts';

/** How the table of key figures is looked at. */
export interface FiguresLook {
  readonly filter: KeyFigureFilter;
  readonly sought: string;
  readonly sorting: Sorting<FigureColumn> | null;
  readonly grouping: FigureGrouping | null;
}

export const USUAL_LOOK: FiguresLook = {
  filter: EVERY_KEY_FIGURE,
  sought: '',
  sorting: { column: 'status', descending: false },
  grouping: null,
};
const KEPT_AS = 'figures';
const looks = new WeakMap<MapDesk, Observed<FiguresLook>>();

/** It stays as it is with this map on this device, through a reload too, and is in no address: what is sought may be a name. */
export const figuresLook = (desk: MapDesk): Observed<FiguresLook> => {
  const look = looks.get(desk) ?? keptLook(desk);
  looks.set(desk, look);
  return look;
};

const keptLook = ({ drafts, editor, onEdit }: MapDesk): Observed<FiguresLook> => {
  const look = observed(readLook(drafts.read(KEPT_AS), editor.getSnapshot().map));
  const set = (next: FiguresLook) => {
    drafts.write(KEPT_AS, isUsual(next) ? null : JSON.stringify(next));
    look.set(next);
  };
  const change = (part: Partial<FiguresLook>) => set({ ...look.getSnapshot(), ...part });
  editor.onChange((_change, map) => {
    const { filter } = look.getSnapshot();
    const onMap = filterOnMap(filter, map);
    if (onMap !== filter) change({ filter: onMap });
  });
  // What is sought may be the name of who was erased, here or in another window.
  onEdit(({ command }) => command.do === 'eraseActor' && change({ sought: '' }));
  editor.onRenewed(() => change({ sought: '' }));
  return { getSnapshot: look.getSnapshot, subscribe: look.subscribe, set };
};

const isUsual = (look: FiguresLook): boolean => JSON.stringify(look) === JSON.stringify(USUAL_LOOK);

/** How it was looked at before; what is not understood is as usual. */
export const readLook = (kept: string | null, map: Pick<ActorMap, 'areas' | 'camps'>): FiguresLook => {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    const { filter, sought, sorting, grouping } = (read ?? {}) as { readonly [P in keyof FiguresLook]?: unknown };
    return {
      filter: filterOnMap(readFilter(filter) ?? USUAL_LOOK.filter, map),
      sought: typeof sought === 'string' ? sought : USUAL_LOOK.sought,
      sorting: sorting === null ? null : (readSorting(sorting) ?? USUAL_LOOK.sorting),
      grouping: FIGURE_GROUPINGS.find((one) => one === grouping) ?? USUAL_LOOK.grouping,
    };
  } catch {
    return USUAL_LOOK;
  }
};

const readSorting = (read: unknown): FiguresLook['sorting'] => {
  const { column: asked, descending } = (read ?? {}) as { readonly [P in keyof Sorting<FigureColumn>]?: unknown };
  const column = FIGURE_COLUMNS.find((one) => one === asked);
  return column ? { column, descending: descending === true } : null;
};
