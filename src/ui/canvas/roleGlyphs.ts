import type { Role } from '../../domain/role.ts';

/** One drawing for each role, in a circle of radius 10 around the origin: on the map, in the legend and in the panels. */
export interface RoleGlyph {
  readonly path: string;
  readonly isFilled: boolean;
}

export const ROLE_GLYPHS: { readonly [R in Role]: RoleGlyph } = {
  /** A megaphone. */
  pusher: { path: 'M-4 1.5h2.5L4 4.5v-9L-1.5-1.5H-4z', isFilled: true },
  /** An arrow that follows. */
  follower: { path: 'M-4.5 0h8M.5-3.5 4 0 .5 3.5', isFilled: false },
  /** Two links of a chain. */
  link: { path: 'M-1 2.5h-1.5a2.5 2.5 0 0 1 0-5H-1M1-2.5h1.5a2.5 2.5 0 0 1 0 5H1M-2 0h4', isFilled: false },
  /** An arrow that goes up. */
  mover: { path: 'M0 4.5v-9M-3.5-1 0-4.5 3.5-1', isFilled: false },
  /** Two level lines. */
  silentMiddle: { path: 'M-4-2h8M-4 2h8', isFilled: false },
  /** An arch over a road. */
  bridgeBuilder: { path: 'M-5 3.5h10M-4 3.5V2a4 4 0 0 1 8 0v1.5M0-2v5', isFilled: false },
  /** Everything points at the middle. */
  scapegoat: { path: 'M0-5v3M0 5V2M-5 0h3M5 0H2', isFilled: false },
};
