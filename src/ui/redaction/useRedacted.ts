import { useDeferredValue, useMemo } from 'react';
import { type Redacted, redacted } from '../../domain/redaction.ts';
import type { RedactionChoice } from '../../domain/redactionChoice.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/**
 * The map of the desk as others may see it: whoever shows nothing else shows nobody who is hidden. Its ids are for the screen alone. On a
 * large map it comes after the tick by which it is asked for.
 */
export const useRedacted = (chosen: RedactionChoice): Redacted => {
  const choice = useDeferredValue(chosen);
  const map = useMap((map) => map);
  const { redaction } = useLanguage();
  return useMemo(() => {
    let count = 0;
    return redacted(map, choice, redaction, (table) => `${table}-${++count}`);
  }, [map, choice, redaction]);
};
