import { degreeOf, type Layer } from '../layers.ts';
import { FULL_LEG, sumsByPole } from '../metrics/twoSidedness.ts';
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
/** The strength of an ordinary line, and with how many of those the mean of few lines is mixed: one strong line says little. */
const ORDINARY_STRENGTH = 1.8;
const ORDINARY_LINES = 3;
/** Whose lines are so many times as firm as usual has firm lines, worth a sentence; likewise below one over this. */
const CLEARLY_FIRMER = 1.2;
/** Strength points with a side that somebody has over lines of their own who links without others. */
const OWN_POINTS = 1;
/** Scores that agree in nine decimals are equal, so that the order of adding up decides nothing. */
const DECIMALS = 1e9;

/** The parts of the measure. Each can be left out, to show what it brings. */
export const PARTS = [
  'throughOthers',
  'fromCamps',
  'othersStanding',
  'manyLines',
  'unaskedSides',
  'weakLines',
  'ownTension',
  'firmLines',
] as const;
export type Part = (typeof PARTS)[number];

export interface BrokeragePosition {
  /** Per actor, 0 and up: how well it stands between two sides, by itself or through others. To be compared within its own list. */
  readonly scores: Float64Array;
  /** Per actor, whether it deals with two sides itself: 1, or 0 when it reaches the second one through somebody only. */
  readonly itself: Uint8Array;
  /** Per actor, the strength points with the side that is second, also through others: each way as strong as its weakest line. */
  readonly weakestLegs: Float64Array;
  /** The lines that an actor's place rests on. */
  readonly waysOf: (actor: number) => readonly Way[];
  /** Whether an actor deals with so many that it counts against it. */
  readonly dealsWithMany: (actor: number) => boolean;
  /** Whether an actor's lines are clearly firmer than usual, or clearly less firm. */
  readonly firmnessOf: (actor: number) => 'firmer' | 'weaker' | null;
}
export interface Way {
  readonly other: number;
  readonly pole: number;
  /** How the other belongs there: said to, by its lines as nobody said where it stands, or not at all but passing on to those who do. */
  readonly as: 'member' | 'leaning' | 'passing';
  /**
   * What is left of the line because the other stands between the sides too, or of the way because the other deals with many, with another
   * side or in tension; 1 when all of it.
   */
  readonly left: number;
}
/** What a line brings to a pole: over the line itself, and onward through the other; each as worth and as strength points. */
type See = (
  other: number,
  pole: number,
  own: number,
  onward: number,
  ownPoints: number,
  onwardPoints: number,
  left: number,
) => void;

/**
 * Who stands between two sides. In two lists, as they can't be weighed against each other: who deals with two sides *itself*, and who
 * reaches the second one *through* somebody that takes no side, also from within a camp. In both it is the weakest leg that counts: the sum of
 * lines with a side, in the second list those through others included. It counts less for own tension as a part of all dealings with a side,
 * for who deals with everybody, and for lines with people who stand between the sides themselves; more for firm lines.
 * Builds on two-sidedness, its reference; what each part brings is in `docs/suggestions.md`.
 *
 * `takesNoSide` tells who is said to stand nowhere from those of whom it is not said. Taking tension away lowers nobody, and
 * an actor without lines changes nothing.
 */
