import { readFileSync } from 'node:fs';
import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, RelationId } from '../../src/domain/identifiers.ts';
import type { Strength } from '../../src/domain/quantities.ts';
import { newRelation, type RelationType } from '../../src/domain/relation.ts';
import { byId, plainProperties } from '../maps/randomMap.ts';

/** Networks and values computed with networkx, igraph and R; see the README beside them. */
const FOLDER = new URL('../maps/reference/', import.meta.url);
const TYPES: Readonly<Record<string, RelationType>> = {
  contact: 'contact',
  samenwerking: 'cooperation',
  steun: 'trust',
  invloed: 'influence',
  spanning: 'tension',
};

interface NodeLinkData {
  readonly nodes: readonly {
    readonly id: string;
    readonly kamp?: string;
    readonly buurt?: string;
    readonly rol?: string;
    readonly sleutelfiguur?: boolean;
  }[];
  readonly links: readonly {
    readonly source: string;
    readonly target: string;
    readonly soort?: string;
    readonly sterkte?: number;
  }[];
}
export interface ReferenceValues {
  readonly lengte_teller: number;
  readonly betweenness_ruw: Readonly<Record<string, number>>;
  readonly betweenness_gewogen_ruw: Readonly<Record<string, number>>;
  readonly betweenness_gemengd_ruw: Readonly<Record<string, number>>;
  readonly articulatiepunten: Readonly<
    Record<string, { readonly delen_groottes: number[]; readonly losgeraakt?: string[]; readonly paren_verbroken: number }>
  >;
  readonly bruggen: readonly (readonly [string, string])[];
  readonly componenten: readonly (readonly string[])[];
  readonly schakelscore?: Readonly<
    Record<
      string,
      {
        readonly zwakste_been_punten: number;
        readonly spanningsaandeel: number;
        readonly padaandeel: number;
        readonly enige_tussenpersoon_paren: number;
        readonly score: number;
      }
    >
  >;
}

export const REFERENCE_NETWORKS = [
  'karate',
  'florentine',
  'florentine_pucci',
  'klein_alleen_spanning',
  'klein_brug',
  'klein_een_actor',
  'klein_twee_los',
  'synth_0012',
  'synth_0030',
  'synth_0080_voor',
  'synth_0080_na',
] as const;
export type ReferenceName = (typeof REFERENCE_NETWORKS)[number];

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));

export const referenceValues = (name: ReferenceName): ReferenceValues =>
  (json('values.json') as { netwerken: Record<ReferenceName, ReferenceValues> }).netwerken[name];

/** The network as a map, names equal to ids. Strengths are kept as published, also above 3. */
export const referenceMap = (name: ReferenceName): ActorMap => {
  const { nodes, links } = json(`networks/${name}.json`) as NodeLinkData;
  const distinct = (values: readonly (string | undefined)[]) => [...new Set(values.filter((value) => value))] as string[];
  const camps = distinct(nodes.map(({ kamp }) => (kamp === 'midden' ? '' : kamp))).sort();
  return {
    ...newActorMap(plainProperties(name, name)),
    camps: byId(camps.map((camp, order) => ({ id: camp as CampId, name: camp, order }))),
    areas: byId(
      distinct(nodes.map(({ buurt }) => buurt)).map((area) => ({ id: area as AreaId, name: area, code: '', district: '' })),
    ),
    actors: byId(
      nodes.map(({ id, kamp, buurt }) => ({
        ...newActor(id as ActorId, id),
        camp: kamp === 'midden' ? ('none' as const) : ((kamp || null) as CampId | null),
        neighbourhoods: buurt ? [buurt as AreaId] : [],
      })),
    ),
    relations: byId(
      links.map(({ source, target, soort, sterkte }, i) => ({
        ...newRelation(`r${i}` as RelationId, source as ActorId, target as ActorId, TYPES[soort ?? 'contact'] ?? 'contact'),
        strength: (sterkte ?? 1) as Strength,
      })),
    ),
  };
};
