import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { proposeTogether } from '../../../src/analysis/together/proposeTogether.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { FindingId, IsoDate, NetworkCountId } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { mapsOfSnapshots } from '../../../src/domain/mapsOfSnapshots.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import { contributionsOf } from '../../../src/domain/together/contribution.ts';
import { typedTexts } from '../../../src/domain/typedTexts.ts';
import { en } from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';
import { nl } from '../../../src/language/nl.ts';
import { brought, drawnBy } from '../../maps/broughtMap.ts';
import { handedOver } from './handedOver.ts';

/** So short that no picture breaks it over two lines, and so that none is the beginning of another. */
type Kind = 'p' | 'g' | 't' | 'd';
const canary = (kind: Kind, number: number) => `Kan${kind}${number}k`;
const CANARY = { person: /Kanp\d+k/gi, group: /Kang\d+k/gi, typed: /Kant\d+k/gi, drawer: /Kand\d+k/gi };

/** Drawers who let themselves be named brought in what they drew: a name that is on no other map, somebody whom both drew, a note. */
const withDrawers = (map: ActorMap): ActorMap => {
  const add = ['Tekenaar Anna', 'Tekenaar Bas'].map((label) => {
    const drawn = drawnBy([`${label} zelf`, 'Dorpsdokter']);
    const noted = new Map(
      [...drawn.actors].map(([id, actor]) => [id, { ...actor, note: `notitie van ${label} bij ${actor.name}` }]),
    );
    const one = brought({ ...drawn, actors: noted }, label);
    return { ...one, contribution: { ...one.contribution, mayBeNamed: true } };
  });
  const { actors, camps } = proposeTogether(add, []);
  const laid = runCommand(map, { do: 'layTogether', add, actors, camps });
  if (!laid.done) throw new Error(laid.refusal.code);
  return applyChange(map, laid.value);
};

/** A map with a canary for every name and every other text that somebody typed, in its snapshots too. */
const mapOfCanaries = (language: 'nl' | 'en'): ActorMap => {
  const day = '2026-11-28' as IsoDate;
  const drawn = exampleMap(language);
  const finding = { id: 'f' as FindingId, kind: 'finding', text: 'bevinding', by: 'functie', when: day } as const;
  const action = { id: 'a' as FindingId, kind: 'action', text: 'actie', by: 'uitvoerder', when: day } as const;
  const count = { id: 'c' as NetworkCountId, name: 'geteld', counted: 3, of: 9, date: day };
  const map: ActorMap = withDrawers({
    ...drawn,
    findings: new Map([finding, action].map((one) => [one.id, one])),
    networkCounts: new Map([[count.id, count]]),
  });
  const sung = new Map<string, string>();
  const sing = (kind: Kind, text: string) => text && !sung.has(text) && sung.set(text, canary(kind, sung.size));
  for (const { name } of contributionsOf(map)) sing('d', name);
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
      expect(found(made, 'drawer')).toEqual([]);
      expect(found(made, 'group').length).toBeGreaterThan(15);
    },
    60_000,
  );

  test('has no person in it when every other word was ticked', async () => {
    const made = await madeOf('nl', 'persons', true);
    expect(found(made, 'person')).toEqual([]);
    expect(found(made, 'typed').length).toBeGreaterThan(15);
    expect(found(made, 'drawer')).toEqual([]);
  }, 60_000);

  test.each(['nl', 'en'] as const)(
    'has nobody and nothing in it when everybody is hidden, whatever was ticked (%s)',
    async (code) => {
      const made = await madeOf(code, 'everybody', true);
      expect((['person', 'group', 'typed', 'drawer'] as const).flatMap((kind) => found(made, kind))).toEqual([]);
    },
    60_000,
  );

  test('has all of them in it when nobody is hidden: what is looked for would be found', async () => {
    const made = await madeOf('nl', 'none');
    const products = [...made.keys()];
    expect(products.length).toBeGreaterThan(18);
    const without = (kind: keyof typeof CANARY, ...not: string[]) =>
      products.filter((what) => !not.includes(what) && !found(made, kind).some((hit) => hit.startsWith(`${what}:`)));
    // The key figures of this map are groups, and the answers to the questions are typed.
    const tellOfNobody = ['figures on paper', 'questions on paper'];
    expect(without('person', 'name', 'neighbourhoods as svg', 'areas on paper', ...tellOfNobody)).toEqual([]);
    expect(found(made, 'group').some((hit) => hit.startsWith('figures on paper:'))).toBe(true);
    expect(without('typed')).toEqual([]);
    // Who drew what stands in the map itself, and in nothing else that is made of it.
    expect(found(made, 'drawer').map((hit) => hit.split(':')[0])).toEqual(['envelope, past']);
  }, 60_000);
});
