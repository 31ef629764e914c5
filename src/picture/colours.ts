import type { ActorKind } from '../domain/actorKind.ts';
import type { Role } from '../domain/role.ts';

/** The colours of a drawing, as every canvas and SVG understands them. The screen reads them from its style sheet, an exported picture brings its own. */
export interface Colours {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Of names in the light, of names that step back, and of shapes and lines that do. */
  readonly inkLit: string;
  readonly inkBack: string;
  readonly lineBack: string;
  /** Of shapes, and of their outline with the glyph on them. */
  readonly kinds: { readonly [K in ActorKind]: string };
  readonly glyph: string;
  readonly accent: string;
  readonly tension: string;
  /** Of relations by strength 1, 2, 3. */
  readonly relation: readonly [string, string, string];
  readonly roles: { readonly [R in Role]: string };
  /** On the colour of a role. */
  readonly onRole: string;
  /** Around who has the role in hand. */
  readonly tagged: { readonly [R in Role]: string };
  /** By the order of a camp, over and over. */
  readonly camps: readonly string[];
  /** The share of its colour in the ground of a camp and in its outline, 0 to 1. */
  readonly hull: number;
  readonly hullLine: number;
}
