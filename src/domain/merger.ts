import type { ActorId, MergerId, Moment } from './identifiers.ts';
import type { AnyRecord } from './recordChange.ts';

/** That two actors were made one, and what each of them was: so that they can be two again, long after undo is gone. */
export interface Merger {
  readonly id: MergerId;
  /** Who they became, under the id of one of them. */
  readonly actor: ActorId;
  /** Who went up in it. */
  readonly gone: ActorId;
  readonly at: Moment;
  /** What makes two of it, as long as nothing of that was edited since. */
  readonly undo: ToldChange;
}
/** A `MapChange` whose values are there or are not, without anything that a file cannot say. */
export type ToldChange = { readonly [table: string]: ToldTableChange | undefined };
export interface ToldTableChange {
  readonly added?: readonly AnyRecord[];
  readonly removed?: readonly AnyRecord[];
  readonly changed?: readonly {
    readonly id: string;
    readonly properties: { readonly [path: string]: { readonly was?: unknown; readonly is?: unknown } };
  }[];
}
