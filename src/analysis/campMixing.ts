import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { CampId, RelationId } from '../domain/identifiers.ts';
import type { Share } from '../domain/quantities.ts';
import { whoIsThere } from '../domain/whoIsThere.ts';
import { type Layer, type Layers, layersOf } from './layers.ts';
import { groupMixing, possiblePairs } from './metrics/groupMixing.ts';
import { type Groups, groupsOf } from './metrics/groups.ts';
import { placesInOrder } from './placesInOrder.ts';

/** How far apart the camps are that people tagged: ties within and across, against what chance would give. */
export type CampMixing =
  | {
      readonly answered: true;
      readonly positive: WithinAndAcross;
      readonly tension: WithinAndAcross;
      /** From left to right, those that somebody is on. */
      readonly camps: readonly CampWithin[];
      /** Every two of them. */
      readonly pairs: readonly CampPair[];
      /** Actors that are on no camp or of whom it is not said: they count in nothing above. */
      readonly elsewhere: number;
    }
  | { readonly answered: false; readonly because: 'noActors' | 'noRelations' | 'nobodyTagged' | 'oneCamp' | 'onlyElsewhere' };

/** Pairs of actors with a tie, among those on a camp. */
export interface WithinAndAcross {
  readonly within: number;
  readonly across: number;
  /** How many would be across if the same number of ties were drawn blindly. */
  readonly expectedAcross: number;
  /** (across − within) / all: −1 everything inside, 1 everything across (Krackhardt & Stern 1988); null without ties. */
  readonly eiIndex: number | null;
  /** The E–I index that blind drawing would give. */
  readonly expectedEiIndex: number | null;
}
export interface CampWithin {
  readonly camp: CampId;
  readonly members: number;
  readonly positive: number;
  readonly tension: number;
}
export interface CampPair {
  readonly a: CampId;
  readonly b: CampId;
  /** Pairs of actors with a good line, with tension; a pair may have both. */
  readonly positive: number;
  readonly tension: number;
  readonly possible: number;
  /** How many there would be if as many ties, over all camps, were drawn blindly. */
  readonly expectedPositive: number;
  readonly expectedTension: number;
  /** The part of the lines between the two that is tension; null without lines. */
  readonly tenseShare: Share | null;
  readonly relations: { readonly positive: readonly RelationId[]; readonly tension: readonly RelationId[] };
}

/** Camps are what people tagged: the program finds none, and says nothing when nobody is tagged. */
export const campMixing = (drawn: ActorMap): CampMixing => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  const { actors, positive, tension } = layers;
  if (actors.length === 0) return { answered: false, because: 'noActors' };
  const onCamp = (actor: Actor) =>
    actor.camp !== null && actor.camp !== 'none' && map.camps.has(actor.camp) ? actor.camp : null;
  const groups = groupsOf(actors.map(onCamp));
  const camps = placesInOrder(map).camps.filter((camp) => groups.ids.includes(camp));
  if (camps.length === 0) return { answered: false, because: 'nobodyTagged' };
  if (camps.length === 1) return { answered: false, because: 'oneCamp' };
  if (positive.ties.length + tension.ties.length === 0) return { answered: false, because: 'noRelations' };
  const [good, tense] = [tiesByCamps(positive, groups), tiesByCamps(tension, groups)];
  const members = (camp: CampId) => actors.filter((actor) => onCamp(actor) === camp).length;
  const [allGood, allTense] = [positive, tension].map((layer) => countAmong(layer, groups)) as [number, number];
  // All relations are of those who stand on no camp.
  if (allGood + allTense === 0) return { answered: false, because: 'onlyElsewhere' };
  return {
    answered: true,
    positive: withinAndAcross(positive, groups),
    tension: withinAndAcross(tension, groups),
    camps: camps.map((camp) => ({
      camp,
      members: members(camp),
      positive: good(camp, camp).length,
      tension: tense(camp, camp).length,
    })),
    pairs: camps.flatMap((a, i) =>
      camps.slice(i + 1).map((b) => {
        const possible = members(a) * members(b);
        const [expectedPositive, expectedTension] = [blindly(allGood, possible, groups), blindly(allTense, possible, groups)];
        return { a, b, possible, expectedPositive, expectedTension, ...linesBetween(layers, good(a, b), tense(a, b)) };
      }),
    ),
    elsewhere: actors.filter((actor) => onCamp(actor) === null).length,
  };
};

const withinAndAcross = (layer: Layer, groups: Groups): WithinAndAcross => {
  const { internal, external, index, expected } = groupMixing(layer, groups);
  const possible = possiblePairs(groups);
  return {
    within: internal,
    across: external,
    expectedAcross: blindly(internal + external, possible.external, groups),
    eiIndex: index,
    expectedEiIndex: expected,
  };
};

const countAmong = (layer: Layer, groups: Groups): number => {
  const { internal, external } = groupMixing(layer, groups);
  return internal + external;
};

/** So many ties laid blindly over all pairs of those on a camp: how many would fall on this many of them. */
const blindly = (ties: number, pairs: number, groups: Groups): number => {
  const { internal, external } = possiblePairs(groups);
  return internal + external === 0 ? 0 : (ties * pairs) / (internal + external);
};

type Pairs = readonly (readonly [number, number])[];
type TiesByCamps = (a: CampId, b: CampId) => Pairs;

const tiesByCamps = (layer: Layer, { ids, of }: Groups): TiesByCamps => {
  const found = new Map<number, [number, number][]>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * ids.length + Math.max(a, b);
  for (const { from, to } of layer.ties) {
    const key = keyOf(of[from] as number, of[to] as number);
    const ties = found.get(key);
    if (ties) ties.push([from, to]);
    else found.set(key, [[from, to]]);
  }
  return (a, b) => found.get(keyOf(ids.indexOf(a), ids.indexOf(b))) ?? [];
};

const linesBetween = ({ relationsBetween }: Layers, good: Pairs, tense: Pairs) => {
  const lines = good.length + tense.length;
  return {
    positive: good.length,
    tension: tense.length,
    tenseShare: lines === 0 ? null : ((tense.length / lines) as Share),
    relations: {
      positive: good.flatMap(([from, to]) => relationsBetween(from, to, 'positive')),
      tension: tense.flatMap(([from, to]) => relationsBetween(from, to, 'tension')),
    },
  };
};
