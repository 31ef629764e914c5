import type { MapPoint } from '../../domain/quantities.ts';
import { makeHeap } from './heap.ts';

/** What is against a line at a point, for every unit of its length. */
export type CostAt = (x: number, y: number) => number;

/** Ways are sought over points so far from each other: less than the room between two names through which a line still goes. */
const PITCH = 8;
/** What a unit of length costs: a detour is taken for what it is worth. */
const LENGTH_COST = 0.4;
/** How much rather the search goes towards where it is to end than where it is cheapest. */
const HASTE = 3;
/** So much longer than straight a way may be: a share of its length, and so many units. */
const LONGER = { share: 0.35, units: 160 } as const;
/** A search over more points than this is given up. */
const MOST_POINTS = 6_000;
/** A line that bends more often is not followed with the eye. */
const MOST_TURNS = 5;

/**
 * The cheapest way from one point to another as the points at which it turns, both ends included; `null` when there is none, or none that is calm.
 * A* over a grid (Hart, Nilsson and Raphael, 1968), pulled straight.
 */
export const seekWay = (p: MapPoint, q: MapPoint, costAt: CostAt): readonly MapPoint[] | null => {
  const steps = seekSteps(p, q, costAt);
  if (!steps) return null;
  const turns = pulledStraight(steps, costAt);
  return turns.length - 2 <= MOST_TURNS ? turns : null;
};

/** Leaves out all steps that can be left out without crossing anything dearer. */
const pulledStraight = (steps: readonly MapPoint[], costAt: CostAt): MapPoint[] => {
  const spent = [0];
  for (let i = 1; i < steps.length; i += 1)
    spent.push((spent[i - 1] as number) + costBetween(steps[i - 1] as MapPoint, steps[i] as MapPoint, costAt));
  const turns = [steps[0] as MapPoint];
  for (let at = 0; at < steps.length - 1; ) {
    let to = steps.length - 1;
    const isDearer = () => {
      const most = (spent[to] as number) - (spent[at] as number) + SLACK;
      return costBetween(steps[at] as MapPoint, steps[to] as MapPoint, costAt, most) > most;
    };
    while (to > at + 1 && isDearer()) to -= Math.ceil((to - at) / 12);
    turns.push(steps[to] as MapPoint);
    at = to;
  }
  return turns;
};
const SLACK = 25;

/** What is against the straight way between two points; more than `most` need not be exact. */
const costBetween = (a: MapPoint, b: MapPoint, costAt: CostAt, most = Infinity): number => {
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  const count = Math.max(1, Math.ceil(far / PITCH));
  let cost = far * LENGTH_COST;
  for (let i = 1; i <= count && cost <= most; i += 1)
    cost += (costAt(a.x + ((b.x - a.x) * i) / count, a.y + ((b.y - a.y) * i) / count) * far) / count;
  return cost;
};

/** Curves that pass all turns without a corner: the straight way between them for an `ease` of 0. */
export const rounded = (turns: readonly MapPoint[], ease: number): MapPoint[] => {
  const at = (i: number) => turns[Math.max(0, Math.min(turns.length - 1, i))] as MapPoint;
  const directions = turns.map((_, i) => direction(at(i - 1), at(i), at(i + 1)));
  return turns.flatMap((turn, i) => {
    if (i === 0) return [turn];
    const before = at(i - 1);
    const reach = Math.hypot(turn.x - before.x, turn.y - before.y) * ease;
    const [u, v] = [directions[i - 1] as MapPoint, directions[i] as MapPoint];
    return [{ x: before.x + u.x * reach, y: before.y + u.y * reach }, { x: turn.x - v.x * reach, y: turn.y - v.y * reach }, turn];
  });
};

/** Which way a line goes at a turn: between how it comes and how it goes on. */
const direction = (before: MapPoint, at: MapPoint, after: MapPoint): MapPoint => {
  const [u, v] = [unit(before, at), unit(at, after)];
  return unit({ x: 0, y: 0 }, { x: u.x + v.x, y: u.y + v.y });
};
const unit = (a: MapPoint, b: MapPoint): MapPoint => {
  const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.x - a.x) / far, y: (b.y - a.y) / far };
};

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) =>
  [-1, 0, 1].flatMap((dy) => (dx === 0 && dy === 0 ? [] : [{ dx, dy, far: Math.hypot(dx, dy) }])),
);

const seekSteps = (p: MapPoint, q: MapPoint, costAt: CostAt): MapPoint[] | null => {
  const straight = Math.hypot(q.x - p.x, q.y - p.y);
  const most = straight * (1 + LONGER.share) + LONGER.units;
  const room = Math.ceil((most - straight) / 2 / PITCH) + Math.ceil((straight * 0.25) / PITCH);
  const [left, top] = [Math.min(p.x, q.x) - room * PITCH, Math.min(p.y, q.y) - room * PITCH];
  const columns = Math.round(Math.abs(q.x - p.x) / PITCH) + 2 * room + 1;
  const rows = Math.round(Math.abs(q.y - p.y) / PITCH) + 2 * room + 1;
  const nodeOf = ({ x, y }: MapPoint) => Math.round((y - top) / PITCH) * columns + Math.round((x - left) / PITCH);
  const [start, goal] = [nodeOf(p), nodeOf(q)];
  const [goalColumn, goalRow] = [goal % columns, Math.floor(goal / columns)];
  const least = new Float32Array(columns * rows).fill(Infinity);
  const costs = new Float32Array(columns * rows).fill(-1);
  const came = new Int32Array(columns * rows).fill(-1);
  const isDone = new Uint8Array(columns * rows);
  const open = makeHeap();
  least[start] = 0;
  open.push(start, 0);
  for (let count = 0; count < MOST_POINTS; count += 1) {
    const node = open.pop();
    if (node < 0) return null;
    if (node === goal)
      return stepsTo(goal, came, (at) => ({ x: left + (at % columns) * PITCH, y: top + Math.floor(at / columns) * PITCH }), p, q);
    if (isDone[node]) continue;
    isDone[node] = 1;
    const [column, row] = [node % columns, Math.floor(node / columns)];
    const spent = least[node] as number;
    for (const { dx, dy, far } of NEIGHBOURS) {
      const [c, r] = [column + dx, row + dy];
      if (c < 0 || r < 0 || c >= columns || r >= rows) continue;
      const next = r * columns + c;
      if ((costs[next] as number) < 0) {
        const [x, y] = [left + c * PITCH, top + r * PITCH];
        const isFar = Math.hypot(x - p.x, y - p.y) + Math.hypot(x - q.x, y - q.y) > most;
        costs[next] = isFar ? Infinity : LENGTH_COST + costAt(x, y);
      }
      const cost = spent + far * PITCH * (costs[next] as number);
      if (cost >= (least[next] as number)) continue;
      least[next] = cost;
      came[next] = node;
      open.push(next, cost + Math.hypot(c - goalColumn, r - goalRow) * PITCH * LENGTH_COST * HASTE);
    }
  }
  return null;
};

const stepsTo = (goal: number, came: Int32Array, at: (node: number) => MapPoint, p: MapPoint, q: MapPoint): MapPoint[] => {
  const steps: MapPoint[] = [q];
  for (let node = came[goal] as number; node >= 0 && (came[node] as number) >= 0; node = came[node] as number)
    steps.push(at(node));
  return [...steps, p].reverse();
};
