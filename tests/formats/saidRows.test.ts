import { expect, it } from 'vitest';
import { AS_FOUND } from '../../src/formats/importPreview.ts';
import { readFiles } from '../../src/formats/readFiles.ts';

// The example shows who and with whom, also where no column says it.

const exampleOf = (name: string, text: string) => {
  let made = 0;
  const file = { name, bytes: new TextEncoder().encode(text) };
  const preview = readFiles([file], AS_FOUND, '2026-11-28' as Parameters<typeof readFiles>[2], () => `id-${++made}`);
  if (!preview.readable) throw new Error(preview.code);
  return preview.tables.map(({ said }) => [said.fields.join(' '), ...said.rows.map((cells) => cells.join(' '))]);
};

it.each([
  [
    'lines',
    'lijst.txt',
    'Imam - School: vertrouwen\nBuurthuis\n',
    [
      ['name', 'Imam', 'School', 'Buurthuis'],
      ['from to type strength certainty', 'Imam School vertrouwen gewoon gehoord'],
    ],
  ],
  ['a matrix', 'matrix.csv', ';Imam;School\nImam;0;1\nSchool;1;0\n', [['from to', 'Imam School']]],
  [
    'Pajek',
    'net.net',
    '*Vertices 2\n1 "Imam"\n2 "School"\n*Edges\n1 2 3\n',
    [
      ['name', 'Imam', 'School'],
      ['from to strength', 'Imam School 3'],
    ],
  ],
  [
    'GraphML, whose ends are ids',
    'net.graphml',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="n" for="node" attr.name="naam"/><graph edgedefault="undirected"><node id="a"><data key="n">Imam</data></node><node id="b"><data key="n">School</data></node><edge source="a" target="b"/></graph></graphml>',
    [
      ['', '', ''],
      ['from to', 'Imam School'],
    ],
  ],
])('of %s', (_, name, text, expected) => {
  expect(exampleOf(name, text)).toEqual(expected);
});
