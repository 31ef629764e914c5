import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseFiles } from '../../scripts/analyse/analyseFiles.ts';
import type { MapDescription } from '../../src/analysis/describeMap.ts';
import { fileOf } from '../formats/reading.ts';
import { REFERENCE_NETWORKS } from './referenceNetwork.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const networks = new URL('../maps/reference/networks/', import.meta.url);
const { netwerken } = JSON.parse(readFileSync(new URL('../maps/reference/values.json', import.meta.url), 'utf8'));
const FORMATS = [['.json'], ['.graphml'], ['.gexf'], ['.actoren.csv', '.relaties.csv']] as const;

const described = (files: Parameters<typeof analyseFiles>[0]): MapDescription & { source: { notices: { code: string }[] } } => {
  const answer = analyseFiles(files, '2026-11-22');
  if ('error' in answer) throw new Error(answer.error);
  return JSON.parse(answer.json);
};
const reference = (name: string, endings: readonly string[]) =>
  described(endings.map((ending) => fileOf(name + ending, readFileSync(new URL(name + ending, networks)))));

/** Which number of an actor is which value of the reference; those by strength only where strengths are 1 to 3. */
const UNWEIGHTED = {
  degree: 'graad',
  betweenness: 'betweenness_ruw',
  closeness: 'closeness_wasserman_faust',
  pagerank: 'pagerank_ongewogen',
  constraint: 'constraint_ongewogen',
  effectiveSize: 'effectieve_grootte_ongewogen',
} as const;
const WEIGHTED = {
  strength: 'sterkte_som',
  betweennessWeighted: 'betweenness_gewogen_ruw',
  pagerankWeighted: 'pagerank_gewogen',
  constraintWeighted: 'constraint_gewogen',
} as const;

describe.each(REFERENCE_NETWORKS)('%s', (name) => {
  const values = netwerken[name];

  it.each(FORMATS.map((endings) => ({ endings })))('described from $endings, actors called as in the file', ({ endings }) => {
    const { actors, components, bridges, articulationPoints, suggestions, source } = reference(name, endings);
    expect(Object.keys(actors).sort()).toEqual(Object.keys(values.graad).sort());
    const isScaled = source.notices.some(({ code }) => code === 'strengthsScaled');
    for (const [id, actor] of Object.entries(actors)) {
      for (const [metric, key] of Object.entries(isScaled ? UNWEIGHTED : { ...UNWEIGHTED, ...WEIGHTED })) {
        const [found, wanted] = [actor[metric as keyof typeof UNWEIGHTED], values[key][id]];
        if (wanted === null) expect([id, metric, found]).toEqual([id, metric, null]);
        else
          expect(Math.abs((found ?? Number.NaN) - wanted), `${id} ${metric}`).toBeLessThanOrEqual(
            1e-9 * Math.abs(wanted) + 1e-13,
          );
      }
      const wanted = values.gould_fernandez.kamp?.[id];
      if (wanted)
        expect(actor.brokerage.camp).toEqual({
          coordinator: wanted.w_I,
          consultant: wanted.w_O,
          gatekeeper: wanted.b_OI_of_b_IO,
          representative: wanted.b_OI_of_b_IO,
          liaison: wanted.b_O,
        });
    }
    const pairs = (list: readonly (readonly string[])[]) => list.map((pair) => [...pair].sort()).sort();
    expect(pairs(components)).toEqual(pairs(values.componenten));
    expect(pairs(bridges)).toEqual(pairs(values.bruggen));
    expect(articulationPoints.map(({ actor }) => actor).sort()).toEqual(Object.keys(values.articulatiepunten).sort());
    const { set } = suggestions['reachSet'] as { set: { actors: string[]; reachedActors: number } };
    expect(set.reachedActors).toBe(values.kpp.gulzig5_bereik2.bereik_2);
    expect(values.kpp.gulzig5_bereik2.set.slice(0, set.actors.length)).toEqual(set.actors);
  });
});

it('calls camps and neighbourhoods by their names, and gives nothing to light up', () => {
  const { camps, suggestions } = reference('synth_0030', ['.graphml']);
  expect(camps['mixing']).toMatchObject({ answered: true, pairs: [{ a: 'A', b: 'B' }] });
  expect(JSON.stringify({ camps, suggestions })).not.toMatch(/new-\d|"evidence"|"relations"/);
});

it('keeps the ids of a map file, with names beside them, of all but who left the network', () => {
  const file = readFileSync(join(ROOT, 'public/voorbeeld.schakelkaart.json'));
  const { actors } = described([fileOf('voorbeeld.schakelkaart.json', file)]);
  const own = JSON.parse(file.toString()) as { actors: { id: string; name: string; keyFigure: { status: string } | null }[] };
  const there = own.actors.filter(({ keyFigure }) => keyFigure?.status !== 'left');
  expect(there.length).toBeLessThan(own.actors.length);
  expect(
    Object.entries(actors)
      .map(([id, { name }]) => [id, name])
      .sort(),
  ).toEqual(there.map(({ id, name }) => [id, name]).sort());
});

it('calls actors by name where a file gives no ids, and none twice', () => {
  const { actors } = described([fileOf('x.csv', 'van;naar\nImam;Wijkagent\nWijkagent;Jongerenwerker\n')]);
  expect(Object.keys(actors).sort()).toEqual(['Imam', 'Jongerenwerker', 'Wijkagent']);
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'schakelkaart-analyse-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...paths: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/analyse.mjs', ...paths], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 50_000,
    });
    return { status, stdout, stderr };
  };

  it('prints one object and nothing else', () => {
    const { status, stdout, stderr } = run(
      'tests/maps/reference/networks/klein_brug.actoren.csv',
      'tests/maps/reference/networks/klein_brug.relaties.csv',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).actors.b3.betweenness).toBe(8);
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.csv']],
  ])('says on standard error what is wrong, with status 2: %s', (_, paths) => {
    const { status, stdout, stderr } = run(...paths);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).not.toBe('');
  });

  it('says where a broken file breaks off, with status 2', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{"nodes": [');
    const { status, stdout, stderr } = run(path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('broken.json:1:');
  });
});
