import fc from 'fast-check';
import type { ImportFile } from '../../src/formats/importPreview.ts';
import { type OtherNetwork, writtenAs } from './kinds/writtenAs.ts';
import { dataOf, odsBytes, odsContent, packed, xlsxParts } from './workbook/workbookBytes.ts';

/** The same network in every format that is read, and ways to damage its bytes. */

export type Written = Readonly<Record<string, readonly ImportFile[]>>;

const odsRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('');

const workbooks = ({ actors, ties }: OtherNetwork): Written => {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const tied = [
    ['Van', 'Naar', 'Type', 'Sterkte'],
    ...ties.map(({ from, to, fields }) => [
      names.get(from) ?? from,
      names.get(to) ?? to,
      String(fields?.['type'] ?? ''),
      String(fields?.['weight'] ?? ''),
    ]),
  ];
  const listed = [
    ['Naam', 'Soort', 'Notitie'],
    ...actors.map(({ name, fields }) => [name, fields?.['kind'] ?? '', fields?.['note'] ?? '']),
  ];
  const sheets = [
    { name: 'Actoren', data: dataOf(listed) },
    { name: 'Relaties', data: dataOf(tied) },
  ];
  return {
    xlsx: [{ name: 'n.xlsx', bytes: packed(xlsxParts(sheets)) }],
    ods: [{ name: 'n.ods', bytes: odsBytes(odsContent(odsRows(tied))) }],
  };
};

/** Every format, or all but those of which the file grows with the square of its actors. */
export const inEveryFormat = (network: OtherNetwork, isLarge = false): Written => ({
  ...Object.fromEntries(
    Object.entries(writtenAs)
      .filter(([format]) => !isLarge || format !== 'matrix')
      .map(([format, write]) => [
        format,
        Object.entries(write(network)).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
      ]),
  ),
  ...workbooks(network),
});

const types = ['contact', 'samenwerking', 'vertrouwen', 'spanning'];
/** A network of any size; the same every time. */
export const networkOf = (actors: number, relations: number, directed = false, note = 'Toelichting'): OtherNetwork => ({
  directed,
  actors: Array.from({ length: actors }, (_, at) => ({
    id: `a${at}`,
    name: `${['Wijkteam', 'Vereniging', 'Voorzitter'][at % 3]} ${at}`,
    fields: { kind: ['organisatie', 'groep', 'persoon'][at % 3] ?? '', note: `${note} ${at}` },
    place: [(at * 37) % 1_000, (at * 91) % 1_000],
  })),
  ties: Array.from({ length: relations }, (_, at) => {
    const from = at % actors;
    // Each round ties everybody to somebody further on, so that no two ties are of one pair.
    const to = (from + 1 + Math.floor(at / actors)) % actors;
    return { from: `a${from}`, to: `a${to}`, fields: { type: types[at % 4] ?? '', weight: 1 + (at % 3) } };
  }),
});

const pieces = [
  ...['"', "'", '<', '>', '</', '{', '}', '[', ']', ',', ';', ':', '\n', '\t', '\0', '&', '&amp;', '&x;', '<![CDATA['],
  ...[']]>', '<!--', '<!DOCTYPE a>', '__proto__', 'constructor', '"__proto__":{}', '1e999', 'NaN', '-1', 'null', 'true'],
  ...['\u202E', '\uD800', '\uFEFF', '<node id="a1"/>', '"id":"a1"', '<edge source="a1" target="a1"/>', 'religie', 'spanning'],
  ...['x'.repeat(300), '"format":"schakelkaart"', '"version":2', '*Vertices 9', '*Matrix', '->', '--', 'dl n=3', 'node [', '%'],
].map((text) => new TextEncoder().encode(text));

/** Cut, double, insert, overwrite, drop: one damage at a place between 0 and 1 of the file. */
export const damage = fc.record({
  how: fc.constantFrom('cut', 'double', 'insert', 'overwrite', 'drop', 'byte'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  piece: fc.constantFrom(...pieces),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

export const damaged = (bytes: Uint8Array, { how, at, length, piece, byte }: Damage): Uint8Array => {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
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

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
