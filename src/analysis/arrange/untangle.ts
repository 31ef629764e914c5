import type { MapPoint } from '../../domain/quantities.ts';
import { type Tie, tangleOf } from './tangle.ts';
import { clashes, isClearOf, zonesOf } from './zones.ts';

/** Larger drawings are not untangled: no place is free of lines there, and looking for one takes long. */
const MOST_ACTORS = 150;
const MOST_TIES = 420;
/** So often everybody is looked at, at most; few more than the first are needed. */
const SWEEPS = 10;

/** A move has to be worth it. */
const GAIN = 0.05;
/** Whoever is as near as this to another may change places with it. */
const NEARBY = 420;

const RINGS = [45, 90, 150, 230, 330];
const WAYS = 12;
/** Names are wider than high, so that places lie closer together upwards. */
const HIGH = 0.75;
/** So many pairs of lines, or of a line and an actor, are looked at: what is found by then is good enough. */
const MOST_LOOKS = 3_000_000;

/**
 * Moves actors to where fewer lines cross and nobody stands on a line between two others, one after the other and as long as that helps:
 * to a free spot around, or in the place of somebody near. Names stay free of each other, camps free of others, and fixed actors where they are.
 */
export const untangle = (
  points: readonly MapPoint[],
  ties: readonly Tie[],
  campOf: readonly (number | null)[],
  isFixed: (index: number) => boolean,
): MapPoint[] => {
  if (points.length > MOST_ACTORS || ties.length > MOST_TIES || points.length < 3) return [...points];
  const now = points.map(({ x, y }) => ({ x, y }));
  const tangle = tangleOf(now, ties);
  const free = now.flatMap((_, i) => (isFixed(i) ? [] : [i]));
  let zones = zonesOf(now, campOf);
  const least = clashes(now, zones, campOf);
  const put = (i: number, to: MapPoint) => {
    now[i] = to;
    tangle.put(i, to);
  };
  /** Whether the camps are as free as they were, when these stand where they stand now. */
  const isAllowed = (...moved: readonly number[]): boolean =>
    moved.every((i) => campOf[i] === null)
      ? moved.every((i) => zones.every((zone) => isClearOf(zone, now[i] as MapPoint)))
      : clashes(now, zonesOf(now, campOf), campOf) <= least;

  const toFreeSpot = (i: number): boolean => {
    const from = now[i] as MapPoint;
    let best = tangle.costOf(i) - GAIN;
    let to = from;
    for (const ring of RINGS)
      for (let way = 0; way < WAYS; way++) {
        const angle = ((way + (ring % 2) / 2) * 2 * Math.PI) / WAYS;
        const spot = { x: from.x + ring * Math.cos(angle), y: from.y + ring * HIGH * Math.sin(angle) };
        put(i, spot);
        if (!tangle.hasRoom(i)) continue;
        const cost = tangle.costOf(i, best);
        if (cost >= best || !isAllowed(i)) continue;
        [best, to] = [cost, spot];
      }
    put(i, to);
    return to !== from;
  };
  const toPlaceOfAnother = (i: number): boolean => {
    for (const other of free) {
      const [a, b] = [now[i], now[other]] as [MapPoint, MapPoint];
      if (other <= i || campOf[i] !== campOf[other] || Math.hypot(a.x - b.x, a.y - b.y) > NEARBY) continue;
      const before = tangle.costOf(i) + tangle.costOf(other);
      put(i, b);
      put(other, a);
      const first = tangle.costOf(i, before);
      if (first < before && first + tangle.costOf(other, before - first) < before - GAIN && isAllowed(i, other)) return true;
      put(i, a);
      put(other, b);
    }
    return false;
  };
  for (let sweep = 0; sweep < SWEEPS && tangle.looks() < MOST_LOOKS; sweep++) {
    let isBetter = false;
    for (const move of [toFreeSpot, toPlaceOfAnother])
      for (const i of free) {
        if (!move(i)) continue;
        isBetter = true;
        if (campOf[i] !== null) zones = zonesOf(now, campOf);
      }
    if (!isBetter) break;
  }
  return now;
};
