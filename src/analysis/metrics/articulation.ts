import { type Layer, neighboursOf } from '../layers.ts';

/** What hangs by one actor: without it, its part of the map falls into `parts`, the largest first. */
export interface ArticulationPoint {
  readonly actor: number;
  readonly parts: readonly (readonly number[])[];
}

/**
 * Actors without whom their part of the map falls apart, with the pieces (Hopcroft and Tarjan 1973; depth first with an
 * own stack, so that long chains fit). What comes loose is every piece but the largest. Bridges are ties with that power.
 */
export const articulationOf = (layer: Layer): { readonly points: ArticulationPoint[]; readonly bridges: [number, number][] } => {
  const { isPoint, bridges } = cutsOf(layer);
  const points: ArticulationPoint[] = [];
  for (const [actor, is] of isPoint.entries()) if (is === 1) points.push({ actor, parts: partsAround(layer, actor) });
  return { points, bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d) };
};

/** Per actor 1 when it is an articulation point, else 0, and the bridges in no order; without the pieces. */
export const cutsOf = (layer: Layer): { readonly isPoint: Uint8Array; readonly bridges: [number, number][] } => {
  const { offsets, neighbours } = layer;
  const count = offsets.length - 1;
  const found = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const parent = new Int32Array(count).fill(-1);
  const next = offsets.slice(0, count);
  const isPoint = new Uint8Array(count);
  const bridges: [number, number][] = [];
  let time = 0;
  for (let root = 0; root < count; root++) {
    if (found[root] !== -1) continue;
    const stack = [root];
    let rootBranches = 0;
    found[root] = lowest[root] = time++;
    while (stack.length > 0) {
      const actor = stack[stack.length - 1] as number;
      const at = next[actor] as number;
      if (at < (offsets[actor + 1] as number)) {
        next[actor] = at + 1;
        const other = neighbours[at] as number;
        if (found[other] === -1) {
          parent[other] = actor;
          found[other] = lowest[other] = time++;
          if (actor === root) rootBranches++;
          stack.push(other);
        } else if (other !== parent[actor]) lowest[actor] = Math.min(lowest[actor] as number, found[other] as number);
        continue;
      }
      stack.pop();
      const above = parent[actor] as number;
      if (above === -1) continue;
      lowest[above] = Math.min(lowest[above] as number, lowest[actor] as number);
      if (above !== root && (lowest[actor] as number) >= (found[above] as number)) isPoint[above] = 1;
      if ((lowest[actor] as number) > (found[above] as number)) bridges.push([Math.min(above, actor), Math.max(above, actor)]);
    }
    if (rootBranches > 1) isPoint[root] = 1;
  }
  return { isPoint, bridges };
};

/** The pieces that an actor's part of the map falls into without it. */
export const partsAround = (layer: Layer, actor: number): number[][] => {
  const seen = new Set([actor]);
  const parts: number[][] = [];
  for (const start of neighboursOf(layer, actor)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (let at = 0; at < part.length; at++)
      for (const other of neighboursOf(layer, part[at] as number)) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
};
