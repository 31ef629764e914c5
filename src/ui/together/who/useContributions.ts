import type { SnapshotId } from '../../../domain/identifiers.ts';
import { type Contribution, isContribution } from '../../../domain/together/contribution.ts';
import { useMap } from '../../controls/useDesk.tsx';

/** The contributions of the open joint map, by id. */
export const useContributions = (): ReadonlyMap<SnapshotId, Contribution> =>
  useMap(({ snapshots }) => snapshots) as ReadonlyMap<SnapshotId, Contribution>;

/** Those among them that are contributions, in the order in which they are listed. */
export const useContributionList = (): readonly Contribution[] =>
  [...useMap(({ snapshots }) => snapshots).values()]
    .filter(isContribution)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
