import type { Connector } from './connectors.ts';

/** One line of the text, taken apart: names with what joins them, and what is said of the relations. */
export interface QuickLine {
  readonly names: readonly string[];
  readonly connectors: readonly Connector[];
  readonly description: string;
}

/** A line with its number in the text, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly line: QuickLine | null;
}
