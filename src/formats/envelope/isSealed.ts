/** How a file of age begins, and how in letters. */
export const SEAL = 'age-encryption.org/v1\n';
export const SEAL_IN_LETTERS = '-----BEGIN AGE ENCRYPTED FILE-----';

export const beginsWith = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;

/** Whether bytes are closed, and a passphrase is to be asked; by what stands in them, whatever the file is called. */
export const isSealed = (bytes: Uint8Array): boolean => beginsWith(bytes, SEAL) || beginsWith(bytes, SEAL_IN_LETTERS);

export const isPassphrase = (passphrase: string): boolean => passphrase.trim() !== '';
