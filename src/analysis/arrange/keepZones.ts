import type { MapPoint } from '../../domain/quantities.ts';
import { makeRoom } from './makeRoom.ts';
import { STRIP, wayOut, type Zone, zonesOf } from './zones.ts';

const ROUNDS = 40;
/** Moves of less than this, in map units, are not worth making. */
const SLACK = 2;

/**
 * Parts the camps from each other and from who is not in them: a camp that stands together moves as one, others step out of it the
 * shortest way. Those that are fixed stay; whoever stands in a camp by the user's own hand stands there. Names are kept free too.
 */
export const keepZones = (
  points: readonly MapPoint[],
  campOf: readonly (number | null)[],
  isFixed: (index: number) => boolean,
): MapPoint[] => {
  let now = makeRoom(points, isFixed);
  for (let round = 0; round < ROUNDS; round++) {
    const zones = zonesOf(now, campOf);
    if (zones.length === 0) break;
    const moved = apart(now, zones, campOf, isFixed);
    if (!moved) break;
    now = makeRoom(moved, isFixed);
  }
  return now;
};

/** One step of it; nothing when there is nothing to move. */
const apart = (
  points: readonly MapPoint[],
  zones: readonly Zone[],
  campOf: readonly (number | null)[],
  isFixed: (index: number) => boolean,
): MapPoint[] | null => {
  const moves = points.map(() => ({ x: 0, y: 0 }));
  let isMoved = false;
  const move = (index: number, { x, y }: MapPoint, share: number) => {
    const by = moves[index];
    if (!by || isFixed(index) || Math.hypot(x, y) * Math.abs(share) < SLACK) return;
    by.x += x * share;
    by.y += y * share;
    isMoved = true;
  };
  const isHeld = zones.map(({ members }) => members.some(isFixed));
  for (const [a, one] of zones.entries())
    for (const [b, other] of zones.entries()) {
      if (b <= a || one.camp === other.camp) continue;
      const [out, back] = [wayOut(one, other.corners, STRIP), wayOut(other, one.corners, STRIP)];
      // Apart by the edges of either: they are apart.
      if (!out || !back) continue;
      const way = Math.hypot(out.x, out.y) <= Math.hypot(back.x, back.y) ? out : { x: -back.x, y: -back.y };
      const [oneGoes, otherGoes] = isHeld[a] === isHeld[b] ? [0.5, 0.5] : isHeld[a] ? [0, 1] : [1, 0];
      for (const member of one.members) move(member, way, -oneGoes);
      for (const member of other.members) move(member, way, otherGoes);
    }
  const inZone = new Set(zones.flatMap(({ members }) => members));
  for (const zone of zones)
    for (const [i, point] of points.entries()) {
      if (campOf[i] === zone.camp || inZone.has(i)) continue;
      const out = wayOut(zone, [point], STRIP);
      if (out) move(i, out, 1);
    }
  if (!isMoved) return null;
  return points.map(({ x, y }, i) => ({ x: x + (moves[i]?.x ?? 0), y: y + (moves[i]?.y ?? 0) }));
};
