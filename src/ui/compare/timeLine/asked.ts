import type { SnapshotId, TriggerEventId } from '../../../domain/identifiers.ts';

/** What is being asked about the time line. */
export type Asked =
  | { readonly ask: 'addEvent' | 'addOlder' }
  | { readonly ask: 'takeSnapshot'; readonly beforeEvent?: TriggerEventId }
  /** What an event lacks to be compared before and after. */
  | { readonly ask: 'aroundEvent'; readonly id: TriggerEventId }
  | { readonly ask: 'editSnapshot'; readonly id: SnapshotId }
  | { readonly ask: 'editEvent'; readonly id: TriggerEventId };
