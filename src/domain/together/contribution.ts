import { type ActorMap, NOTHING } from '../actorMap.ts';
import { applyChange, type MapChange } from '../change.ts';
import type { ActorId } from '../identifiers.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ContributionPart } from './contributionPart.ts';

/** An ingebrachte kaart. Its name is what it is called here: "Kaart 3", or what the drawer calls it. */
export type Contribution = Snapshot & { readonly contribution: ContributionPart };

export const isContribution = (snapshot: Snapshot): snapshot is Contribution => snapshot.contribution !== undefined;

/** The contributions of a joint map, in an order that does not depend on when they came in. */
export const contributionsOf = ({ snapshots }: Pick<ActorMap, 'snapshots'>): readonly Contribution[] =>
  [...snapshots.values()].filter(isContribution).sort((a, b) => (a.id < b.id ? -1 : 1));

export const isJoint = ({ snapshots }: Pick<ActorMap, 'snapshots'>): boolean => [...snapshots.values()].some(isContribution);

/** The map that was brought in, as it was drawn. */
export const mapOfContribution = ({ content }: Contribution): ActorMap => {
  const known = remembered.get(content) ?? applyChange(NOTHING, content as MapChange);
  remembered.set(content, known);
  return known;
};
const remembered = new WeakMap<Contribution['content'], ActorMap>();

/** Whom an actor of a contribution became: on the joint map, taken off it by hand (`null`), or nobody yet (not in the map). */
export const whoBecame = ({ matches = [] }: Contribution): ReadonlyMap<ActorId, ActorId | null> =>
  new Map(
    matches
      .filter((said) => said.with === 'now')
      .flatMap(({ pairs }) => pairs.flatMap(({ before, after }) => before.map((id) => [id, after[0] ?? null] as const))),
  );
