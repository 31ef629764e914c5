import type { ActorMap } from '../../domain/actorMap.ts';
import type { Layer, Layers } from '../layers.ts';
import type { Groups } from './groups.ts';

/**
 * Between how many pairs that have no tie with each other an actor stands, by who belongs with whom (Gould and Fernandez
 * 1989): within the own group; within a group that is not one's own; from a group to one's own (gatekeeper) and from one's
 * own to another (representative); between two groups, neither one's own.
 */
export interface Brokerage {
  readonly coordinator: number;
  readonly consultant: number;
  readonly gatekeeper: number;
  readonly representative: number;
  readonly liaison: number;
}
const NOBODY: Brokerage = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 };

/**
 * Unordered pairs, each once. Without direction, gatekeeper and representative are the same pairs: both numbers are that
 * one count, so that they must not be added up.
 */
export const gouldFernandez = ({ offsets, neighbours }: Layer, { of }: Groups): Brokerage[] => {
  const count = offsets.length - 1;
  const tiedTo = new Int32Array(count).fill(-1);
  const found = Array.from({ length: count }, () => ({ ...NOBODY }));
  for (let a = 0; a < count; a++) {
    const [start, end] = [offsets[a] as number, offsets[a + 1] as number];
    for (let i = start; i < end; i++) tiedTo[neighbours[i] as number] = a;
    for (let i = start; i < end; i++) {
      const between = neighbours[i] as number;
      const brokerage = found[between] as Writable<Brokerage>;
      for (let j = offsets[between] as number, last = offsets[between + 1] as number; j < last; j++) {
        const b = neighbours[j] as number;
        if (b <= a || tiedTo[b] === a) continue;
        const position = positionOf(of[a] as number, of[between] as number, of[b] as number);
        brokerage[position] += 1;
        if (position === 'gatekeeper') brokerage.representative += 1;
        else if (position === 'representative') brokerage.gatekeeper += 1;
      }
    }
  }
  return found;
};

/**
 * Ordered pairs a → v → b without a → b: gatekeeper when only v and b belong together, representative when only a and v do.
 * `followers` are packed rows as in a layer, of whom each actor's ties go to.
 */
export const gouldFernandezDirected = (
  { offsets, neighbours }: Pick<Layer, 'offsets' | 'neighbours'>,
  { of }: Groups,
): Brokerage[] => {
  const count = offsets.length - 1;
  const tiedTo = new Int32Array(count).fill(-1);
  const found = Array.from({ length: count }, () => ({ ...NOBODY }));
  for (let a = 0; a < count; a++) {
    const [start, end] = [offsets[a] as number, offsets[a + 1] as number];
    for (let i = start; i < end; i++) tiedTo[neighbours[i] as number] = a;
    for (let i = start; i < end; i++) {
      const between = neighbours[i] as number;
      const brokerage = found[between] as Writable<Brokerage>;
      for (let j = offsets[between] as number, last = offsets[between + 1] as number; j < last; j++) {
        const b = neighbours[j] as number;
        if (b === a || tiedTo[b] === a) continue;
        brokerage[positionOf(of[a] as number, of[between] as number, of[b] as number)] += 1;
      }
    }
  }
  return found;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const positionOf = (a: number, between: number, b: number): keyof Brokerage => {
  if (a === between) return between === b ? 'coordinator' : 'representative';
  if (between === b) return 'gatekeeper';
  return a === b ? 'consultant' : 'liaison';
};

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
