/** The lowest and highest of any number of numbers: a function called with each of them as an argument fails above some hundred thousand. */

/** `Infinity` of none. */
export const lowestOf = (values: Iterable<number>): number => {
  let low = Number.POSITIVE_INFINITY;
  for (const value of values) low = Math.min(low, value);
  return low;
};
/** `-Infinity` of none. */
export const highestOf = (values: Iterable<number>): number => {
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) high = Math.max(high, value);
  return high;
};
