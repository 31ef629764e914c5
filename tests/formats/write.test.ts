import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { exportForProgram, PROGRAM_FILES, type ProgramFile } from '../../src/workspace/exportForProgram.ts';
import { runs } from '../runs.ts';
import { arbitraryMap } from './arbitraryMap.ts';
import { fileOf, read, readable, readText } from './reading.ts';
import { isClear, toldOf } from './toldOf.ts';

const KUMU = ['kumuElements', 'kumuConnections'] as const;
const filesOf = (map: ActorMap, files: readonly ProgramFile[], language: 'nl' | 'en' = 'nl') =>
  files.map((file) => exportForProgram(map, file, language)).map(({ name, text }) => fileOf(name, text));

const drawn = readable(
  readText(
    'r.csv',
    'van;naar;soort;sterkte;zekerheid;richting;notitie\nWijkagent;Imam, de;spanning;sterk;zelf gezien;;"kort & "" <b>"\nImam, de;School;invloed;zwak;vermoed;één kant;\nSchool;Wijkagent;invloed;gewoon;gehoord;beide kanten;\nWijkagent;Imam, de;contact;zwak;;;\n',
  ),
).map;

describe('what is written for another program', () => {
  it.each([[['gephi'] as const], [['yed'] as const], [KUMU]])('comes in again with all that is said, from %j', (program) => {
    fc.assert(
      fc.property(arbitraryMap(), fc.constantFrom('nl' as const, 'en' as const), (map, language) => {
        fc.pre(map.actors.size > 0 && isClear(map));
        expect(toldOf(readable(read(filesOf(map, program, language))).map)).toEqual(toldOf(map));
      }),
      { numRuns: runs(60, 30) },
    );
  });

  it.each(['gephi', 'yed'] as const)('keeps everybody where they stood, for %s', (program) => {
    const again = readable(read(filesOf(drawn, [program]))).map;
    const placesOf = ({ actors, positions }: ActorMap) =>
      [...actors.values()].map(({ id, name }) => [name, positions.get(id)?.x, positions.get(id)?.y]);
    const [first, ...others] = placesOf(again);
    const [was, ...were] = placesOf(drawn);
    const apart = (one: unknown, other: unknown) => Number(one) - Number(other);
    for (const [index, [name, x, y]] of others.entries())
      expect([name, apart(x, first?.[1]), apart(y, first?.[2])]).toEqual([
        were[index]?.[0],
        apart(were[index]?.[1], was?.[1]),
        apart(were[index]?.[2], was?.[2]),
      ]);
  });

  it('keeps names, relations, strengths and direction for UCINET', () => {
    const preview = readable(read(filesOf(drawn, ['ucinet'])));
    expect(preview.format).toBe('ucinet');
    const bare = (map: ActorMap) =>
      toldOf(map)
        .relations.map(({ from, to, type, strength, mutual }) => [from, to, type, strength, mutual])
        .sort((a, b) => String(a).localeCompare(String(b)));
    expect(bare(preview.map)).toEqual(bare(drawn));
  });

  it('is a file for each program, called after the map', () => {
    expect(PROGRAM_FILES.map((file) => exportForProgram(drawn, file, 'nl').name)).toEqual([
      'r.gexf',
      'r.graphml',
      'r.elements.csv',
      'r.connections.csv',
      'r.dl',
    ]);
  });
});

/** Programs that nobody here wrote, where they are installed. */
const hasPython = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0;

const askPython = (script: string, name: string, text: string): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'schakelkaart-'));
  try {
    writeFileSync(join(folder, name), text);
    const { stdout, stderr } = spawnSync('python3', ['-c', script, join(folder, name)], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const [gexf, graphml] = (['gephi', 'yed'] as const).map((file) => exportForProgram(drawn, file, 'nl').text);
const found = {
  names: ['Imam, de', 'School', 'Wijkagent'],
  relations: ['contact 1', 'invloed 1', 'invloed 2', 'spanning 3'],
};

const ofNetworkx = () => {
  const script = (reader: string) => `
import sys, json, networkx as nx
g = nx.${reader}(sys.argv[1])
names = sorted(d.get('label') or n for n, d in g.nodes(data=True))
relations = sorted('%s %d' % (d['label'], d['weight']) for _, _, d in g.edges(data=True))
print(json.dumps({'names': names, 'relations': relations}))`;
  test('reads GraphML', () => expect(askPython(script('read_graphml'), 'a.graphml', graphml ?? '')).toEqual(found));
  // It knows no graph of which some edges have direction and others not, as GEXF, Gephi and a map do.
  test('reads GEXF in which nothing runs one way', () => {
    const both = (gexf ?? '').replaceAll('type="directed"', 'type="undirected"');
    expect(askPython(script('read_gexf'), 'a.gexf', both)).toEqual(found);
  });
};

const ofIgraph = () => {
  const script = `
import sys, json, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({'names': sorted(g.vs['label']), 'relations': sorted('%s %d' % (e['label'], e['weight']) for e in g.es)}))`;
  test('reads GraphML', () => expect(askPython(script, 'a.graphml', graphml ?? '')).toEqual(found));
};

if (hasPython('networkx')) describe('networkx', ofNetworkx);
if (hasPython('igraph')) describe('igraph', ofIgraph);
