import { useDesk } from './useDesk.tsx';
import { useKeptText } from './useKept.ts';

/** A text on the open map that is kept while it is being typed; `field` tells it from other fields of the map. */
export const useDraft = (field: string): readonly [string, (text: string) => void] => useKeptText(useDesk().drafts, field);
