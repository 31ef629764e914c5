import type { ActorMap } from '../actorMap.ts';
import { fields, recordSchema } from '../fields.ts';
import type { KeyFigureFilter } from './keyFigureFilter.ts';
import { networkFilterFields } from './networkFilter.ts';

const { id: _id, name: _name, ...asked } = networkFilterFields(fields);
const schema = recordSchema(asked);

/** A filter that was kept beside the map; null when it is none. */
export const readFilter = (kept: unknown): KeyFigureFilter | null => {
  const read = schema.safeParse(kept);
  return read.success ? (read.data as unknown as KeyFigureFilter) : null;
};

/** What a filter asks of this map: of a neighbourhood or camp that is not on it, nothing. The very same when that is all. */
export const filterOnMap = (filter: KeyFigureFilter, { areas, camps }: Pick<ActorMap, 'areas' | 'camps'>): KeyFigureFilter => {
  const neighbourhoods = filter.neighbourhoods.filter((id) => areas.has(id));
  const ofCamps = filter.camps.filter((id) => camps.has(id));
  const isAll = neighbourhoods.length === filter.neighbourhoods.length && ofCamps.length === filter.camps.length;
  return isAll ? filter : { ...filter, neighbourhoods, camps: ofCamps };
};
