import { Inflate } from 'fflate';

/** The mark-up of a page that draw.io packed: deflated, and written in letters that go anywhere. Nothing when it is no such text or far too large. */
export const unpackedPage = (packed: string, most: number): string | null => {
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    const decoder = new TextDecoder();
    let text = '';
    const stream = new Inflate((piece) => {
      text += decoder.decode(piece, { stream: true });
    });
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      if (text.length > most) return null;
    }
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
};
/** Packed bytes inflated at a time: a thousandfold of it is soon counted. */
const PIECE = 8_192;
