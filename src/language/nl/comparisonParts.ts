/** A comparison in words, figures, over time and as a table. */
export const comparisonParts = {
  heading: 'In woorden',
};
