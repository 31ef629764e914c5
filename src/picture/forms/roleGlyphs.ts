import type { Role } from '../../domain/role.ts';

/** One drawing for each role, around the middle of its badge: on the map, in the legend and in the panels. */
export interface RoleGlyph {
  readonly path: string;
  readonly isFilled: boolean;
}

export const ROLE_GLYPHS: { readonly [R in Role]: RoleGlyph } = {
  /** A megaphone. */
  pusher: { path: 'M-4.4-1.4h2.3L3.6-4.3v8.6L-2.1 1.4h-2.3z', isFilled: true },
  /** An arrow that follows. */
  follower: { path: 'M-4.3 0h7.8M.4-3.3 3.7 0 .4 3.3', isFilled: false },
  /** Two links of a chain. */
  link: { path: 'M-1 2.4h-1.3a2.4 2.4 0 0 1 0-4.8H-1M1-2.4h1.3a2.4 2.4 0 0 1 0 4.8H1M-1.9 0h3.8', isFilled: false },
  /** An arrow that goes up. */
  mover: { path: 'M0 4.3v-8M-3.3-.7 0-4.1 3.3-.7', isFilled: false },
  /** Two level lines. */
  silentMiddle: { path: 'M-3.8-1.9h7.6M-3.8 1.9h7.6', isFilled: false },
  /** An arch over a road. */
  bridgeBuilder: { path: 'M-4.7 3.3h9.4M-3.7 3.3V1.9a3.7 3.7 0 0 1 7.4 0v1.4M0-1.8v5.1', isFilled: false },
  /** Everything points at the middle. */
  scapegoat: { path: 'M0-4.7v2.9M0 4.7V1.8M-4.7 0h2.9M4.7 0H1.8', isFilled: false },
};
