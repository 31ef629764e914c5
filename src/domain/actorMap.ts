import type { Area } from './area.ts';
import type { Camp } from './camp.ts';
import { highestOf } from './extremes.ts';
import type { MapProperties } from './mapProperties.ts';
import { type MapRecords, TABLE_NAMES, type TableName } from './tables.ts';

/** A polarisatiekaart: its tables. Never changed in place: `applyChange` makes the next one. */
export type ActorMap = { readonly [T in TableName]: ReadonlyMap<MapRecords[T]['id'], MapRecords[T]> };

/** A map before anything was said of it, not even a title. */
export const NOTHING = Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map()])) as unknown as ActorMap;

export const newActorMap = (properties: MapProperties): ActorMap => ({ ...NOTHING, map: new Map([[properties.id, properties]]) });

export const propertiesOf = (map: Pick<ActorMap, 'map'>): MapProperties => {
  const [properties] = map.map.values();
  if (!properties) throw new Error('a map without properties');
  return properties;
};

export const campsInOrder = (map: Pick<ActorMap, 'camps'>): Camp[] =>
  [...map.camps.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** By name, so that the order of drawing shows nowhere. */
export const areasInOrder = (map: Pick<ActorMap, 'areas'>): Area[] =>
  [...map.areas.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));

/** The place in the order of camps that the next one gets. */
export const nextCampOrder = ({ camps }: Pick<ActorMap, 'camps'>): number =>
  Math.max(-1, highestOf([...camps.values()].map(({ order }) => order))) + 1;
