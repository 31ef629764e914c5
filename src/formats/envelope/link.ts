import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { EnvelopeRefusalCode } from './envelope.ts';

/** Bytes as the letters that an address may hold behind `#` (base64url, RFC 4648), and back. */

/** Above this, mail and chat programs cut links off. */
export const LONGEST_LINK = 6_000;
export const lettersOf = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_');

/** What stood behind `#`. A sentence may have ended behind the link, and a mail may have broken it. */
export const bytesOfLetters = (letters: string): Outcome<Uint8Array, EnvelopeRefusalCode> => {
  const bare = letters.replace(/%20|\s/g, '').replace(/[.,;:)>\]!?]{1,9}$/, '');
  if (!/^[\w-]+$/.test(bare)) return refused('damaged');
  // One letter over is the beginning of a byte that is not there.
  if (bare.length % 4 === 1) return refused('cutOff');
  const bytes = fromBase64(bare.replaceAll('-', '+').replaceAll('_', '/'));
  return bytes ? done(bytes) : refused('damaged');
};
