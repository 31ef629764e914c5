/**
 * The zero of the typeface has a slash, which tells codes apart and makes sentences restless. It becomes a narrow O, by pointing its glyph at
 * that of the letter, in the figures for tables too. The licence allows changes, and the typeface has no reserved name.
 */
const NARROW = 0.83;
const SHIFT = 25;

const ARGS_ARE_WORDS = 0x1;
const ARGS_ARE_XY = 0x2;
const HAS_TWO_SCALES = 0x40;
const LONG_OFFSETS = 0x1;

/** An uncompressed font, with glyph `zero` drawn as glyph `letter`; nothing else changes. */
export function plainZero(font, zero, letter) {
  const tables = tablesOf(font);
  const isLong = tables.get('head').readInt16BE(50) === 1;
  const glyphs = pieces(tables.get('glyf'), offsetsIn(tables.get('loca'), isLong));
  glyphs[zero] = narrowed(glyphs[letter], letter);
  tables.set('glyf', Buffer.concat(glyphs.map((glyph) => padded(glyph, 4))));
  tables.set('loca', offsetTable(glyphs, isLong));
  tables.set('gvar', withoutVariations(tables.get('gvar'), zero));
  tables.get('hmtx').writeInt16BE(glyphs[zero].readInt16BE(2), zero * 4 + 2);
  return assembled(font.readUInt32BE(0), tables);
}

function narrowed(outline, glyph) {
  const [left, bottom, right, top] = [2, 4, 6, 8].map((at) => outline.readInt16BE(at));
  const made = Buffer.alloc(22);
  const across = (x) => Math.round(x * NARROW + SHIFT);
  for (const [i, value] of [-1, across(left), bottom, across(right), top].entries()) made.writeInt16BE(value, 2 * i);
  made.writeUInt16BE(ARGS_ARE_WORDS | ARGS_ARE_XY | HAS_TWO_SCALES, 10);
  made.writeUInt16BE(glyph, 12);
  made.writeInt16BE(SHIFT, 14);
  made.writeInt16BE(0, 16);
  made.writeInt16BE(Math.round(NARROW * 2 ** 14), 18);
  made.writeInt16BE(2 ** 14, 20);
  return made;
}

/** The letter brings its own variation; what the old outline had belongs to points that are no more. */
function withoutVariations(gvar, glyph) {
  const count = gvar.readUInt16BE(12);
  const isLong = (gvar.readUInt16BE(14) & LONG_OFFSETS) !== 0;
  const start = 20;
  const at = gvar.readUInt32BE(16);
  const size = isLong ? 4 : 2;
  const offsets = offsetsIn(gvar.subarray(start, start + (count + 1) * size), isLong);
  const gone = offsets[glyph + 1] - offsets[glyph];
  const made = Buffer.concat([gvar.subarray(0, at + offsets[glyph]), gvar.subarray(at + offsets[glyph + 1])]);
  for (let i = glyph + 1; i <= count; i += 1) {
    if (isLong) made.writeUInt32BE(offsets[i] - gone, start + i * size);
    else made.writeUInt16BE((offsets[i] - gone) / 2, start + i * size);
  }
  return made;
}

function offsetsIn(table, isLong) {
  const size = isLong ? 4 : 2;
  return Array.from({ length: table.length / size }, (_, i) =>
    isLong ? table.readUInt32BE(i * size) : table.readUInt16BE(i * size) * 2,
  );
}

const pieces = (table, offsets) => offsets.slice(0, -1).map((from, i) => table.subarray(from, offsets[i + 1]));

function offsetTable(glyphs, isLong) {
  let at = 0;
  const table = Buffer.alloc((glyphs.length + 1) * (isLong ? 4 : 2));
  for (const [i, glyph] of glyphs.entries()) {
    at += padded(glyph, 4).length;
    if (isLong) table.writeUInt32BE(at, (i + 1) * 4);
    else table.writeUInt16BE(at / 2, (i + 1) * 2);
  }
  return table;
}

const padded = (bytes, to) => Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

function tablesOf(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const at = 12 + 16 * i;
    const from = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), Buffer.from(font.subarray(from, from + font.readUInt32BE(at + 12))));
  }
  return tables;
}

function assembled(version, tables) {
  const head = Buffer.alloc(12 + 16 * tables.size);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.size, 4);
  let at = head.length;
  for (const [i, [name, table]] of [...tables].entries()) {
    head.write(name, 12 + 16 * i, 'latin1');
    head.writeUInt32BE(at, 12 + 16 * i + 8);
    head.writeUInt32BE(table.length, 12 + 16 * i + 12);
    at += padded(table, 4).length;
  }
  return Buffer.concat([head, ...[...tables.values()].map((table) => padded(table, 4))]);
}
