import type { ActorMap } from '../domain/actorMap.ts';
import type { MapId } from '../domain/identifiers.ts';
import type { RedactionLevel } from '../domain/redactionChoice.ts';
import { type Contribution, contributionsOf, isJoint, mapOfContribution } from '../domain/together/contribution.ts';
import { hasNumbers } from '../domain/together/numbered.ts';
import type { EnvelopeRefusalCode } from '../formats/envelope/envelope.ts';
import type { RefusedPreview } from '../formats/importPreview.ts';

/** Something that was brought: a map, one that is being read, or why it is none. */
export type Brought = BroughtMap | (Source & { readonly state: 'reading' }) | ClosedMap | RefusedMap;
interface Source {
  readonly key: string;
  /** What it is called where it comes from: the title of a map, the name of a file. */
  readonly source: string;
  readonly from: 'here' | 'file' | 'received';
  /** The map on this device that it is. */
  readonly map?: MapId;
}
/** It opens with a passphrase. */
export interface ClosedMap extends Source {
  readonly state: 'closed';
  readonly bytes: Uint8Array;
  /** Why it did not open, when that was tried. */
  readonly problem: EnvelopeRefusalCode | null;
}
export interface RefusedMap extends Source {
  readonly state: 'refused';
  readonly refusal: RefusedPreview | 'unreadable' | 'failed' | 'gone';
}
export interface BroughtMap extends Source {
  readonly state: 'ready';
  /** As it would be kept, but for what it is called. */
  readonly contribution: Contribution;
  /** What the drawer calls it; empty when that was not said. */
  readonly drawer: string;
  /** The drawer chose that this may be seen. */
  readonly mayBeNamed: boolean;
  /** Who has a number on it instead of a name. */
  readonly hidden: RedactionLevel;
  /** What somebody calls it here; null as long as nobody does. */
  readonly typed: string | null;
  /** Whether it takes part; not said, that follows from how it stands to the others. */
  readonly isIn?: boolean;
  readonly isBoth?: boolean;
}

/** A map is one; of a joint map all that were brought into it are, each by itself, so that each counts once. */
export const broughtMaps = (
  map: ActorMap,
  from: Omit<BroughtMap, 'key' | 'contribution'>,
  key: string,
  make: (map: ActorMap) => Contribution,
): readonly BroughtMap[] => {
  if (!isJoint(map)) return [{ ...from, key, contribution: make(map) }];
  return contributionsOf(map).map((one, at) => ({
    ...from,
    key: at === 0 ? key : `${key}/${one.id}`,
    source: `${from.source}: ${one.name}`,
    // Who is who there says nothing of who is who here.
    contribution: asOwn(one, from.hidden),
    drawer: one.contribution.mayBeNamed ? one.name : '',
    mayBeNamed: one.contribution.mayBeNamed,
  }));
};

const asOwn = ({ matches: _, ...one }: Contribution, hidden: RedactionLevel): Contribution => ({
  ...one,
  contribution: {
    ...one.contribution,
    ...(hasNumbers(mapOfContribution(one), hidden) && { hasNumbers: true }),
    camps: [],
  },
});
