/** Whether a point lies within a convex outline, clockwise with y down: inside is to the right of every side. */
export const isInside = (outline: readonly { x: number; y: number }[], x: number, y: number): boolean =>
  outline.every((a, i) => {
    const b = outline[(i + 1) % outline.length] as { x: number; y: number };
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= -1e-6;
  });
