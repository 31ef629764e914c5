import { localNotes } from '../../src/adapters/device/localNotes.ts';

/** Notes that are gone with the test: kept as on a device that forbids storage, which has no other windows. */
export const memoryNotes = () => ({
  ...localNotes(() => {
    throw new Error('forbidden');
  }),
  watch: () => () => undefined,
});
