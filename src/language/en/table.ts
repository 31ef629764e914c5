import type { table as nlTable } from '../nl/table.ts';

export const table: typeof nlTable = {};
