import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TogetherDescription } from '../../../scripts/merge/describeTogether.ts';
import { type GivenFile, mergeFiles } from '../../../scripts/merge/mergeFiles.ts';
import { writeMapFile } from '../../../src/domain/mapFile.ts';
import { writeHandedFile } from '../../../src/formats/envelope/packEnvelope.ts';
import { type Drawing, drawnBy } from '../../maps/broughtMap.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TODAY = '2026-11-29';
const file = (name: string, text: string): GivenFile => ({ path: name, name, bytes: new TextEncoder().encode(text) });
const mapFile = (name: string, names: readonly string[], drawing: Drawing = {}) =>
  file(`${name}.schakelkaart.json`, writeMapFile(drawnBy(names, drawing)));

const A = mapFile('a', ['Imam', 'wijkagent', 'School', 'Jongerenwerker Oost'], {
  relations: [
    ['Imam', 'wijkagent', 'trust'],
    ['Imam', 'School'],
  ],
  roles: { Imam: ['link'], School: ['pusher'] },
  on: { Imam: 'Voor', School: 'tegen' },
});
const B = mapFile('b', ['de imam', 'Wijkagent Noord', 'Wijkagent', 'Jongerenwerkster West'], {
  relations: [['de imam', 'Wijkagent', 'tension']],
  roles: { 'de imam': ['link'] },
  on: { 'de imam': 'Tegenstanders' },
});
const C = file('c.csv', 'naam;rol\nimaam;pusher\nschool;pusher\n');

const laid = (...files: readonly GivenFile[]): TogetherDescription => {
  const { merged, unread } = mergeFiles(files, TODAY);
  if (!merged) throw new Error(unread.join('\n'));
  return merged;
};
/** With the maps called as their files, whatever their number. */
const shape = (files: readonly GivenFile[]) =>
  JSON.parse(
    JSON.stringify(laid(...files), (key, value) => (key === 'map' ? files[value]?.name : value)),
    (_, value) => (Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value),
  );

test('numbers in maps of files that were handed over with names hidden are nobody’s', () => {
  const handed = (name: string) => {
    const map = drawnBy(['Persoon 1', 'Imam']);
    return file(`${name}.schakelkaart.json`, writeHandedFile({ map, label: name, mayBeNamed: false, hidden: 'persons' }));
  };
  const { actors } = laid(handed('een'), handed('twee'));
  expect(actors.map(({ name }) => name).sort()).toEqual(['Imam', 'Persoon 1', 'Persoon 1 (2)']);
});

