import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { armor, Decrypter, Encrypter, type Identity, type Recipient, Stanza } from 'age-encryption';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { normalized } from '../../domain/tidyText.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { EnvelopeRefusalCode } from './envelope.ts';
import { beginsWith, isPassphrase, SEAL_IN_LETTERS } from './isSealed.ts';

/**
 * Bytes under a passphrase, in the public format of age (age-encryption.org/v1, C2SP), so that its tools open and make the same. Only
 * the reckoning with the passphrase is done here instead of in the library, which does not tell how far it is.
 */
type OnPart = (part: number) => void;

/** As age itself does it: about a second, and 256 MB, for whoever tries a passphrase. */
const WORK = 18;
/** What would take longer than some minutes is refused, as other age tools do. */
const MOST_WORK = 20;
const SALT_LENGTH = 16;
const LABEL = new TextEncoder().encode('age-encryption.org/v1/scrypt');
const ONCE = new Uint8Array(12);

/** Signs that can be typed in two ways count as one. */
const typed = (passphrase: string): string => normalized(passphrase);

/** Closes bytes under a passphrase; `work` is 2 to the power of how much it is to try one. Throws `RangeError` where there is not enough memory. */
export const seal = async (bytes: Uint8Array, passphrase: string, onPart: OnPart, work = WORK): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(underPassphrase(passphrase, onPart, work));
  return encrypter.encrypt(bytes);
};

/** What is in it. A wrong passphrase changes nothing, and can be tried again. */
export const unseal = async (
  bytes: Uint8Array,
  passphrase: string,
  onPart: OnPart,
): Promise<Outcome<Uint8Array, EnvelopeRefusalCode>> => {
  if (!isPassphrase(passphrase)) return refused('passphraseEmpty');
  let why: EnvelopeRefusalCode = 'damaged';
  const decrypter = new Decrypter();
  decrypter.addIdentity(
    byPassphrase(passphrase, onPart, (refusal) => {
      why = refusal;
    }),
  );
  try {
    const plain = beginsWith(bytes, SEAL_IN_LETTERS) ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
    return done(await decrypter.decrypt(plain));
  } catch {
    return refused(why);
  }
};

const keyOf = (passphrase: string, salt: Uint8Array, work: number, onProgress: OnPart): Uint8Array => {
  const salted = new Uint8Array(LABEL.length + SALT_LENGTH);
  salted.set(LABEL);
  salted.set(salt, LABEL.length);
  return scrypt(typed(passphrase), salted, { N: 2 ** work, r: 8, p: 1, dkLen: 32, onProgress });
};

const underPassphrase = (passphrase: string, onPart: OnPart, work: number): Recipient => ({
  wrapFileKey: (fileKey) => {
    const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
    const key = keyOf(passphrase, salt, work, onPart);
    return [new Stanza(['scrypt', toBase64(salt), String(work)], chacha20poly1305(key, ONCE).encrypt(fileKey))];
  },
});

const byPassphrase = (passphrase: string, onPart: OnPart, because: (why: EnvelopeRefusalCode) => void): Identity => ({
  unwrapFileKey: (stanzas) => {
    const [stanza, ...others] = stanzas;
    if (stanza?.args[0] !== 'scrypt') {
      because('closedForKey');
      return null;
    }
    const [, salt = '', work = ''] = stanza.args;
    const bytes = fromBase64(salt);
    // By the format a passphrase stands alone, with a salt and how much work it is.
    if (others.length > 0 || stanza.args.length !== 3 || bytes?.length !== SALT_LENGTH || stanza.body.length !== 32) return null;
    if (!/^[1-9]\d?$/.test(work)) return null;
    if (Number(work) > MOST_WORK) {
      because('notEnoughMemory');
      return null;
    }
    let key: Uint8Array;
    try {
      key = keyOf(passphrase, bytes, Number(work), onPart);
    } catch (problem) {
      because('notEnoughMemory');
      throw problem;
    }
    try {
      return chacha20poly1305(key, ONCE).decrypt(stanza.body);
    } catch {
      because('passphraseWrong');
      return null;
    }
  },
});
