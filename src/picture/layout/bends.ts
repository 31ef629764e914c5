/** One of the ways in which a line may bend, relative to the straight one: control points as shares along it and distances beside it. */
export interface Bend {
  readonly along: readonly [number, number];
  readonly beside: readonly [number, number];
  /** Lines this short do not bend so. */
  readonly from: number;
  readonly cost: number;
  /** The side to which it bends, as seen going from the first actor to the second: to both for an S. */
  readonly side: -1 | 0 | 1;
}

const BOWS = [14, 24, 36, 50, 66, 84, 106, 132, 160, 200];
const MOST_OF_LENGTH = 0.62;
const BOW_COST = 0.24;
const SWINGS = [22, 40, 64, 90];
const MOST_OF_LENGTH_TWICE = 0.4;

const bows = (bow: number, side: -1 | 1): Bend[] => {
  const from = bow / MOST_OF_LENGTH;
  const lean = bow * 0.27 + 3;
  return [
    { along: [0.3, 0.7], beside: [side * bow * 1.25, side * bow * 1.25], from, cost: bow * BOW_COST, side },
    { along: [0.16, 0.5], beside: [side * bow * 1.3, side * bow * 1.2], from, cost: lean, side },
    { along: [0.5, 0.84], beside: [side * bow * 1.2, side * bow * 1.3], from, cost: lean, side },
  ];
};
const swings = (one: number, other: number, side: -1 | 1): Bend => ({
  along: [0.3, 0.7],
  beside: [side * one, -side * other],
  from: Math.max(one, other) / MOST_OF_LENGTH_TWICE,
  cost: (one + other) * 0.2 + 8,
  side: 0,
});
const SIDES = [1, -1] as const;

/** Even, leaning to either end, and S-shaped; the cheapest first. */
export const BENDS: readonly Bend[] = [
  ...BOWS.flatMap((bow) => SIDES.flatMap((side) => bows(bow, side))),
  ...SWINGS.flatMap((one) => SWINGS.flatMap((other) => SIDES.map((side) => swings(one, other, side)))),
].sort((a, b) => a.cost - b.cost);
