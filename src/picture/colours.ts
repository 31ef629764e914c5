import type { ActorKind } from '../domain/actorKind.ts';
import type { Role } from '../domain/role.ts';

/** The colours of a drawing, as every canvas and SVG understands them. The screen reads them from its style sheet, an exported picture brings its own. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Of shapes, and of the glyph on them. */
  readonly kinds: { readonly [K in ActorKind]: string };
  readonly glyph: string;
  /** Of names that step back, and of shapes and lines that do. */
  readonly inkBack: string;
  readonly lineBack: string;
  readonly accent: string;
  /** On the accent and on badges. */
  readonly sheet: string;
  readonly tension: string;
  /** Of relations by strength 1, 2, 3. */
  readonly relation: readonly [string, string, string];
  readonly roles: { readonly [R in Role]: string };
  /** Around who has the role in hand. */
  readonly tagged: { readonly [R in Role]: string };
  /** By the order of a camp, over and over. */
  readonly camps: readonly string[];
  /** The share of its colour in the ground of a camp, 0 to 1. */
  readonly hull: number;
}
