import { type Actor, newActor } from '../actor.ts';
import { type ActorMap, NOTHING } from '../actorMap.ts';
import type { Area } from '../area.ts';
import type { ActorId, AreaId, CampId, RelationId, SnapshotId } from '../identifiers.ts';
import type { KeyFigure } from '../keyFigure.ts';
import { nameKey } from '../nameKey.ts';
import type { Strength } from '../quantities.ts';
import { CERTAINTIES, type Relation, relationKey } from '../relation.ts';
import { ROLES, type RoleTags } from '../role.ts';
import { type Contribution, mapOfContribution, whoBecame } from './contribution.ts';
import { idFrom } from './idFrom.ts';
import { isNumberedArea } from './numbered.ts';

/**
 * What contributions say together, as records of a map: whoever any of them drew, called as most call it; a role that at least half of
 * those who drew somebody gave; the camp that most put it on, and none where as many say another. The order of the contributions makes no
 * difference. Neighbourhoods and lines that `here` has are those; notes stay with whoever wrote them.
 */
export const drawnTogether = (contributions: readonly Contribution[], here: Pick<ActorMap, 'areas' | 'relations'>): ActorMap => {
  const maps = [...contributions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => {
      const map = mapOfContribution(one);
      const camps = new Map(one.contribution.camps.map(({ theirs, ours }) => [theirs, ours]));
      return {
        id: one.id,
        hasNumbers: one.contribution.hasNumbers ?? false,
        map,
        who: whoBecame(one),
        camps,
        middle: middleOf(map),
      };
    });
  const areas = areasTogether(maps, here);

  const drawn = new Map<ActorId, Actor[]>();
  const places = new Map<ActorId, { x: number; y: number }[]>();
  const lines = new Map<string, Relation[]>();
  for (const { id: of, map, who, camps, middle } of maps) {
    for (const actor of map.actors.values()) {
      const ours = who.get(actor.id);
      if (!ours) continue;
      const camp = actor.camp === null || actor.camp === 'none' ? actor.camp : (camps.get(actor.camp) ?? null);
      const areaIds = (ids: readonly AreaId[]) => ids.flatMap((id) => areas.idOf(of, map.areas.get(id)) ?? []);
      const said = { ...actor, camp, neighbourhoods: areaIds(actor.neighbourhoods), constituency: areaIds(actor.constituency) };
      put(drawn, ours, said);
      const at = map.positions.get(actor.id);
      if (at) put(places, ours, { x: at.x - middle.x, y: at.y - middle.y });
    }
    for (const relation of map.relations.values()) {
      const [from, to] = [who.get(relation.from), who.get(relation.to)];
      if (from && to && from !== to) put(lines, relationKey({ from, to, type: relation.type }), { ...relation, from, to });
    }
  }

  const campNames = new Map<CampId, string[]>();
  for (const { map, camps } of maps)
    for (const [theirs, ours] of camps) {
      const camp = map.camps.get(theirs);
      if (camp) put(campNames, ours, camp.name);
    }
  // In the order in which contributions have them, not of ids: these follow from who came in first, and so would what two of one name are called.
  const camps = distinct([...campNames].map(([id, names]) => ({ id, name: mostSaid(names, plainly) })));
  const actors = distinct([...drawn].map(([id, versions]) => actorTogether(id, versions)));
  const rank = new Map([...drawn.keys()].map((id, at) => [id, at]));
  const isFirst = (one: ActorId, other: ActorId) => (rank.get(one) ?? 0) < (rank.get(other) ?? 0);
  // A line that came from contributions keeps its id, also where somebody led it to another actor by hand.
  const present = new Map([...here.relations.values()].filter(isMade).map((relation) => [relationKey(relation), relation]));
  const relations = [...lines]
    .map(([key, drawnLines]) => relationTogether(drawnLines, isFirst, present.get(key)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...NOTHING,
    camps: byId(camps.map((camp, order) => ({ ...camp, order }))),
    areas: byId(areas.all),
    actors: byId(actors),
    positions: byId(actors.map(({ id }) => ({ id, ...meanPlace(places.get(id) ?? []), placedByHand: false }))),
    relations: byId(relations),
  };
};

const actorTogether = (id: ActorId, drawn: readonly Actor[]): Actor => {
  const name = mostSaid(
    drawn.map((actor) => actor.name),
    plainly,
  );
  const said = drawn.filter(({ kindUnsaid }) => !kindUnsaid);
  const kind = mostSaid(
    (said.length > 0 ? said : drawn).map((actor) => actor.kind),
    plainly,
  );
  const camps = drawn.flatMap(({ camp }) => camp ?? []);
  const { kindUnsaid: _, ...plain } = newActor(id, name, kind);
  const nameAnswer = drawn.find((actor) => nameKey(actor.name) === nameKey(name) && actor.nameAnswer)?.nameAnswer;
  return {
    ...plain,
    ...(said.length === 0 && { kindUnsaid: true }),
    ...(nameAnswer && { nameAnswer }),
    roles: rolesTogether(drawn),
    camp: onlyMost(camps),
    neighbourhoods: [...new Set(drawn.flatMap((actor) => actor.neighbourhoods))].sort(),
    constituency: [...new Set(drawn.flatMap((actor) => actor.constituency))].sort(),
    keyFigure: keyFigureTogether(drawn),
  };
};

/** Half of those who drew somebody is enough: the map asks, and does not judge. */
const rolesTogether = (drawn: readonly Actor[]): RoleTags =>
  Object.fromEntries(
    ROLES.flatMap((role) => {
      const dates = drawn.flatMap(({ roles }) => roles[role]?.date ?? []).sort();
      const date = dates.at(-1);
      return date && 2 * dates.length >= drawn.length ? [[role, { date, by: '' }]] : [];
    }),
  );

/** What one of several wrote of a key figure is not the group's: it takes half of those who drew somebody to say just that. */
const keyFigureTogether = (drawn: readonly Actor[]): KeyFigure | null => {
  const said = drawn.flatMap(({ keyFigure }) => (keyFigure ? [JSON.stringify(keyFigure)] : []));
  const most = onlyMost(said);
  return most !== null && 2 * said.filter((one) => one === most).length >= drawn.length ? JSON.parse(most) : null;
};

const relationTogether = (
  drawn: readonly Relation[],
  isFirst: (one: ActorId, other: ActorId) => boolean,
  present: Relation | undefined,
): Relation => {
  const [first] = drawn as readonly [Relation, ...Relation[]];
  const [low, high] = isFirst(first.from, first.to) ? [first.from, first.to] : [first.to, first.from];
  const up = drawn.filter(({ from, mutual }) => !mutual && from === low).length;
  const down = drawn.filter(({ from, mutual }) => !mutual && from === high).length;
  const both = drawn.length - up - down;
  // Two who draw influence the other way round do not say that it goes both ways: that is for somebody to draw.
  const isMutual = first.type === 'influence' && both > 0 && both >= Math.max(up, down);
  const goesUp = first.type === 'influence' || !present ? up >= down : present.from === low;
  return {
    id: present?.id ?? idFrom<RelationId>(MADE_HERE, [first.type, ...[low, high].sort()]),
    from: goesUp ? low : high,
    to: goesUp ? high : low,
    type: first.type,
    mutual: isMutual,
    strength: Math.round(drawn.reduce((sum, { strength }) => sum + strength, 0) / drawn.length) as Strength,
    certainty: CERTAINTIES.find((certainty) => drawn.some((one) => one.certainty === certainty)) ?? 'guessed',
    note: '',
  };
};
const MADE_HERE = 'j';
/** By its id, which is longer than those by chance. */
const isMade = ({ id }: Relation): boolean => id.startsWith(MADE_HERE) && id.length > 17;

/** Neighbourhoods by their official code, else by name; one with a number instead of a name is nobody else's. */
const areasTogether = (
  maps: readonly { readonly id: SnapshotId; readonly hasNumbers: boolean; readonly map: ActorMap }[],
  here: Pick<ActorMap, 'areas'>,
) => {
  const signs = ({ code, name }: Area) => [...(code === '' ? [] : [`code ${code}`]), `name ${nameKey(name)}`];
  const numberedIn = new Map(maps.flatMap(({ id, hasNumbers }) => (hasNumbers ? [[id, `of ${id} `] as const] : [])));
  const signsIn = (map: SnapshotId, area: Area): string[] => {
    const of = numberedIn.get(map);
    return of !== undefined && isNumberedArea(area) ? signs(area).map((sign) => of + sign) : signs(area);
  };
  const idBy = ([sign = '']: readonly string[]) => idFrom<AreaId>('j', [sign]);
  const listed = maps.flatMap(({ id, map }) => [...map.areas.values()].map((area) => ({ area, signs: signsIn(id, area) })));
  const numbered = new Set(listed.flatMap((one) => (one.signs[0]?.startsWith('of ') ? [idBy(one.signs)] : [])));
  const known = new Map(
    [...here.areas.values()].flatMap((area) =>
      numbered.has(area.id) ? [] : signs(area).map((sign) => [sign, area.id] as const),
    ),
  );
  const all: Area[] = [];
  for (const one of listed.sort((a, b) => plainly(a.signs.join(), b.signs.join()))) {
    const id = one.signs.flatMap((sign) => known.get(sign) ?? [])[0] ?? idBy(one.signs);
    for (const sign of one.signs) if (!known.has(sign)) known.set(sign, id);
    if (!all.some((other) => other.id === id)) all.push(here.areas.get(id) ?? { ...one.area, id });
  }
  const idOf = (map: SnapshotId, area: Area | undefined): AreaId | undefined =>
    area && signsIn(map, area).flatMap((sign) => known.get(sign) ?? [])[0];
  // Those that are here keep what they are called.
  const isNew = ({ id }: Area) => Number(!here.areas.has(id));
  return { all: distinct(all.sort((a, b) => isNew(a) - isNew(b))), idOf };
};

const put = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<R['id'], R> =>
  new Map(records.map((record) => [record.id, record]));
const plainly = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const counted = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
/** What is said most; of equals the first in this order. */
const mostSaid = <T>(values: readonly T[], order: (a: T, b: T) => number): T =>
  [...counted(values)].sort(([a, n], [b, m]) => m - n || order(a, b))[0]?.[0] as T;
/** What is said most, when nothing else is said as often. */
const onlyMost = <T>(values: readonly T[]): T | null => {
  const [first, second] = [...counted(values)].sort(([, n], [, m]) => m - n);
  return first && first[1] !== second?.[1] ? first[0] : null;
};

/** Two that were kept apart may bear one name, which no two on a map can: the next gets a number. */
const distinct = <R extends { readonly name: string }>(records: readonly R[]): R[] => {
  const taken = new Set<string>();
  return records.map((record) => {
    let name = record.name;
    for (let number = 2; taken.has(nameKey(name)); number++) name = `${record.name} (${number})`;
    taken.add(nameKey(name));
    return { ...record, name };
  });
};

const middleOf = ({ positions }: ActorMap) => meanPlace([...positions.values()]);
const meanPlace = (places: readonly { readonly x: number; readonly y: number }[]) => {
  const mean = (of: (place: { readonly x: number; readonly y: number }) => number) =>
    Math.round(places.reduce((sum, place) => sum + of(place), 0) / Math.max(places.length, 1)) + 0;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
};
