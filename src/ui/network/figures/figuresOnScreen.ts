import type { FigureGrouping } from '../../../domain/network/figureGroups.ts';
import { EVERY_KEY_FIGURE, type KeyFigureFilter } from '../../../domain/network/keyFigureFilter.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import { type Observed, observed } from '../../../workspace/observable.ts';
import type { Sorting } from '../../controls/table/rowOrder.ts';
import type { FigureColumn } from './figureColumns.ts';

/** How the table of key figures is looked at. */
export interface FiguresLook {
  readonly filter: KeyFigureFilter;
  readonly sought: string;
  readonly sorting: Sorting<FigureColumn> | null;
  readonly grouping: FigureGrouping | null;
}

const USUAL: FiguresLook = {
  filter: EVERY_KEY_FIGURE,
  sought: '',
  sorting: { column: 'status', descending: false },
  grouping: null,
};
const looks = new WeakMap<MapDesk, Observed<FiguresLook>>();

/** It stays as it is while the map is open, whatever else is looked at between. */
export const figuresLook = (desk: MapDesk): Observed<FiguresLook> => {
  const look = looks.get(desk) ?? observed(USUAL);
  looks.set(desk, look);
  return look;
};
