import libraryModularity from 'graphology-metrics/graph/modularity.js';
import type { Layer } from '../layers.ts';
import { toGraph } from '../toGraph.ts';
import type { Groups } from './groups.ts';

/**
 * How many more ties lie inside the given groups than by chance, −0.5 to 1, at resolution 1 (Newman 2006). With `byStrength`
 * strong ties count more. Null without ties, on which the library throws.
 */
export const modularity = (layer: Layer, { of }: Groups<unknown>, byStrength = false): number | null =>
  layer.ties.length === 0
    ? null
    : libraryModularity(toGraph(layer), {
        getNodeCommunity: (actor) => of[Number(actor)] as number,
        getEdgeWeight: byStrength ? 'strength' : null,
      });
