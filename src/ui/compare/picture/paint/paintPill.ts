import { CAMP_COLOURS } from '../../../../picture/forms/campPattern.ts';
import { ROLE_GLYPHS } from '../../../../picture/forms/roleGlyphs.ts';
import { actorShape } from '../../../canvas/actorShape.ts';
import type { Box } from '../../../canvas/labelPlan.ts';
import type { MarkPalette } from './changeMark.ts';
import { ARROW_ROOM, type ChangePill, PILL_HALF_HEIGHT, type PillSign, SIGN_STEP } from './changePills.ts';

const RADIUS = 8;
const GLYPH = 0.82;

/** A small slip of paper: what it was, an arrow, what it is. */
export const paintPill = (context: CanvasRenderingContext2D, pill: ChangePill, box: Box, palette: MarkPalette): void => {
  const size = (box.bottom - box.top) / (2 * PILL_HALF_HEIGHT);
  context.save();
  context.translate(box.left, (box.top + box.bottom) / 2);
  context.scale(size, size);
  const path = new Path2D();
  path.roundRect(0, -PILL_HALF_HEIGHT, (box.right - box.left) / size, 2 * PILL_HALF_HEIGHT, PILL_HALF_HEIGHT);
  context.lineCap = context.lineJoin = 'round';
  context.setLineDash([]);
  context.strokeStyle = palette.paper;
  context.lineWidth = 5;
  context.stroke(path);
  context.fillStyle = palette.sheet;
  context.fill(path);
  context.strokeStyle = palette.marks.changed;
  context.lineWidth = 1.4;
  context.stroke(path);
  let x = 4 + SIGN_STEP / 2;
  const put = (sign: PillSign, isPast: boolean) => {
    context.save();
    context.translate(x, 0);
    paintSign(context, sign, isPast, palette);
    context.restore();
    x += SIGN_STEP;
  };
  for (const sign of pill.was) put(sign, true);
  paintArrow(context, x - SIGN_STEP / 2 + ARROW_ROOM / 2, palette);
  x += ARROW_ROOM;
  for (const sign of pill.is) put(sign, false);
  context.restore();
};

const paintArrow = (context: CanvasRenderingContext2D, x: number, palette: MarkPalette) => {
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.7;
  context.beginPath();
  context.moveTo(x - 5.5, 0);
  context.lineTo(x + 5.5, 0);
  context.moveTo(x + 1.5, -4);
  context.lineTo(x + 5.5, 0);
  context.lineTo(x + 1.5, 4);
  context.stroke();
};

/** What it was is drawn in lines, what it is is filled. */
const paintSign = (context: CanvasRenderingContext2D, sign: PillSign, isPast: boolean, palette: MarkPalette) => {
  switch (sign.is) {
    case 'nothing':
      context.strokeStyle = palette.inkSoft;
      context.lineWidth = 1.8;
      context.stroke(DASH);
      return;
    case 'role': {
      const colour = palette.roles[sign.role];
      const { path, isFilled } = ROLE_GLYPHS[sign.role];
      disc(context, colour, isPast, palette);
      context.strokeStyle = context.fillStyle = isPast ? colour : palette.sheet;
      context.scale(GLYPH, GLYPH);
      context.lineWidth = 1.9;
      const glyph = new Path2D(path);
      if (isFilled) context.fill(glyph);
      context.stroke(glyph);
      return;
    }
    case 'camp': {
      const colour = sign.order === null ? palette.inkSoft : (palette.camps[sign.order % CAMP_COLOURS] ?? palette.ink);
      const isHollow = isPast || sign.order === null;
      flag(context, colour, isHollow, palette);
      context.fillStyle = isHollow ? colour : palette.sheet;
      context.font = `700 ${sign.letters.length > 1 ? 8.5 : 11}px ${palette.font}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(sign.letters, 0, 0.6);
      return;
    }
    case 'kind':
      context.scale(0.3, 0.3);
      context.lineWidth = 5;
      context.strokeStyle = palette.ink;
      context.stroke(actorShape(sign.kind));
      if (sign.isKeyFigure) context.stroke(actorShape(sign.kind, -10));
  }
};

const DASH = new Path2D('M-4.5 0h9');
const disc = (context: CanvasRenderingContext2D, colour: string, isHollow: boolean, palette: MarkPalette) => {
  context.beginPath();
  context.arc(0, 0, RADIUS - (isHollow ? 0.7 : 0), 0, 2 * Math.PI);
  fillOrLine(context, colour, isHollow, palette);
};
const flag = (context: CanvasRenderingContext2D, colour: string, isHollow: boolean, palette: MarkPalette) => {
  const half = 7.6 - (isHollow ? 0.7 : 0);
  context.beginPath();
  context.roundRect(-half, -half, 2 * half, 2 * half, 3);
  fillOrLine(context, colour, isHollow, palette);
};
const fillOrLine = (context: CanvasRenderingContext2D, colour: string, isHollow: boolean, palette: MarkPalette) => {
  context.fillStyle = isHollow ? palette.sheet : colour;
  context.fill();
  if (!isHollow) return;
  context.strokeStyle = colour;
  context.lineWidth = 1.4;
  context.setLineDash([2.6, 1.8]);
  context.stroke();
  context.setLineDash([]);
};
