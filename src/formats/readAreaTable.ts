import type { AreaFileSettings } from './areaPreview.ts';
import { type AreaTable, areaTable } from './areaTable.ts';
import { csvRows, withoutQuoted } from './csvRows.ts';

/** A table of areas written as text. */
export interface AreaTableText extends AreaTable {
  /** Where a quotation mark opens that is not closed; nothing when all is well. */
  readonly openedAt: number | null;
}

const SEPARATORS = [';', '\t', '|', ','] as const;

/** Any separator; quotes are optional. */
export const readAreaTable = (text: string, { columns: corrected }: AreaFileSettings): AreaTableText => {
  const bare = text.replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(bare);
  const { rows, openedAt } = csvRows(bare, said?.[1] ?? separatorOf(bare), said?.[0].length ?? 0, said ? 2 : 1);
  return {
    ...areaTable(
      rows.map(({ cells }) => cells),
      (column) => Object.hasOwn(corrected, column),
    ),
    openedAt: openedAt < 0 ? null : openedAt + text.length - bare.length,
  };
};

/** The separator that cuts most of the first lines in equally many pieces, titles apart. A comma comes last: it may be a decimal one. */
const separatorOf = (text: string): string => {
  const lines = withoutQuoted(text)
    .split(/\r\n|[\r\n]/, 40)
    .filter((line) => line.trim() !== '');
  const fits = (separator: string) => {
    const times = new Map<number, number>();
    for (const line of lines) {
      const pieces = line.split(separator).length;
      if (pieces > 1) times.set(pieces, (times.get(pieces) ?? 0) + 1);
    }
    return [...times.values()].reduce((most, each) => Math.max(most, each), 0);
  };
  const [best = ';'] = [...SEPARATORS].sort((a, b) => fits(b) - fits(a));
  return fits(best) > 0 ? best : '\u001F';
};
