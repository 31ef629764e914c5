import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Box, networkOfDrawing } from './drawing.ts';
import { type Fields, firstText, idOf, isRecord, recordsOf } from './jsonFields.ts';
import { boxOf } from './readJsonCanvas.ts';
import { topOf } from './topOf.ts';

/** A drawing of Excalidraw: shapes with a text in them, and arrows that hold on to them. */
export const isExcalidraw = (value: unknown): Sureness | null =>
  isRecord(value) && /^excalidraw/.test(String(value.type)) && Array.isArray(value.elements) ? 'surely' : null;

export const readExcalidraw = (content: Content): RawNetwork => {
  const top = topOf(content);
  const all = (recordsOf(isRecord(top) ? top.elements : []) ?? []).filter(({ isDeleted }) => isDeleted !== true);
  const texts = all.filter(({ type }) => type === 'text');
  const arrows = all.filter(({ type }) => type === 'arrow' || type === 'line');
  const within = new Map(texts.map((text) => [idOf(text.containerId), textIn(text)]));
  const free = all.filter(({ id, type }) => SHAPES.has(String(type)) && !within.has(idOf(id)));
  // A text that was merely laid upon a shape is the text of that shape.
  const laidUpon = new Map(
    texts
      .filter(({ containerId }) => idOf(containerId) === '')
      .flatMap((text) => {
        const shape = free.find((one) => holds(boxOf(one, ''), boxOf(text, '')));
        return shape ? [[idOf(text.id), idOf(shape.id)] as const] : [];
      }),
  );
  for (const text of texts) {
    const shape = laidUpon.get(idOf(text.id));
    if (shape !== undefined) within.set(shape, [within.get(shape), textIn(text)].filter(Boolean).join('\n'));
  }
  const held = new Set(arrows.flatMap((arrow) => [endOf(arrow.startBinding), endOf(arrow.endBinding)]));
  const shapes = all.filter(({ id, type }) => SHAPES.has(String(type)) && (within.has(idOf(id)) || held.has(idOf(id))));
  // A text by itself is somebody when an arrow holds on to it; else it is a title or a remark.
  const alone = texts.filter(({ id, containerId }) => idOf(containerId) === '' && !laidUpon.has(idOf(id)));
  const loose = alone.filter(({ id }) => held.has(idOf(id)));
  return networkOfDrawing(content, {
    format: 'excalidraw',
    program: 'Excalidraw',
    boxes: [
      ...shapes.map((shape) => boxOf(shape, within.get(idOf(shape.id)) ?? '')),
      ...loose.map((text) => boxOf(text, textIn(text))),
    ],
    frames: all.filter(({ type }) => type === 'frame').map((frame): Box => boxOf(frame, firstText(frame, 'name'))),
    lines: arrows
      .filter((arrow) => endOf(arrow.startBinding) !== '' || endOf(arrow.endBinding) !== '')
      .map((arrow) => ({
        from: endOf(arrow.startBinding),
        to: endOf(arrow.endBinding),
        text: within.get(idOf(arrow.id)) ?? '',
        heads: { from: isHead(arrow.startArrowhead), to: isHead(arrow.endArrowhead) },
      })),
    leftOut: alone.filter(({ id }) => !held.has(idOf(id))).map(textIn),
  });
};
const SHAPES = new Set(['rectangle', 'ellipse', 'diamond', 'image', 'embeddable']);

const textIn = (text: Fields): string => firstText(text, 'originalText', 'text');
const holds = (shape: Box, text: Box): boolean => {
  const [x, y] = [text.x + text.width / 2, text.y + text.height / 2];
  return x > shape.x && x < shape.x + shape.width && y > shape.y && y < shape.y + shape.height;
};
const endOf = (binding: unknown): string => (isRecord(binding) ? idOf(binding.elementId) : '');
const isHead = (head: unknown): boolean => typeof head === 'string' && head !== '';
