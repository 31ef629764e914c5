import type { Box } from '../box.ts';
import { LINE_HEIGHT } from '../lineHeight.ts';
import { LAYERS, type Mark, type Scene, type SceneItem, type Stroke } from '../scene.ts';

export interface SvgOptions {
  /** What the picture is of, for who cannot see it. */
  readonly title: string;
  /** The part of the map that it shows. */
  readonly view: Box;
  /** The width in CSS pixels; the height follows. */
  readonly width: number;
  /** The colour of the ground. */
  readonly paper: string;
  readonly family: string;
  /** Files of the typeface that go along. */
  readonly faces?: readonly SvgFace[];
  readonly under?: SvgPhoto;
}
export interface SvgFace {
  readonly family: string;
  /** With the whole file in it. */
  readonly url: string;
  /** The letters that it is for, as `unicode-range` has them; all when it says nothing. */
  readonly range?: string;
}

const UNKNOWN_TO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Letters that XML has no place for at all go. */
const escaped = (text: string): string =>
  text.replace(UNKNOWN_TO_XML, '').replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A scene as the text of an SVG file: words stay words, nothing in it runs, and every group says what it stands for. */
export const svgOf = (scene: Scene, { title, view, width, paper, family, faces = [], under }: SvgOptions): string => {
  const [wide, high] = [view.right - view.left, view.bottom - view.top];
  const forms = formsIn(scene);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${short(width)}" height="${short((width * high) / wide)}" viewBox="${short(view.left)} ${short(view.top)} ${short(wide)} ${short(high)}" role="img" font-family="${escaped(family)}" stroke-linecap="round" stroke-linejoin="round" fill="none">`,
    `<title>${escaped(title)}</title>`,
    `<style>${faces.map(faceOf).join('')}${HEAVY}</style>`,
    ...(forms.size > 0
      ? [`<defs>${[...forms].map(([path, id]) => `<path id="${id}" d="${escaped(path)}"/>`).join('')}</defs>`]
      : []),
    `<rect x="${short(view.left)}" y="${short(view.top)}" width="${short(wide)}" height="${short(high)}" fill="${escaped(paper)}"/>`,
    ...(under ? [photoOf(under)] : []),
  ];
  for (const layer of LAYERS) {
    if (scene[layer].length > 0) lines.push(`<g class="${layer}">`, ...scene[layer].map((item) => groupOf(item, forms)), '</g>');
  }
  return `${lines.join('\n')}\n</svg>\n`;
};

/** A photo below all that is drawn: its middle in map units, map units to its points, degrees, and how much of it shows. */
export interface SvgPhoto {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
  readonly shown: number;
  /** The part of the picture that it shows in, in map units. */
  readonly room: Box;
}
const photoOf = ({ url, width, height, x, y, scale, turn, shown, room: { left, top, right, bottom } }: SvgPhoto): string =>
  `<clipPath id="room"><rect x="${short(left)}" y="${short(top)}" width="${short(right - left)}" height="${short(bottom - top)}"/></clipPath><g clip-path="url(#room)"><image href="${escaped(url)}" width="${width}" height="${height}" opacity="${shown}" transform="translate(${short(x)} ${short(y)}) rotate(${turn}) scale(${scale}) translate(${-width / 2} ${-height / 2})"/></g>`;

const faceOf = ({ family, url, range }: SvgFace): string =>
  escaped(
    `@font-face{font-family:"${family}";font-weight:400 700;src:url(${url}) format("woff2")${range ? `;unicode-range:${range}` : ''}}`,
  );

/** Programs that draw know no weight between the hundreds; what knows it gets it from here. */
const HEAVY = escaped('@supports (font-weight:650){text[font-weight="700"]{font-weight:650}}');

/** Forms that are drawn again and again are written once, by the id that they have there. */
type Forms = ReadonlyMap<string, string>;
const formsIn = (scene: Scene): Forms => {
  const times = new Map<string, number>();
  for (const layer of LAYERS)
    for (const { marks } of scene[layer])
      for (const mark of marks) if (mark.is === 'shape') times.set(mark.path, (times.get(mark.path) ?? 0) + 1);
  const often = [...times].filter(([path, count]) => count > 1 && path.length > SHORT_PATH);
  return new Map(often.map(([path], i) => [path, `form-${i + 1}`]));
};
const SHORT_PATH = 40;

const groupOf = ({ id, stands, marks }: SceneItem, forms: Forms): string =>
  `<g class="${stands}" data-id="${escaped(id)}">${marks.map((mark) => elementOf(mark, forms)).join('')}</g>`;

const elementOf = (mark: Mark, forms: Forms): string => {
  if (mark.is === 'words') {
    const { lines, at, anchor, size, weight, fill, halo } = mark;
    const ofAll = `${anchor === 'start' ? '' : `text-anchor="${anchor}" `}font-size="${short(size)}"${weight === 400 ? '' : ' font-weight="700"'}`;
    const words = (paint: string) =>
      `<text ${ofAll} ${paint}>${lines.map((line, i) => `<tspan x="${short(at.x)}" y="${short(at.y + i * size * LINE_HEIGHT)}">${escaped(line)}</tspan>`).join('')}</text>`;
    // Twice, since not every program knows in which order the line and the letters of one text are to be painted.
    return `${halo ? `<g aria-hidden="true">${words(strokeOf(halo))}</g>` : ''}${words(`fill="${escaped(fill)}"`)}`;
  }
  const fill = mark.fill ? ` fill="${escaped(mark.fill)}"` : '';
  if (mark.is === 'line') {
    const points = mark.points.map(({ x, y }) => `${shorter(x)},${shorter(y)}`).join(' ');
    return `<${mark.isClosed ? 'polygon' : 'polyline'} points="${points}"${fill}${mark.stroke ? ` ${strokeOf(mark.stroke)}` : ''}/>`;
  }
  const { at, scale, stroke, path } = mark;
  const put = `translate(${short(at.x)} ${short(at.y)})${scale === 1 ? '' : ` scale(${short(scale)})`}`;
  const known = forms.get(path);
  const form = known ? `<use xlink:href="#${known}"` : `<path d="${escaped(path)}"`;
  return `${form} transform="${put}"${fill}${stroke ? ` ${strokeOf({ ...stroke, width: stroke.width / scale })}` : ''}/>`;
};

const strokeOf = ({ colour, width, dash }: Stroke): string =>
  `stroke="${escaped(colour)}" stroke-width="${short(width)}"${dash.length > 0 ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : ''}`;

const short = (value: number): number => Math.round(value * 100) / 100;
/** Lines have many points, of which nobody sees so small a difference. */
const shorter = (value: number): number => Math.round(value * 10) / 10;
