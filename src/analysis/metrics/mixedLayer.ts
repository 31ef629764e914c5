import { type Layer, type Layers, layerOf, type Tie } from '../layers.ts';

/** All relations with their sign ignored; of a pair with both a good line and tension, the stronger counts. */
export const mixedLayer = ({ actors, positive, tension }: Layers): Layer => {
  const ties = new Map<number, Tie>();
  for (const tie of [...positive.ties, ...tension.ties]) {
    const key = tie.from * actors.length + tie.to;
    if ((ties.get(key)?.strength ?? 0) < tie.strength) ties.set(key, tie);
  }
  return layerOf(
    actors.length,
    [...ties].sort(([a], [b]) => a - b).map(([, tie]) => tie),
  );
};
