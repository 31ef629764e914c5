import { useDeferredValue, useMemo } from 'react';
import type { Hiding } from '../../domain/fields.ts';
import { type Redacted, redacted } from '../../domain/redaction.ts';
import { onOneLine, type RedactionChoice } from '../../domain/redactionChoice.ts';
import { choiceAmong } from '../../domain/shownTexts.ts';
import { useMap, useMapAsWritten } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What may be handed over, and by which choice: what is said of it is said by that one. */
export interface RedactedByChoice extends Redacted {
  readonly choice: RedactionChoice;
  /** Whether that is the choice of now; until then nothing of it is handed over. */
  readonly isCurrent: boolean;
}

/**
 * The map of the desk as others may see it: whoever shows nothing else shows nobody who is hidden. Of typed words no more is seen than
 * what can be chosen from these kinds. Its ids are for the screen alone. On a large map it comes after the tick by which it is asked for.
 * `isFile`: other programs read it, and it is the map as it was written, so that no day to come is lost.
 */
export const useRedacted = (
  chosen: RedactionChoice,
  kinds: readonly Hiding[],
  { isFile = false }: { readonly isFile?: boolean } = {},
): RedactedByChoice => {
  const choice = useDeferredValue(chosen);
  const [held, written] = [useMap((map) => map), useMapAsWritten((map) => map)];
  const map = isFile ? written : held;
  const { redaction } = useLanguage();
  const made = useMemo(() => {
    let count = 0;
    const standIns = isFile ? redaction : onOneLine(redaction);
    return redacted(map, choiceAmong(map, choice, kinds), standIns, (table) => `${table}-${++count}`);
  }, [map, choice, kinds, redaction, isFile]);
  return { ...made, choice, isCurrent: choice === chosen };
};
