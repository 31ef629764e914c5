import type { ImportField } from '../importPreview.ts';
import type { RawRow } from '../rawNetwork.ts';

/** A node or an edge of a file of mark-up, with values by key. */
export interface MarkupRow extends Pick<RawRow, 'line' | 'id' | 'from' | 'to'> {
  readonly values: Map<string, string>;
  x?: number;
  y?: number;
  isDirected?: boolean;
  /** The node around it. */
  group?: string;
  /** It is a frame around others, whether or not there are any. */
  isGroup?: boolean;
}
export interface MarkupKey {
  /** `none` describes the whole. */
  readonly of: 'actors' | 'relations' | 'all' | 'none';
  readonly id: string;
  readonly name: string;
  /** What holds where nothing is said. */
  fallback: string;
  /** What the format says that it is, whatever its name. */
  readonly means?: ImportField;
}
/** Parts of a file that a map has no room for. */
export type LeftOut =
  | 'graphs'
  | 'hyperedges'
  | 'ports'
  | 'times'
  | 'descents'
  | 'ego'
  | 'pages'
  | 'looseLines'
  | 'looseTexts'
  | 'captions';
