import { useMemo } from 'react';
import { REDACTIONS, type RedactionChoice, type RedactionLevel } from '../../domain/redactionChoice.ts';
import { listIn } from '../../workspace/drafts.ts';
import { observed } from '../../workspace/observable.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';

/** Nothing said: then nothing typed is seen. */
const START: { readonly level: string; readonly shown: string } = { level: '', shown: '' };

export interface RedactionChosen {
  readonly choice: RedactionChoice;
  /** Somebody chose this; else it is what it begins with. */
  readonly isSaid: boolean;
  readonly setLevel: (level: RedactionLevel) => void;
  readonly setShown: (keys: readonly string[]) => void;
}

/** How often somebody chose anew, for who holds something made by an earlier choice. */
export const redactionTurns = observed(0);

/**
 * Who is hidden in what leaves the screen, remembered of each map on this device as what is typed there is: it goes with the map,
 * and begins anew when somebody is erased, since it holds typed words. Persons are hidden until somebody says otherwise, unless a room
 * knows why not (`usual`).
 */
export const useRedactionChoice = (usual: RedactionLevel = 'persons'): RedactionChosen => {
  const [kept, put] = useKeptAnswers(useDesk().drafts, 'redaction', START);
  const said = REDACTIONS.find((level) => level === kept.level);
  const level = said ?? usual;
  const choice = useMemo((): RedactionChoice => {
    const isText = (value: unknown): value is string => typeof value === 'string';
    return { level, shown: new Set(listIn(kept.shown, isText)) };
  }, [level, kept.shown]);
  return {
    choice,
    isSaid: said !== undefined,
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
