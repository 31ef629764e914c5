import { sha256 } from '@noble/hashes/sha2.js';
import type { MapId } from '../../domain/identifiers.ts';
import { lettersOf } from './link.ts';

/**
 * What a map is called wherever it is handed over: the same for every state of it, hidden or not, so that a later one is known for the
 * same map. It follows from the map's id one way only: nobody reads that id out of it.
 */
export const steadyMapId = (id: MapId): MapId => {
  const hash = sha256(new TextEncoder().encode(`schakelkaart handed over ${id}`));
  return `h${lettersOf(hash.subarray(0, 12))}` as MapId;
};
