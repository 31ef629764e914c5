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
  const count = positive.offsets.length - 1;
  const size = poles.ids.length;
  const known = sumsByPole(positive, poles);
  const tense = sumsByPole(tension, poles);
  const worth = parts.has('weakLines')
    ? positive.strengths.map((strength) => (strength < 2 ? WEAK_LINE : 1) * strength)
    : positive.strengths;
  const stands = (actor: number): boolean => (poles.of[actor] ?? []).length > 0;
  const { side, clearness } = leaningSides(
    positive,
    worth,
    poles,
    (actor) => parts.has('unaskedSides') && !stands(actor) && !takesNoSide(actor),
  );
  /** How much an actor belongs to a pole: told, or going by its lines. */
  const belongs = (actor: number, pole: number): number =>
    side[actor] === pole ? (clearness[actor] as number) : (poles.of[actor] ?? []).includes(pole) ? 1 : 0;
  const isFree = (actor: number): number => (stands(actor) ? 0 : 1 - (clearness[actor] as number));

  const average = positive.neighbours.length / Math.max(1, tiedIn(positive));
  const modesty = Float64Array.from({ length: count }, (_, actor) =>
    parts.has('manyLines') ? Math.min(1, (MANY_TIMES * average) / Math.max(1, degreeOf(positive, actor))) ** 2 : 1,
  );
  const own = ownLegs(positive, worth, poles, side, clearness);
  const between = modesty.map((modest, actor) => modest * legAndTension(own, own, actor * size, size)[0]);

  const seeWays = (actor: number, see: See) => {
    for (let i = positive.offsets[actor] as number, end = positive.offsets[actor + 1] as number; i < end; i++) {
      const other = positive.neighbours[i] as number;
      const strength = positive.strengths[i] as number;
      const line = worth[i] as number;
      const kept = parts.has('othersStanding')
        ? Math.min(1, (1 + (between[actor] as number)) / (1 + OTHERS_STANDING * (between[other] as number)))
        : 1;
      // A line within one's own side is no line across, whoever is at the other end.
      const left = (pole: number) => 1 - (1 - belongs(actor, pole)) * (1 - kept);
      if (stands(other)) {
        for (const pole of poles.of[other] ?? []) see(other, pole, line * left(pole), strength, false, left(pole));
        continue;
      }
      const passesOn = parts.has('throughMiddle') ? isFree(actor) * isFree(other) * calm(other) : 0;
      for (let pole = 0; pole < size; pole++) {
        const there = known[other * size + pole] as number;
        if (there === 0) continue;
        const against = parts.has('ownTension') ? (tense[other * size + pole] as number) : 0;
        const onward = passesOn * Math.min(line, leaning(own, other * size, size, pole)) * (there / (there + against));
        const asOne = belongs(other, pole) * line * left(pole);
        const points = Math.min(strength, there) * (belongs(other, pole) + isFree(actor) * isFree(other));
        if (onward + asOne > 0) see(other, pole, onward + asOne, points, true, left(pole));
      }
    }
  };
  /** Who deals with many passes on less of each. */
  const calm = (actor: number): number => Math.sqrt(Math.min(1, average / degreeOf(positive, actor)));

  const legs = new Float64Array(count * size);
  const points = new Float64Array(count * size);
  const scores = new Float64Array(count);
  const weakestLegs = new Float64Array(count);
  for (let actor = 0; actor < count; actor++) {
    let [last, others] = [-1, 0];
    seeWays(actor, (other, pole, worth, strength) => {
      legs[actor * size + pole] = (legs[actor * size + pole] as number) + worth;
      points[actor * size + pole] = (points[actor * size + pole] as number) + strength;
      if (other !== last) others += 1;
      last = other;
    });
    // Two sides by way of one and the same person: then it is that person who stands between.
    if (others < 2) continue;
    const tensionShare = parts.has('ownTension') ? legAndTension(known, tense, actor * size, size)[1] : 0;
    const score = (legAndTension(legs, legs, actor * size, size)[0] / FULL_LEG) * (1 - tensionShare) * (modesty[actor] as number);
    scores[actor] = Math.round(score * DECIMALS) / DECIMALS;
    weakestLegs[actor] = legAndTension(points, points, actor * size, size)[0];
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
