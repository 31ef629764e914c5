import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMapFile, writeMapFile } from '../../src/domain/mapFile.ts';
import type { ImportPreview } from '../../src/formats/importPreview.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { runs } from '../runs.ts';
import { damage, damaged, inEveryFormat, networkOf } from './damagedFiles.ts';
import { fileOf, read, readable, readText } from './reading.ts';

/** Files damaged in every way: each is answered with a sound map or a reason, and none with an exception. */

const folder = new URL('../maps/reference/networks/', import.meta.url);
const small = readdirSync(folder).filter((name) => /^(?:klein_brug|synth_0012)/.test(name));
const own = writeMapFile(readable(readText('klein.json', readFileSync(new URL('klein_brug.json', folder)))).map);
const seeds = [
  ...small.map((name) => [fileOf(name, new Uint8Array(readFileSync(new URL(name, folder))))]),
  [fileOf('klein.schakelkaart.json', own)],
  ...[true, false].flatMap((directed) => Object.values(inEveryFormat(networkOf(9, 16, directed)))),
];

/** What is said, without what the file itself says. */
const bare = (said: string, details: Readonly<Record<string, string | number>>): string =>
  Object.values(details).reduce<string>((left, own) => (typeof own === 'string' && own ? left.replaceAll(own, '') : left), said);

/** A preview that can be shown and, when it is readable, holds a map that is a map by the file format's own checks. */
const isAnswered = (preview: ImportPreview) => {
  for (const language of [nl, en]) {
    if (preview.readable)
      for (const notice of preview.notices)
        expect(bare(language.formats.notices[notice.code](notice.details), notice.details)).not.toMatch(/undefined|NaN|\[object/);
    else
      expect(bare(language.formats.refusals[preview.code](preview.details), preview.details)).not.toMatch(
        /undefined|NaN|\[object/,
      );
  }
  if (!preview.readable) return;
  const text = writeMapFile(preview.map);
  const again = readMapFile(JSON.parse(text));
  expect(again.done && writeMapFile(again.value)).toBe(text);
  expect(preview.map.positions.size).toBe(preview.map.actors.size);
  for (const { x, y } of preview.map.positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
};

it('answers damaged files of every format, and none comes in partly without being asked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(damage, { minLength: 1, maxLength: 4 }), (seed, damages) => {
      const files = seed.map(({ name, bytes }) => fileOf(name, damages.reduce(damaged, bytes)));
      const preview = read(files);
      isAnswered(preview);
      if (preview.readable) expect(preview.partial).toBeNull();
      else {
        expect(preview.code).not.toBe('readerFailed');
        if (preview.partial) isAnswered(read(files, { acceptPartial: true }));
      }
    }),
    { numRuns: runs(700), seed: 20261122 },
  );
  expect(({} as Record<string, unknown>).x).toBeUndefined();
}, 300_000);

it('answers any bytes and any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), fc.json()),
      (content) => isAnswered(readText('x', content)),
    ),
    { numRuns: runs(500), seed: 1 },
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
    { numRuns: runs(200, 80), seed: 2 },
  );
});
