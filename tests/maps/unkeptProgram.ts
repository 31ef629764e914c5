import { observed } from '../../src/workspace/observable.ts';
import type { KeptProgram, ProgramKeeper } from '../../src/workspace/ports.ts';

/** A program that no browser keeps, and of which there is no newer version. */
export const unkeptProgram: ProgramKeeper = {
  ...observed<KeptProgram>({ news: null, newer: null }),
  takeNewer: async () => undefined,
  putOff: () => undefined,
};
