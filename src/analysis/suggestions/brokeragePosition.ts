import { degreeOf, type Layer } from '../layers.ts';
import { FULL_LEG, legAndTension, sumsByPole } from '../metrics/twoSidedness.ts';
import type { Poles } from '../poles.ts';
import { leaningSides } from './leaningSides.ts';

/** A weak line counts for so much of its strength: it may be a slip of the pen, or a single greeting. */
const WEAK_LINE = 0.5;
/** How much the other's own standing between the sides takes off a line across. */
const OTHERS_STANDING = 2;
/** Who deals with more than so many times the average deals with everybody, which is not the same as linking. */
const MANY_TIMES = 2;
/** What somebody's dealings with another side take off their being a way to this one. */
const DIVIDED = 0.5;
/** Scores that agree in nine decimals are equal, so that the order of adding up decides nothing. */
const DECIMALS = 1e9;

/** The parts of the measure. Each can be left out, to show what it brings. */
export const PARTS = ['throughMiddle', 'othersStanding', 'manyLines', 'unaskedSides', 'weakLines', 'ownTension'] as const;
export type Part = (typeof PARTS)[number];

export interface BrokeragePosition {
  /** Per actor, 0 and up: how well it stands between two sides. */
  readonly scores: Float64Array;
  /** Per actor, the strength points with the side that is second, also through others: each way as strong as its weakest line. */
  readonly weakestLegs: Float64Array;
  /** The lines that an actor's place rests on. */
  readonly waysOf: (actor: number) => readonly Way[];
  /** Whether an actor deals with so many that it counts against it. */
  readonly dealsWithMany: (actor: number) => boolean;
}
export interface Way {
  readonly other: number;
  readonly pole: number;
  /** Whether the other stands on no pole, and passes on to those who do. */
  readonly isThrough: boolean;
  /** What is left of the line because the other stands between the sides too; 1 when all of it. */
  readonly left: number;
}
type See = (other: number, pole: number, worth: number, points: number, isThrough: boolean, left: number) => void;

/**
 * Who stands between two sides, also by way of people who take no side: the weakest leg of the actor's own lines and, for
 * who stands on no pole, of lines through others who stand on none. A line across counts less when the other stands
 * between the sides more; all counts less for own tension, and for who deals with everybody. Builds on two-sidedness, its
 * reference; what each part brings is in `docs/suggestions.md`.
 *
 * `takesNoSide` tells who is said to stand nowhere from those of whom it is not said. Taking tension away lowers nobody, and
 * an actor without lines changes nothing.
 */
