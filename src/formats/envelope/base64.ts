/** Bytes as the letters of mail (base64, RFC 4648) without filling, and back. */
export const toBase64 = (bytes: Uint8Array): string => {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('=', '');
};

/** Nothing when these are no such letters. */
export const fromBase64 = (letters: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(letters), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
};
