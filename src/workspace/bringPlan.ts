import type { TogetherProposal } from '../analysis/together/together.ts';
import { type ActorMap, propertiesOf } from '../domain/actorMap.ts';
import type { SnapshotId } from '../domain/identifiers.ts';
import { nameKey } from '../domain/nameKey.ts';
import { type ComesIn, comesIn } from '../domain/together/comesIn.ts';
import { type Contribution, contributionsOf, isJoint, mapOfContribution } from '../domain/together/contribution.ts';
import { type Agreed, jointProperties } from '../domain/together/jointProperties.ts';
import { unnamed } from '../domain/together/unnamed.ts';
import type { Brought, BroughtMap } from './brought.ts';
import { freeLabels, type NumberedLabel } from './freeLabels.ts';

/** What would become of them. */
export type BringPlan =
  /** It takes two maps. */
  | { readonly state: 'tooFew' }
  | { readonly state: 'thinking' | 'failed' }
  | { readonly state: 'ready'; readonly proposal: TogetherProposal };

/** What follows from what was brought and chosen. */
export interface Settled {
  /** How each map stands to the others, by its key. */
  readonly standing: ReadonlyMap<string, ComesIn>;
  /** What each is called, by its key. */
  readonly labels: ReadonlyMap<string, string>;
  /** What comes in, under its label; what is in already and is called otherwise from now on too. */
  readonly coming: readonly Contribution[];
  /** What goes to make way for it. */
  readonly going: readonly SnapshotId[];
  /** All that there will be. */
  readonly asked: readonly Contribution[];
  /** What all of them say of themselves. */
  readonly properties: Agreed;
}

export const settled = (brought: readonly Brought[], joint: ActorMap | null, numbered: NumberedLabel): Settled => {
  const there = joint ? contributionsOf(joint) : [];
  const maps = brought.filter((one) => one.state === 'ready');
  const standings = comesIn(
    maps.map(({ contribution }) => contribution),
    there,
    joint && isJoint(joint) ? propertiesOf(joint).id : null,
  );
  const standing = new Map(maps.map(({ key }, at) => [key, standings[at] as ComesIn]));
  const replaced = new Set(
    maps.flatMap((one) => {
      const how = standing.get(one.key);
      return how?.code === 'otherState' && takesPart(one, how) && !one.isBoth ? [how.of] : [];
    }),
  );
  const comes = maps.filter((one) => takesPart(one, standing.get(one.key) as ComesIn) && !replaced.has(one.contribution.id));
  const stays = there.filter(({ id }) => !replaced.has(id));
  // A drawer's own label shows who drew what: only when each of them chose so.
  const areNamed = [...stays.map(({ contribution }) => contribution.mayBeNamed), ...comes.map(isNamed)].every((is) => is);
  const taken = new Set<string>();
  const free = freeLabels(taken, numbered);
  const renamed = areNamed ? [] : stays.filter(({ contribution }) => contribution.mayBeNamed);
  for (const one of stays) if (!renamed.includes(one)) taken.add(nameKey(one.name));
  for (const { typed } of comes) if (typed !== null) taken.add(nameKey(typed));
  const neutral = renamed.map(
    (one): Contribution => ({ ...one, name: free(), contribution: { ...one.contribution, mayBeNamed: false } }),
  );
  const labels = new Map(comes.map((one) => [one.key, one.typed ?? (areNamed ? one.drawer : free())]));
  const coming = comes.map(
    ({ key, contribution }): Contribution => ({
      ...contribution,
      name: labels.get(key) as string,
      contribution: { ...contribution.contribution, mayBeNamed: areNamed },
    }),
  );
  return {
    standing,
    labels,
    coming: [...neutral, ...coming].map((one) => (one.contribution.mayBeNamed ? one : unnamed(one))),
    going: [...[...replaced].filter((id) => there.some((one) => one.id === id)), ...renamed.map(({ id }) => id)],
    asked: [...stays, ...coming],
    properties: jointProperties([...stays, ...coming].map((one) => propertiesOf(mapOfContribution(one)))),
  };
};

const isNamed = ({ mayBeNamed, drawer }: BroughtMap): boolean => mayBeNamed && drawer !== '';

/** What shows the same as another takes part when somebody says so. */
const takesPart = ({ isIn }: BroughtMap, { code }: ComesIn): boolean =>
  code === 'new' || code === 'otherState' ? (isIn ?? true) : code === 'sameDrawing' ? (isIn ?? false) : false;
