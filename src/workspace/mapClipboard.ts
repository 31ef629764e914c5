import type { Actor } from '../domain/actor.ts';
import { type ActorMap, newActorMap, nextCampOrder, propertiesOf } from '../domain/actorMap.ts';
import { areasOf } from '../domain/areasOf.ts';
import type { NewActorAt } from '../domain/commands/addItems.ts';
import { highestOf, lowestOf } from '../domain/extremes.ts';
import type { ActorId, AreaId, CampId, RelationId } from '../domain/identifiers.ts';
import { writeMapFile } from '../domain/mapFile.ts';
import { nameGiver } from '../domain/nameGiver.ts';
import { nameKey } from '../domain/nameKey.ts';
import { placeBlock, ROOM_HIGH } from '../domain/placeNear.ts';
import type { MapPoint } from '../domain/quantities.ts';
import { type Relation, relationKey } from '../domain/relation.ts';
import { takeIn, withoutRoles } from '../domain/takeIn.ts';
import { copiedText } from '../formats/copiedText.ts';
import type { MapDesk } from './mapDesk.ts';
import type { Notice } from './notice.ts';
import type { Selected } from './selection.ts';

/** Actors and relations on the clipboard: as lines for anyone, and whole, as a small map file, for this program. */
export interface Copied {
  readonly text: string;
  /** Nothing when only relations were copied: without their actors they are lines of text. */
  readonly whole: string | null;
  readonly actors: number;
  readonly relations: number;
}

/** The name of the small map file on the clipboard; each program reads there only what it knows. */
export const COPIED_TYPE = 'application/x-schakelkaart+json';

/** What is selected, with the relations among it. The small map says which map it is of, and nothing else of that map. */
export const copySelected = (map: ActorMap, selected: Selected, language: 'nl' | 'en'): Copied | null => {
  const actors = new Map([...map.actors].filter(([id]) => selected.actors.has(id)));
  const isCopied = ({ id, from, to }: Relation) =>
    actors.size === 0 ? selected.relations.has(id) : actors.has(from) && actors.has(to);
  const relations = new Map([...map.relations].filter(([, relation]) => isCopied(relation)));
  if (actors.size + relations.size === 0) return null;
  const text = copiedText(actors.values(), relations.values(), (id) => map.actors.get(id)?.name ?? '', language);
  const counts = { actors: actors.size, relations: relations.size };
  return { text, whole: actors.size === 0 ? null : writeMapFile(partOf(map, actors, relations)), ...counts };
};

const partOf = (map: ActorMap, actors: ActorMap['actors'], relations: ActorMap['relations']): ActorMap => {
  const camps = new Set([...actors.values()].map(({ camp }) => camp));
  const areas = new Set([...actors.values()].flatMap(areasOf));
  const unsaid = { title: '–', issue: '', owner: '', purpose: '', legalBasis: '', subjectsInformed: null };
  return {
    ...newActorMap({ ...propertiesOf(map), ...unsaid }),
    camps: new Map([...map.camps].filter(([id]) => camps.has(id))),
    areas: new Map([...map.areas].filter(([id]) => areas.has(id))),
    actors,
    positions: new Map([...map.positions].filter(([id]) => actors.has(id))),
    relations,
  };
};

/** What came of pasting. */
type Pasted = Omit<Extract<Notice, { kind: 'pasted' }>, 'kind'>;

/** What a map tells of relations that were cut together with one of their ends, for when that comes back. */
export type CutTies = readonly Relation[];

/** The relations that a cut takes from actors that stay. */
export const tiesOfCut = ({ relations }: ActorMap, actors: ReadonlySet<ActorId>): CutTies =>
  [...relations.values()].filter(({ from, to }) => actors.has(from) !== actors.has(to));

/**
 * Puts a copied part on the map, as one undo step, and selects it. On the map that it is of, whoever is gone comes back with all
 * they had, and whoever is there gets a numbered double; on another map it is taken in as a file is, without roles.
 */
export const pasteItems = (desk: MapDesk, from: ActorMap, near: MapPoint, ties: CutTies = []): Pasted | null => {
  const { map } = desk.editor.getSnapshot();
  return propertiesOf(from).id === propertiesOf(map).id ? pasteBack(desk, from, ties) : pasteFromElsewhere(desk, from, near);
};

const pasteFromElsewhere = (desk: MapDesk, copied: ActorMap, at: MapPoint): Pasted | null => {
  const { map } = desk.editor.getSnapshot();
  const from = withNewIds(withoutRoles(copied), desk.newId);
  const { taken } = takeIn(map, from, at);
  const outcome = desk.perform({ do: 'pasteItems', from, at });
  if (!outcome.done && outcome.refusal.code !== 'nothingToDo') return null;
  const after = desk.editor.getSnapshot().map;
  const names = new Set([...from.actors.values()].map(({ name }) => nameKey(name)));
  desk.selection.select({ actors: [...after.actors.values()].flatMap(({ id, name }) => (names.has(nameKey(name)) ? [id] : [])) });
  const rolesStayed = [...copied.actors.values()].some(({ roles }) => Object.keys(roles).length > 0);
  return { actors: taken.newActors, relations: taken.newRelations, known: taken.knownActors, rolesStayed };
};

