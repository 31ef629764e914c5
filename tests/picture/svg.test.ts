import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { svgOf } from '../../src/picture/painters/svg.ts';
import { PRINT_COLOURS } from '../../src/picture/printColours.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { sceneIn, VIEW } from './everyForm.ts';

const OPTIONS = { title: 'Windmolens', view: VIEW, width: 720, paper: '#ffffff', family: '"Een letter", sans-serif' };

/** The elements of an SVG, and the text of each; throws when it is no XML. */
const read = (svg: string) => {
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes } as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
};

describe('a scene as SVG', () => {
  const elements = read(svgOf(sceneIn(PRINT_COLOURS), OPTIONS));

  test('has one title, and text that stays text', () => {
    expect(elements.filter(({ name }) => name === 'title').map(({ text }) => text)).toEqual(['Windmolens']);
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(texts).toContain('Wijkagent');
    expect(texts).toContain('Tegen de molens');
  });

  test('says of every group what it stands for, and holds nothing that runs, and no style but that of its letters', () => {
    const groups = elements.filter(({ name, attributes }) => name === 'g' && attributes['data-id']);
    expect(new Set(groups.map(({ attributes }) => attributes['class']))).toEqual(new Set(['actor', 'relation', 'camp']));
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'style', 'rect', 'g', 'defs', 'path', 'use', 'polygon', 'polyline', 'text', 'tspan']),
    );
    expect(elements.filter(({ name }) => name === 'style').map(({ text }) => text)).toEqual([
      '@supports (font-weight:650){text[font-weight="700"]{font-weight:650}}',
    ]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name === 'style' || name.startsWith('on')),
    ).toEqual([]);
  });

  test('shows a photo below all that is drawn in its part of the picture only', () => {
    const room = { left: VIEW.left, right: VIEW.right, top: VIEW.top + 40, bottom: VIEW.bottom - 60 };
    const photo = { url: 'data:image/png;base64,AA', width: 900, height: 600, x: 0, y: 0, scale: 2, turn: 0, shown: 0.5, room };
    const drawn = read(svgOf(sceneIn(PRINT_COLOURS), { ...OPTIONS, under: photo }));
    const at = drawn.findIndex(({ name }) => name === 'image');
    const part = drawn.findIndex(({ name }) => name === 'clipPath');
    expect(drawn[at - 1]?.attributes['clip-path']).toBe(`url(#${drawn[part]?.attributes['id']})`);
    expect(drawn[part + 1]?.attributes).toMatchObject({ y: String(room.top), height: String(room.bottom - room.top) });
    expect(at).toBeLessThan(drawn.findIndex(({ attributes }) => attributes['data-id']));
  });

  test.each(['</text><script>alert(1)</script>', '"&<>\'', ']]>', '\u0000\u0008\ud800x', '<!--'])(
    'writes the name %j as text',
    (name) => {
      const box = { left: 0, right: 1, top: 0, bottom: 1 };
      const mark = {
        is: 'words',
        lines: [name],
        at: { x: 0, y: 0 },
        anchor: 'middle',
        size: 13,
        weight: 650,
        fill: '#000',
        halo: null,
      } as const;
      const scene: Scene = {
        hulls: [],
        relations: [],
        actors: [],
        campNames: [],
        names: [{ id: name, stands: 'actor', box, marks: [mark] }],
      };
      const found = read(svgOf(scene, { ...OPTIONS, title: name }));
      const plain = name.replace(/[\u0000-\u0008\ud800]/g, '');
      expect(found.filter((element) => element.name === 'tspan').map(({ text }) => text)).toEqual([plain]);
      expect(found.some((element) => element.name === 'script')).toBe(false);
    },
  );
});
