import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, namesOf, read, readable } from './reading.ts';

/** Small files as other programs write them, and what is right to make of each: all that is in it, and nothing that is not. */

const file = (name: string) => fileOf(name, readFileSync(new URL(`../maps/elsewhere/${name}`, import.meta.url)));

/** `A - B tension 3`, with the camp behind a name. */
const said = (names: readonly string[]) => {
  const preview = readable(read(names.map(file)));
  const { map, relations } = preview;
  const campOf = (id: string | null) => (id === null || id === 'none' ? '' : ` [${map.camps.get(id as never)?.name}]`);
  return {
    actors: preview.actors.map(({ name, camp }) => name + campOf(camp)),
    relations: relations.map(({ from, to, type, mutual, strength }) => {
      const sign = type === 'influence' ? (mutual ? '<->' : '->') : '-';
      return `${map.actors.get(from)?.name} ${sign} ${map.actors.get(to)?.name} ${type} ${strength}`;
    }),
    certainties: [...new Set(relations.map(({ certainty }) => certainty))],
  };
};

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [
    ['source-destination.csv'],
    ['wijkagent', 'jongerenwerk', 'moskeebestuur', 'school'],
    ['wijkagent - jongerenwerk contact 2', 'wijkagent - moskeebestuur contact 2', 'jongerenwerk - school contact 2'],
  ],
  [
    ['matrix.csv'],
    ['Wijkagent', 'Imam', 'School', 'Buurthuis', 'Winkeliers'],
    ['Wijkagent - Imam contact 2', 'Wijkagent - Buurthuis contact 2', 'School - Buurthuis contact 2'],
  ],
  ...['pajek.net', 'pajek.txt'].map((name): [string[], string[], string[]] => [
    [name],
    ['Bureau Jeugd, Zorg & Veiligheid', 'Wijkteam Noord', 'Imam', '4'],
    ['Bureau Jeugd, Zorg & Veiligheid - Wijkteam Noord contact 1', 'Wijkteam Noord - Imam contact 2', 'Imam - 4 contact 1'],
  ]),
  [['drawio.xml'], ['Wijkagent', 'Imam'], ['Wijkagent - Imam contact 2']],
  [['defaults.gexf'], ['Welkomgroep [Voor]', 'Bezorgde buren [Tegen]'], ['Welkomgroep - Bezorgde buren tension 2']],
  [
    ['defaults.graphml'],
    ['Welkomgroep [Voor]', 'Bezorgde buren [Tegen]', 'Kerkgebouw [Voor]'],
    ['Welkomgroep - Bezorgde buren tension 3', 'Welkomgroep - Kerkgebouw cooperation 1'],
  ],
  [
    ['gephi-nodes.csv', 'gephi-edges.csv'],
    ['Wijkagent', 'Imam', 'School'],
    ['Wijkagent - Imam contact 2', 'Imam -> School influence 2', 'School - Wijkagent tension 2'],
  ],
  [['d3-index.json'], ['Wijkagent', 'Imam', 'School'], ['Wijkagent - Imam contact 1', 'Imam - School contact 3']],
  [['networkx1-index.json'], ['Wijkagent', 'Imam'], ['Wijkagent - Imam contact 2']],
  [
    ['obsidian-canvas.json'],
    ['Wijkagent Noord [Voorstanders]', 'Imam [Voorstanders]', 'School'],
    ['Wijkagent Noord - Imam tension 2', 'Imam - School contact 2'],
  ],
  [['neo4j.graphml'], ['Wijkteam Noord', 'Bestuur buurthuis'], ['Wijkteam Noord - Bestuur buurthuis cooperation 2']],
  [
    ['yed-html-group.graphml'],
    ['Bestuur buurthuis & keuken', 'Wijkagent Noord [Noord (open)]'],
    ['Bestuur buurthuis & keuken - Wijkagent Noord tension 2'],
  ],
  [['title-above.csv'], ['Welkomgroep [Voor]', 'Wethouder', 'Bezorgde buren [Tegen]'], []],
  [['cytoscape-edge-table.csv'], ['Wijkagent', 'Imam', 'School'], ['Wijkagent - Imam contact 2', 'Imam - School tension 2']],
  [
    ['graphology-influence.json'],
    ['Wethouder', 'Welkomgroep'],
    ['Wethouder -> Welkomgroep influence 2', 'Wethouder - Welkomgroep contact 2'],
  ],
  [['prsm.json'], ['Wijkagent Noord', 'Imam'], ['Wijkagent Noord - Imam tension 2']],
])('%j comes in whole', (names, actors, relations) => {
  const found = said(names);
  expect(found.actors).toEqual(actors);
  expect(found.relations).toEqual(relations);
  expect(found.certainties).toEqual(relations.length > 0 ? ['heard'] : []);
});

test('a mind map is refused in words', () => {
  expect(read([file('freeplane.xml')])).toMatchObject({
    readable: false,
    code: 'looksLikeOther',
    details: { looksLike: 'freeplane' },
  });
});

test('one actor far away leaves the others room', () => {
  const preview = readable(read([file('outlier.gexf')]));
  const near = preview.actors.filter(({ name }) => name.startsWith('Actor')).map(({ id }) => preview.map.positions.get(id));
  expect(namesOf(preview)).toHaveLength(21);
  const [first, second] = near;
  expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeGreaterThanOrEqual(90);
  const reach = Math.max(...[...preview.map.positions.values()].map(({ x, y }) => Math.hypot(x, y)));
  expect(reach).toBeLessThan(2_000);
});
