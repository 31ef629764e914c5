import fc from 'fast-check';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { AS_FOUND, type ImportFile, type ImportPreview } from '../../src/formats/importPreview.ts';
import { readFiles } from '../../src/formats/readFiles.ts';
import { damage, damaged, inEveryFormat, networkOf, type Written } from '../../tests/formats/damagedFiles.ts';

/** What the bench of the formats measures: reading by processor time, of sound files and of damaged ones. */

const read = (files: readonly ImportFile[]): ImportPreview => {
  let last = 0;
  return readFiles(files, AS_FOUND, '2026-11-22' as IsoDate, () => {
    last += 1;
    return `id-${last}`;
  });
};
const timed = <T>(work: () => T): readonly [ms: number, answer: T] => {
  const before = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1_000, answer];
};
const sizeOf = (files: readonly ImportFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
const cameIn = (preview: ImportPreview): string =>
  preview.readable ? `${preview.actors.length}/${preview.relations.length}` : preview.code;

export interface Measured {
  readonly format: string;
  readonly ms: number;
  readonly megabytes: number;
  /** Actors and relations that came in, or why none did. */
  readonly cameIn: string;
  /** How many times as long as half of it; nothing where that was not asked. */
  readonly growth: number | null;
}
const measured = (format: string, files: readonly ImportFile[], half: readonly ImportFile[] | null): Measured => {
  const halves = half && Math.min(...[1, 2].map(() => timed(() => read(half))[0]));
  const [ms, preview] = timed(() => read(files));
  return { format, ms, megabytes: sizeOf(files) / 1e6, cameIn: cameIn(preview), growth: halves && ms / halves };
};

/** A map at the limit in every format, beside one of half as many. */
export const measureLimit = (): Measured[] => {
  const halves = inEveryFormat(networkOf(2_500, 10_000), true);
  return Object.entries(inEveryFormat(networkOf(5_000, 20_000), true)).map(([format, files]) =>
    measured(format, files, halves[format] ?? null),
  );
};

/** Files of nearly 20 MB: long notes. */
export const measureLarge = (): Measured[] => {
  const all = inEveryFormat(networkOf(5_000, 10_000, false, 'Een lange toelichting. '.repeat(140)), true);
  return ['csv', 'graphml', 'gexf', 'node-link', 'gml', 'dot', 'xlsx'].map((format) => measured(format, all[format] ?? [], null));
};

export interface Fuzzed {
  readonly files: number;
  readonly failed: readonly string[];
  readonly partly: readonly string[];
  readonly slowest: { readonly format: string; readonly ms: number };
}
/** Files damaged in one to four places, of all formats in turn. */
export const fuzz = (count: number): Fuzzed => {
  const kinds: [string, readonly ImportFile[]][] = [true, false].flatMap((directed): [string, Written[string]][] =>
    Object.entries(inEveryFormat(networkOf(9, 16, directed))),
  );
  const [failed, partly]: [string[], string[]] = [[], []];
  let slowest = { format: '', ms: 0 };
  const samples = fc.sample(fc.array(damage, { minLength: 1, maxLength: 4 }), { numRuns: count, seed: 20_261_128 });
  for (const [at, damages] of samples.entries()) {
    const [format, seed] = kinds[at % kinds.length] ?? ['', []];
    const files = seed.map(({ name, bytes }) => ({ name, bytes: damages.reduce(damaged, bytes) }));
    const [ms, preview] = timed(() => read(files));
    if (ms > slowest.ms) slowest = { format, ms };
    if (!preview.readable && preview.code === 'readerFailed') failed.push(`${format} ${at}`);
    if (preview.readable && preview.partial) partly.push(`${format} ${at}`);
  }
  return { files: samples.length, failed, partly, slowest };
};
