import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import { handedMap } from '../../../src/domain/handedMap.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { FROZEN_TABLES, TABLE_NAMES } from '../../../src/domain/tables.ts';
import { checksum } from '../../../src/formats/checksum.ts';
import { bytesOfLetters, lettersOf } from '../../../src/formats/envelope/link.ts';
import { openEnvelope } from '../../../src/formats/envelope/openEnvelope.ts';
import { packEnvelope, writeHandedFile } from '../../../src/formats/envelope/packEnvelope.ts';
import { ROOT } from '../../house/sourceFiles.ts';
import { arbitraryMap } from '../arbitraryMap.ts';
import { fileOf, read, readable } from '../reading.ts';

const TODAY = '2026-11-29' as IsoDate;
const open = (bytes: Uint8Array) => openEnvelope(bytes, TODAY, () => 'new');
const opened = (bytes: Uint8Array) => {
  const outcome = open(bytes);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const codeOf = (bytes: Uint8Array) => {
  const outcome = open(bytes);
  return outcome.done ? 'opened' : outcome.refusal.code;
};
/** On the clock of the processor: others may be at work here. */
const timed = (work: () => string) => {
  const before = process.cpuUsage();
  const code = work();
  const { user, system } = process.cpuUsage(before);
  return { code, ms: (user + system) / 1_000 };
};
const village = (actors: 24 | 60): ActorMap => {
  const text = readFileSync(join(ROOT, `tests/maps/village${actors}.schakelkaart.json`), 'utf8');
  const outcome = readMapFile(JSON.parse(text));
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const said = { label: 'Kaart 3', mayBeNamed: true, hidden: 'persons' } as const;
const village24 = packEnvelope({ map: village(24), ...said });

describe('An envelope', () => {
  test('gives back any map as the map file does, with who made it', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.boolean(), (map, mayBeNamed) => {
        const asFile = readable(read([fileOf('x.schakelkaart.json', writeMapFile(map))])).map;
        const envelope = opened(packEnvelope({ map, ...said, mayBeNamed }));
        expect(envelope).toEqual({ map: asFile, ...said, mayBeNamed });
      }),
      { numRuns: 80 },
    );
  });

  test('is as well a file that people can read, and that opens as any map file', () => {
    const text = writeHandedFile({ map: village(60), ...said });
    expect(opened(new TextEncoder().encode(text))).toEqual({ map: village(60), ...said });
    expect(readable(read([fileOf('x.json', text)])).map).toEqual(village(60));
  });

  test('is refused when any one byte is another, wherever it stands', () => {
    const turn = fc.integer({ min: 1, max: 255 });
    fc.assert(
      fc.property(fc.nat({ max: village24.length - 1 }), turn, (at, other) => {
        const damaged = Uint8Array.from(village24);
        damaged[at] = (damaged[at] as number) ^ other;
        expect(['damaged', 'cutOff', 'notOurs', 'newerVersion']).toContain(codeOf(damaged));
      }),
      { numRuns: 2_000 },
    );
  });

  test('says that it was cut off, at whatever byte', () => {
    for (let length = 2; length < village24.length; length += 7)
      expect(codeOf(village24.subarray(0, length)), String(length)).toBe('cutOff');
  });

  test('says of what is no map that it is none, and of a newer one that it is newer', () => {
    for (const text of ['', 'hallo', 'naam;soort\nImam;persoon', '{"x": 1}', '%PDF-1.7'])
      expect(codeOf(new TextEncoder().encode(text)), text).toBe('notOurs');
    const newer = Uint8Array.from(village24);
    newer[2] = 9;
    const others = Uint8Array.from([...newer.subarray(0, 7), ...newer.subarray(11)]);
    new DataView(newer.buffer).setUint32(7, checksum(others));
    expect(codeOf(newer)).toBe('newerVersion');
    expect(codeOf(new TextEncoder().encode(writeMapFile(village(24)).replace('"version": 1', '"version": 99')))).toBe(
      'newerVersion',
    );
  });

  /** As anyone can make it: packed, and its checksum in order. */
  const packedText = (text: string): Uint8Array => {
    const packed = deflateSync(new TextEncoder().encode(text), { level: 9 });
    const bytes = new Uint8Array(11 + packed.length);
    bytes.set([0x53, 0x4b, 1]);
    new DataView(bytes.buffer).setUint32(3, packed.length);
    bytes.set(packed, 11);
    new DataView(bytes.buffer).setUint32(7, checksum(Uint8Array.from([...bytes.subarray(0, 7), ...packed])));
    return bytes;
  };
  const head = '"format":"schakelkaart","version":1';
  const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join(',');
  const zeros = `[${'0,'.repeat(19_999)}0]`;

  test.each([
    ['rows without columns, under any name', `{${head},${many(3_000, (at) => `"a${at}":{"rows":20000,"columns":[]}`)}}`],
    ['rows without columns, as a table', `{${head},"actors":{"rows":20000,"columns":[]}}`],
    ['rows with an empty column', `{${head},"actors":{"rows":20000,"columns":[["id",[]]]}}`],
    ['a field called very long', `{${head},"relations":{"rows":20000,"columns":[["${'x'.repeat(9_000)}",${zeros}]]}}`],
    ['one field many times', `{${head},"relations":{"rows":20000,"columns":[${many(40, () => `["id",${zeros}]`)}]}}`],
    [
      'many long fields',
      `{${head},"relations":{"rows":20000,"columns":[${many(40, (at) => `["${'x'.repeat(36)}${at}",${zeros}]`)}]}}`,
    ],
    [
      'every table full',
      `{${head},${TABLE_NAMES.map((table) => `"${table}":{"rows":20000,"columns":[["id",${zeros}]]}`).join(',')}}`,
    ],
  ])('of a few hundred letters that says it is huge is refused at once: %s', (_what, text) => {
    const bytes = packedText(text);
    expect(lettersOf(bytes).length).toBeLessThan(20_000);
    codeOf(village24);
    const { code, ms } = timed(() => codeOf(bytes));
    expect(['damaged', 'tooLarge', 'notOurs']).toContain(code);
    expect(ms).toBeLessThan(1_000);
  });

  test('with a list that this version does not know is opened without it', () => {
    const file = JSON.parse(writeMapFile(village(24)));
    const later = { ...file, dreams: { rows: 2, columns: [['id', ['a', 'b']]] } };
    expect(opened(packedText(JSON.stringify(later))).map).toEqual(village(24));
  });

  test('carries a label as text, no longer than fits, and lets nobody be named who was not asked', () => {
    const long = `\u202E${'é'.repeat(90)}`;
    const { label, mayBeNamed } = opened(packEnvelope({ map: village(24), ...said, label: long, mayBeNamed: false }));
    expect(label).toBe('é'.repeat(60));
    expect(mayBeNamed).toBe(false);
    const odd = writeHandedFile({ map: village(24), ...said }).replace('"mayBeNamed":true', '"mayBeNamed":"yes"');
    expect(opened(new TextEncoder().encode(odd)).mayBeNamed).toBe(false);
  });
});

