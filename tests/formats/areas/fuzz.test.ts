import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAreas } from '../../../src/formats/readAreas.ts';
import { seededRandom } from '../../maps/seededRandom.ts';
import { runs } from '../../runs.ts';
import { plainSettings } from './areaFiles.ts';

const TIMES = runs(600);

test.each(['waterstad.geojson', 'inwoners.csv'])(`%s damaged in ${TIMES} ways is read or refused, never thrown at`, (name) => {
  const whole = new Uint8Array(readFileSync(fileURLToPath(new URL(`../../maps/areas/${name}`, import.meta.url))));
  const random = seededRandom(20261122);
  const { below, chance } = random;
  const seen = new Set<boolean>();
  for (let time = 0; time < TIMES; time += 1) {
    const bytes = whole.slice(0, chance(0.3) ? below(whole.length) : whole.length);
    for (let times = below(6); times > 0 && bytes.length > 0; times -= 1) bytes[below(bytes.length)] = below(256);
    const preview = readAreas({ name, bytes }, plainSettings);
    seen.add(preview.readable);
    if (!preview.readable) continue;
    const names = preview.areas.map((area) => area.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((each) => each.trim() === each && each !== '')).toBe(true);
    const corners = preview.areas.flatMap(({ outline }) => outline.flat(2)).flat();
    expect(corners.every(Number.isInteger)).toBe(true);
    expect(
      preview.areas.every(({ population }) => population === null || (Number.isInteger(population) && population >= 0)),
    ).toBe(true);
  }
  expect(seen).toContain(true);
});
