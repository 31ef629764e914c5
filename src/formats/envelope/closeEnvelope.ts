import { done, type Outcome, refused } from '../../domain/outcome.ts';
import type { Envelope, EnvelopeRefusalCode } from './envelope.ts';
import { packEnvelope, writeHandedFile } from './packEnvelope.ts';
import { seal } from './sealed.ts';

/** An envelope as bytes: `readable` a map file, else packed; under a passphrase when there is one. */
export const closeEnvelope = async (
  envelope: Envelope,
  form: 'readable' | 'small',
  passphrase: string | null,
  onPart: (part: number) => void,
): Promise<Outcome<Uint8Array, EnvelopeRefusalCode>> => {
  const bytes = form === 'readable' ? new TextEncoder().encode(writeHandedFile(envelope)) : packEnvelope(envelope);
  if (passphrase === null) return done(bytes);
  try {
    return done(await seal(bytes, passphrase, onPart));
  } catch (problem) {
    if (problem instanceof RangeError) return refused('notEnoughMemory');
    throw problem;
  }
};
