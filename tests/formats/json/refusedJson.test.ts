import { describe, expect, test } from 'vitest';
import { noticeCodes, readable } from '../reading.ts';
import { readValue } from './jsonFile.ts';

/** JSON that holds no network says what it looks like; what is left out of one that does is said with an example. */

test.each([
  ['settings', { name: 'x', version: '1.0.0', scripts: { a: 'b' }, dependencies: {} }],
  ['settings', { $schema: 'https://json-schema.org', title: 'x' }],
  ['translations', { menu: { open: 'Openen', close: 'Sluiten' }, title: 'Titel' }],
  ['tree', { name: 'Gemeente', children: [{ name: 'Wijkteam' }] }],
  ['chat', { messages: [{ from: 'a', text: 'hoi' }] }],
  ['chat', [{ title: 'a', mapping: {}, create_time: 1 }]],
  ['areas', { type: 'FeatureCollection', features: [] }],
  ['areas', '{"type":"Feature","geometry":null}\n{"type":"Feature","geometry":null}\n'],
  ['otherData', { include: ['src'], exclude: ['node_modules'] }],
  ['otherData', { coord: { lon: 4 }, main: { temp: 280 }, name: 'Utrecht', id: 3 }],
  ['otherData', [1, 2, 3]],
  ['otherData', {}],
])('looks like %s', (looksLike, value) => {
  expect(readValue(value)).toMatchObject({ readable: false, code: 'looksLikeOther', details: { looksLike } });
});

test('what stands at the top of other data is said', () => {
  expect(readValue({ a: 1, b: [2] })).toMatchObject({ details: { inside: 'a, b' } });
});

test('two nodes with one id are refused, and both named', () => {
  const value = {
    nodes: [
      { id: 1, label: 'Imam' },
      { id: 1, label: 'School' },
    ],
    links: [],
  };
  expect(readValue(value)).toMatchObject({ code: 'idTwice', details: { first: 'Imam', second: 'School' } });
});

test('a file that breaks off says how much there is', () => {
  const text = '{"nodes":[{"id":"Imam"},{"id":"School"}],"links":[{"source":"Imam","target":"School"},{"source":"Im';
  expect(readValue(text)).toMatchObject({ code: 'brokenOff', partial: { actorsRead: 2, relationsRead: 1, relationsFound: 2 } });
});

describe('what is left out is said', () => {
  test('links to nobody, with one end, and nodes without a name', () => {
    const links = [{ source: 1, target: 2 }, { source: 1, target: 99 }, { source: 1 }];
    const preview = readable(readValue({ nodes: [{ id: 1, label: 'Imam' }, { id: 2, label: 'School' }, {}], links }));
    expect(noticeCodes(preview)).toEqual(['nameMissing', 'relationWithoutActor', 'relationIncomplete']);
  });

  test('objects without a text, not how things are drawn', () => {
    const node = { id: 1, label: 'Imam', extra: { a: { b: 1 } }, color: { border: '#000' }, font: { size: 12 } };
    const preview = readable(readValue({ nodes: [node, { id: 2, label: 'School' }], links: [{ source: 1, target: 2 }] }));
    expect(preview.notices).toEqual([{ code: 'valueUnknown', details: { column: 'extra', value: '{"a":{"b":1}}', count: 1 } }]);
  });

  test('texts that stand alone in a drawing, and that frames became camps', () => {
    const text = (id: string, word: string, containerId: string | null) => ({
      id,
      type: 'text',
      text: word,
      containerId,
      x: 0,
      y: -900,
    });
    const frame = { id: 'f', type: 'frame', name: 'Voor', x: -10, y: -10, width: 200, height: 200 };
    const shape = { id: 'a', type: 'rectangle', x: 0, y: 0, width: 100, height: 50 };
    const elements = [shape, text('at', 'Imam', 'a'), frame, text('t', 'Titel', null)];
    const preview = readable(readValue({ type: 'excalidraw', elements }));
    expect(noticeCodes(preview)).toEqual(['groupsAsCamps', 'looseTextsLeftOut']);
  });

  test('numbers of clusters are no camps', () => {
    const nodes = [
      { id: 'Imam', group: 1 },
      { id: 'School', group: 2 },
    ];
    expect(readable(readValue({ nodes, links: [{ source: 'Imam', target: 'School' }] })).map.camps.size).toBe(0);
  });
});

test('a key that reaches into the program is refused, also line by line', () => {
  expect(readValue('{"naam":"Imam"}\n{"naam":"School","__proto__":{"a":1}}\n')).toMatchObject({ code: 'forbiddenKey' });
});

test('thousands of lists are not held against each other', () => {
  const count = 4000;
  const nameOf = (index: number) => `Actor ${index % count}`;
  const all = Array.from({ length: count }, (_, index) => [nameOf(index), [nameOf(index + 1), nameOf(index * 7 + 2)]]);
  const start = performance.now();
  expect(readable(readValue(Object.fromEntries(all))).actors.length).toBe(count);
  expect(performance.now() - start).toBeLessThan(20_000);
});
