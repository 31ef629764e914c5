import type { ActorId, CampId } from '../domain/identifiers.ts';
import type { Metric, MetricName } from './metrics/metricCatalogue.ts';

/** Good lines only, as everywhere else; or all relations with their sign ignored. */
export type MetricLayer = 'positive' | 'mixed';

/** All metrics of all actors, for who wants them. */
export interface ExpertTable {
  readonly layer: MetricLayer;
  /** The columns, in order. */
  readonly metrics: readonly Metric[];
  /** By name of the actor. */
  readonly rows: readonly ExpertRow[];
  readonly network: NetworkNumbers;
  /** Whether betweenness is an estimate so far, from a sample of the actors; the exact answer follows. */
  readonly isPreview: boolean;
}
export interface ExpertRow {
  readonly actor: ActorId;
  /** Null where a metric has no meaning, as the constraint of an isolate. */
  readonly values: Readonly<Record<MetricName, number | null>>;
}
export interface NetworkNumbers {
  readonly actors: number;
  readonly ties: number;
  /** Ties of all that could be, 0 to 1; null with fewer than two actors. */
  readonly density: number | null;
  /** How often two contacts of one actor deal with each other, 0 to 1; null when nobody has two. */
  readonly transitivity: number | null;
  readonly components: number;
  /** Modularity of the camps and of the neighbourhoods as people gave them; null without ties. */
  readonly modularity: { readonly camp: number | null; readonly neighbourhood: number | null };
  /** Random-walk controversy of every two camps (Garimella et al. 2018), -1 to 1; null where it is not defined. */
  readonly controversy: readonly { readonly a: CampId; readonly b: CampId; readonly value: number | null }[];
}
