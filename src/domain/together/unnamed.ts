import { propertiesOf } from '../actorMap.ts';
import { snapshotContent } from '../mapsOfSnapshots.ts';
import { type Contribution, mapOfContribution } from './contribution.ts';

/**
 * The contribution of a drawer who did not choose to be named: what is said of the map as a whole tells whose it is, and goes. All that is
 * drawn stays. Its id stays that of the map that came in, so that it is known when it comes again.
 */
export const unnamed = (contribution: Contribution): Contribution => {
  const map = mapOfContribution(contribution);
  const properties = propertiesOf(map);
  const plain = { ...properties, title: contribution.name, owner: '', purpose: '', legalBasis: '' };
  return { ...contribution, content: snapshotContent(null, { ...map, map: new Map([[plain.id, plain]]) }) };
};
