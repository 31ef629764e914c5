export const CAMP_COLOURS = 6;
/** Along the outline of a camp and of its mark beside its name: who sees no hues tells camps apart by these. Each begins with what is drawn. */
export const CAMP_PATTERNS: readonly (readonly number[])[] = [
  [3, 6],
  [13, 6],
  [0.1, 4.4],
  [11, 5, 0.1, 5],
  [0.1, 4.4, 0.1, 9],
  [11, 5, 0.1, 5, 0.1, 5],
];
