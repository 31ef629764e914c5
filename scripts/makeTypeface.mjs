/**
 * Cuts the typeface of the program to the letters that are typed here, and writes how wide each letter is. Run by hand when the
 * typeface or the choice of letters changes (`node scripts/makeTypeface.mjs`); what it makes is kept with the code.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { plainZero } from './plainZero.mjs';

const ROOT = new URL('..', import.meta.url);
const PACKAGE = new URL('node_modules/@fontsource-variable/atkinson-hyperlegible-next/', ROOT);
const TARGET = new URL('src/picture/typeface/', ROOT);
/** The weights between which the files can be set, and those at which letters are measured. */
const WEIGHTS = { min: 400, max: 700, default: 400 };
const MEASURED = [400, 650];
/** Figures of one width are for tables and clocks; kerning is for text. */
const FEATURES = ['kern', 'tnum'];

/** Whose it is, its licence and where that stands go along in the file itself, as the licence asks of copies. */
const NAMES = [0, 13, 14];

/** What Dutch, English, German, French and the languages around them are written with. */
const LATIN = `${between(0x20, 0x7e)}\u00a0¡£§©«®°±²³´·»¿${between(0xc0, 0xff)}ıŒœ–—‘’‚“”„•…‹›€™−`;

const source = (name) => readFile(new URL(`files/atkinson-hyperlegible-next-${name}-wght-normal.woff2`, PACKAGE));
const [latin, extended] = [await withPlainZero(await source('latin')), await source('latin-ext')];
/** All letters of the second file that stand on their own: names in Turkish, Polish, Czech, Welsh, Maltese. */
const EXTENDED = lettersIn(extended)
  .filter((letter) => letter >= '\u0100' && !/\p{M}|\uffff|[†ℓ]/u.test(letter))
  .join('');

const files = [
  ['latin', latin, LATIN],
  ['latinExtended', extended, EXTENDED],
];
const measured = new Map();
for (const [name, font, letters] of files) {
  const cut = await subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
  });
  await writeFile(new URL(`${name}.woff2`, TARGET), cut);
  const known = new Set(lettersIn(cut));
  for (const letter of letters) if (known.has(letter)) measured.set(letter, []);
  for (const weight of MEASURED) {
    const still = fontkit.create(await subsetFont(font, letters, { targetFormat: 'sfnt', variationAxes: { wght: weight } }));
    for (const letter of known)
      measured
        .get(letter)
        ?.push(Math.round((still.glyphForCodePoint(letter.codePointAt(0)).advanceWidth * 1000) / still.unitsPerEm));
  }
  console.log(`${name}.woff2: ${cut.length} bytes, ${known.size} letters`);
}
await copyFile(new URL('LICENSE', PACKAGE), new URL('OFL.txt', TARGET));

/** A letter with an accent is as wide as the one without, and needs no entry where that holds. */
const entries = [...measured].filter(([letter, widths]) => {
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
  return bare === letter || measured.get(bare)?.join() !== widths.join();
});
const text = `/**
 * Written by \`scripts/makeTypeface.mjs\`: how far each letter of the typeface moves the pen at two weights, in thousandths of the
 * size, without kerning. A letter with an accent that is not here is as wide as its letter without.
 */
export const LETTERS =
  ${quoted(entries.map(([letter]) => letter).join(''))};
${MEASURED.map((weight, at) => `export const AT_${weight}: readonly number[] = [${entries.map(([, widths]) => widths[at]).join(', ')}];`).join('\n')}
`;
await writeFile(new URL('advances.ts', TARGET), text);
const named = `/** Written by \`scripts/makeTypeface.mjs\`: what the typeface is called in every style sheet and picture. */
export const TYPEFACE = 'Atkinson Hyperlegible Next';

/** The letters of the second file, as a browser is told of them. */
export const EXTENDED_RANGE =
  '${rangesOf(EXTENDED)}';
`;
await writeFile(new URL('typeface.ts', TARGET), named);
console.log(`advances.ts: ${entries.length} letters; \`npm run tidy\` puts its style right`);

async function withPlainZero(file) {
  const font = await fontverter.convert(file, 'sfnt');
  const { id } = fontkit.create(font).glyphForCodePoint(0x30);
  return plainZero(font, id, fontkit.create(font).glyphForCodePoint(0x4f).id);
}

function between(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

function lettersIn(font) {
  return fontkit.create(font).characterSet.map((code) => String.fromCodePoint(code));
}

/** Quotation marks are written as escapes, since those of a language stand where that language is written only. */
function quoted(letters) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `'${letters.replace(/['\\]/g, '\\$&').replace(/[\u00a0‘-‟]/g, escaped)}'`;
}

/** Code points that follow each other are put together: U+100-107,U+10A. */
function rangesOf(letters) {
  const runs = [];
  for (const code of [...letters].map((letter) => letter.codePointAt(0)).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}
