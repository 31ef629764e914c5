import type { MapPoint } from '../../domain/quantities.ts';
import type { Role } from '../../domain/role.ts';
import { BADGE_RADIUS } from '../actorForm.ts';
import type { Colours } from '../colours.ts';
import type { ShapeMark } from '../scene.ts';
import { ROLE_GLYPHS } from './roleGlyphs.ts';
import { discPath } from './silhouette.ts';

const RIM = 1.8;
const LINE = 1.8;
/** On a filled glyph the line only rounds its corners. */
const ROUNDING = 1;
/** What is left of a badge where its sign would be too small to be seen. */
const DOT = discPath(5.5);
const BADGE = discPath(BADGE_RADIUS);

/** The round mark of a role, with a rim in the colour of what lies behind. */
export const badgeMarks = (
  role: Role,
  at: MapPoint,
  {
    colours,
    ground,
    isBack,
    isDot,
  }: { readonly colours: Colours; readonly ground: string; readonly isBack: boolean; readonly isDot: boolean },
): ShapeMark[] => {
  const rim = { colour: ground, width: 2 * RIM, dash: [] };
  const disc = (fill: string, stroke: ShapeMark['stroke']): ShapeMark => ({
    is: 'shape',
    path: isDot ? DOT : BADGE,
    at,
    scale: 1,
    fill,
    stroke,
  });
  const colour = isBack ? colours.lineBack : colours.roles[role];
  // The rim lies outside: its inner half is under the disc.
  const marks = [disc(ground, rim), disc(colour, null)];
  if (isDot) return marks;
  const { path, isFilled } = ROLE_GLYPHS[role];
  const on = isBack ? ground : colours.onRole;
  return [
    ...marks,
    {
      is: 'shape',
      path,
      at,
      scale: 1,
      fill: isFilled ? on : null,
      stroke: { colour: on, width: isFilled ? ROUNDING : LINE, dash: [] },
    },
  ];
};
