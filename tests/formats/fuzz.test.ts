import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMapFile, writeMapFile } from '../../src/domain/mapFile.ts';
import type { ImportPreview } from '../../src/formats/importPreview.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { fileOf, read, readable, readText } from './reading.ts';

/** Files damaged in every way: each is answered with a sound map or a reason, and none with an exception. */

const folder = new URL('../maps/reference/networks/', import.meta.url);
const small = readdirSync(folder).filter((name) => /^(?:klein_brug|synth_0012)/.test(name));
const seeds = small.map((name) => new Uint8Array(readFileSync(new URL(name, folder))));
seeds.push(
  new TextEncoder().encode(writeMapFile(readable(readText('klein.json', readFileSync(new URL('klein_brug.json', folder)))).map)),
);

const pieces = [
  '"',
  "'",
  '<',
  '>',
  '</',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  ':',
  '\n',
  '\t',
  '\0',
  '&',
  '&amp;',
  '&x;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!DOCTYPE a>',
  '__proto__',
  'constructor',
  '"__proto__":{}',
  '1e999',
  'NaN',
  '-1',
  'null',
  'true',
  '\u202E',
  '\uD800',
  '\uFEFF',
  '<node id="a1"/>',
  '"id":"a1"',
  '<edge source="a1" target="a1"/>',
  'religie',
  'spanning',
  'x'.repeat(300),
  '"format":"schakelkaart"',
  '"version":2',
].map((text) => new TextEncoder().encode(text));

/** Cut, double, insert, overwrite, drop: one damage at a place between 0 and 1 of the file. */
const damage = fc.record({
  how: fc.constantFrom('cut', 'double', 'insert', 'overwrite', 'drop', 'byte'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  piece: fc.constantFrom(...pieces),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

const damaged = (bytes: Uint8Array, { how, at, length, piece, byte }: Damage): Uint8Array => {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
  switch (how) {
    case 'cut':
      return before;
    case 'double':
      return joined(before, after.subarray(0, length), after);
    case 'insert':
      return joined(before, piece, after);
    case 'overwrite':
      return joined(before, piece, after.subarray(piece.length));
    case 'drop':
      return joined(before, after.subarray(length));
    default:
      return joined(before, Uint8Array.of(byte), after.subarray(1));
  }
};

/** A preview that can be shown and, when it is readable, holds a map that is a map by the file format's own checks. */
const isAnswered = (preview: ImportPreview) => {
  for (const language of [nl, en]) {
    if (preview.readable)
      for (const notice of preview.notices)
        expect(language.formats.notices[notice.code](notice.details)).not.toMatch(/undefined|NaN|\[object/);
    else expect(language.formats.refusals[preview.code](preview.details)).not.toMatch(/undefined|NaN|\[object/);
  }
  if (!preview.readable) return;
  const text = writeMapFile(preview.map);
  const again = readMapFile(JSON.parse(text));
  expect(again.done && writeMapFile(again.value)).toBe(text);
  expect(preview.map.positions.size).toBe(preview.map.actors.size);
  for (const { x, y } of preview.map.positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
};

it('answers 2,000 damaged files, and none comes in partly without being asked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(damage, { minLength: 1, maxLength: 4 }), (seed, damages) => {
      const bytes = damages.reduce(damaged, seed);
      const preview = readText('bestand', bytes);
      isAnswered(preview);
      if (preview.readable) expect(preview.partial).toBeNull();
      else if (preview.partial) isAnswered(readText('bestand', bytes, { acceptPartial: true }));
    }),
    { numRuns: 2_000, seed: 20261122 },
  );
  expect(({} as Record<string, unknown>).x).toBeUndefined();
}, 300_000);

it('answers any bytes and any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), fc.json()),
      (content) => isAnswered(readText('x', content)),
    ),
    { numRuns: 500, seed: 1 },
  );
});

it('answers two damaged tables together', () => {
  const [actors, relations] = ['synth_0012.actoren.csv', 'synth_0012.relaties.csv'].map(
    (name) => new Uint8Array(readFileSync(new URL(name, folder))),
  );
  fc.assert(
    fc.property(damage, damage, (one, other) => {
      if (!actors || !relations) throw new Error('tables are missing');
      isAnswered(read([fileOf('a.csv', damaged(actors, one)), fileOf('r.csv', damaged(relations, other))]));
    }),
    { numRuns: 200, seed: 2 },
  );
});
