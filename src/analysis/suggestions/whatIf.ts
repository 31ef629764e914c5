import type { Actor } from '../../domain/actor.ts';
import { type ActorMap, campsInOrder } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import type { Share } from '../../domain/quantities.ts';
import { whoIsThere } from '../../domain/whoIsThere.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { degreeOf, type Layer, type Layers, layerOf, layersOf, neighboursOf } from '../layers.ts';
import { partsAround } from '../metrics/articulation.ts';
import { reachedFrom } from '../metrics/keyPlayers.ts';
import { placesInOrder } from '../placesInOrder.ts';
import { REACH_STEPS } from './reachSet.ts';

/** What the map would be without one actor. The map itself stays as it is. */
export interface WhatIf {
  readonly actor: ActorId;
  /** Who comes loose from the largest part of those that hung together through the actor: each piece, the largest first. */
  readonly comesLoose: readonly (readonly ActorId[])[];
  /** All that is left, in pieces, when no piece is larger than every other, so that none of them is the rest; else empty. */
  readonly pieces: readonly (readonly ActorId[])[];
  /** Who would have nobody left to deal with. */
  readonly alone: readonly ActorId[];
  /** Lines between every two camps that have any, now and without the actor. */
  readonly campPairs: readonly CampPairWithout[];
  /** Neighbourhoods where nobody else is known. */
  readonly emptyAreas: readonly AreaId[];
  /** The part of all others that the present key figures reach within two steps, now and without the actor; and who not any more. */
  readonly reach: { readonly before: Share; readonly after: Share; readonly lost: readonly ActorId[] };
  readonly evidence: Evidence;
}
export interface CampPairWithout {
  readonly a: CampId;
  readonly b: CampId;
  /** Good lines drawn from camp to camp. */
  readonly direct: number;
  readonly directAfter: number;
  /** Actors of neither camp with good lines to both. */
  readonly goBetweens: number;
  readonly goBetweensAfter: number;
  /** Whether the only lines ran through the actor. */
  readonly losesLast: boolean;
}

/** Takes an actor out for a moment and says what changes; null when it is not on the map, or left the network. */
export const whatIf = (drawn: ActorMap, id: ActorId): WhatIf | null => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  const { actors, numberOf, positive } = layers;
  const actor = numberOf.get(id);
  if (actor === undefined) return null;
  const without = layerOf(
    actors.length,
    positive.ties.filter(({ from, to }) => from !== actor && to !== actor),
  );
  const idsOf = (numbers: readonly number[]) => numbers.map((number) => (actors[number] as Actor).id);
  const contacts = [...neighboursOf(positive, actor)];
  const parts = partsAround(positive, actor);
  const isEven = parts.length > 1 && parts[0]?.length === parts[1]?.length;
  const loose = parts.slice(1);
  const { relations } = evidenceOf(layers, actor, { positive: contacts, tension: [] });
  return {
    actor: id,
    comesLoose: loose.map(idsOf),
    pieces: isEven ? parts.map(idsOf) : [],
    alone: idsOf(contacts.filter((contact) => degreeOf(positive, contact) === 1)),
    campPairs: campPairs(layers, map, without, actor),
    emptyAreas: emptyAreas(layers, map, actor),
    reach: reachWithout(layers, without, actor),
    evidence: { actors: idsOf([...new Set([actor, ...contacts, ...loose.flat()])]), relations },
  };
};

const campPairs = ({ actors, positive }: Layers, map: ActorMap, without: Layer, gone: number): CampPairWithout[] => {
  const camps = campsInOrder(map).map(({ id }) => id);
  const campOf = actors.map(({ camp }) => camps.indexOf(camp as CampId));
  const lines = (layer: Layer, without = -1) => linesBetween(layer, campOf, camps.length, without);
  const [before, after] = [lines(positive), lines(without, gone)];
  return camps.flatMap((a, i) =>
    camps.slice(i + 1).flatMap((b, j): CampPairWithout[] => {
      const place = i * camps.length + i + 1 + j;
      const [direct = 0, goBetweens = 0] = [before.direct[place], before.goBetweens[place]];
      const [directAfter = 0, goBetweensAfter = 0] = [after.direct[place], after.goBetweens[place]];
      if (direct + goBetweens === 0) return [];
      return [{ a, b, direct, directAfter, goBetweens, goBetweensAfter, losesLast: directAfter + goBetweensAfter === 0 }];
    }),
  );
};

/** Per two camps, the lower place first: lines drawn from one to the other, and actors of neither with lines to both. */
const linesBetween = (layer: Layer, campOf: readonly number[], camps: number, gone: number) => {
  const direct = new Int32Array(camps * camps);
  const goBetweens = new Int32Array(camps * camps);
  const add = (counts: Int32Array, a: number, b: number) => {
    const place = Math.min(a, b) * camps + Math.max(a, b);
    counts[place] = (counts[place] as number) + 1;
  };
  for (const { from, to } of layer.ties) {
    const [a, b] = [campOf[from] as number, campOf[to] as number];
    if (a >= 0 && b >= 0 && a !== b) add(direct, a, b);
  }
  for (const [actor, own] of campOf.entries()) {
    if (actor === gone) continue;
    const met = new Set([...neighboursOf(layer, actor)].map((other) => campOf[other] as number));
    const others = [...met].filter((camp) => camp >= 0 && camp !== own);
    for (const [i, a] of others.entries()) for (const b of others.slice(i + 1)) add(goBetweens, a, b);
  }
  return { direct, goBetweens };
};

const emptyAreas = ({ actors }: Layers, map: ActorMap, gone: number): AreaId[] => {
  const elsewhere = new Set(actors.flatMap((actor, number) => (number === gone ? [] : areasOf(actor))));
  const own = new Set(areasOf(actors[gone] as Actor));
  return placesInOrder(map).areas.filter((area) => own.has(area) && !elsewhere.has(area));
};

const reachWithout = ({ actors, positive }: Layers, without: Layer, gone: number): WhatIf['reach'] => {
  const keyFigures = actors.flatMap(({ keyFigure }, actor) => (isInNetwork(keyFigure) ? [actor] : []));
  const others = (numbers: readonly number[]) => numbers.filter((number) => number !== gone);
  const counted = others([...actors.keys()]).length;
  const before = others(reachedFrom(positive, keyFigures, REACH_STEPS));
  const after = new Set(reachedFrom(without, others(keyFigures), REACH_STEPS));
  const share = (count: number) => (counted === 0 ? 0 : count / counted) as Share;
  return {
    before: share(before.length),
    after: share(after.size),
    lost: before.filter((number) => !after.has(number)).map((number) => (actors[number] as Actor).id),
  };
};
