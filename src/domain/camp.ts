import type { CampId } from './identifiers.ts';

/** A named side of the issue that actors stand on. */
export interface Camp {
  readonly id: CampId;
  readonly name: string;
  /** Its place in the palette and from left to right, 0 and up. */
  readonly order: number;
}
