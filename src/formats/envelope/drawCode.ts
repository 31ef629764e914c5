import { encodeQR } from 'qr';

/** Rows of dark (true) and light modules, without the quiet edge around them. */
export type CodeModules = readonly (readonly boolean[])[];

/** The quiet edge that a code needs, in modules. */
export const QUIET_MODULES = 4;

/** The text as a QR code (ISO/IEC 18004). On a screen nothing is torn off: the least correction gives the largest modules. */
export const modulesOf = (text: string): CodeModules =>
  encodeQR(text, 'raw', { ecc: 'low', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
