import { type Actor, newActor } from '../domain/actor.ts';
import type { ActorKind } from '../domain/actorKind.ts';
import type { Area } from '../domain/area.ts';
import type { Camp } from '../domain/camp.ts';
import { tidyName } from '../domain/commands/checks.ts';
import { cutText } from '../domain/cutText.ts';
import type { ActorId, AreaId, CampId, IsoDate } from '../domain/identifiers.ts';
import { nameGiver } from '../domain/nameGiver.ts';
import { nameKey } from '../domain/nameKey.ts';
import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH, type MapPoint } from '../domain/quantities.ts';
import type { RoleTags } from '../domain/role.ts';
import { MAX_AREAS } from './areaPreview.ts';
import { readKind } from './columnMeaning.ts';
import { keyFigureOf } from './keyFigureOf.ts';
import type { NoticeBook } from './noticeBook.ts';
import { nameOfList } from './ownCells.ts';
import { placeAt, type Unreadable } from './rawNetwork.ts';
import { readList, readNumber } from './readValues.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { type ReadValue, reportUnknown, valueReader } from './valueReader.ts';
import { campWords, readWord, roleWords, saysNothing } from './words.ts';

/** Actors made of rows, with the camps and areas that they name, and ways to find them by what the file calls them. */
export interface BuiltActors {
  readonly actors: Map<ActorId, Actor>;
  readonly camps: readonly Camp[];
  readonly areas: readonly Area[];
  /** Where the file says that they stand. */
  readonly places: Map<ActorId, MapPoint>;
  /** What the file itself calls them, where it gives ids. */
  readonly fileIds: Map<ActorId, string>;
  /** By the file's id, else by name. */
  readonly find: (reference: string) => ActorId | null;
  /** Makes an actor that only relations speak of. */
  readonly make: (name: string) => ActorId | null;
}

const byNumber = new Intl.Collator('nl', { numeric: true });

/** More sides than this is no column of camps. */
const MAX_CAMPS = 20;

/** Refuses two rows with one id, naming both. */
export const buildActors = (
  tables: readonly UnderstoodTable[],
  campOrder: readonly string[],
  today: IsoDate,
  newId: () => string,
  notices: NoticeBook,
): BuiltActors | Unreadable<'idTwice'> => {
  const actors = new Map<ActorId, Actor>();
  const places = new Map<ActorId, MapPoint>();
  const fileIds = new Map<ActorId, string>();
  const byReference = new Map<string, ActorId>();
  const byName = new Map<string, ActorId>();
  const freeName = nameGiver();
  const camps = campsOf(tables, campOrder, newId, notices);
  const areas = new Map<string, Area>();

  const areaIds = (text: string): AreaId[] => {
    const ids = (saysNothing(text) ? [] : readList(text)).flatMap((found) => {
      const name = shortened(tidyName(nameOfList(found)), notices);
      const key = nameKey(name);
      if (key === '') return [];
      const known = areas.get(key);
      if (known) return [known.id];
      if (areas.size >= MAX_AREAS) {
        notices.add('tooManyAreas', { most: MAX_AREAS });
        return [];
      }
      const area = { id: newId() as AreaId, name, code: '', district: '' };
      areas.set(key, area);
      return [area.id];
    });
    return [...new Set(ids)];
  };

  const make = (text: string, kind?: ActorKind): ActorId | null => {
    const wanted = shortened(tidyName(text), notices);
    if (nameKey(wanted) === '') return null;
    const name = freeName(wanted);
    if (name !== wanted) notices.add('namesNumbered', { name: wanted });
    const id = newId() as ActorId;
    byName.set(nameKey(name), id);
    const whole = tidyName(text);
    // Rows that speak of somebody by a name that was cut mean this one.
    if (whole.length > MAX_NAME_LENGTH && !byName.has(nameKey(whole))) byName.set(nameKey(whole), id);
    actors.set(id, {
      ...newActor(id, name, kind),
      ...(whole.length > MAX_NAME_LENGTH && { note: cutText(whole, MAX_NOTE_LENGTH) }),
    });
    return id;
  };

  // What another table says besides is only about who has no row.
  for (const table of [...tables].sort((one, other) => Number(one.isAside) - Number(other.isAside))) {
    for (const row of table.rows) {
      if (table.isAside && (byReference.has(row.text('name')) || byName.has(nameKey(tidyName(row.text('name')))))) continue;
      const reference = row.raw.id ?? row.text('id');
      const text = row.text('name') || reference;
      const other = reference === '' ? undefined : byReference.get(reference);
      if (other) {
        const details = { id: reference, first: actors.get(other)?.name ?? '', second: tidyName(text) };
        return {
          code: 'idTwice',
          details,
          place: row.raw.line > 0 ? { ...placeAt(table.file, '', 0), line: row.raw.line } : null,
        };
      }
      const id = make(text, kindOf(table, row, notices) ?? undefined);
      const made = id && actors.get(id);
      if (!id || !made) {
        notices.add('nameMissing', { line: row.raw.line });
        continue;
      }
      if (reference !== '') {
        byReference.set(reference, id);
        fileIds.set(id, reference);
      }
      const isCut = tidyName(text).length > MAX_NAME_LENGTH;
      const read = valueReader(table, row, notices);
      actors.set(id, {
        ...made,
        roles: rolesOf(row, today, read),
        camp: camps.find(row.text('camp')),
        neighbourhoods: areaIds(row.text('neighbourhoods')),
        constituency: areaIds(row.text('constituency')),
        keyFigure: keyFigureOf(table, row, notices, today),
        note: cutText([isCut ? tidyName(text) : '', row.text('note')].filter(Boolean).join('\n'), MAX_NOTE_LENGTH),
      });
      const place = placeOf(table, row, notices);
      if (place) places.set(id, place);
    }
  }
  const find = (reference: string) => byReference.get(reference) ?? byName.get(nameKey(tidyName(reference))) ?? null;
  return { actors, camps: camps.all, areas: [...areas.values()], places, fileIds, find, make };
};

