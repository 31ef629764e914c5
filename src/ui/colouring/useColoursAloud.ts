import { colouredSigns } from '../../domain/network/colouredMap.ts';
import { colouredEntry } from '../../language/colouringWords.ts';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { namedOnMap } from './namedOnMap.ts';
import { useColoured } from './useColoured.ts';

/** Says aloud what a choice makes of the map: how many there are of each, and how many step back. What an edit changes in that is heard by itself. */
export const useColoursAloud = (): void => {
  const language = useLanguage();
  const chosen = useObserved(useDesk().colouring);
  const coloured = useColoured();
  const map = useShownMap(namedOnMap);
  const entries = coloured ? colouredSigns(coloured).map((sign) => colouredEntry(sign, chosen, map, language)) : [];
  useAnnounced(entries.length > 0 ? entries.join(', ') : language.colouring.asUsualAloud, 'colouring', {
    on: `${chosen.by} ${chosen.shown} ${chosen.size}`,
  });
};
