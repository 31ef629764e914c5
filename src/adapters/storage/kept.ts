import type { PaperPlace } from '../../workspace/paperStore.ts';
import { StoreError } from '../../workspace/ports.ts';

/** What comes out of the database is only believed once it has been looked at. */
export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A record as far as its place in a table goes. */
export const hasId = (value: unknown): value is { readonly id: string } => isPlain(value) && typeof value['id'] === 'string';

export const damaged = (): StoreError => new StoreError('damaged');

/** The row that says a map is here. Small, since every command reads it. */
export interface StoredHead {
  /** The number of the last edit that the map's base holds. */
  readonly number: number;
  /** Taken off the list; forgotten when the list is left. */
  readonly isRemoved: boolean;
}
export const isSoundHead = (head: unknown): head is StoredHead =>
  isPlain(head) && isCount(head['number']) && typeof head['isRemoved'] === 'boolean';

/** Whether a map was taken off the list, which may be said of a damaged one too. */
export const isTakenOff = (head: unknown): boolean => isPlain(head) && head['isRemoved'] === true;

/** How the photo of a map lies, and which one it is. Small, since every adjustment writes it. */
export interface StoredPaper extends PaperPlace {
  readonly image: string;
}