export const brokeragePosition = (
  positive: Layer,
  tension: Layer,
  poles: Poles,
  takesNoSide: (actor: number) => boolean,
  parts: ReadonlySet<Part> = ALL_PARTS,
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
  /** How much an actor passes on: who deals with many passes on less of each. */
  const passing = new Float64Array(count);
  for (let actor = 0; actor < count; actor++) {
    const lines = Math.max(1, degreeOf(positive, actor));
    if (parts.has('manyLines') && lines > MANY_TIMES * average) modesty[actor] = ((MANY_TIMES * average) / lines) ** 2;
    if (parts.has('othersStanding')) between[actor] = (modesty[actor] as number) * second(own, actor * size, size);
    if (parts.has('throughOthers') && stands[actor] === 0)
      passing[actor] = (1 - (clearness[actor] as number)) * Math.sqrt(Math.min(1, average / lines));
  }
  const goesThrough = (actor: number) => stands[actor] === 0 || parts.has('fromCamps');

  const seeWays = (actor: number, see: See) => {
    const standing = between[actor] as number;
    const mayPass = goesThrough(actor);
    for (let i = offsets[actor] as number, end = offsets[actor + 1] as number; i < end; i++) {
      const other = neighbours[i] as number;
      const strength = strengths[i] as number;
      const line = worth[i] as number;
      const kept = Math.min(1, (1 + standing) / (1 + OTHERS_STANDING * (between[other] as number)));
      if (stands[other] === 1) {
        for (const pole of poles.of[other] as readonly number[]) {
          // A line within one's own side is no line across, whoever is at the other end.
          const left = kept === 1 ? 1 : 1 - (1 - belongs(actor, pole)) * (1 - kept);
          see(other, pole, line * left, 0, strength, 0, left);
        }
        continue;
      }
      const passesOn = mayPass ? (passing[other] as number) : 0;
      if (passesOn === 0 && side[other] === -1) continue;
      for (let pole = 0; pole < size; pole++) {
        const there = known[other * size + pole] as number;
        if (there === 0) continue;
        // To one's own side nobody needs a way through others.
        const away = 1 - belongs(actor, pole);
        const against = countsTension ? (tense[other * size + pole] as number) : 0;
        const onward =
          away *
          passesOn *
          Math.min(line, leaning(own, other * size, size, pole, poles.of[actor] as readonly number[], line)) *
          (there / (there + against));
        const asOne = belongs(other, pole);
        if (onward + asOne === 0) continue;
        const passed = passesOn === 0 ? 0 : away * (1 - (clearness[other] as number)) * Math.min(strength, there);
        const left = asOne > 0 ? 1 - away * (1 - kept) : onward / Math.min(line, own[other * size + pole] as number);
        see(other, pole, asOne * line * left, onward, asOne * strength, passed, left);
      }
    }
  };

  const scores = new Float64Array(count);
  const weakestLegs = new Float64Array(count);
  const itself = new Uint8Array(count);
  const [ownLeg, allLeg, ownPoints, allPoints] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let [last, others, lastOwn, ownOthers] = [-1, 0, -1, 0];
  const add: See = (other, pole, asOne, onward, points, passed) => {
    ownLeg[pole] = (ownLeg[pole] as number) + asOne;
    allLeg[pole] = (allLeg[pole] as number) + asOne + onward;
    ownPoints[pole] = (ownPoints[pole] as number) + points;
    allPoints[pole] = (allPoints[pole] as number) + points + passed;
    if (other !== last) others += 1;
    last = other;
    if (points === 0) return;
    if (other !== lastOwn) ownOthers += 1;
    lastOwn = other;
  };
  for (let actor = 0; actor < count; actor++) {
    for (const sums of [ownLeg, allLeg, ownPoints, allPoints]) sums.fill(0);
    [last, others, lastOwn, ownOthers] = [-1, 0, -1, 0];
    seeWays(actor, add);
    // Two neighbourhoods that one and the same person lives in are one line, not two.
    const isItself = ownOthers > 1 && second(ownPoints, 0, size) >= OWN_POINTS;
    const leg = Math.min(FULL_LEG, second(isItself ? ownLeg : allLeg, 0, size));
    // Two sides by way of one and the same person: then it is that person who stands between.
    if (leg === 0 || others < 2) continue;
    const tensionShare = countsTension ? tenseShare(tense, allPoints, actor * size) : 0;
    const firmness = parts.has('firmLines') ? firmnessIn(positive, actor) : 1;
    const score = (leg / FULL_LEG) * (1 - tensionShare) ** 2 * (modesty[actor] as number) * firmness;
    scores[actor] = Math.round(score * DECIMALS) / DECIMALS;
    itself[actor] = isItself ? 1 : 0;
    weakestLegs[actor] = second(allPoints, 0, size);
  }
  const waysOf = (actor: number): Way[] => {
    const ways: Way[] = [];
    seeWays(actor, (other, pole, asOne, _onward, _points, _passed, left) =>
      ways.push({ other, pole, as: stands[other] === 1 ? 'member' : asOne > 0 ? 'leaning' : 'passing', left }),
    );
    return ways;
  };
  const firmnessOf = (actor: number) => {
    const firmness = firmnessIn(positive, actor);
    return firmness >= CLEARLY_FIRMER ? 'firmer' : firmness <= 1 / CLEARLY_FIRMER ? 'weaker' : null;
  };
  return { scores, itself, weakestLegs, waysOf, dealsWithMany: (actor) => (modesty[actor] as number) < 1, firmnessOf };
};
const ALL_PARTS: ReadonlySet<Part> = new Set(PARTS);

/** The largest part, over the poles, of all dealings with a pole that is own tension; those through others are dealings too. */
const tenseShare = (tense: Float64Array, points: Float64Array, start: number): number => {
  let share = 0;
  for (let pole = 0; pole < points.length; pole++) {
    const against = tense[start + pole] as number;
    if (against > 0) share = Math.max(share, against / (against + (points[pole] as number)));
  }
  return share;
};

/** The mean strength of an actor's lines against the usual: 1 is usual, and few lines are pulled towards it. */
export const firmnessIn = ({ offsets, strengths }: Layer, actor: number): number => {
  const [start, end] = [offsets[actor] as number, offsets[actor + 1] as number];
  let sum = ORDINARY_LINES * ORDINARY_STRENGTH;
  for (let i = start; i < end; i++) sum += strengths[i] as number;
  return sum / (end - start + ORDINARY_LINES) / ORDINARY_STRENGTH;
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

/**
 * Points with one pole, less a part of those with the other that is dealt with most; 0 and up. Who asks from a side of its own (`from`) over
 * a line is not what keeps the other from leading elsewhere.
 */
const leaning = (
  points: Float64Array,
  start: number,
  size: number,
  pole: number,
  from: readonly number[],
  line: number,
): number => {
  let other = 0;
  for (let i = 0; i < size; i++)
    if (i !== pole) other = Math.max(other, (points[start + i] as number) - (from.includes(i) ? line : 0));
  return Math.max(0, (points[start + pole] as number) - DIVIDED * other);
};

const tiedIn = ({ offsets }: Layer): number => {
  let tied = 0;
  for (let actor = 0; actor + 1 < offsets.length; actor++) if (offsets[actor + 1] !== offsets[actor]) tied += 1;
  return tied;
};
