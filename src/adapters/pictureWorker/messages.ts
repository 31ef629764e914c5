import type { Layout } from '../../picture/layout/layout.ts';
import type { LayoutRequest } from '../../picture/layout/planLayout.ts';

/** What page and worker say to each other: any number of questions, one answer to each, in order. What did not change is the same object in a question. */
export interface LayoutQuestion {
  readonly number: number;
  readonly request: LayoutRequest;
}
export type LayoutAnswer =
  | { readonly number: number; readonly layout: Layout }
  | { readonly number: number; readonly failed: string };
