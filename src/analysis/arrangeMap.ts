import type { Actor } from '../domain/actor.ts';
import { type ActorMap, campsInOrder } from '../domain/actorMap.ts';
import { areasOf } from '../domain/areasOf.ts';
import type { ActorId } from '../domain/identifiers.ts';
import { placeAllNear } from '../domain/placeNear.ts';
import type { MapPoint } from '../domain/quantities.ts';
import { type Block, inGrid, loosened, onSides } from './arrange/blocks.ts';
import { CALM, forces, HEAP, looseness, middleOf, type Placed, type Pull, pullsOf, sizeOf } from './arrange/forces.ts';
import { heartsOf } from './arrange/hearts.ts';
import { keepZones } from './arrange/keepZones.ts';
import { makeRoom, overlapsAmong } from './arrange/makeRoom.ts';
import type { Tie } from './arrange/tangle.ts';
import { untangle } from './arrange/untangle.ts';
import { type Layers, layersOf } from './layers.ts';

/** How to lay the map out. Actors placed by hand stay where they are, unless `everyone`. */
export interface ArrangeRequest {
  readonly by: 'relations' | 'camp' | 'neighbourhood';
  readonly everyone: boolean;
  /** Only these move, as who came in just now; all others stay. */
  readonly only?: readonly ActorId[];
}
/** New places of the actors that move, in map units. */
export type Arrangement = readonly { readonly id: ActorId; readonly x: number; readonly y: number }[];

/**
 * Lays the map out from how it lies now: by relations who deal with each other come together; by camp the poles go left and
 * right with the rest between; by neighbourhood each gets a place in a grid. Names come free of each other. Deterministic.
 */
export const arrangeMap = (map: ActorMap, { by, everyone, only }: ArrangeRequest): Arrangement => {
  const layers = layersOf(map);
  const mayMove = only && new Set(only);
  const stays = (id: ActorId, placedByHand: boolean) => (mayMove ? !mayMove.has(id) : !everyone && placedByHand);
  const places = placesOf(map, layers, stays);
  const camps = campNumbers(map, layers);
  const laidOut = by === 'relations' ? byRelations(layers, places, camps, only !== undefined) : inBlocks(map, layers, places, by);
  return layers.actors.flatMap(({ id }, i) => {
    const at = laidOut[i];
    const before = map.positions.get(id);
    if (!at || places[i]?.isFixed) return [];
    const [x, y] = [Math.round(at.x), Math.round(at.y)];
    return before && before.x === x && before.y === y ? [] : [{ id, x, y }];
  });
};

/** Where everybody stands; who stands nowhere yet starts near those it has relations with. */
const placesOf = (map: ActorMap, { actors }: Layers, stays: (id: ActorId, placedByHand: boolean) => boolean): Placed[] => {
  const without = actors.filter(({ id }) => !map.positions.has(id));
  const neighbours = new Map(without.map(({ id }) => [id, [] as ActorId[]]));
  for (const { from, to } of map.relations.values()) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const found = placeAllNear(
    map,
    without.map(({ id }) => ({ id, neighbours: neighbours.get(id) ?? [] })),
  );
  const starts = new Map(without.map(({ id }, i) => [id, found[i]]));
  return actors.map(({ id }) => {
    const position = map.positions.get(id);
    const { x, y } = position ?? starts.get(id) ?? { x: 0, y: 0 };
    return { x, y, isFixed: stays(id, position?.placedByHand ?? false) };
  });
};

/**
 * A layout is taken over only when it brings people clearly closer to whom they deal with. Otherwise the map was laid out
 * already, and finding everybody back is worth more than a slightly better drawing: then it is only touched up.
 */
const byRelations = (
  layers: Layers,
  places: readonly Placed[],
  camps: readonly (number | null)[],
  areNew: boolean,
): MapPoint[] => {
  const pulls = pullsOf(layers);
  const isFixed = (i: number) => places[i]?.isFixed === true;
  const { hearts, pulls: toHearts } = heartsOf(places, camps);
  const settled = forces([...places, ...hearts], [...pulls, ...toHearts], roundsFor(places.length));
  const apart = keepZones(backInPlace(settled.slice(0, places.length), places), camps, isFixed);
  const fresh = keepZones(untangle(apart, tiesOf(layers), camps, isFixed), camps, isFixed);
  if (areNew) return fresh;
  const isHeap = overlapsAmong(places) > places.length / HEAPED;
  if (isHeap || looseness(fresh, places, pulls) < CLEARLY_BETTER * looseness(places, places, pulls)) return fresh;
  return keepZones(aLittleOf(forces(places, pulls, TOUCH_UP_ROUNDS), places), camps, isFixed);
};

