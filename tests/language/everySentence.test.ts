import { describe, expect, test } from 'vitest';
import { en } from '../../src/language/en.ts';
import { counted, eitherOf, inLetters, listed } from '../../src/language/grammar.ts';
import { loadHelpText } from '../../src/language/helpText.ts';
import { inSituation } from '../../src/language/inSituation.ts';
import { nl } from '../../src/language/nl.ts';

/** A value for any blank, whatever it is: a text, a number, and for what is looked up in it, itself. */
const anything: unknown = new Proxy(() => 'Ouders', {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 3 : 'Ouders');
    if (key === Symbol.iterator) return function* () {};
    if (key === 'map' || key === 'flatMap' || key === 'filter' || key === 'slice') return () => [];
    if (key === 'length' || key === 'size') return 3;
    if (key === 'toString' || key === 'toLowerCase' || key === 'toLocaleLowerCase') return () => 'ouders';
    return anything;
  },
});

/** What blanks are filled with, several ways; a sentence that cannot be made of one is made of another. */
const SAMPLES: readonly (readonly unknown[])[] = [
  ['Ouders', 'School', 'Buurt', 'Kamp', 'Wijk'],
  [0, 0, 0, 0, 0],
  [1, 1, 1, 1, 1],
  [3, 3, 3, 3, 3],
  [14, 0, 2, 1, 3],
  ['Ouders', 1, 'Buurt', 2, 3],
  ['Ouders', 'School', 1, 0, 2],
  [['Ouders', 'School'], ['Buurt'], 2, 'Wijk'],
  ['Ouders', ['School', 'Buurt'], 1],
  [0.4, 3, 'sleutelfiguren'],
  ['Ouders', 0.4, 'camps'],
  [{ count: 1 }, (id: string) => id, 'sleutelfiguur'],
  [{ count: 3, found: 4, most: 9, line: 2, name: 'Ouders', column: 'wijk', file: 'a.csv' }, (id: string) => id, 'x'],
  [anything, anything, anything, anything, anything],
];

interface Said {
  readonly place: string;
  readonly text: string;
  /** It has blanks, and a sample in them that may not suit. */
  readonly isFilled: boolean;
}

