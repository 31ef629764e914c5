import type { ChosenFile } from '../../../workspace/bringDesk.ts';

/** A file of the browser, to be read when its turn comes. */
export const asChosen = (file: File): ChosenFile => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});
