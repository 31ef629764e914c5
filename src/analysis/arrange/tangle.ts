import { ROOM_HIGH, ROOM_WIDE } from '../../domain/placeNear.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { middleOf } from './forces.ts';

/** A line between two actors, by number, and how much it is to be short. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly pull: number;
}

/** What is bad about a drawing: two lines that cross, somebody on a line between two others, long lines, and what lies far out. */
const CROSSING = 1.1;
const ON_LINE = 4.5;
const LONG = 0.8;
const FAR_OUT = 0.2;
/** Nearer to a line than this, in map units, an actor stands on it, the more so the nearer. */
const NEAR_LINE = 46;
/** Lengths are reckoned in steps of this size. */
const STEP_WIDE = 150;
const STEP_HIGH = 105;

/** How bad a drawing is as far as one actor has to do with it, where everybody stands now. */
export interface Tangle {
  readonly put: (actor: number, at: MapPoint) => void;
  readonly hasRoom: (actor: number) => boolean;
  /** Goes no further than `most`: more is too much anyway. */
  readonly costOf: (actor: number, most?: number) => number;
  /** How many pairs were looked at until now. */
  readonly looks: () => number;
}

export const tangleOf = (points: readonly MapPoint[], ties: readonly Tie[]): Tangle => {
  const [x, y] = [Float64Array.from(points, (point) => point.x), Float64Array.from(points, (point) => point.y)];
  const [from, to] = [Int32Array.from(ties, (tie) => tie.from), Int32Array.from(ties, (tie) => tie.to)];
  const own = points.map((_, i) => ties.flatMap((tie) => (tie.from === i ? [tie] : tie.to === i ? [turned(tie)] : [])));
  const middle = middleOf(points);
  let looks = 0;

  /** On which side of the line from a to b c lies. */
  const side = (a: number, b: number, c: number): number =>
    ((x[b] as number) - (x[a] as number)) * ((y[c] as number) - (y[a] as number)) -
    ((y[b] as number) - (y[a] as number)) * ((x[c] as number) - (x[a] as number));
  const isCrossing = (a: number, b: number, c: number, d: number): boolean =>
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  const onLine = (i: number, a: number, b: number): number => {
    const [px, py, ax, ay] = [x[i] as number, y[i] as number, x[a] as number, y[a] as number];
    const [dx, dy] = [(x[b] as number) - ax, (y[b] as number) - ay];
    const share = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
    const [farX, farY] = [px - ax - share * dx, py - ay - share * dy];
    const square = farX * farX + farY * farY;
    return square < NEAR_LINE * NEAR_LINE ? ON_LINE * (1 - Math.sqrt(square) / NEAR_LINE) : 0;
  };

  return {
    put: (actor, at) => {
      x[actor] = at.x;
      y[actor] = at.y;
    },
    hasRoom: (actor) => {
      for (let i = 0; i < x.length; i++) {
        const isNear = Math.abs((x[i] as number) - (x[actor] as number)) < ROOM_WIDE;
        if (isNear && i !== actor && Math.abs((y[i] as number) - (y[actor] as number)) < ROOM_HIGH) return false;
      }
      return true;
    },
    costOf: (actor, most = Number.POSITIVE_INFINITY) => {
      const far = (i: number | MapPoint) => {
        const [otherX, otherY] = typeof i === 'number' ? [x[i] as number, y[i] as number] : [i.x, i.y];
        return Math.hypot(((x[actor] as number) - otherX) / STEP_WIDE, ((y[actor] as number) - otherY) / STEP_HIGH);
      };
      const lines = own[actor] as readonly Tie[];
      let cost = FAR_OUT * far(middle);
      for (const { to: end, pull } of lines) cost += LONG * pull * far(end) ** 1.5;
      for (const { to: end } of lines) {
        if (cost >= most) return cost;
        looks += from.length + x.length;
        for (let i = 0; i < from.length; i++) {
          const [a, b] = [from[i] as number, to[i] as number];
          if (a !== actor && b !== actor && a !== end && b !== end && isCrossing(actor, end, a, b)) cost += CROSSING;
        }
        for (let i = 0; i < x.length; i++) if (i !== actor && i !== end) cost += onLine(i, actor, end);
      }
      if (cost >= most) return cost;
      looks += from.length;
      for (let i = 0; i < from.length; i++)
        if (from[i] !== actor && to[i] !== actor) cost += onLine(actor, from[i] as number, to[i] as number);
      return cost;
    },
    looks: () => looks,
  };
};

const turned = ({ from, to, pull }: Tie): Tie => ({ from: to, to: from, pull });