/** A kind in any words ("stichting"), else in the name itself. */
const kindOf = (table: UnderstoodTable, row: UnderstoodRow, notices: NoticeBook): ActorKind | null => {
  const text = row.text('kind');
  if (text === '' || readWord(campWords, text) === 'unknown') return null;
  const kind = readKind(text);
  if (kind === null) reportUnknown(table, 'kind', text, notices);
  return kind;
};

const rolesOf = (row: UnderstoodRow, today: IsoDate, read: ReadValue): RoleTags =>
  Object.fromEntries(
    readList(row.text('roles')).flatMap((text) => {
      const role = read('roles', roleWords, text);
      return role ? [[role, { date: today, by: '' }]] : [];
    }),
  );

const placeOf = (table: UnderstoodTable, { raw, text }: UnderstoodRow, notices: NoticeBook): MapPoint | null => {
  if (raw.x !== undefined && raw.y !== undefined) return { x: raw.x, y: raw.y };
  if (text('x') === '' || text('y') === '') return null;
  const [x, y] = [readNumber(text('x')), readNumber(text('y'))];
  if (x !== null && y !== null) return { x, y };
  const bad = x === null ? 'x' : 'y';
  notices.add('numberUnusable', { column: table.columnOf.get(bad) ?? bad, value: cutText(text(bad), 60) });
  return null;
};

const shortened = (name: string, notices: NoticeBook): string => {
  if (name.length <= MAX_NAME_LENGTH) return name;
  const short = `${cutText(name, MAX_NAME_LENGTH - 20)}…`;
  notices.add('nameShortened', { name: short, most: MAX_NAME_LENGTH });
  return short;
};

/** The camps that rows name: in the order of the file's own list, then by alphabet. */
const campsOf = (tables: readonly UnderstoodTable[], campOrder: readonly string[], newId: () => string, notices: NoticeBook) => {
  const names = new Map<string, string>();
  const add = (text: string) => {
    const name = cutText(tidyName(text), MAX_NAME_LENGTH);
    if (name !== '' && readWord(campWords, name) === null && !names.has(nameKey(name))) names.set(nameKey(name), name);
  };
  for (const name of campOrder) add(name);
  const listed = names.size;
  for (const { rows } of tables) for (const { text } of rows) add(text('camp'));
  const found = [...names.values()];
  const sorted = [...found.slice(0, listed), ...found.slice(listed).sort(byNumber.compare)];
  const isTooMany = sorted.length > MAX_CAMPS;
  if (isTooMany) notices.add('tooManyCamps', { most: MAX_CAMPS, found: sorted.length });
  const all = isTooMany ? [] : sorted.map((name, order): Camp => ({ id: newId() as CampId, name, order }));
  const ids = new Map(all.map(({ id, name }) => [nameKey(name), id]));
  return {
    all,
    find: (text: string): Actor['camp'] => {
      if (text === '') return null;
      return readWord(campWords, text) === 'none' ? 'none' : (ids.get(nameKey(cutText(tidyName(text), MAX_NAME_LENGTH))) ?? null);
    },
  };
};
