import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork, RawRow } from '../rawNetwork.ts';
import { actorKindWords, readWord, relationTypeWords } from '../words.ts';
import { type Fields, firstText, idOf, isRecord, placeOf, recordsOf } from './jsonFields.ts';
import { flat, rowMaker } from './jsonRows.ts';
import { markdownText } from './markdownText.ts';
import { brokenOf } from './networkOfLists.ts';
import { topOf } from './topOf.ts';

/** A project or blueprint of Kumu: elements and connections, with their attributes flat or apart, and maps that say where elements stand. */
export const isKumu = (value: unknown): Sureness | null => {
  if (!isRecord(value) || !Array.isArray(value.elements)) return null;
  const [elements, connections] = [recordsOf(value.elements) ?? [], recordsOf(value.connections ?? []) ?? []];
  const isNamed = elements.every((element) => !isRecord(element.data) && firstText(flat(element), 'label', 'name') !== '');
  const isTied = Array.isArray(value.connections) && connections.every((one) => 'from' in one && 'to' in one);
  return elements.length > 0 && isNamed && (isTied || 'maps' in value || 'loops' in value) ? 'surely' : null;
};

export const readKumu = (content: Content): RawNetwork => {
  const top = topOf(content);
  const project = isRecord(top) ? top : {};
  const make = rowMaker();
  const places = placesOf(project);
  const byLabel = new Set<string>();
  const actors = (recordsOf(project.elements) ?? []).map((element): RawRow => {
    const { _id, id, label, type, description, ...others } = flat(element);
    const name = markdownText(firstText({ label, name: others.name }, 'label', 'name'));
    const own = idOf(_id ?? id) || name;
    byLabel.add(own);
    const kind = firstText({ ...others, type }, 'type', 'element type');
    const cells = {
      label: name,
      ...(kind && { 'element type': kind }),
      ...without(others, 'element type', 'name'),
      note: joinedNote(others, description),
    };
    return make.actor(cells, {
      id: own,
      ...(readWord(actorKindWords, kind) ? { says: { kind } } : {}),
      ...(places.get(own) ?? placeOf(element)),
    });
  });
  const relations = (recordsOf(project.connections) ?? []).map((connection): RawRow => {
    const { _id, id, from, to, direction, label, type, description, ...others } = flat(connection);
    const kind = firstText({ ...others, type }, 'type', 'connection type');
    const [said, other] = sayingFirst(kind, markdownText(firstText({ label }, 'label')));
    const note = [other, joinedNote(others, description)].filter(Boolean).join('\n');
    const ends = /^(?:reverse|backward)/i.test(String(direction)) ? [to, from] : [from, to];
    const isDirected = DIRECTIONS[String(direction).toLowerCase()];
    const cells = { type: said, ...without(others, 'connection type'), note };
    return make.relation(cells, { from: idOf(ends[0]), to: idOf(ends[1]), ...(isDirected !== undefined && { isDirected }) });
  });
  return {
    format: 'kumu',
    program: 'Kumu',
    tables: [
      {
        file: content.name,
        of: 'actors',
        rows: actors,
        means: new Map([
          ['label', 'name'],
          ['element type', 'kind'],
        ]),
      },
      { file: content.name, of: 'relations', rows: relations },
    ],
    campOrder: [],
    // In a blueprint a connection may speak of an element that has no entry of its own.
    makesActors: ![...byLabel].some((id) => /^elem-/.test(id)),
    notices: make.notices(),
    broken: brokenOf(content.text, content.json, relations.length),
  };
};

const DIRECTIONS: Readonly<Record<string, boolean>> = {
  directed: true,
  mutual: false,
  undirected: false,
  forward: true,
  reverse: true,
  both: false,
};

/** The description, behind a note of its own. */
const joinedNote = (others: Fields, description: unknown): string =>
  [markdownText(firstText(others, 'note')), markdownText(firstText({ description }, 'description'))].filter(Boolean).join('\n');

/** Of the type and the label of a connection the one that says what it is, and the other for the note. */
const sayingFirst = (type: string, label: string): readonly [string, string] => {
  if (type === '' || (readWord(relationTypeWords, type) === null && readWord(relationTypeWords, label) !== null))
    return [label, type];
  return [type, label];
};

/** Where elements stand on the first map that says so. */
const placesOf = (project: Fields): ReadonlyMap<string, { readonly x: number; readonly y: number }> => {
  const maps = recordsOf(project.maps ?? []) ?? [];
  const first = maps.find(({ _id }) => _id !== undefined && _id === project.defaultMap);
  for (const map of first ? [first, ...maps] : maps) {
    const found = (recordsOf(map.elements ?? []) ?? []).flatMap((one) => {
      const place = placeOf(one) ?? placeOf(isRecord(one.style) ? one.style : {});
      return place ? [[idOf(one.element ?? one._id ?? one.id), place] as const] : [];
    });
    if (found.length > 0) return new Map(found);
  }
  return new Map();
};

const without = (fields: Fields, ...keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
