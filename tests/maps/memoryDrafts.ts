import { localDrafts } from '../../src/adapters/device/localDrafts.ts';

/** Drafts that are gone with the test: kept as on a device that forbids storage. */
export const memoryDrafts = () =>
  localDrafts(() => {
    throw new Error('forbidden');
  });
