import { connectedComponents } from 'graphology-components';
import type { Layer } from '../layers.ts';
import { toGraph } from '../toGraph.ts';

/** The parts of a map that hang together, largest first, then by their first actor; isolates are parts of one. */
export const componentsOf = (layer: Layer): number[][] =>
  connectedComponents(toGraph(layer))
    .map((part) => part.map(Number).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
