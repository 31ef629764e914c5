import { degreeOf, type Layer } from '../layers.ts';

/** With how many others each actor has a tie (Freeman 1978). */
export const degree = (layer: Layer): Float64Array =>
  Float64Array.from({ length: layer.offsets.length - 1 }, (_, actor) => degreeOf(layer, actor));

/** The summed strength of each actor's ties, in points (Barrat et al. 2004). */
export const strength = (layer: Layer): Float64Array => {
  const sums = new Float64Array(layer.offsets.length - 1);
  for (const tie of layer.ties) {
    sums[tie.from] = (sums[tie.from] as number) + tie.strength;
    sums[tie.to] = (sums[tie.to] as number) + tie.strength;
  }
  return sums;
};
