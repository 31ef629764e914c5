import type { MapPoint } from '../../../../domain/quantities.ts';
import type { MarkPalette } from './changeMark.ts';
import { CHANGE_GLYPHS, type ChangeMark, MARK_HALF } from './changeMark.ts';

const RIM = 2;
const HALF = MARK_HALF + RIM;

/** Puts the square mark of a change on the map; each is drawn once for a zoom and stamped from then on. */
export type StampMark = (mark: ChangeMark, at: MapPoint, size?: number) => void;

export const markStamps = () => {
  let made = new Map<string, HTMLCanvasElement>();
  let madeFor = '';
  return (context: CanvasRenderingContext2D, palette: MarkPalette, scale: number): StampMark => {
    const key = JSON.stringify([scale, palette.paper, palette.sheet, palette.marks]);
    if (key !== madeFor) {
      made = new Map();
      madeFor = key;
    }
    return (mark, { x, y }, size = 1) => {
      const stamp = made.get(`${mark} ${size}`) ?? drawStamp(mark, palette, scale * size);
      made.set(`${mark} ${size}`, stamp);
      const half = HALF * size;
      context.drawImage(stamp, x - half, y - half, 2 * half, 2 * half);
    };
  };
};

const drawStamp = (mark: ChangeMark, palette: MarkPalette, scale: number): HTMLCanvasElement => {
  const stamp = document.createElement('canvas');
  stamp.width = stamp.height = Math.max(2, Math.ceil(2 * HALF * scale));
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  const fit = stamp.width / (2 * HALF);
  context.setTransform(fit, 0, 0, fit, stamp.width / 2, stamp.width / 2);
  const square = (half: number, radius: number) => {
    context.beginPath();
    context.roundRect(-half, -half, 2 * half, 2 * half, radius);
  };
  context.fillStyle = palette.paper;
  square(HALF, 5.5);
  context.fill();
  const colour = palette.marks[mark];
  context.fillStyle = palette.sheet;
  context.strokeStyle = colour;
  context.lineWidth = 1.7;
  square(MARK_HALF - 0.8, 3.6);
  context.fill();
  context.stroke();
  const { path, isFilled } = CHANGE_GLYPHS[mark];
  const glyph = new Path2D(path);
  context.lineWidth = 2;
  context.lineCap = context.lineJoin = 'round';
  context.fillStyle = colour;
  if (isFilled) context.fill(glyph);
  else context.stroke(glyph);
  return stamp;
};
