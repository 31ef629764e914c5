import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Box, networkOfDrawing } from './drawing.ts';
import { type Fields, firstText, idOf, isRecord, recordsOf } from './jsonFields.ts';
import { boxOf } from './readJsonCanvas.ts';
import { topOf } from './topOf.ts';

/** A drawing of tldraw: shapes and notes with a text, and arrows that are bound to them. */
export const isTldraw = (value: unknown): Sureness | null =>
  recordsIn(value).some(({ typeName }) => typeName === 'shape') ? 'surely' : null;

/** A file, or what its editor keeps. */
const recordsIn = (value: unknown): readonly Fields[] => {
  if (!isRecord(value)) return [];
  const document = isRecord(value.document) ? value.document : value;
  return recordsOf('tldrawFileFormatVersion' in value ? value.records : 'schema' in document ? document.store : null) ?? [];
};

export const readTldraw = (content: Content): RawNetwork => {
  const records = recordsIn(topOf(content));
  const shapes = records.filter(({ typeName }) => typeName === 'shape');
  const byId = new Map(shapes.map((shape) => [idOf(shape.id), shape]));
  const placed = (shape: Fields): Box => {
    const { w: width, h: height } = propsOf(shape);
    const box = boxOf({ ...shape, width, height }, textIn(propsOf(shape)));
    // Within a frame or group it stands from its corner.
    const around = byId.get(idOf(shape.parentId));
    if (!around || around === shape) return box;
    const { x, y } = boxOf(around, '');
    return { ...box, x: box.x + x, y: box.y + y };
  };
  const bound = new Map(
    records
      .filter(({ typeName }) => typeName === 'binding')
      .map((binding) => [`${idOf(binding.fromId)} ${idOf(propsOf(binding).terminal)}`, idOf(binding.toId)]),
  );
  const boxes = shapes.filter(({ type }) => BOXES.has(String(type))).map(placed);
  const lines = shapes
    .filter(({ type }) => type === 'arrow')
    .map((arrow) => {
      const props = propsOf(arrow);
      // Until its version 2 the arrow itself said what it was bound to.
      const endOf = (terminal: 'start' | 'end') =>
        bound.get(`${idOf(arrow.id)} ${terminal}`) ?? idOf(isRecord(props[terminal]) ? props[terminal].boundShapeId : '');
      const isHead = (head: unknown, unsaid: string) => (head ?? unsaid) !== 'none';
      const heads = { from: isHead(props.arrowheadStart, 'none'), to: isHead(props.arrowheadEnd, 'arrow') };
      return { from: endOf('start'), to: endOf('end'), text: textIn(props), heads };
    })
    .filter(({ from, to }) => from !== '' || to !== '');
  const held = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const loose = shapes.filter(({ type }) => type === 'text').map(placed);
  return networkOfDrawing(content, {
    format: 'tldraw',
    program: 'tldraw',
    boxes: [...boxes.filter(({ id, text }) => text !== '' || held.has(id)), ...loose.filter(({ id }) => held.has(id))],
    frames: shapes
      .filter(({ type }) => type === 'frame')
      .map((frame): Box => ({ ...placed(frame), text: firstText(propsOf(frame), 'name') })),
    lines,
    leftOut: loose.filter(({ id }) => !held.has(id)).map(({ text }) => text),
  });
};
const BOXES = new Set(['geo', 'note']);

const propsOf = (record: Fields): Fields => (isRecord(record.props) ? record.props : {});

/** A text, or the paragraphs of an editor. */
const textIn = (props: Fields): string => firstText(props, 'text') || paragraphs(props.richText).trim();
const paragraphs = (node: unknown): string => {
  if (!isRecord(node)) return '';
  if (typeof node.text === 'string') return node.text;
  const inner = (recordsOf(node.content ?? []) ?? []).map(paragraphs).join('');
  return node.type === 'paragraph' ? `${inner}\n` : inner;
};
