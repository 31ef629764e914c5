import { isOfficialCode } from './areaLevel.ts';
import type { GridRow } from './rawNetwork.ts';

/** In which columns the code of an area stands, and a share of the rows that have one. */
const FIRST_COLUMNS = 2;
const NEARLY_ALL = 0.8;
const FEWEST = 3;

/** Whether rows are those of the statistics office, each an area with a code of its own, and so no actors. */
export const areAreas = (rows: readonly GridRow[]): boolean => {
  const codes = rows.flatMap(({ cells }) => cells.slice(0, FIRST_COLUMNS).filter(isOfficialCode).slice(0, 1));
  return codes.length >= FEWEST && codes.length >= rows.length * NEARLY_ALL && new Set(codes).size >= codes.length * NEARLY_ALL;
};
