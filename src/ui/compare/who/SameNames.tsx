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
  const { taken, apart } = useMemo(
    () => (beforeMap ? namesTold(beforeMap, afterMap, matches) : { taken: [], apart: [] }),
    [beforeMap, afterMap, matches],
  );
  const [said, setSaid] = useState('');
  useAnnounced(said, 'who');
  const say = (command: { readonly pairs: readonly SaidPair[]; readonly takeBack?: SaidPair }, sentence: string) => {
    if (before === null) return;
    desk.compare.light.set(null);
    if (desk.perform({ do: 'matchActors', snapshot: before, with: after, ...command }).done) setSaid(sentence);
  };
  const tellApart = () => {
    const nobody = taken.flatMap((pair) => [
      { before: pair.before, after: [] },
      { before: [], after: pair.after },
    ]);
    say({ pairs: nobody }, t.namesApart(taken.length));
  };
  const takeAgain = () => {
    const takeBack = { before: apart.flatMap((pair) => pair.before), after: apart.flatMap((pair) => pair.after) };
    say({ pairs: [], takeBack }, t.sameNames(apart.length));
  };
  return (
    <NamesTaken taken={taken.length} apart={apart.length} onApart={tellApart} onAgain={takeAgain}>
      {children}
    </NamesTaken>
  );
};
