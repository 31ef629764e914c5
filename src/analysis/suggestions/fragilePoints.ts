import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { isInNetwork } from '../../domain/keyFigure.ts';
import type { Share } from '../../domain/quantities.ts';
import { whoIsThere } from '../../domain/whoIsThere.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { type Layer, type Layers, layersOf, neighboursOf } from '../layers.ts';
import { articulationOf } from '../metrics/articulation.ts';
import { pathShares } from '../metrics/twoSidedness.ts';
import { groundToStandOn, type NoGround } from './groundToStandOn.ts';

/** Where the map hangs by one actor or one line. Whose absence cuts off whom is `cutPoints` of `Analysis`. */
export interface FragilePoints {
  readonly leanedOn: LeanedOn;
  /** Those that cut off most first, at most fifty. */
  readonly bridges: readonly Bridge[];
  /** Whether there are good lines at all. */
  readonly hasGoodLines: boolean;
}
/** On whom too many of the ways between sides run, most first; or why that cannot be said. */
export type LeanedOn =
  | { readonly answered: true; readonly poles: 'camps' | 'areas'; readonly points: readonly FragilePoint[] }
  | { readonly answered: false; readonly because: NoGround | 'noWaysAcross' | 'fewWaysAcross' };
export interface FragilePoint {
  readonly actor: ActorId;
  readonly isKeyFigure: boolean;
  /** The part of all shortest ways of two or three steps between sides that runs through this actor; over all actors, 1. */
  readonly share: Share;
  /** Pairs of different sides for whom it is the only go-between. */
  readonly onlyBetween: readonly (readonly [ActorId, ActorId])[];
  readonly evidence: Evidence;
}
/** The only line between two parts of the map. */
export interface Bridge {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Who comes loose without the line: the smaller side, of equals that of `b`. */
  readonly cutsOff: readonly ActorId[];
  readonly relations: readonly RelationId[];
}

/** From a third up, ways between sides lean on one actor; with fewer pairs than this, everybody is somebody's only way, and nothing is said. */
const LEANS = 1 / 3;
const LEAST_PAIRS = 3;
const MOST_BRIDGES = 50;

export const fragilePoints = (drawn: ActorMap): FragilePoints => {
  const map = whoIsThere(drawn);
  const layers = layersOf(map);
  return { leanedOn: leanedOn(map, layers), bridges: bridges(layers), hasGoodLines: layers.positive.ties.length > 0 };
};

const leanedOn = (map: ActorMap, layers: Layers): LeanedOn => {
  const { actors, positive } = layers;
  const ground = groundToStandOn(map, layers);
  if (!ground.poles) return { answered: false, because: ground.because };
  const { shares, onlyBetween } = pathShares(positive, ground.poles);
  const pairs = shares.reduce((sum, share) => sum + share, 0);
  if (pairs === 0) return { answered: false, because: 'noWaysAcross' };
  if (pairs < LEAST_PAIRS) return { answered: false, because: 'fewWaysAcross' };
  const idOf = (actor: number) => (actors[actor] as Actor).id;
  const points = [...shares.entries()]
    .filter(([, share]) => share >= LEANS * pairs)
    .sort(([a, share], [b, other]) => other - share || a - b)
    .map(([actor, share]): FragilePoint => {
      const onPoles = [...neighboursOf(positive, actor)].filter((other) => (ground.poles.of[other] ?? []).length > 0);
      return {
        actor: idOf(actor),
        isKeyFigure: isInNetwork((actors[actor] as Actor).keyFigure),
        share: (share / pairs) as Share,
        onlyBetween: [...(onlyBetween.get(actor) ?? [])]
          .sort(([a, b], [c, d]) => a - c || b - d)
          .map(([a, b]) => [idOf(a), idOf(b)] as const),
        evidence: evidenceOf(layers, actor, { positive: onPoles, tension: [] }),
      };
    });
  return { answered: true, poles: ground.kind, points };
};

const bridges = ({ actors, positive, relationsBetween }: Layers): Bridge[] => {
  const idsOf = (numbers: readonly number[]) => numbers.map((number) => (actors[number] as Actor).id);
  return articulationOf(positive)
    .bridges.map(([a, b]) => ({ a, b, size: smallerSide(positive, a, b).length }))
    .sort((one, other) => other.size - one.size || one.a - other.a || one.b - other.b)
    .slice(0, MOST_BRIDGES)
    .map(({ a, b }) => {
      const cutsOff = idsOf(smallerSide(positive, a, b).sort((one, other) => one - other));
      const [first, second] = idsOf([a, b]) as [ActorId, ActorId];
      return { a: first, b: second, cutsOff, relations: relationsBetween(a, b, 'positive') };
    });
};

/** Walks out from both ends in step until one side is done, so that a long chain costs no more than its smaller side. */
const smallerSide = (layer: Layer, a: number, b: number): number[] => {
  const sides = [
    { queue: [b], seen: new Set([b, a]), at: 0 },
    { queue: [a], seen: new Set([a, b]), at: 0 },
  ];
  for (;;)
    for (const side of sides) {
      const actor = side.queue[side.at++];
      if (actor === undefined) return side.queue;
      for (const other of neighboursOf(layer, actor)) {
        if (side.seen.has(other)) continue;
        side.seen.add(other);
        side.queue.push(other);
      }
    }
};
