import type { MapChange } from '../../domain/change.ts';
import type { Moment } from '../../domain/identifiers.ts';
import { type AnyRecord, type RecordChange, type TableChange, tidy } from '../../domain/recordChange.ts';
import { TABLE_NAMES } from '../../domain/tables.ts';
import type { LogEntry } from '../../workspace/ports.ts';
import { hasId, isCount, isPlain } from './kept.ts';
import { packContribution, unpackContribution } from './packedContribution.ts';
import { type PackedRecords, packRecords, unpackRecords } from './packedRecords.ts';

/** A row of the log. The moves of many actors at once are kept in columns, and many that are new as rows: one small value, not a thousand. */
export interface PackedEntry extends LogEntry {
  readonly moves?: PackedMoves;
  /** By table, in place of what `change` says is added. */
  readonly added?: Readonly<Record<string, PackedRecords>>;
}
interface PackedMoves {
  readonly ids: readonly string[];
  /** For every move four numbers: x before and after, y before and after; not a number where that one did not change. */
  readonly numbers: Float64Array;
}

/** Fewer moves than this stay readable as they are. */
const MANY_MOVES = 20;
/** And fewer new records. */
const MANY_ADDED = 20;

export const packEntry = (entry: LogEntry): PackedEntry => packAdded(packMoves(entry));

const packAdded = (entry: PackedEntry): PackedEntry => {
  const tables = Object.entries(entry.change as Readonly<Record<string, TableChange<AnyRecord>>>);
  const isMany = ([, { added }]: (typeof tables)[number]) => (added?.length ?? 0) >= MANY_ADDED;
  if (!entry.change.snapshots && !tables.some(isMany)) return entry;
  const packed: Record<string, PackedRecords> = {};
  const change: Record<string, TableChange<AnyRecord>> = {};
  for (const [table, part] of tables) {
    const { added, ...others } = table === 'snapshots' ? withContributions(part, packContribution) : part;
    if (added && isMany([table, part])) packed[table] = packRecords(added);
    change[table] = { ...others, ...(added && !packed[table] && { added }) };
  }
  return { ...entry, change: change as MapChange, ...(Object.keys(packed).length > 0 && { added: packed }) };
};
const withContributions = (part: TableChange<AnyRecord>, of: (snapshot: AnyRecord) => unknown): TableChange<AnyRecord> => ({
  ...part,
  ...(part.added && { added: part.added.map(of) as AnyRecord[] }),
  ...(part.removed && { removed: part.removed.map(of) as AnyRecord[] }),
});

/** The change as it was; what cannot be read is left out, and found to be no change. */
const unpackAdded = (change: unknown, added: unknown): unknown => {
  if (!isPlain(change)) return change;
  const whole: Record<string, unknown> = { ...change };
  if (isPlain(added))
    for (const [table, packed] of Object.entries(added)) {
      if (!(TABLE_NAMES as readonly string[]).includes(table)) return null;
      const part = whole[table];
      whole[table] = { ...(isPlain(part) ? part : {}), added: unpackRecords(packed) };
    }
  const snapshots = whole['snapshots'];
  if (isPlain(snapshots))
    whole['snapshots'] = Object.fromEntries(
      Object.entries(snapshots).map(([key, list]) => [
        key,
        Array.isArray(list) && key !== 'changed' ? [...list].map(unpackContribution) : list,
      ]),
    );
  return whole;
};

const packMoves = (entry: LogEntry): PackedEntry => {
  const { positions, ...others } = entry.change;
  const moves = positions?.changed?.filter(isPlainMove) ?? [];
  if (moves.length < MANY_MOVES) return entry;
  const kept = tidy({
    added: positions?.added ?? [],
    removed: positions?.removed ?? [],
    changed: positions?.changed?.filter((change) => !isPlainMove(change)) ?? [],
  });
  return {
    ...entry,
    change: { ...others, ...(Object.keys(kept).length > 0 && { positions: kept }) },
    moves: {
      ids: moves.map(({ id }) => id),
      numbers: Float64Array.from(moves.flatMap(({ properties: { x, y } }) => [...numbersOf(x), ...numbersOf(y)])),
    },
  };
};

/**
 * An edit as it was before it was packed; nothing when what it changes cannot be read. Who made it and when is no reason to
 * leave an edit out: an unreadable moment is empty.
 */
export const unpackEntry = (packed: unknown): LogEntry | null => {
  if (!isPlain(packed) || !isCount(packed['number'])) return null;
  const change = unpackAdded(packed['change'], packed['added']);
  if (!isChange(change)) return null;
  const { moves, number, author, at, label } = packed;
  const entry = { number, change, author: String(author), at: isMoment(at) ? at : NO_MOMENT, label: label as LogEntry['label'] };
  if (moves === undefined) return entry;
  if (!isPlain(moves)) return null;
  const { ids, numbers } = moves;
  if (!Array.isArray(ids) || !(numbers instanceof Float64Array) || numbers.length !== ids.length * 4) return null;
  const changed = ids.map((id, i): RecordChange => {
    const [x0, x1, y0, y1] = numbers.subarray(i * 4, i * 4 + 4) as unknown as [number, number, number, number];
    return { id, properties: { ...(!Number.isNaN(x0) && { x: [x0, x1] }), ...(!Number.isNaN(y0) && { y: [y0, y1] }) } };
  });
  const others = change.positions;
  return { ...entry, change: { ...change, positions: { ...others, changed: [...changed, ...(others?.changed ?? [])] } } };
};

export const NO_MOMENT = '' as Moment;
const isMoment = (value: unknown): value is Moment => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** Whether a change can be made at all: known tables, records with ids, properties before and after. What they hold is checked on the map. */
const isChange = (value: unknown): value is MapChange =>
  isPlain(value) &&
  Object.entries(value).every(
    ([table, part]) =>
      (TABLE_NAMES as readonly string[]).includes(table) &&
      isPlain(part) &&
      isListOf(part['added'], hasId) &&
      isListOf(part['removed'], hasId) &&
      isListOf(part['changed'], isRecordChange) &&
      Object.keys(part).every((key) => key === 'added' || key === 'removed' || key === 'changed'),
  );

const isRecordChange = (value: unknown): boolean =>
  hasId(value) &&
  'properties' in value &&
  isPlain(value.properties) &&
  Object.values(value.properties).every((pair) => Array.isArray(pair) && pair.length === 2);

const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && [...value].every(is));

const isPlainMove = ({ properties }: RecordChange): boolean =>
  Object.entries(properties).every(([path, pair]) => (path === 'x' || path === 'y') && pair.every(Number.isFinite));

const numbersOf = (pair: RecordChange['properties'][string] | undefined): readonly [number, number] =>
  pair ? (pair as readonly [number, number]) : [Number.NaN, Number.NaN];
