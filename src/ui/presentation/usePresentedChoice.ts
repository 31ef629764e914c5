import { useMemo, useState } from 'react';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import { type RedactionChosen, useRedactionChoice } from '../redaction/useRedactionChoice.ts';

/** Who can be recognised as a presentation begins: nobody's name is shown to a room because it was once on a picture. */
export const beginningLevel = (remembered: RedactionLevel): RedactionLevel => (remembered === 'none' ? 'persons' : remembered);

/** What is remembered of this map, but names only once that is chosen in this presentation. */
export const usePresentedChoice = (): RedactionChosen => {
  const { choice, isSaid, setLevel, setShown } = useRedactionChoice();
  const [isChosen, setChosen] = useState(false);
  const level = isChosen ? choice.level : beginningLevel(choice.level);
  const presented = useMemo(() => ({ ...choice, level }), [choice, level]);
  return {
    choice: presented,
    isSaid,
    setLevel: (next) => {
      setChosen(true);
      setLevel(next);
    },
    setShown,
  };
};
