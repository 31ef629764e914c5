import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { PUSH_ONE_BY_ONE_ACTORS } from '../../domain/largeMap.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { degreeOf, type Layer, type Layers } from '../layers.ts';

/** Map units in one unit of the layout's own, in which its forces are balanced: wider than high, as names and screens are. */
const UNIT_WIDE = 8;
const UNIT_HIGH = 6.5;
/** Towards the middle: enough to keep loose parts in the picture. */
export const CALM = 0.12;
/** Enough to make one heap of a group. */
export const HEAP = 1;

/** An actor to be laid out: where it starts, and whether it must stay. */
export interface Placed extends MapPoint {
  readonly isFixed: boolean;
}

/** How much two actors are drawn together. */
export interface Pull {
  readonly from: number;
  readonly to: number;
  readonly pull: number;
}

/**
 * Good lines draw together, stronger ones a little more. Tension never does, or it would pull camps into one heap; only an
 * actor that has nothing else is kept loosely near those it has tension with.
 */
export const pullsOf = ({ positive, tension }: Layers): Pull[] => [
  ...positive.ties.map(({ from, to, strength }) => ({ from, to, pull: (1 + strength) / 3 })),
  ...tension.ties
    .filter(({ from, to }) => isLoose(positive, from) || isLoose(positive, to))
    .map(({ from, to }) => ({ from, to, pull: 0.2 })),
];

const isLoose = (positive: Layer, actor: number): boolean => degreeOf(positive, actor) === 0;

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014) from where the actors stand, so that a map that was laid out
 * before hardly moves. The same places and pulls always give the same result.
 */
export const forces = (places: readonly Placed[], pulls: readonly Pull[], rounds: number, gravity = CALM): MapPoint[] => {
  const moving = places.filter(({ isFixed }) => !isFixed);
  if (moving.length === 0 || places.length < 2) return places.map(({ x, y }) => ({ x, y }));
  const middle = middleOf(places);
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const [i, { x, y, isFixed }] of places.entries()) {
    // A hair's breadth apart, each its own way: the forces between two on one spot would be none.
    const hair = 0.02 * (1 + (i % 7));
    graph.addNode(i, {
      x: (x - middle.x) / UNIT_WIDE + hair * Math.cos(i * 2.4),
      y: (y - middle.y) / UNIT_HIGH + hair * Math.sin(i * 2.4),
      fixed: isFixed,
    });
  }
  for (const { from, to, pull } of pulls) graph.addEdge(from, to, { pull });
  const found = forceAtlas2(graph, {
    iterations: rounds,
    getEdgeWeight: 'pull',
    settings: {
      scalingRatio: 10,
      gravity,
      strongGravityMode: true,
      barnesHutOptimize: places.length > PUSH_ONE_BY_ONE_ACTORS,
      barnesHutTheta: 1,
      slowDown: 1,
    },
  });
  return places.map((place, i) => {
    const at = found[i];
    if (place.isFixed || !at) return { x: place.x, y: place.y };
    return { x: middle.x + at.x * UNIT_WIDE, y: middle.y + at.y * UNIT_HIGH };
  });
};

export const middleOf = (points: readonly MapPoint[]): MapPoint => {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return points.length === 0 ? sum : { x: sum.x / points.length, y: sum.y / points.length };
};

/**
 * How long the pulls are beside the size of the whole: the lower, the more those who deal with each other stand together.
 * Pulls between two that are both fixed say nothing about the layout and are left out.
 */
export const looseness = (points: readonly MapPoint[], places: readonly Placed[], pulls: readonly Pull[]): number => {
  let [length, weight] = [0, 0];
  for (const { from, to, pull } of pulls) {
    const [a, b] = [points[from], points[to]];
    if (!a || !b || (places[from]?.isFixed && places[to]?.isFixed)) continue;
    length += pull * Math.hypot(a.x - b.x, a.y - b.y);
    weight += pull;
  }
  const size = sizeOf(points);
  return weight === 0 || size === 0 ? 0 : length / weight / size;
};

/** The root mean square distance to the middle, in map units. */
export const sizeOf = (points: readonly MapPoint[]): number => {
  const middle = middleOf(points);
  return Math.sqrt(
    points.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / Math.max(1, points.length),
  );
};
