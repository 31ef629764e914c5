import type { ActorMap } from '../actorMap.ts';
import type { ActorId } from '../identifiers.ts';

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
  const good = new Map<ActorId, ActorId[]>(active.map((id) => [id, []]));
  const tense = new Map<ActorId, ActorId[]>();
  for (const { from, to, type } of relations.values()) {
    if (!among.has(from) || !among.has(to)) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (type === 'tension') tense.set(one, [...(tense.get(one) ?? []), other]);
      else good.get(one)?.push(other);
  }
  const parts = partsAmong(active, good).sort((a, b) => b.length - a.length);
  const [first = [], second = []] = parts;
  const connected = first.length > second.length ? first : [];
  const within = new Set(connected);
  const others = connected.length === 0 ? [] : active.filter((id) => !within.has(id));
  const isTense = (id: ActorId) => (tense.get(id) ?? []).some((other) => within.has(other));
  return {
    active,
    parts: parts.length,
    connected,
    without: others.filter((id) => !isTense(id)),
    tense: others.filter(isTense),
  };
};

const partsAmong = (all: readonly ActorId[], near: ReadonlyMap<ActorId, readonly ActorId[]>): ActorId[][] => {
  const seen = new Set<ActorId>();
  return all.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const part = [start];
    for (const id of part)
      for (const other of near.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    return [part];
  });
};
