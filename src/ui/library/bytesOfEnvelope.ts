import { isHandedOver } from '../../formats/envelope/isHandedOver.ts';
import { isSealed } from '../../formats/envelope/isSealed.ts';

/** As much of a file as says whether it was handed over. */
const BEGINNING = 2_048;

/** The bytes of a file that somebody handed over; nothing for any other file, and for several at once. */
export const bytesOfEnvelope = async (files: readonly File[]): Promise<Uint8Array | null> => {
  const [file, ...others] = files;
  if (!file || others.length > 0) return null;
  try {
    const beginning = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
    return isSealed(beginning) || isHandedOver(beginning) ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    // One that cannot be read from the disk is told of by whoever reads it next.
    return null;
  }
};
