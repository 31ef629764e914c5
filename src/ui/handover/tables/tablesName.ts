import type { Sheet } from '../../../formats/write/sheet.ts';
import { fileBase } from '../../../workspace/exportMap.ts';

export type TablesKind = 'xlsx' | 'ods' | 'csv';

/** What one table is called as a text by itself. */
export const csvName = (base: string, { name }: Sheet): string =>
  `${base}.${fileBase(name).toLowerCase().replaceAll(' ', '-')}.csv`;

/** What the file of these tables is called: texts are packed together when there are several. */
export const tablesName = (base: string, kind: TablesKind, sheets: readonly Sheet[]): string => {
  const [only] = sheets;
  if (kind !== 'csv') return `${base}.${kind}`;
  return only && sheets.length === 1 ? csvName(base, only) : `${base}.zip`;
};