describe('maps of files laid together', () => {
  const together = laid(A, B, C);
  const called = (name: string) => together.actors.find((actor) => actor.name === name);

  test('say who is who, how many drew them and how often each role and camp was given', () => {
    expect(together.maps).toBe(3);
    expect(called('Imam')).toEqual({
      name: 'Imam',
      drawnBy: 3,
      from: [
        { map: 0, name: 'Imam' },
        { map: 1, name: 'de imam' },
        { map: 2, name: 'imaam' },
      ],
      roles: { pusher: { given: 1, of: 3 }, link: { given: 2, of: 3 } },
      camps: { Tegenstanders: 1, Voor: 1 },
    });
    expect(called('School')?.roles).toEqual({ pusher: { given: 2, of: 2 } });
  });

  test('have each relation once, with how many drew it', () => {
    expect(together.relations).toContainEqual({ from: 'Imam', to: 'School', type: 'contact', drawnBy: 1 });
    expect(together.relations).toHaveLength(3);
  });

  test('join nothing that would be asked, and nothing that is told apart', () => {
    expect(together.asked).toEqual([]);
    expect(laid(A, mapFile('d', ['Wijkagent Noord'])).asked).toEqual([
      { a: { map: 0, name: 'wijkagent' }, b: { map: 1, name: 'Wijkagent Noord' } },
    ]);
    expect(together.actors.filter(({ name }) => name.startsWith('Jongerenwerk')).map(({ drawnBy }) => drawnBy)).toEqual([1, 1]);
  });

  test('have the camps that are one, and where they differ', () => {
    expect(together.camps).toEqual([
      {
        name: 'Tegenstanders',
        from: [
          { map: 0, name: 'tegen' },
          { map: 1, name: 'Tegenstanders' },
        ],
      },
      { name: 'Voor', from: [{ map: 0, name: 'Voor' }] },
    ]);
    expect(together.differences).toEqual([
      { about: 'role', actor: 'Imam', role: 'pusher', given: 1, of: 3 },
      { about: 'role', actor: 'Imam', role: 'link', given: 2, of: 3 },
      { about: 'camp', actor: 'Imam', camps: { Tegenstanders: 1, Voor: 1 } },
      { about: 'type', from: 'Imam', to: expect.stringMatching(/wijkagent/i), types: { tension: 1, trust: 1 } },
    ]);
  });

  test('are the same in whatever order the files are given', () => {
    const names = (files: readonly GivenFile[]) => laid(...files).actors.map(({ name }) => name);
    expect(names([C, B, A])).toEqual(names([A, B, C]));
    for (const files of [
      [C, B, A],
      [B, C, A],
      [A, C, B],
    ])
      expect(shape(files)).toEqual(shape([A, B, C]));
  });

  test('count a map that is given twice once, and say so', () => {
    const { merged, told } = mergeFiles([A, B, { ...A, path: 'kopie.json' }], TODAY);
    expect(merged?.maps).toBe(2);
    expect(merged?.actors.every(({ drawnBy: count }) => count <= 2)).toBe(true);
    expect(told).toEqual(['kopie.json: dezelfde kaart als a.schakelkaart.json. Zij telt één keer mee.']);
  });

  test('count of a map in two states the last that is given, and of two that show the same one, and say so', () => {
    const map = drawnBy(['Imam', 'Wijkagent']);
    const state = (name: string, note: string) => {
      const actors = new Map([...map.actors].map(([id, actor]) => [id, { ...actor, note }]));
      return file(name, writeMapFile({ ...map, actors }));
    };
    const [one, two] = [state('een.schakelkaart.json', ''), state('twee.schakelkaart.json', 'Belt terug.')];
    const states = mergeFiles([one, A, two], TODAY);
    expect(states.merged?.maps).toBe(2);
    expect(states.merged?.actors.find(({ name }) => name === 'Imam')?.from.map((on) => on.map)).toEqual([1, 2]);
    const sentence =
      'twee.schakelkaart.json: dezelfde kaart als een.schakelkaart.json, op een ander moment. Zij telt mee in plaats van een.schakelkaart.json.';
    expect(states.merged?.notices).toEqual([{ code: 'otherState', file: 2, of: 0, sentence }]);
    expect(states.told).toEqual([sentence]);
    // Given once more as it was at first, that is the last again.
    const back = mergeFiles([one, two, A, { ...one, path: 'terug.json' }], TODAY);
    expect(back.merged?.notices.map(({ code, of }) => [code, of])).toEqual([
      ['otherState', 0],
      ['otherState', 1],
    ]);
    expect(back.merged?.maps).toBe(2);
    const alike = mergeFiles([file('x.csv', 'naam\nImam\n'), A, file('y.csv', 'naam\nimam\n')], TODAY);
    expect(alike.merged?.maps).toBe(2);
    expect(alike.merged?.notices.map(({ code, file: at, of }) => [code, at, of])).toEqual([['sameDrawing', 2, 0]]);
  });

  test('leave out what cannot be read, with a sentence, and keep the numbers of the files', () => {
    const { merged, unread } = mergeFiles(
      [file('kapot.json', '{"a":'), A, { path: 'weg', name: 'weg', problem: 'weg is weg.' }, C],
      TODAY,
    );
    expect(unread).toHaveLength(2);
    expect(unread[0]).toMatch(/^kapot\.json:\d+:\d+: .+/);
    expect(merged?.actors.find(({ name }) => name === 'School')?.from).toEqual([
      { map: 1, name: 'School' },
      { map: 3, name: 'school' },
    ]);
    expect(mergeFiles([A, file('kapot.json', '{"a":')], TODAY).merged).toBeNull();
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'merge-'));
    writeFileSync(join(folder, 'c.csv'), 'naam\nImam\nschool\n');
    writeFileSync(join(folder, 'd.csv'), 'naam\nde imam\n');
    writeFileSync(join(folder, 'leeg.csv'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...names: string[]) =>
    spawnSync(process.execPath, ['scripts/merge.mjs', ...names.map((name) => join(folder, name))], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  test('prints one object, and says what it left out with exit status 2', () => {
    const { stdout, stderr, status } = run('c.csv', 'd.csv', 'leeg.csv', 'nergens.csv');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({
      maps: 2,
      actors: [
        { name: 'Imam', drawnBy: 2 },
        { name: 'school', drawnBy: 1 },
      ],
    });
  });

  test('asks for two files', () => {
    const { stderr, status, stdout } = run('c.csv');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Gebruik: npm run --silent merge');
  });
});
