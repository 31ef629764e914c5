import { useMemo } from 'react';
import { REDACTIONS, type RedactionChoice, type RedactionLevel } from '../../domain/redactionChoice.ts';
import { listIn } from '../../workspace/drafts.ts';
import { observed } from '../../workspace/observable.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';

/** Persons are hidden and nothing typed is seen, until somebody says otherwise. */
const START: { readonly level: string; readonly shown: string } = { level: 'persons', shown: '' };

export interface RedactionChosen {
  readonly choice: RedactionChoice;
  readonly setLevel: (level: RedactionLevel) => void;
  readonly setShown: (keys: readonly string[]) => void;
}

/** How often somebody chose anew, for who holds something made by an earlier choice. */
export const redactionTurns = observed(0);

/**
 * Who is hidden in what leaves the screen, remembered of each map on this device as what is typed there is: it goes with the map,
 * and begins anew when somebody is erased, since it holds typed words.
 */
export const useRedactionChoice = (): RedactionChosen => {
  const [kept, put] = useKeptAnswers(useDesk().drafts, 'redaction', START);
  const choice = useMemo((): RedactionChoice => {
    const isText = (value: unknown): value is string => typeof value === 'string';
    return {
      level: REDACTIONS.find((level) => level === kept.level) ?? 'persons',
      shown: new Set(listIn(kept.shown, isText)),
    };
  }, [kept.level, kept.shown]);
  return {
    choice,
    setLevel: (level) => {
      put({ level });
      redactionTurns.set(redactionTurns.getSnapshot() + 1);
    },
    setShown: (keys) => {
      put({ shown: keys.length === 0 ? '' : JSON.stringify(keys) });
      redactionTurns.set(redactionTurns.getSnapshot() + 1);
    },
  };
};
