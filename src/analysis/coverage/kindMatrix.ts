import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { KEY_FIGURE_KINDS, type KeyFigureKind } from '../../domain/keyFigure.ts';

/** The key figures of one neighbourhood by kind; one person can be of several. */
export interface KindRow {
  readonly area: AreaId;
  readonly kinds: { readonly [K in KeyFigureKind]: readonly ActorId[] };
  /** Key figures there of whom no kind is filled in. */
  readonly unknown: readonly ActorId[];
}

/** Neighbourhoods that have a key figure, by name. */
export const kindMatrix = (network: readonly Actor[], { areas }: ActorMap): KindRow[] => {
  const there = new Map<AreaId, Actor[]>();
  for (const actor of network) for (const area of areasOf(actor)) there.set(area, [...(there.get(area) ?? []), actor]);
  return [...areas.values()]
    .filter(({ id }) => there.has(id))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => {
      const actors = there.get(id) ?? [];
      const ofKind = (kind: KeyFigureKind) =>
        actors.flatMap((actor) => (actor.keyFigure?.kinds.includes(kind) ? [actor.id] : []));
      return {
        area: id,
        kinds: Object.fromEntries(KEY_FIGURE_KINDS.map((kind) => [kind, ofKind(kind)])) as unknown as KindRow['kinds'],
        unknown: actors.flatMap((actor) => (actor.keyFigure?.kinds.length === 0 ? [actor.id] : [])),
      };
    });
};
