import type { Governance } from './governance.ts';
import type { MapId, Moment } from './identifiers.ts';
import type { SetAgreements } from './networkAgreements.ts';

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
  /** Of a network of key figures; without it what is usual holds. */
  readonly network?: SetAgreements;
}
