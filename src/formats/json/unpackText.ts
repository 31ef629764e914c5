/** Text that PRSM packed with the method of lz-string, sixteen bits a sign, unpacked up to a limit. */

/** Each sign carries fifteen bits and lies this far on, past the signs that steer a terminal. */
const SHIFT = 32;
const BITS_A_SIGN = 15;
/** What a code stands for that is no phrase: a sign of eight bits, one of sixteen, the end. */
const [SHORT, LONG, END] = [0, 1, 2];

export type Unpacked =
  | { readonly text: string; readonly why: null }
  /** `damaged` when it is not packed in this way, `tooBig` when it would be longer than `most`. */
  | { readonly text: string; readonly why: 'damaged' | 'tooBig' };

/** Phrases are learnt while reading, so a short text can unpack to one of any length: no more than `most` signs are made. */
export const unpackText = (packed: string, most: number): Unpacked => {
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1, at += 1) {
      const sign = packed.charCodeAt(Math.floor(at / BITS_A_SIGN)) - SHIFT;
      if ((sign >> (BITS_A_SIGN - 1 - (at % BITS_A_SIGN))) & 1) value |= 1 << bit;
    }
    return value;
  };
  const end = packed.length * BITS_A_SIGN;
  const phrases: string[] = ['', '', ''];
  const pieces: string[] = [];
  let [length, width, previous] = [0, 2, ''];
  while (at < end) {
    let code = bits(width);
    if (code === END) return { text: pieces.join(''), why: null };
    if (code === SHORT || code === LONG) {
      phrases.push(String.fromCharCode(bits(code === SHORT ? 8 : 16)));
      code = phrases.length - 1;
    }
    const phrase = phrases[code] ?? (code === phrases.length && previous !== '' ? previous + previous[0] : '');
    if (phrase === '') return { text: pieces.join(''), why: 'damaged' };
    pieces.push(phrase);
    length += phrase.length;
    if (length > most) return { text: pieces.join(''), why: 'tooBig' };
    if (previous !== '') phrases.push(previous + phrase[0]);
    previous = phrase;
    // Wide enough for the next phrase.
    width = 32 - Math.clz32(phrases.length);
  }
  return { text: pieces.join(''), why: 'damaged' };
};
