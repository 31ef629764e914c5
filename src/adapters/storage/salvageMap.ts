import type { ActorMap } from '../../domain/actorMap.ts';
import { applyChanges } from '../../domain/change.ts';
import type { MapId } from '../../domain/identifiers.ts';
import type { MapProperties } from '../../domain/mapProperties.ts';
import type { AnyRecord } from '../../domain/recordChange.ts';
import { countRecords, type FoundRecords, soundPart } from '../../domain/soundPart.ts';
import { TABLE_NAMES, type TableName } from '../../domain/tables.ts';
import type { LogEntry, Salvaged, SalvagedMap } from '../../workspace/ports.ts';
import { logRange, type StorageDatabase } from './database.ts';
import { hasId, isCount, isPlain, isSoundHead } from './kept.ts';
import { unpackEntry } from './packedEntry.ts';
import { foundRecords } from './packedMap.ts';

/**
 * What can be read of a damaged map, in the transaction that is going on: the records of its base and the edits after it, up
 * to the first that cannot be read. A base that is gone is made again from a log that goes back to the beginning. Nothing
 * when there is nothing of the map.
 */
export const salvageMap = async (db: StorageDatabase, id: MapId, spare: MapProperties): Promise<SalvagedMap | null> => {
  const range = () => db.log.where(':id').between(...logRange(id, Number.NEGATIVE_INFINITY), true, true);
  const [head, base, summary, rows, keys] = (await Promise.all([
    db.heads.get(id),
    db.bases.get(id),
    db.summaries.get(id),
    range().toArray(),
    range().primaryKeys(),
  ])) as [unknown, unknown, unknown, readonly unknown[], readonly (readonly [string, number])[]];
  if ([head, base, summary].every((part) => part === undefined) && rows.length === 0) return null;

  const before = foundRecords(base);
  const edits = readableEdits(
    rows,
    keys.map(([, number]) => number),
    isPlain(base) ? numberOfBase(head, summary) : 0,
  );
  const found = after(before, edits.changes);
  const stored = isPlain(summary) ? summary : {};
  const map = soundPart(found, { ...spare, ...titleIn(stored), id });
  const [read, all] = [countRecords(map), countRecords(found)];
  const salvaged = (tables: readonly TableName[]): Salvaged => ({
    read: sum(tables.map((table) => read[table])),
    found: sum(tables.map((table) => Math.max(all[table], before[table] ? 0 : countIn(stored, table)))),
  });
  return {
    map,
    actors: salvaged(['actors']),
    relations: salvaged(['relations']),
    snapshots: salvaged(['snapshots']),
    others: salvaged(TABLE_NAMES.filter((table) => !TOLD.has(table))),
    lostEdits: edits.lost,
  };
};

/** Told apart, or (the map's own properties) always there. */
const TOLD: ReadonlySet<TableName> = new Set(['map', 'actors', 'relations', 'snapshots']);

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const countIn = (summary: Readonly<Record<string, unknown>>, table: TableName): number =>
  isCount(summary[table]) ? (summary[table] as number) : 0;

const titleIn = ({ properties }: Readonly<Record<string, unknown>>): Partial<MapProperties> =>
  isPlain(properties) && typeof properties['title'] === 'string' && properties['title'].trim() !== ''
    ? { title: properties['title'] }
    : {};

/** Up to which edit the base goes; nothing when neither place that says so can be read. */
const numberOfBase = (head: unknown, summary: unknown): number | null => {
  if (isSoundHead(head)) return head.number;
  return isPlain(summary) && isCount(summary['number']) ? summary['number'] : null;
};

/**
 * The edits that can be made on the base, one after the other. When nothing says how far the base goes, all that are kept
 * are made again, which ends the same; but only when none is missing among them.
 */
const readableEdits = (rows: readonly unknown[], numbers: readonly number[], base: number | null) => {
  const last = numbers.at(-1) ?? 0;
  const first = base ?? (numbers[0] ?? 1) - 1;
  const changes: LogEntry['change'][] = [];
  for (const [i, row] of rows.entries()) {
    const entry = unpackEntry(row);
    if (numbers[i] !== undefined && numbers[i] <= first) continue;
    if (entry?.number !== first + changes.length + 1 || entry.number !== numbers[i]) break;
    changes.push(entry.change);
  }
  const lost = Math.max(0, last - first - changes.length);
  return base === null && lost > 0 ? { changes: [], lost } : { changes, lost };
};

const after = (before: FoundRecords, changes: readonly LogEntry['change'][]): FoundRecords => {
  const whole = TABLE_NAMES.map((table) => {
    const records = new Map<string, AnyRecord>();
    for (const record of before[table] ?? []) if (hasId(record) && !records.has(record.id)) records.set(record.id, record);
    return [table, records] as const;
  });
  const map = applyChanges(Object.fromEntries(whole) as unknown as ActorMap, changes);
  // What has no id of its own cannot be changed or removed, and counts as found.
  return Object.fromEntries(
    whole.map(([table, records]) => {
      const seen = new Set<unknown>(records.values());
      return [table, [...map[table].values(), ...(before[table] ?? []).filter((record) => !seen.has(record))]];
    }),
  );
};
