import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import type { ImportPreview } from '../../../src/formats/importPreview.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { runs } from '../../runs.ts';
import { readText } from '../reading.ts';

/** Workbooks damaged on the outside and, packed again in order, within: each is answered with a sound map or a reason. */

const seeds = ['wijk.xlsx', 'wijk.ods'].map((name) => new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url))));
const pieces = [
  ...[
    '<',
    '>',
    '"',
    '&',
    '&x;',
    '</c>',
    '<row r="9999999">',
    'r="XFD1048576"',
    't="s"',
    's="99"',
    '<v>-1</v>',
    '<v>1e999</v>',
    '<f/>',
  ],
  ...['<!DOCTYPE a>', 'table:number-columns-repeated="1048576"', 'table:number-rows-repeated="1048576"', 'office:value="NaN"'],
  ...[
    '<table:table-row>',
    '<text:p>',
    'office:date-value="9"',
    '[h]',
    '_x0000_',
    '../',
    '\0',
    '\uD800',
    '__proto__',
    'x'.repeat(400),
  ],
];

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.integer({ min: 0, max: 60 }),
  piece: fc.constantFrom('', ...pieces),
});
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

const damagedText = (text: string, { at, lost, piece }: Damage): string => {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + piece + text.slice(place + lost);
};

const isAnswered = (preview: ImportPreview) => {
  for (const { formats } of [nl, en]) {
    const said = preview.readable
      ? preview.notices.map(({ code, details }) => formats.notices[code](details))
      : [formats.refusals[preview.code](preview.details)];
    expect(said.join(' ')).not.toMatch(/undefined|NaN|\[object/);
  }
  if (!preview.readable) return expect(preview.code).not.toBe('readerFailed');
  const text = writeMapFile(preview.map);
  const again = readMapFile(JSON.parse(text));
  expect(again.done && writeMapFile(again.value)).toBe(text);
};

test('A part damaged within a sound zip is answered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.nat(), fc.array(damage, { minLength: 1, maxLength: 3 }), (seed, which, damages) => {
      const parts = unzipSync(seed);
      const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
      const name = names[which % names.length] ?? '';
      parts[name] = strToU8(damages.reduce(damagedText, strFromU8(parts[name] ?? new Uint8Array())));
      isAnswered(readText('map.xlsx', zipSync(parts, { level: 1 })));
    }),
    { numRuns: runs(150, 50), seed: 20_261 },
  );
  expect(({} as Record<string, unknown>).x).toBeUndefined();
}, 300_000);

test('Bytes damaged on the outside are answered, and none is read otherwise than it was', () => {
  const whole = seeds.map((seed) => JSON.stringify([...namesIn(readText('a', seed))]));
  fc.assert(
    fc.property(
      fc.nat({ max: 1 }),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }),
      (which, changes) => {
        const bytes = (seeds[which] ?? new Uint8Array()).slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const preview = readText('a', bytes);
        isAnswered(preview);
        if (preview.readable) expect(JSON.stringify([...namesIn(preview)])).toBe(whole[which]);
      },
    ),
    { numRuns: runs(200, 70), seed: 3 },
  );
}, 300_000);

function namesIn(preview: ImportPreview): readonly string[] {
  return preview.readable ? preview.actors.map(({ name, note }) => `${name} ${note}`) : [];
}
