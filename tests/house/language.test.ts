import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/language/en.ts';
import { inSituation } from '../../src/language/inSituation.ts';
import { nl } from '../../src/language/nl.ts';
import { filesUnder, ROOT } from './sourceFiles.ts';

/** Every sentence by its place (`library.title`): its kind, and for one with blanks to fill how many. */
function sentencesOf(value: unknown, place = ''): Map<string, string> {
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).flatMap(([key, inner]) => [...sentencesOf(inner, place ? `${place}.${key}` : key)]));
  return new Map([[place, typeof value === 'function' ? `function of ${value.length}` : typeof value]]);
}

/** The same by their words; what has blanks says its words around them. */
function textsByPlace(value: unknown, place = ''): Map<string, string> {
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).flatMap(([key, inner]) => [...textsByPlace(inner, place ? `${place}.${key}` : key)]));
  return new Map([[place, String(value)]]);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const sources = filesUnder('src/language', /\.ts$/).map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

describe('The two languages', () => {
  test('hold the same sentences, with the same blanks', () => {
    expect(sentencesOf(nl).size).toBeGreaterThan(50);
    expect(Object.fromEntries(sentencesOf(en))).toEqual(Object.fromEntries(sentencesOf(nl)));
  });

  test('say otherwise, on some screens, only what they say, with the same blanks', () => {
    for (const language of [nl, en])
      for (const variant of Object.values(language.variants)) {
        const said = sentencesOf(language);
        const other = sentencesOf(variant);
        expect(other.size).toBeGreaterThan(2);
        expect([...other].filter(([place, kind]) => said.get(place) !== kind)).toEqual([]);
      }
  });

  test('never ask a finger to click or to press keys', () => {
    for (const language of [nl, en]) {
      const clicks = [...textsByPlace(language)].filter(([, text]) => /klik|click/i.test(text)).map(([place]) => place);
      const byTouch = textsByPlace(inSituation(language, ['below', 'touch']));
      expect(clicks.length).toBeGreaterThan(10);
      expect(clicks.filter((place) => !place.startsWith('variants') && /klik|click/i.test(byTouch.get(place) ?? ''))).toEqual([]);
    }
  });

  test('hold no empty sentence and no missing word', () => {
    const unfit = [...textsOf(nl), ...textsOf(en)].filter(
      (text) => text.trim() === '' || /\b(?:undefined|NaN|null)\b|\[object/.test(text),
    );
    expect(unfit).toEqual([]);
  });

  test('never call a person a risk, a score or a field of forces, and never shout', () => {
    expect(sources.length).toBeGreaterThan(5);
    const unfit = /krachtenveld|\brisico|\bscores?\b|\brisks?\b|force field|[\p{L}.]!['"`]/iu;
    expect(sources.filter(({ text }) => unfit.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('quote each in its own way: ‘…’ in Dutch, “…” in English', () => {
    const wrong = sources.filter(({ path, text }) => (path.includes('/nl') ? /[„“”]|["']\$\{[^}]*\}["']/ : /[„‘]/).test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    // What is said in both languages is quoted by neither.
    const elsewhere = filesUnder('src', /\.tsx?$/).filter((path) => !path.startsWith('src/language/'));
    expect(elsewhere.filter((path) => /[‘“„]/.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});
