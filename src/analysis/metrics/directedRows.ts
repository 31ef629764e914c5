import type { ActorMap } from '../../domain/actorMap.ts';
import type { Layer, Layers } from '../layers.ts';

/** To whom each actor's good ties go, as packed rows: influence goes one way unless mutual, all other types go both. */
export const directedRows = ({ actors, numberOf }: Layers, map: ActorMap): Pick<Layer, 'offsets' | 'neighbours'> => {
  const rows = actors.map(() => new Set<number>());
  for (const { from, to, type, mutual } of map.relations.values()) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    if (type === 'tension' || a === undefined || b === undefined || a === b) continue;
    rows[a]?.add(b);
    if (type !== 'influence' || mutual) rows[b]?.add(a);
  }
  const offsets = new Int32Array(actors.length + 1);
  for (const [i, row] of rows.entries()) offsets[i + 1] = (offsets[i] as number) + row.size;
  return { offsets, neighbours: Int32Array.from(rows.flatMap((row) => [...row].sort((a, b) => a - b))) };
};
