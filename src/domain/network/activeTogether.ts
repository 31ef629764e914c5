import type { ActorMap } from '../actorMap.ts';
import type { ActorId } from '../identifiers.ts';
import { goodRelations } from './goodRelations.ts';

/** How the active key figures of a map are connected among themselves, by lines that are no tension. */
export interface ActiveTogether {
  readonly active: readonly ActorId[];
  /** Into so many parts without a good line between them they fall. */
  readonly parts: number;
  /** Those of the largest part; of two that are as large there is no largest. */
  readonly connected: readonly ActorId[];
  /** Beyond that part: who has no line at all with one of them, and who has nothing but tension. */
  readonly without: readonly ActorId[];
  readonly tense: readonly ActorId[];
}

export const activeTogether = ({ actors, relations }: Pick<ActorMap, 'actors' | 'relations'>): ActiveTogether => {
  const active = [...actors.values()].filter(({ keyFigure }) => keyFigure?.status === 'active').map(({ id }) => id);
  const among = new Set(active);
  const parts = partsAmong(active, among, goodRelations({ relations })).sort((a, b) => b.length - a.length);
  const [first = [], second = []] = parts;
  const connected = first.length > second.length ? first : [];
  const within = new Set(connected);
  const others = connected.length === 0 ? [] : active.filter((id) => !within.has(id));
  const tense = new Set<ActorId>();
  for (const { from, to, type } of relations.values()) {
    if (type !== 'tension') continue;
    if (within.has(from)) tense.add(to);
    if (within.has(to)) tense.add(from);
  }
  const isTense = (id: ActorId) => tense.has(id);
  return {
    active,
    parts: parts.length,
    connected,
    without: others.filter((id) => !isTense(id)),
    tense: others.filter(isTense),
  };
};

const partsAmong = (
  all: readonly ActorId[],
  among: ReadonlySet<ActorId>,
  near: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
): ActorId[][] => {
  const seen = new Set<ActorId>();
  return all.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const part = [start];
    for (const id of part)
      for (const other of near.get(id) ?? []) {
        if (seen.has(other) || !among.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    return [part];
  });
};
