import type { Actor } from './actor.ts';
import type { Area } from './area.ts';
import type { AreaProfile } from './areaProfile.ts';
import type { Camp } from './camp.ts';
import { highestOf } from './extremes.ts';
import type { Governance } from './governance.ts';
import type { ActorId, MapId, Moment } from './identifiers.ts';
import type { Judgement } from './judgement.ts';
import type { NetworkCount } from './networkCount.ts';
import type { MapPoint } from './quantities.ts';
import type { Relation } from './relation.ts';
import type { Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';
import type { TriggerEvent } from './triggerEvent.ts';

/** What is said of the map as a whole: one record, whose id is the map's own. */
export interface MapProperties extends Governance {
  readonly id: MapId;
  readonly title: string;
  /** The vraagstuk. */
  readonly issue: string;
  readonly createdAt: Moment;
  /** Whether Brandsma's other positions are offered as tags. */
  readonly optionalRoles: boolean;
  /** What a key figure is called here: sleutelfiguur or sleutelpersoon. */
  readonly keyFigureTerm: 'figure' | 'person';
}

/** Where an actor stands. A record of its own, so that moving never touches what is said of the actor. */
export interface Position extends MapPoint {
  readonly id: ActorId;
  /** Put there by hand: arranging leaves it. */
  readonly placedByHand: boolean;
}

/** The records of a map by kind. `MapChange`, storage and the map file all follow this list. */
export interface MapRecords {
  readonly map: MapProperties;
  readonly actors: Actor;
  readonly relations: Relation;
  readonly camps: Camp;
  readonly areas: Area;
  readonly positions: Position;
  readonly areaProfiles: AreaProfile;
  readonly judgements: Judgement;
  readonly targets: Target;
  readonly networkCounts: NetworkCount;
  readonly snapshots: Snapshot;
  readonly events: TriggerEvent;
}
export type TableName = keyof MapRecords;
export const TABLES = [
  'map',
  'camps',
  'areas',
  'actors',
  'positions',
  'relations',
  'areaProfiles',
  'judgements',
  'targets',
  'networkCounts',
  'snapshots',
  'events',
] as const satisfies readonly TableName[];

/** A polarisatiekaart. Never changed in place: `applyChange` makes the next one. */
export type ActorMap = { readonly [T in TableName]: ReadonlyMap<MapRecords[T]['id'], MapRecords[T]> };

export const newActorMap = (properties: MapProperties): ActorMap => ({
  map: new Map([[properties.id, properties]]),
  camps: new Map(),
  areas: new Map(),
  actors: new Map(),
  positions: new Map(),
  relations: new Map(),
  areaProfiles: new Map(),
  judgements: new Map(),
  targets: new Map(),
  networkCounts: new Map(),
  snapshots: new Map(),
  events: new Map(),
});

export const propertiesOf = (map: Pick<ActorMap, 'map'>): MapProperties => {
  const [properties] = map.map.values();
  if (!properties) throw new Error('a map without properties');
  return properties;
};

export const campsInOrder = (map: Pick<ActorMap, 'camps'>): Camp[] =>
  [...map.camps.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** The place in the order of camps that the next one gets. */
export const nextCampOrder = ({ camps }: Pick<ActorMap, 'camps'>): number =>
  Math.max(-1, highestOf([...camps.values()].map(({ order }) => order))) + 1;
