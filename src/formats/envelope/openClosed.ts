import type { IsoDate } from '../../domain/identifiers.ts';
import { type Outcome, refused } from '../../domain/outcome.ts';
import type { Envelope, EnvelopeRefusalCode } from './envelope.ts';
import { isSealed } from './isSealed.ts';
import { openEnvelope } from './openEnvelope.ts';
import { unseal } from './sealed.ts';

/** What was handed over, out of bytes that may be closed under a passphrase. */
export const openClosed = async (
  bytes: Uint8Array,
  passphrase: string | null,
  today: IsoDate,
  newId: () => string,
  onPart: (part: number) => void,
): Promise<Outcome<Envelope, EnvelopeRefusalCode>> => {
  if (!isSealed(bytes)) return openEnvelope(bytes, today, newId);
  if (passphrase === null) return refused('passphraseEmpty');
  const unsealed = await unseal(bytes, passphrase, onPart);
  return unsealed.done ? openEnvelope(unsealed.value, today, newId) : unsealed;
};
