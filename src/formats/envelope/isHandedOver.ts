import { HANDED_OVER } from './envelope.ts';

/** Whether the beginning of a file is that of a map file which says who made it. */
export const isHandedOver = (beginning: Uint8Array): boolean =>
  new TextDecoder().decode(beginning).replace(/\s+/g, '').includes(`"${HANDED_OVER}":{`);