const pasteBack = (desk: MapDesk, from: ActorMap, ties: CutTies): Pasted | null => {
  const { map } = desk.editor.getSnapshot();
  const camps = matching(map.camps, from.camps);
  const areas = matching(map.areas, from.areas);
  const firstOrder = nextCampOrder(map);
  const freeName = nameGiver([...map.actors.values()].map(({ name }) => nameKey(name)));
  const idOf = new Map<ActorId, ActorId>();
  const points = [...from.actors.keys()].map((id) => from.positions.get(id) ?? { x: 0, y: 0 });
  const isDouble = [...from.actors.keys()].some((id) => map.actors.has(id));
  const heights = points.map(({ y }) => y);
  const high = highestOf(heights) - lowestOf(heights);
  const by = placeBlock(map, points, { x: 0, y: isDouble ? high + 1.4 * ROOM_HIGH : 0 });
  const actors = [...from.actors.values()].map((actor, i): NewActorAt => {
    const id = map.actors.has(actor.id) ? (desk.newId() as ActorId) : actor.id;
    idOf.set(actor.id, id);
    const { x, y } = points[i] ?? by;
    const said: Actor = {
      ...actor,
      id,
      name: freeName(actor.name),
      camp: actor.camp === null || actor.camp === 'none' ? actor.camp : camps.idOf(actor.camp),
      neighbourhoods: actor.neighbourhoods.map(areas.idOf),
      constituency: actor.constituency.map(areas.idOf),
    };
    return {
      actor: said,
      at: { x: x + by.x + 0, y: y + by.y + 0 },
      placedByHand: from.positions.get(actor.id)?.placedByHand ?? false,
    };
  });
  const cameBack = (id: ActorId) => idOf.get(id) === id;
  const isThere = (id: ActorId) => map.actors.has(id) || cameBack(id);
  const drawn = new Set([...map.relations.values()].map(relationKey));
  const relations = [
    ...from.relations.values(),
    ...ties.filter(({ from: a, to: b }) => (cameBack(a) || cameBack(b)) && isThere(a) && isThere(b)),
  ].flatMap((relation): Relation[] => {
    const [a, b] = [idOf.get(relation.from) ?? relation.from, idOf.get(relation.to) ?? relation.to];
    const id =
      map.relations.has(relation.id) || a !== relation.from || b !== relation.to ? (desk.newId() as RelationId) : relation.id;
    const placed = { ...relation, id, from: a, to: b };
    if (drawn.has(relationKey(placed))) return [];
    drawn.add(relationKey(placed));
    return [placed];
  });
  const outcome = desk.perform({
    do: 'addItems',
    camps: camps.missing.map((camp, i) => ({ ...camp, order: firstOrder + i })),
    areas: areas.missing,
    actors,
    relations,
  });
  if (!outcome.done) return null;
  desk.selection.select({ actors: actors.map(({ actor }) => actor.id) });
  return { actors: actors.length, relations: relations.length, known: 0, rolesStayed: false };
};

/** Which camp or area of the map each one of the copied part is: by id, else by name; who is missing comes along. */
const matching = <Id extends CampId | AreaId, R extends { readonly id: Id; readonly name: string }>(
  here: ReadonlyMap<Id, R>,
  there: ReadonlyMap<Id, R>,
) => {
  const byName = new Map([...here.values()].map(({ id, name }) => [nameKey(name), id]));
  const known = new Map(
    [...there.values()].flatMap(({ id, name }) => {
      const found = here.has(id) ? id : byName.get(nameKey(name));
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
  return { idOf: (id: Id): Id => known.get(id) ?? id, missing: [...there.values()].filter(({ id }) => !known.has(id)) };
};

/** The same with ids of this device: what another window put on the clipboard may bear any. */
const withNewIds = (from: ActorMap, newId: () => string): ActorMap => {
  const ids = new Map<string, string>();
  const fresh = <Id extends string>(id: Id): Id => {
    const given = ids.get(id) ?? newId();
    ids.set(id, given);
    return given as Id;
  };
  const renewed = <Id extends string, R extends { readonly id: Id }>(table: ReadonlyMap<Id, R>, turn: (record: R) => R) =>
    new Map([...table.values()].map((record) => [fresh(record.id), { ...turn(record), id: fresh(record.id) }]));
  return {
    ...newActorMap(propertiesOf(from)),
    camps: renewed(from.camps, (camp) => camp),
    areas: renewed(from.areas, (area) => area),
    actors: renewed(from.actors, (actor) => ({
      ...actor,
      camp: actor.camp === null || actor.camp === 'none' ? actor.camp : fresh(actor.camp),
      neighbourhoods: actor.neighbourhoods.map(fresh),
      constituency: actor.constituency.map(fresh),
    })),
    positions: renewed(from.positions, (position) => position),
    relations: renewed(from.relations, (relation) => ({ ...relation, from: fresh(relation.from), to: fresh(relation.to) })),
  };
};