/** All that a language says, each with its place (`library.title`). */
const saidBy = (value: unknown, place = '', isFilled = false): readonly Said[] => {
  if (typeof value === 'string') return [{ place, text: value, isFilled }];
  if (typeof value === 'function') {
    const made = SAMPLES.flatMap((blanks) => {
      try {
        return saidBy((value as (...all: readonly unknown[]) => unknown)(...blanks), place, true);
      } catch {
        return [];
      }
    });
    // What a sample of the wrong kind makes is no sentence.
    return made.filter(({ text }) => !/undefined|NaN|\[object|null|Invalid/.test(text));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidBy(inner, place ? `${place}.${key}` : key, isFilled));
};

const provider = { name: 'Gemeente Sluiswaard', contact: 'toegankelijk@sluiswaard.example' };
const helpOf = async (code: 'nl' | 'en') => saidBy((await loadHelpText(code)).chapters(provider), 'help');
const languages = [
  ['nl', [...saidBy(nl), ...(await helpOf('nl'))]],
  ['en', [...saidBy(en), ...(await helpOf('en'))]],
] as const;
const unfit = (said: readonly Said[], pattern: RegExp) => [
  ...new Set(said.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`)),
];

describe.each(languages)('Every sentence (%s)', (code, said) => {
  test('is made at least once, nearly always', () => {
    const places = new Set(said.map(({ place }) => place));
    expect(places.size).toBeGreaterThan(700);
  });

  test('has no straight quotes, double spaces inside, spaces before its end, or three dots', () => {
    // Keys are told apart by wider spaces; a point that a word follows at once begins the ending of a file's name.
    const prose = said.filter(({ place, isFilled }) => !isFilled && !/shortcutList|quickAddExample/.test(place));
    expect(unfit(prose, /["']|\S {2,}\S|\s(?:[,;:?]|\.(?![a-z]))|\.\.\.|\.\./)).toEqual([]);
  });

  test('quotes as its language does', () => {
    expect(unfit(said, code === 'nl' ? /[„“”«»]/ : /[„«»‘]/)).toEqual([]);
  });

  test('never shouts, and never says OK', () => {
    expect(unfit(said, /!|\bOK\b|\bOkay\b/i)).toEqual([]);
  });

  test('that has a full stop inside ends with one, too', () => {
    const open = said.filter(
      ({ place, text, isFilled }) =>
        !isFilled && /[a-zé’”)]\. \p{Lu}/u.test(text) && !/[.?…:]$|[.?][’”]$|\*\*$/.test(text) && !/short/.test(place),
    );
    expect(open.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});

/** The page after an event speaks of lines, since it stands next to a picture of them. */
const isOfLines = (said: string) => !said.startsWith('afterEvent.');

test('Dutch says nothing in the words that were too hard, and hardly any in English', () => {
  const old =
    /goede lijn|hertekening|streefverhouding|gaat ervan af|raakt los|raken los|losraken|gespannen lijn|blind getrokken/i;
  const english = /\b(the|and|with|save|share|settings|update|default|dashboard|upload|browse|click|input|output)\b/i;
  expect(unfit(languages[0][1], old).filter(isOfLines)).toEqual([]);
  expect(unfit(languages[0][1], english).filter((said) => !said.startsWith('shell.language'))).toEqual([]);
});

test('English says nothing that was Dutch with English words', () => {
  const old =
    /good line|comes? loose|that is taken off|drawn blindly|all the same\b.*move|time line|on a camp|did not succeed|taken in\b|hangs? by|lean(s|ed)? on|color|neighbor|organiz/i;
  expect(unfit(languages[1][1], old).filter(isOfLines)).toEqual([]);
});

test('where one works by touch, nothing tells to click or double-click on the map', () => {
  for (const language of [nl, en]) {
    const { shell, frozen, table } = inSituation(language, ['below', 'touch']);
    const said = [shell.next, shell.draw, shell.firstHint, frozen.next, table.chooseRole].flatMap((part) => saidBy(part));
    expect(said.length).toBeGreaterThan(15);
    expect(unfit(said, /\b(dubbel)?klik|\b(double-)?click/i)).toEqual([]);
  }
});

test('grammar: none, one, two and many; lists; numbers in letters', () => {
  expect([0, 1, 2].map((count) => counted(count, 'actor', 'actoren'))).toEqual(['0 actoren', '1 actor', '2 actoren']);
  expect([1, 12, 13].map((count) => inLetters(count, 'nl'))).toEqual(['één', 'twaalf', '13']);
  expect([1, 12, 13].map((count) => inLetters(count, 'en'))).toEqual(['one', 'twelve', '13']);
  const names = ['Ada', 'Bo', 'Cas', 'Dina'];
  expect([1, 2, 3].map((count) => listed(names.slice(0, count), 'nl'))).toEqual(['Ada', 'Ada en Bo', 'Ada, Bo en Cas']);
  expect(listed(names, 'nl', 2)).toBe('Ada, Bo en nog twee');
  expect(listed(names, 'en', 3)).toBe('Ada, Bo, Cas and one more');
  expect([eitherOf(['Ada', 'Bo', 'Cas'], 'nl'), eitherOf(['Ada', 'Bo', 'Cas'], 'en')]).toEqual([
    'Ada, Bo of Cas',
    'Ada, Bo or Cas',
  ]);
});

/** One name can be of many: "Ouders", "Families in the shelter". So no sentence about one bends its verb to it. */
test('no sentence about somebody says "Ouders is" or "Families has"', () => {
  // A name in quotation marks is a name, and that is one; what was undone is a deed, and what was and is, a word.
  const bent = (name: string, verbs: string) => new RegExp(`(^|[.?:] )${name} (${verbs})\\b`, 'u');
  const dutch = bent('Ouders', 'is|heeft|staat|wordt|raakt|kwam|kan|wil|zou|hoort|loopt|komt|brengt|krijgt|woont|werkt');
  const english = bent('Ouders', 'is|has|was|comes|stands|does|goes|runs|lives|works|wants|gets|becomes');
  for (const [said, pattern] of [
    [languages[0][1], dutch],
    [languages[1][1], english],
  ] as const)
    expect(unfit(said, pattern).filter((one) => !/^shell\.(un|re)done|^comparisonPicture\.wasIsWords/.test(one))).toEqual([]);
});
