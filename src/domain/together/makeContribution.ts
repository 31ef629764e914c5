import { type ActorMap, newActorMap, propertiesOf } from '../actorMap.ts';
import type { IsoDate, Moment, SnapshotId } from '../identifiers.ts';
import { writeMapFile } from '../mapFile.ts';
import { snapshotContent } from '../mapsOfSnapshots.ts';
import type { RedactionLevel } from '../redactionChoice.ts';
import { FROZEN_TABLES } from '../tables.ts';
import type { Contribution } from './contribution.ts';
import { idFrom } from './idFrom.ts';
import { hasNumbers } from './numbered.ts';

/** What is kept of somebody's map that comes in: all that is drawn on it, without its past. The same drawing gives the same id. */
export const makeContribution = (
  drawn: ActorMap,
  {
    label,
    mayBeNamed,
    hidden,
    on,
    at,
  }: {
    readonly label: string;
    readonly mayBeNamed: boolean;
    /** How it was hidden, when it says so. */
    readonly hidden?: RedactionLevel;
    readonly on: IsoDate;
    readonly at: Moment;
  },
): Contribution => {
  const frozen = {
    ...newActorMap(propertiesOf(drawn)),
    ...Object.fromEntries(Object.entries(drawn).filter(([table]) => FROZEN_TABLES.has(table as never))),
  } as ActorMap;
  return {
    id: idFrom<SnapshotId>('c', [writeMapFile(frozen)]),
    name: label,
    date: on,
    takenAt: at,
    occasion: '',
    description: '',
    madeBy: 'program',
    base: null,
    content: snapshotContent(null, frozen),
    contribution: { map: propertiesOf(drawn).id, mayBeNamed, ...(hasNumbers(drawn, hidden) && { hasNumbers: true }), camps: [] },
  };
};
