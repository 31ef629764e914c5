import { propertiesOf } from '../../domain/actorMap.ts';
import { isToBeDecided } from '../../domain/governance.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { EndedDialog } from './EndedDialog.tsx';

/** Asks by itself, on each day after the end date, whether the map is still needed. */
export const EndedQuestion = () => {
  const desk = useDesk();
  // Asked again with every change: a page may stay open past the end of the day.
  const isAsked = useMap((map) => isToBeDecided(propertiesOf(map), desk.today()));
  return isAsked ? <EndedDialog /> : null;
};
