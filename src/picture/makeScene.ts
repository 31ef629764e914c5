import type { Appearance } from './appearance.ts';
import type { Colours } from './colours.ts';
import type { Density } from './density.ts';
import type { Drawing } from './drawing.ts';
import type { Layout } from './layout/layout.ts';
import type { Scene } from './scene.ts';

/** How a drawing is made to look. */
export interface Look {
  readonly colours: Colours;
  readonly density: Density;
  /** The size that names are drawn with, in map units; at most that of the layout, unless names may be lost for it. */
  readonly letters: number;
  /** How an actor, relation or camp appears among the others. */
  readonly appearanceOf: (id: string) => Appearance;
}

/** The scene of a drawing: pure, in drawing order, in map units. */
export const makeScene = (_drawing: Drawing, _layout: Layout, _look: Look): Scene => ({
  hulls: [],
  relations: [],
  actors: [],
  names: [],
  campNames: [],
});
