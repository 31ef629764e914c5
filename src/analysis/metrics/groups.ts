import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId, CampId } from '../../domain/identifiers.ts';
import type { Layers } from '../layers.ts';

export type GroupId = CampId | AreaId | 'none' | null;

/**
 * One group for every actor. Those of no camp are a group of their own (`'none'`); those of whom it is not said too
 * (`null`). An actor in several neighbourhoods counts in the first.
 */
export interface Groups<Id = GroupId> {
  readonly ids: readonly Id[];
  /** Per actor number, the place of its group in `ids`. */
  readonly of: Int32Array;
}

export const campGroups = ({ actors }: Layers, map: ActorMap): Groups =>
  groupsOf(actors.map(({ camp }) => (camp === null || camp === 'none' || map.camps.has(camp) ? camp : null)));

export const areaGroups = ({ actors }: Layers, map: ActorMap): Groups =>
  groupsOf(actors.map(({ neighbourhoods }) => neighbourhoods.find((area) => map.areas.has(area)) ?? null));

export const groupsOf = <Id>(belongs: readonly Id[]): Groups<Id> => {
  const ids = [...new Set(belongs)];
  const place = new Map(ids.map((id, i) => [id, i]));
  return { ids, of: Int32Array.from(belongs, (id) => place.get(id) as number) };
};
