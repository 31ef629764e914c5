import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { FindingId, IsoDate, NetworkCountId } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { mapsOfSnapshots } from '../../../src/domain/mapsOfSnapshots.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import { typedTexts } from '../../../src/domain/typedTexts.ts';
import { en } from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';
import { nl } from '../../../src/language/nl.ts';
import { handedOver } from './handedOver.ts';

/** So short that no picture breaks it over two lines, and so that none is the beginning of another. */
const canary = (kind: 'p' | 'g' | 't', number: number) => `Kan${kind}${number}k`;
const CANARY = { person: /Kanp\d+k/gi, group: /Kang\d+k/gi, typed: /Kant\d+k/gi };

/** A map with a canary for every name and every other text that somebody typed, in its snapshots too. */
const mapOfCanaries = (language: 'nl' | 'en'): ActorMap => {
  const day = '2026-11-28' as IsoDate;
  const drawn = exampleMap(language);
  const finding = { id: 'f' as FindingId, kind: 'finding', text: 'bevinding', by: 'functie', when: day } as const;
  const action = { id: 'a' as FindingId, kind: 'action', text: 'actie', by: 'uitvoerder', when: day } as const;
  const count = { id: 'c' as NetworkCountId, name: 'geteld', counted: 3, of: 9, date: day };
  const map: ActorMap = {
    ...drawn,
    findings: new Map([finding, action].map((one) => [one.id, one])),
    networkCounts: new Map([[count.id, count]]),
  };
  const sung = new Map<string, string>();
  const sing = (kind: 'p' | 'g' | 't', text: string) => text && !sung.has(text) && sung.set(text, canary(kind, sung.size));
  for (const { actors } of [map, ...mapsOfSnapshots(map).values()])
    for (const { kind, name } of actors.values()) sing(kind === 'person' ? 'p' : 'g', name);
  for (const { text, hiding } of typedTexts(map)) if (hiding !== 'actor') sing('t', text);
  const file = JSON.parse(writeMapFile(map), (_, value) => (typeof value === 'string' ? (sung.get(value) ?? value) : value));
  const read = readMapFile(file);
  if (!read.done) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};

/** What of a kind is found in what is handed over, and where. */
const found = (made: ReadonlyMap<string, string>, kind: keyof typeof CANARY): string[] =>
  [...made].flatMap(([what, text]) => {
    const hits = new Set(text.match(CANARY[kind]));
    return hits.size > 0 ? [`${what}: ${[...hits].slice(0, 3).join(' ')}`] : [];
  });

const LANGUAGES = { nl, en } as const;
const madeOf = (code: 'nl' | 'en', level: RedactionLevel, isTicked = false): Promise<ReadonlyMap<string, string>> => {
  const map = mapOfCanaries(code);
  const language = LANGUAGES[code] as unknown as Language;
  const shown = new Set(isTicked ? typedTexts(map).map(({ key }) => key) : []);
  let ids = 0;
  const seen = redacted(map, { level, shown }, language.redaction, (table) => `${table}-${++ids}`).map;
  return handedOver(seen, level, language);
};

describe('Everything that is handed over', () => {
  test.each(['nl', 'en'] as const)(
    'has no person in it, and no typed word that was not ticked, when persons are hidden (%s)',
    async (code) => {
      const made = await madeOf(code, 'persons');
      expect(found(made, 'person')).toEqual([]);
      expect(found(made, 'typed')).toEqual([]);
      expect(found(made, 'group').length).toBeGreaterThan(15);
    },
    60_000,
  );

  test('has no person in it when every other word was ticked', async () => {
    const made = await madeOf('nl', 'persons', true);
    expect(found(made, 'person')).toEqual([]);
    expect(found(made, 'typed').length).toBeGreaterThan(15);
  }, 60_000);

  test.each(['nl', 'en'] as const)(
    'has nobody and nothing in it when everybody is hidden, whatever was ticked (%s)',
    async (code) => {
      const made = await madeOf(code, 'everybody', true);
      expect((['person', 'group', 'typed'] as const).flatMap((kind) => found(made, kind))).toEqual([]);
    },
    60_000,
  );

  test('has all of them in it when nobody is hidden: what is looked for would be found', async () => {
    const made = await madeOf('nl', 'none');
    const products = [...made.keys()];
    expect(products.length).toBeGreaterThan(18);
    const without = (kind: keyof typeof CANARY, ...not: string[]) =>
      products.filter((what) => !not.includes(what) && !found(made, kind).some((hit) => hit.startsWith(`${what}:`)));
    expect(without('person', 'name', 'neighbourhoods as svg', 'areas on paper')).toEqual([]);
    expect(without('typed')).toEqual([]);
  }, 60_000);
});
