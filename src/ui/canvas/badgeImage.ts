import type { Role } from '../../domain/role.ts';
import type { Palette } from './palette.ts';
import { ROLE_GLYPHS } from './roleGlyphs.ts';

/** One picture with the badges of an actor side by side, for the canvas. Sizes in map units. */
export interface BadgeImage {
  readonly uri: string;
  readonly width: number;
}
export const BADGE_SIZE = 22;
const STEP = 18;

/** Makes the picture for each combination of roles once per palette. */
export const makeBadgeImages = (palette: Palette): ((roles: readonly Role[]) => BadgeImage | null) => {
  const made = new Map<string, BadgeImage>();
  return (roles) => {
    if (roles.length === 0) return null;
    const key = roles.join(' ');
    const found = made.get(key);
    if (found) return found;
    const image = badgeImage(roles, palette);
    made.set(key, image);
    return image;
  };
};

const badgeImage = (roles: readonly Role[], palette: Palette): BadgeImage => {
  const width = BADGE_SIZE + STEP * (roles.length - 1);
  const badges = roles.map((role, i) => {
    const { path, isFilled } = ROLE_GLYPHS[role];
    const fill = isFilled ? palette.sheet : 'none';
    return (
      `<g transform="translate(${BADGE_SIZE / 2 + STEP * i} ${BADGE_SIZE / 2})">` +
      `<circle r="10" fill="${palette.roles[role]}" stroke="${palette.paper}" stroke-width="2"/>` +
      `<path d="${path}" fill="${fill}" stroke="${palette.sheet}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></g>`
    );
  });
  // Twice as many pixels as map units, so that the badges stay sharp when zoomed in.
  const size = `width="${width * 2}" height="${BADGE_SIZE * 2}" viewBox="0 0 ${width} ${BADGE_SIZE}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${badges.join('')}</svg>`;
  return { uri: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, width };
};
