import type { MapEditor } from './mapEditor.ts';
import { StoreError } from './ports.ts';

/** Resolves once all that was done on a map is stored, and rejects with a `StoreError` when it could not be. */
export const kept = async (editor: MapEditor): Promise<void> => {
  await editor.settled();
  const { saving } = editor.getSnapshot();
  if (saving.state === 'failed') throw new StoreError(saving.problem);
};
