import type { ActorMap } from '../domain/actorMap.ts';
import type { AreaId, CampId } from '../domain/identifiers.ts';
import type { Layers } from './layers.ts';

export type PoleId = CampId | AreaId;

/** The sides between which the measures look. Those who stand on no camp, or of whom it is not said, are never a pole. */
export interface Poles {
  readonly ids: readonly PoleId[];
  /** Per actor number, the poles it belongs to by their place in `ids`: at most one camp, any number of areas. */
  readonly of: readonly (readonly number[])[];
  /** Whether two actors belong somewhere, and nowhere together. */
  readonly areApart: (a: number, b: number) => boolean;
}

/** Camps that somebody was put on, in order of their first actor. */
export const campPoles = ({ actors }: Layers, map: ActorMap): Poles =>
  polesOf(actors.map(({ camp }) => (camp !== null && camp !== 'none' && map.camps.has(camp) ? [camp] : [])));

/** Neighbourhoods where somebody lives or works. */
export const areaPoles = ({ actors }: Layers, map: ActorMap): Poles =>
  polesOf(actors.map(({ neighbourhoods }) => [...new Set(neighbourhoods)].filter((area) => map.areas.has(area))));

const polesOf = (belongs: readonly (readonly PoleId[])[]): Poles => {
  const ids = [...new Set(belongs.flat())];
  const place = new Map(ids.map((id, i) => [id, i]));
  const of = belongs.map((own) => own.map((id) => place.get(id) as number));
  return {
    ids,
    of,
    areApart: (a, b) => {
      const [own, others] = [of[a], of[b]];
      if (!own || !others || own.length === 0 || others.length === 0) return false;
      if (own.length === 1 && others.length === 1) return own[0] !== others[0];
      return !own.some((pole) => others.includes(pole));
    },
  };
};
