import type { MapPoint } from '../domain/quantities.ts';
import type { Box } from './box.ts';

/** A drawing as shapes, lines and words with their places in map units: what painters take, on a canvas and in SVG alike. */
export interface Scene {
  /** From the ground up: what is later lies over what is before it. */
  readonly hulls: readonly SceneItem[];
  readonly relations: readonly SceneItem[];
  readonly actors: readonly SceneItem[];
  readonly names: readonly SceneItem[];
  readonly campNames: readonly SceneItem[];
}
export const LAYERS = ['hulls', 'relations', 'actors', 'names', 'campNames'] as const satisfies readonly (keyof Scene)[];

/** Everything that stands for one actor, relation or camp in one layer. */
export interface SceneItem {
  readonly id: string;
  readonly stands: 'actor' | 'relation' | 'camp' | 'area' | 'change' | 'page';
  readonly marks: readonly Mark[];
  /** All of it lies within. */
  readonly box: Box;
}

export type Mark = ShapeMark | LineMark | WordsMark;

/** A fixed shape, put at a place. `path` is in the notation of SVG, around the origin. */
export interface ShapeMark {
  readonly is: 'shape';
  readonly path: string;
  readonly at: MapPoint;
  readonly scale: number;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}
/** A line of many points, or an area when it has a fill. */
export interface LineMark {
  readonly is: 'line';
  readonly points: readonly MapPoint[];
  readonly isClosed: boolean;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}
/** Lines of text in the typeface of the drawing, `at` the middle or one end of the first line's base. */
export interface WordsMark {
  readonly is: 'words';
  readonly lines: readonly string[];
  readonly at: MapPoint;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 650;
  readonly fill: string;
  /** Around the letters, in the colour of what lies behind them. */
  readonly halo: Stroke | null;
}
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Drawn and left out in turns, in map units; empty for a line without gaps. */
  readonly dash: readonly number[];
}

/** Of nothing. */
export const EMPTY_SCENE: Scene = { hulls: [], relations: [], actors: [], names: [], campNames: [] };