export const brokeragePosition = (
  positive: Layer,
  tension: Layer,
  poles: Poles,
  takesNoSide: (actor: number) => boolean,
  parts: ReadonlySet<Part> = new Set(PARTS),
): BrokeragePosition => {
  const { offsets, neighbours, strengths } = positive;
  const count = offsets.length - 1;
  const size = poles.ids.length;
  const known = sumsByPole(positive, poles);
  const tense = sumsByPole(tension, poles);
  const worth = parts.has('weakLines') ? strengths.map((strength) => (strength < 2 ? WEAK_LINE : 1) * strength) : strengths;
  const countsTension = parts.has('ownTension');
  const stands = Uint8Array.from(poles.of, (own) => (own.length > 0 ? 1 : 0));
  const { side, clearness } = leaningSides(
    positive,
    worth,
    poles,
    (actor) => parts.has('unaskedSides') && stands[actor] === 0 && !takesNoSide(actor),
  );
  /** How much an actor belongs to a pole: told, or going by its lines. */
  const belongs = (actor: number, pole: number): number =>
    stands[actor] === 0 ? (side[actor] === pole ? (clearness[actor] as number) : 0) : poles.of[actor]?.includes(pole) ? 1 : 0;
  const own = ownLegs(positive, worth, poles, side, clearness);
  const average = neighbours.length / Math.max(1, tiedIn(positive));
  const modesty = new Float64Array(count).fill(1);
  const between = new Float64Array(count);
  /** How much an actor passes on from one who stands nowhere: who deals with many passes on less of each. */
  const passing = new Float64Array(count);
  for (let actor = 0; actor < count; actor++) {
    const lines = Math.max(1, degreeOf(positive, actor));
    if (parts.has('manyLines') && lines > MANY_TIMES * average) modesty[actor] = ((MANY_TIMES * average) / lines) ** 2;
    if (parts.has('othersStanding')) between[actor] = (modesty[actor] as number) * second(own, actor * size, size);
    if (parts.has('throughMiddle') && stands[actor] === 0)
      passing[actor] = (1 - (clearness[actor] as number)) * Math.sqrt(Math.min(1, average / lines));
  }

  const seeWays = (actor: number, see: See) => {
    const free = stands[actor] === 0 ? 1 - (clearness[actor] as number) : 0;
    const standing = between[actor] as number;
    for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
      const other = neighbours[i] as number;
      const strength = strengths[i] as number;
      const line = worth[i] as number;
      const kept = Math.min(1, (1 + standing) / (1 + OTHERS_STANDING * (between[other] as number)));
      if (stands[other] === 1) {
        for (const pole of poles.of[other] as readonly number[]) {
          // A line within one's own side is no line across, whoever is at the other end.
          const left = kept === 1 ? 1 : 1 - (1 - belongs(actor, pole)) * (1 - kept);
          see(other, pole, line * left, strength, false, left);
        }
        continue;
      }
      const passesOn = free * (passing[other] as number);
      if (passesOn === 0 && side[other] === -1) continue;
      for (let pole = 0; pole < size; pole++) {
        const there = known[other * size + pole] as number;
        if (there === 0) continue;
        const against = countsTension ? (tense[other * size + pole] as number) : 0;
        const onward = passesOn * Math.min(line, leaning(own, other * size, size, pole)) * (there / (there + against));
        const left = 1 - (1 - belongs(actor, pole)) * (1 - kept);
        const asOne = belongs(other, pole) * line * left;
        const points = Math.min(strength, there) * (belongs(other, pole) + free * (1 - (clearness[other] as number)));
        if (onward + asOne > 0) see(other, pole, onward + asOne, points, true, left);
      }
    }
  };

  const scores = new Float64Array(count);
  const weakestLegs = new Float64Array(count);
  const legs = new Float64Array(size);
  const points = new Float64Array(size);
  let [last, others] = [-1, 0];
  const add: See = (other, pole, ofWay, strength) => {
    legs[pole] = (legs[pole] as number) + ofWay;
    points[pole] = (points[pole] as number) + strength;
    if (other !== last) others += 1;
    last = other;
  };
  for (let actor = 0; actor < count; actor++) {
    legs.fill(0);
    points.fill(0);
    [last, others] = [-1, 0];
    seeWays(actor, add);
    const leg = second(legs, 0, size);
    // Two sides by way of one and the same person: then it is that person who stands between.
    if (leg === 0 || others < 2) continue;
    const tensionShare = countsTension ? legAndTension(known, tense, actor * size, size)[1] : 0;
    const score = (leg / FULL_LEG) * (1 - tensionShare) * (modesty[actor] as number);
    scores[actor] = Math.round(score * DECIMALS) / DECIMALS;
    weakestLegs[actor] = second(points, 0, size);
  }
  const waysOf = (actor: number): Way[] => {
    const ways: Way[] = [];
    seeWays(actor, (other, pole, _worth, _strength, isThrough, left) => ways.push({ other, pole, isThrough, left }));
    return ways;
  };
  return { scores, weakestLegs, waysOf, dealsWithMany: (actor) => (modesty[actor] as number) < 1 };
};

/** Points with each pole over lines of one's own, those who lean to a pole counting as far as they do. */
const ownLegs = (positive: Layer, worth: Float64Array, poles: Poles, side: Int32Array, clearness: Float64Array): Float64Array => {
  const { offsets, neighbours } = positive;
  const size = poles.ids.length;
  const legs = new Float64Array((offsets.length - 1) * size);
  for (let actor = 0; actor + 1 < offsets.length; actor++)
    for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
      const other = neighbours[i] as number;
      const line = worth[i] as number;
      const start = actor * size;
      for (const pole of poles.of[other] ?? []) legs[start + pole] = (legs[start + pole] as number) + line;
      const pole = side[other] as number;
      if (pole >= 0) legs[start + pole] = (legs[start + pole] as number) + line * (clearness[other] as number);
    }
  return legs;
};

/** The second largest of some values. */
const second = (values: Float64Array, start: number, size: number): number => {
  let [most, next] = [0, 0];
  for (let i = start; i < start + size; i++) {
    const value = values[i] as number;
    if (value > most) {
      next = most;
      most = value;
    } else if (value > next) next = value;
  }
  return next;
};

/** Points with one pole, less a part of those with the other that is dealt with most; 0 and up. */
const leaning = (points: Float64Array, start: number, size: number, pole: number): number => {
  let other = 0;
  for (let i = 0; i < size; i++) if (i !== pole) other = Math.max(other, points[start + i] as number);
  return Math.max(0, (points[start + pole] as number) - DIVIDED * other);
};

const tiedIn = ({ offsets }: Layer): number => {
  let tied = 0;
  for (let actor = 0; actor + 1 < offsets.length; actor++) if (offsets[actor + 1] !== offsets[actor]) tied += 1;
  return tied;
};
