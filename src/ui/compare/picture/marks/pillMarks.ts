import type { MapPoint } from '../../../../domain/quantities.ts';
import { CAMP_COLOURS } from '../../../../picture/forms/campPattern.ts';
import { ROLE_GLYPHS } from '../../../../picture/forms/roleGlyphs.ts';
import { discPath, silhouettePath } from '../../../../picture/forms/silhouette.ts';
import type { Mark, ShapeMark } from '../../../../picture/scene.ts';
import type { MarkPalette } from './changeMark.ts';
import {
  ARROW_ROOM,
  type ChangePill,
  PILL_HALF_HEIGHT,
  PILL_PADDING,
  type PillSign,
  pillWidth,
  SIGN_STEP,
} from './changePills.ts';

const RADIUS = 8;
const GLYPH = 0.82;
const KIND = 0.3;
const DASHED = [2.6, 1.8];
const DASH = 'M-4.5 0h9';
const ARROW = 'M-5.5 0h11M1.5-4 5.5 0 1.5 4';
const BETWEEN = 'M0-7.5v15';
const FLAG = 'M-4.6-7.6h9.2a3 3 0 0 1 3 3v9.2a3 3 0 0 1-3 3h-9.2a3 3 0 0 1-3-3v-9.2a3 3 0 0 1 3-3z';

/** A small slip of paper around a place: what it was, drawn in lines, an arrow, what it is, filled; of two maps both are filled. */
export const pillMarks = (pill: ChangePill, middle: MapPoint, size: number, palette: MarkPalette): readonly Mark[] => {
  const half = pillWidth(pill) / 2;
  const shape = (
    x: number,
    path: string,
    fill: string | null,
    line: string | null,
    width = 0,
    dash: readonly number[] = [],
    scale = 1,
  ): ShapeMark => ({
    is: 'shape',
    path,
    at: { x: middle.x + x * size, y: middle.y },
    scale: scale * size,
    fill,
    stroke: line === null ? null : { colour: line, width: width * size, dash: dash.map((part) => part * size) },
  });
  const sign = (one: PillSign, x: number, isPast: boolean): readonly Mark[] => {
    const plate = (path: string, colour: string, isHollow: boolean) =>
      shape(x, path, isHollow ? palette.sheet : colour, isHollow ? colour : null, 1.4, DASHED);
    switch (one.is) {
      case 'nothing':
        return [shape(x, DASH, null, palette.inkSoft, 1.8)];
      case 'role': {
        const colour = palette.roles[one.role];
        const on = isPast ? colour : palette.onRole;
        const { path, isFilled } = ROLE_GLYPHS[one.role];
        return [
          plate(discPath(RADIUS), colour, isPast),
          shape(x, path, isFilled ? on : null, on, isFilled ? 0.8 : 1.6, [], GLYPH),
        ];
      }
      case 'camp': {
        const colour = one.order === null ? palette.inkSoft : (palette.camps[one.order % CAMP_COLOURS] ?? palette.ink);
        const isHollow = isPast || one.order === null;
        const letters = one.letters.length > 1 ? 8.5 : 11;
        return [
          plate(FLAG, colour, isHollow),
          {
            is: 'words',
            lines: [one.letters],
            at: { x: middle.x + x * size, y: middle.y + letters * 0.36 * size },
            anchor: 'middle',
            size: letters * size,
            weight: 650,
            fill: isHollow ? colour : palette.sheet,
            halo: null,
          },
        ];
      }
      case 'kind':
        return [
          shape(x, silhouettePath(one.kind), null, palette.ink, 1.5, [], KIND),
          ...(one.isKeyFigure ? [shape(x, silhouettePath(one.kind, 8), null, palette.ink, 1.2, [], KIND)] : []),
        ];
    }
  };
  let x = PILL_PADDING + SIGN_STEP / 2 - half;
  const row = (signs: readonly PillSign[], isPast: boolean): readonly Mark[] =>
    signs.flatMap((one) => {
      const marks = sign(one, x, isPast);
      x += SIGN_STEP;
      return marks;
    });
  const was = row(pill.was, !pill.areBeside);
  const arrow = shape(x - SIGN_STEP / 2 + ARROW_ROOM / 2, pill.areBeside ? BETWEEN : ARROW, null, palette.ink, 1.7);
  x += ARROW_ROOM;
  return [
    shape(0, slipPath(half), palette.sheet, palette.paper, 5),
    shape(0, slipPath(half), palette.sheet, palette.marks.changed, 1.4),
    ...was,
    arrow,
    ...row(pill.is, false),
  ];
};

/** As long as it must be, with round ends. */
const slipPath = (half: number): string => {
  const [r, straight] = [PILL_HALF_HEIGHT, half - PILL_HALF_HEIGHT];
  return `M${-straight} ${-r}H${straight}a${r} ${r} 0 0 1 0 ${2 * r}H${-straight}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
};
