import type { CampId, RelationId } from '../domain/identifiers.ts';
import type { Share } from '../domain/quantities.ts';

/** How far apart the camps are that people tagged: ties within and across, against what chance would give. */
export type CampMixing =
  | {
      readonly answered: true;
      readonly positive: WithinAndAcross;
      readonly tension: WithinAndAcross;
      readonly camps: readonly CampWithin[];
      /** Every two camps, in the order of the camps. */
      readonly pairs: readonly CampPair[];
      /** Actors that are on no camp or of whom it is not said: they count in nothing above. */
      readonly elsewhere: number;
    }
  | { readonly answered: false; readonly because: 'noActors' | 'noRelations' | 'nobodyTagged' | 'oneCamp' | 'onlyElsewhere' };

/** Pairs of actors with a tie, among those on a camp. */
export interface WithinAndAcross {
  readonly within: number;
  readonly across: number;
  /** How many would be across if the same number of ties were drawn blindly. */
  readonly expectedAcross: number;
  /** (across − within) / all: −1 everything inside, 1 everything across (Krackhardt & Stern 1988); null without ties. */
  readonly eiIndex: number | null;
  /** The E–I index that blind drawing would give; null when no two are on a camp. */
  readonly expectedEiIndex: number | null;
}
export interface CampWithin {
  readonly camp: CampId;
  readonly members: number;
  readonly positive: number;
  readonly tension: number;
}
export interface CampPair {
  readonly a: CampId;
  readonly b: CampId;
  /** Pairs of actors with a good line, with tension; a pair may have both. */
  readonly positive: number;
  readonly tension: number;
  readonly possible: number;
  readonly expectedPositive: number;
  readonly expectedTension: number;
  /** The part of the pairs with a relation that has tension; null without relations. */
  readonly tenseShare: Share | null;
  readonly relations: { readonly positive: readonly RelationId[]; readonly tension: readonly RelationId[] };
}
