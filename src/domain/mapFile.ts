import type { Actor } from './actor.ts';
import { type ActorMap, propertiesOf } from './actorMap.ts';
import { type CheckedMapFile, type MapFileProblem, mapFileSchema } from './mapFileSchema.ts';
import { MAP_FILE_VERSION, type UncheckedFile, upgradeMapFile } from './mapFileUpgrades.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { withSpans } from './network/statusSpans.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { namesIn, POINTERS } from './pointers.ts';
import { MAX_ACTORS, MAX_RELATIONS } from './quantities.ts';
import type { AnyRecord, AnyTable } from './recordChange.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotInFile, snapshotsFromFile } from './snapshotsInFile.ts';
import { entryOf, TABLE_NAMES, type TableName } from './tables.ts';
import { unsafeStructure } from './unsafeStructure.ts';

/** The map file, `.schakelkaart.json`: a whole map as text that people can read and programs can check. */

export const MAP_FILE_FORMAT = 'schakelkaart';
export const MAP_FILE_EXTENSION = '.schakelkaart.json';

export type MapFileRefusalCode =
  | 'notAMapFile'
  | 'newerVersion'
  | 'forbiddenKey'
  | 'tooDeep'
  | 'tooManyActors'
  | 'tooManyRelations'
  | 'valueMissing'
  | 'valueTooLong'
  | 'valueInvalid'
  | 'idTwice'
  | 'actorMissing'
  | 'campMissing'
  | 'areaMissing'
  | 'relationToItself';