describe('A link', () => {
  test('holds any bytes, whatever mail puts around or in it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.constantFrom('', '.', ').', '\n', '%20'),
        (bytes, after) => {
          const letters = lettersOf(bytes);
          expect(letters).toMatch(/^[\w-]+$/);
          const broken = `${letters.slice(0, 9)}\n${letters.slice(9)}${after}`;
          expect(bytesOfLetters(broken)).toEqual({ done: true, value: bytes });
        },
      ),
    );
  });

  test('stays under the length of links for sixty actors', () => {
    expect(lettersOf(packEnvelope({ map: handedMap(village(60), 'x'), ...said })).length).toBeLessThan(5_000);
  });

  test('is refused with letters that no link has', () => {
    for (const letters of ['', 'a b~c', '<script>', '%E0%A4%A']) expect(bytesOfLetters(letters).done, letters).toBe(false);
  });
});

describe('The map that is handed over', () => {
  test('is the map as it is now, with nothing of what it was before, and ids that are nobody else’s', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const handed = handedMap(map, 'm-');
        for (const table of TABLE_NAMES) expect(handed[table].size, table).toBe(FROZEN_TABLES.has(table) ? map[table].size : 0);
        expect([...handed.actors.values()].map(({ name }) => name)).toEqual([...map.actors.values()].map(({ name }) => name));
        expect([...handed.actors.keys()].every((id) => id.startsWith('m-'))).toBe(true);
        expect(propertiesOf(handed).createdAt).toMatch(/T00:00:00.000Z$/);
        expect(handedMap(map, 'm-')).toEqual(handed);
        expect(opened(packEnvelope({ map: handed, ...said })).map.relations.size).toBe(map.relations.size);
      }),
      { numRuns: 40 },
    );
  });
});
