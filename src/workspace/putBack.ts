import type { LayTogether } from '../domain/commands/layTogether.ts';
import { nameKey } from '../domain/nameKey.ts';
import type { Contribution } from '../domain/together/contribution.ts';
import { unnamed } from '../domain/together/unnamed.ts';
import { freeLabels, type NumberedLabel } from './freeLabels.ts';

/**
 * What is done to put a contribution back that was taken out of those that are `there` now. As when maps are brought: as long as
 * somebody did not choose to be named everybody has a number, whoever comes back and those whom it finds there.
 */
export const putBack = (
  one: Contribution,
  there: readonly Contribution[],
  numbered: NumberedLabel,
): Required<Pick<LayTogether, 'add' | 'remove'>> => {
  const isNamed = ({ contribution }: Contribution) => contribution.mayBeNamed;
  const areNamed = isNamed(one) && there.every(isNamed);
  const renamed = areNamed ? [] : there.filter(isNamed);
  const taken = new Set(there.filter((other) => !renamed.includes(other)).map(({ name }) => nameKey(name)));
  const free = freeLabels(taken, numbered);
  const neutral = (named: Contribution): Contribution =>
    unnamed({ ...named, name: free(), contribution: { ...named.contribution, mayBeNamed: false } });
  // Its number may be somebody else's by now.
  const isToBeNumbered = !areNamed && (isNamed(one) || taken.has(nameKey(one.name)));
  if (!isToBeNumbered) taken.add(nameKey(one.name));
  return {
    add: [isToBeNumbered ? neutral(one) : one, ...renamed.map(neutral)],
    remove: renamed.map(({ id }) => id),
  };
};
