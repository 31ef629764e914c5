/**
 * Where marks stand on a line, in pixels from its left end: as near as can be to where their day would put them, and never
 * nearer to each other than `gap`. The line must be at least `(places.length − 1) × gap` longer than twice `margin`.
 */
export const placeOnLine = (places: readonly number[], width: number, margin: number, gap: number): number[] => {
  const length = width - 2 * margin;
  const placed: number[] = [];
  for (const at of places) placed.push(Math.max(margin + at * length, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  // What was pushed over the right end pushes back.
  let most = width - margin;
  for (let i = placed.length - 1; i >= 0; i--, most -= gap) placed[i] = Math.min(placed[i] as number, most);
  return placed;
};

/** How long a line must be for so many marks, in pixels. */
export const shortestLine = (marks: number, margin: number, gap: number): number => 2 * margin + Math.max(0, marks - 1) * gap;