/** Every pair with a line once; a line of tension may be longer. */
const tiesOf = ({ positive, tension }: Layers): Tie[] => {
  const pairs = new Set(positive.ties.map(({ from, to }) => `${from} ${to}`));
  return [
    ...positive.ties.map(({ from, to, strength }) => ({ from, to, pull: 0.55 + 0.25 * strength })),
    ...tension.ties.filter(({ from, to }) => !pairs.has(`${from} ${to}`)).map(({ from, to }) => ({ from, to, pull: 0.35 })),
  ];
};

/** Of each actor the place of its camp in their order, or nothing. */
const campNumbers = (map: ActorMap, { actors }: Layers): (number | null)[] => {
  const numbers = new Map(campsInOrder(map).map(({ id }, i) => [id as string, i]));
  return actors.map(({ camp }) => numbers.get(camp ?? '') ?? null);
};

const CLEARLY_BETTER = 0.93;
/** One pair on each other for every so many actors: nobody laid that out. */
const HEAPED = 4;
const TOUCH_UP_ROUNDS = 10;
/** How far a touch-up may move an actor, as a part of the size of the picture. */
const TOUCH_UP = 0.01;

const aLittleOf = (drawn: readonly MapPoint[], places: readonly Placed[]): MapPoint[] => {
  const most = TOUCH_UP * sizeOf(places);
  return backInPlace(drawn, places).map(({ x, y }, i) => {
    const from = places[i] ?? { x, y };
    const part = Math.min(1, most / Math.max(1e-9, Math.hypot(x - from.x, y - from.y)));
    return { x: from.x + part * (x - from.x), y: from.y + part * (y - from.y) };
  });
};

/** Enough to settle; fewer on large maps, where a round takes longer. */
const roundsFor = (count: number): number => Math.max(100, Math.min(600, Math.round(160_000 / Math.max(1, count))));

/** Forces know no place: without anybody fixed, the whole is brought back to where it was. */
const backInPlace = (drawn: readonly MapPoint[], places: readonly Placed[]): MapPoint[] => {
  if (places.some(({ isFixed }) => isFixed)) return [...drawn];
  const [before, after] = [middleOf(places), middleOf(drawn)];
  return drawn.map(({ x, y }) => ({ x: x + before.x - after.x, y: y + before.y - after.y }));
};

const inBlocks = (map: ActorMap, layers: Layers, places: readonly Placed[], by: 'camp' | 'neighbourhood'): MapPoint[] => {
  const free = places.flatMap(({ isFixed }, i) => (isFixed ? [] : [i]));
  const groups = by === 'camp' ? campGroups(map, layers, free) : areaGroups(map, layers, free);
  const [pulls, ties] = [pullsOf(layers), tiesOf(layers)];
  const blocks = groups.map((members): Block => {
    const starts = members.map((member) => places[member] as Placed);
    const drawn = forces(starts, within(members, pulls), roundsFor(members.length), by === 'camp' ? CALM : HEAP);
    const free = makeRoom(loosened(drawn), nobody);
    return { members, points: makeRoom(untangle(free, within(members, ties), members.map(noCamp), nobody), nobody) };
  });
  const laidOut: MapPoint[] = places.map(({ x, y }) => ({ x, y }));
  const settled = by === 'camp' ? onSides(blocks, middleOf(places)) : inGrid(blocks, middleOf(places));
  for (const { members, points } of settled) for (const [i, member] of members.entries()) laidOut[member] = points[i] as MapPoint;
  return makeRoom(laidOut, (i) => places[i]?.isFixed === true);
};

const nobody = (): boolean => false;
const noCamp = (): null => null;

/** What runs between these members, by their place among them. */
const within = (members: readonly number[], between: readonly Pull[]): Pull[] => {
  const inside = new Map(members.map((member, i) => [member, i]));
  return between.flatMap(({ from, to, pull }) => {
    const [a, b] = [inside.get(from), inside.get(to)];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, pull }];
  });
};

/** The camps in their order, then those of no camp, then those of whom it is not said. */
const campGroups = (map: ActorMap, { actors }: Layers, free: readonly number[]): number[][] => {
  const campOf = (i: number) => {
    const camp = actors[i]?.camp ?? null;
    return camp === null || camp === 'none' || map.camps.has(camp) ? camp : null;
  };
  return [...campsInOrder(map).map(({ id }) => id), 'none' as const, null].map((camp) => free.filter((i) => campOf(i) === camp));
};

/** Neighbourhoods by name, an actor in the first it lives or works in; then those without one. */
const areaGroups = (map: ActorMap, { actors }: Layers, free: readonly number[]): number[][] => {
  const areaOf = (i: number) => areasOf(actors[i] as Actor).find((id) => map.areas.has(id)) ?? null;
  const areas = [...map.areas.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ id }) => id);
  return [...areas, null].map((area) => free.filter((i) => areaOf(i) === area)).filter((group) => group.length > 0);
};
