import type { AreaId } from './identifiers.ts';

/** A neighbourhood (buurt) of the municipality. */
export interface Area {
  readonly id: AreaId;
  readonly name: string;
  /** The statistical or municipal code; empty when there is none. */
  readonly code: string;
  /** The district (wijk) it lies in; empty when not known. */
  readonly district: string;
  /** Somebody typed some of this beside its code, which therefore says nothing of where its name is from. */
  readonly byHand?: boolean;
}