/** The text of a map: the same map gives the same text, one record a line, so that two files can be laid side by side. */
export const writeMapFile = (map: ActorMap): string => {
  const isWritten = (table: TableName) => table !== 'map' && (map[table].size > 0 || entryOf(table).later !== 'leftOut');
  const lists = TABLE_NAMES.filter(isWritten).map((table) => {
    const listed = [...map[table].values()].map((record) =>
      table === 'snapshots' ? snapshotInFile(record as Snapshot) : record,
    );
    const records = listed.map((record) => `    ${JSON.stringify(inOrder(record))}`);
    return `  ${JSON.stringify(table)}: [${records.length > 0 ? `\n${records.join(',\n')}\n  ` : ''}]`;
  });
  const head = [
    `  "format": ${JSON.stringify(MAP_FILE_FORMAT)}`,
    `  "version": ${MAP_FILE_VERSION}`,
    // Says of a file that was cut off how much is missing.
    `  "count": ${JSON.stringify({ actors: map.actors.size, relations: map.relations.size })}`,
    `  "map": ${JSON.stringify(inOrder(propertiesOf(map)))}`,
  ];
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`;
};

/** The same fields in the same order, however the record came about: id and name first, the others by alphabet. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  const { id, name, ...others } = value;
  const rest = Object.keys(others)
    .sort()
    .map((key) => [key, inOrder(others[key])]);
  return { ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...Object.fromEntries(rest) };
};

/**
 * The map in a file that has been parsed. Nothing in it is trusted: refuses another format, a newer version, names that
 * would reach into the program's own objects, nesting over 32, too many items, values that do not fit (with the place,
 * such as `actors[3].name`), one id twice (naming both), and references to what is not there.
 */
export const readMapFile = (value: unknown): Outcome<ActorMap, MapFileRefusalCode> => {
  const unsafe = unsafeStructure(value);
  if (unsafe) return refused(unsafe.code, { place: unsafe.place });
  if (!isRecord(value)) return refused('notAMapFile');
  const { format, version } = value;
  if (isNewer(format) || (format === MAP_FILE_FORMAT && isNewer(version)))
    return refused('newerVersion', { known: MAP_FILE_VERSION });
  if (format !== MAP_FILE_FORMAT) return refused('notAMapFile');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused('valueInvalid', { place: 'version' });
  const file = upgradeMapFile(value, version);
  if (lengthOf(file.actors) > MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS });
  if (lengthOf(file.relations) > MAX_RELATIONS) return refused('tooManyRelations', { most: MAX_RELATIONS });
  const checked = mapFileSchema.safeParse(file);
  if (!checked.success) return refusalOf(checked.error.issues[0], file);
  return withReferences(checked.data as unknown as CheckedMapFile);
};

/** What other programs or hands wrote may have the days of a verloop in any order; everything that reads it goes by the oldest first. */
const withCourseInOrder = (actor: Actor): Actor => {
  const course = actor.keyFigure?.statusHistory;
  const isInOrder = !course || course.every(({ since }, at) => at === 0 || (course[at - 1]?.since ?? '') <= since);
  return isInOrder || !actor.keyFigure ? actor : { ...actor, keyFigure: withSpans(actor.keyFigure, course) };
};

const isRecord = (value: unknown): value is UncheckedFile => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNewer = (version: unknown): boolean => typeof version === 'number' && version > MAP_FILE_VERSION;
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const refusalOf = (problem: MapFileProblem | undefined, file: UncheckedFile): Outcome<never, MapFileRefusalCode> => {
  const path = problem?.path ?? [];
  const place = path.reduce<string>(
    (so, key) => (typeof key === 'number' ? `${so}[${key}]` : so ? `${so}.${String(key)}` : String(key)),
    '',
  );
  const found = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], file);
  if (found === undefined) return refused('valueMissing', { place });
  return refused(problem?.code === 'too_big' && typeof found !== 'number' ? 'valueTooLong' : 'valueInvalid', { place });
};

const withReferences = (file: CheckedMapFile): Outcome<ActorMap, MapFileRefusalCode> => {
  const tables: Record<string, AnyTable> = { map: new Map([[file.map.id, file.map]]) };
  for (const table of TABLE_NAMES) {
    if (table === 'map') continue;
    const records = new Map<string, AnyRecord>();
    for (const [index, read] of file[table].entries()) {
      const record = table === 'actors' ? withCourseInOrder(read as Actor) : read;
      const other = records.get(record.id);
      if (other)
        return refused('idTwice', {
          place: `${table}[${index}].id`,
          id: record.id,
          first: nameOf(other),
          second: nameOf(record),
        });
      records.set(record.id, record);
    }
    tables[table] = records;
  }
  const map = tables as unknown as ActorMap;
  const refusal = missingReference(map, '');
  if (refusal) return refusal;
  const snapshots = snapshotsFromFile(file.snapshots, (held, at) => tooMany(held, at) ?? missingReference(held, at));
  if (!snapshots.done) return snapshots;
  const whole = { ...map, snapshots: snapshots.value };
  return missingMatch(whole) ?? done(whole);
};

const nameOf = (record: AnyRecord): string => ('name' in record ? String(record.name) : record.id);

const tooMany = (map: ActorMap, at: string): Outcome<never, MapFileRefusalCode> | null => {
  if (map.actors.size > MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS, place: `${at}actors` });
  return map.relations.size > MAX_RELATIONS
    ? refused('tooManyRelations', { most: MAX_RELATIONS, place: `${at}relations` })
    : null;
};

/** `at` stands before every place: a map can lie inside a snapshot. */
export const missingReference = (map: ActorMap, at: string): Outcome<never, MapFileRefusalCode> | null => {
  for (const table of TABLE_NAMES) {
    const pointers = POINTERS[table];
    if (pointers.length === 0) continue;
    let index = 0;
    for (const record of map[table].values()) {
      for (const pointer of pointers) {
        const names = namesIn(pointer, record);
        const lost = names.findIndex((id) => !(map[pointer.to] as AnyTable).has(id));
        if (lost < 0) continue;
        const place = `${at}${table}[${index}].${pointer.field}${pointer.goes === 'item' ? `[${lost}]` : ''}`;
        return missing(pointer.to, { place, name: nameOf(record), id: names[lost] as string });
      }
      index += 1;
    }
  }
  let index = 0;
  for (const { from, to } of map.relations.values()) {
    if (from === to) return refused('relationToItself', { place: `${at}relations[${index}]`, id: from });
    index += 1;
  }
  return null;
};

const missing = (
  table: TableName,
  { place, name, id }: { readonly place: string; readonly name: string; readonly id: string },
) => {
  if (table === 'camps') return refused('campMissing', { place, name });
  if (table === 'areas') return refused('areaMissing', { place, name });
  return table === 'actors' ? refused('actorMissing', { place, id }) : refused('valueInvalid', { place });
};

/** Refuses, with its place, saying who is who of actors that do not stand there, or with a snapshot that is not there. */
const missingMatch = (map: ActorMap): Outcome<never, 'actorMissing' | 'valueInvalid'> | null => {
  const snapshots = [...map.snapshots.values()];
  if (!snapshots.some(({ matches }) => matches)) return null;
  const frozen = mapsOfSnapshots(map);
  for (const [index, { id, matches = [] }] of snapshots.entries()) {
    for (const [number, { with: moment, pairs }] of matches.entries()) {
      const place = `snapshots[${index}].matches[${number}]`;
      const [before, after] = [frozen.get(id), moment === 'now' ? map : frozen.get(moment)];
      if (!before || !after || moment === id) return refused('valueInvalid', { place: `${place}.with` });
      const lost =
        pairs.flatMap((pair) => pair.before).find((actor) => !before.actors.has(actor)) ??
        pairs.flatMap((pair) => pair.after).find((actor) => !after.actors.has(actor));
      if (lost) return refused('actorMissing', { place: `${place}.pairs`, id: lost });
    }
  }
  return null;
};
