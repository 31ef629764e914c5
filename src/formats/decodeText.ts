/** From bytes to text, whatever a spreadsheet or old program wrote: UTF-8, UTF-16 with or without mark, or cp1252. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** A byte-order mark decides, then the zero bytes of UTF-16; what is no valid UTF-8 is taken for cp1252. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch {
    return isNearlyUtf8(bytes)
      ? { text: new TextDecoder('utf-8').decode(bytes).replaceAll('\uFFFD', ''), encoding }
      : { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
};

const encodingOf = (bytes: Uint8Array): DecodedText['encoding'] => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const most = Math.min(bytes.length, 512);
  for (let at = 0; at < most; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > most / 6 && even < odd / 4) return 'utf-16le';
  if (even > most / 6 && odd < even / 4) return 'utf-16be';
  return 'utf-8';
};

/** A file cut off within a letter is still UTF-8: all is valid but its last three bytes at most. */
const isNearlyUtf8 = (bytes: Uint8Array): boolean => {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut += 1) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      // Without any letter of more than one byte before it, the odd last byte says more about cp1252.
      return /[^\u0000-\u007F]/u.test(text);
    } catch {}
  }
  return false;
};
