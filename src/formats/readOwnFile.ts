import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import { propertiesOf } from '../domain/actorMap.ts';
import type { ActorId } from '../domain/identifiers.ts';
import { MAP_FILE_FORMAT, type MapFileRefusalCode, readMapFile } from '../domain/mapFile.ts';
import { nameGiver } from '../domain/nameGiver.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Position } from '../domain/position.ts';
import { type Relation, relationKey } from '../domain/relation.ts';
import { showsNothing } from '../domain/tidyText.ts';
import { type BuiltMap, type ImportSurroundings, newImportedMap } from './buildMap.ts';
import { cleanText, withoutUnsafeLinks } from './cleanText.ts';
import type { Place } from './importPreview.ts';
import { type NoticeBook, noticeBook } from './noticeBook.ts';
import type { Broken } from './rawNetwork.ts';
import { spreadOut } from './spreadOut.ts';

/** The program's own map file: ids stay, and nothing is left out but what no map may hold. */

export const isOwnFile = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  (value.format === MAP_FILE_FORMAT || (typeof value.format === 'number' && value.format > 1));

/** Refuses what `readMapFile` refuses. What a file that broke off does not have any more counts as empty. */
export const readOwnFile = (
  value: Readonly<Record<string, unknown>>,
  broken: Place | null,
  surroundings: ImportSurroundings,
): Outcome<BuiltMap, MapFileRefusalCode> => {
  const book = noticeBook();
  const clean = cleanDeep(broken ? withMissingParts(value, surroundings) : value, '', book) as Readonly<Record<string, unknown>>;
  const outcome = readMapFile(clean);
  if (!outcome.done) return outcome;
  const map = withPositions(withoutTwins(outcome.value, book));
  const hasPlaces = outcome.value.positions.size > 0 || outcome.value.actors.size === 0;
  return { done: true, value: { map, fileIds: new Map(), tables: [], notices: book.notices(), hasPlaces } };
};

/** How many relations the file had: its own count, or the beginnings of relations that can be seen in it. */
export const brokenOwnFile = (value: Readonly<Record<string, unknown>>, text: string, place: Place): Broken => {
  const count: unknown = value.count;
  const declared = typeof count === 'object' && count !== null && 'relations' in count ? Number(count.relations) : 0;
  const seen = (text.match(/"from"\s*:/g) ?? []).length;
  return { place, relationsFound: Number.isSafeInteger(declared) ? Math.max(declared, seen) : seen };
};

const withMissingParts = (value: Readonly<Record<string, unknown>>, surroundings: ImportSurroundings) => {
  const parts = { camps: [], areas: [], actors: [], positions: [], relations: [] };
  const map: unknown = value.map;
  const isWhole = typeof map === 'object' && map !== null && 'title' in map && 'subjectsInformed' in map;
  return { version: 1, ...parts, ...value, map: isWhole ? map : propertiesOf(newImportedMap(surroundings)) };
};

/** The same data with every text cleaned. Keys are the schema's affair. */
const cleanDeep = (value: unknown, key: string, book: NoticeBook): unknown => {
  if (typeof value === 'string') return cleanString(value, key, book);
  if (Array.isArray(value)) return value.map((item) => cleanDeep(item, key, book));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, cleanDeep(item, inner, book)]));
};

const cleanString = (value: string, key: string, book: NoticeBook): string => {
  const { text, removed } = cleanText(value);
  if (removed > 0) book.add('signsRemoved', { column: key }, removed);
  if (key !== 'note') return text;
  const safe = withoutUnsafeLinks(text);
  if (safe === text.trim()) return text;
  book.add('linkRemoved', { column: key });
  return safe;
};

/** Two devices can give one name to two actors, or draw one relation twice; a map that is opened anew has each once. */
const withoutTwins = (map: ActorMap, book: NoticeBook): ActorMap => {
  const relations = new Map<string, Relation>();
  for (const relation of map.relations.values()) {
    if (relations.has(relationKey(relation))) book.add('relationsMerged');
    else relations.set(relationKey(relation), { ...relation, mutual: relation.type === 'influence' && relation.mutual });
  }
  return {
    ...map,
    actors: withOwnNames<Actor>(map.actors, book),
    camps: withOwnNames(map.camps, book),
    areas: withOwnNames(map.areas, book),
    relations: new Map([...relations.values()].map((relation) => [relation.id, relation])),
  };
};

/** Older versions let names through that show nothing; whoever bears one is kept, and can be named. */
const UNSEEN = '?';

const withOwnNames = <R extends { readonly id: string; readonly name: string }>(
  records: ReadonlyMap<R['id'], R>,
  book: NoticeBook,
): ReadonlyMap<R['id'], R> => {
  const freeName = nameGiver();
  return new Map(
    [...records].map(([id, record]) => {
      const isUnseen = showsNothing(record.name);
      const name = freeName(isUnseen ? UNSEEN : record.name);
      if (name === record.name) return [id, record];
      book.add(isUnseen ? 'namesUnseen' : 'namesNumbered', { name: record.name });
      return [id, { ...record, name }];
    }),
  );
};

/** Every actor stands somewhere: those without a place are spread out around the others. */
const withPositions = (map: ActorMap): ActorMap => {
  const missing = [...map.actors.keys()].filter((id) => !map.positions.has(id));
  if (missing.length === 0) return map;
  const known = [...map.positions.values()];
  const farthest = known.reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 0);
  const free = spreadOut(missing.length, known.length === 0 ? 0 : Math.ceil((farthest / 90) ** 2) + 4);
  const places = missing.map((id, index): [ActorId, Position] => [
    id,
    { id, ...(free[index] ?? { x: 0, y: 0 }), placedByHand: false },
  ]);
  return { ...map, positions: new Map([...map.positions, ...places]) };
};
