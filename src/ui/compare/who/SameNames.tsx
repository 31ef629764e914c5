import { type ReactNode, useMemo, useState } from 'react';
import type { SaidPair } from '../../../domain/snapshot.ts';
import { namesTold } from '../../../domain/whoIsWho.ts';
import { useAnnounced } from '../../controls/useAnnounced.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { NamesTaken } from './NamesTaken.tsx';

/** How many actors are taken for the same by their name alone, with the way to take that back and to have it again. Nothing where there are none. */
export const SameNames = ({ children }: { readonly children?: ReactNode }) => {
  const desk = useDesk();
  const { whoIsWho: t } = useLanguage();
  const { before, after, beforeMap, afterMap, matches } = useObserved(desk.compare.maps);
  // Of whom the name is another by now only this knows that they were taken by it.
  const [toldApart, setToldApart] = useState<readonly SaidPair[]>([]);
  const { taken, apart } = useMemo(
    () => (beforeMap ? namesTold(beforeMap, afterMap, matches, toldApart) : { taken: [], apart: [] }),
    [beforeMap, afterMap, matches, toldApart],
  );
  const [said, setSaid] = useState('');
  useAnnounced(said, 'who');
  const say = (pairs: readonly SaidPair[], sentence: string) => {
    if (before === null) return;
    desk.compare.light.set(null);
    if (desk.perform({ do: 'matchActors', snapshot: before, with: after, pairs }).done) setSaid(sentence);
  };
  const tellApart = () => {
    const nobody = taken.flatMap((pair) => [
      { before: pair.before, after: [] },
      { before: [], after: pair.after },
    ]);
    setToldApart(taken);
    say(nobody, t.namesApart(taken.length));
  };
  // Written down, so that it holds whatever becomes of the names.
  const takeAgain = () => say(apart, t.sameNames(apart.length));
  return (
    <NamesTaken taken={taken.length} apart={apart.length} onApart={tellApart} onAgain={takeAgain}>
      {children}
    </NamesTaken>
  );
};
