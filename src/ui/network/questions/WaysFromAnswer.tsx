import { createContext, type ReactNode, useContext, useState } from 'react';
import { Guarded } from '../../controls/Guarded.tsx';
import { lazyPart } from '../../controls/lazyPart.ts';
import { type NetworkPart, showNetworkPart, showStepOnMap, showView } from '../../shell/route.ts';

const MapDetailsDialog = lazyPart(() =>
  import('../../shell/MapDetailsDialog.tsx').then(({ MapDetailsDialog }) => MapDetailsDialog),
);

/** Where something stands that the map says. */
export type Way = 'details' | 'agreements' | 'map' | 'areas' | 'compare' | Exclude<NetworkPart, 'questions'>;

const WayContext = createContext<(way: Way) => void>(() => undefined);
export const useWay = () => useContext(WayContext);

/** Knows the ways to what the map says; what is asked in a dialog stands before the questions. */
export const WaysFromAnswer = ({ toChoices, children }: { readonly toChoices: () => void; readonly children: ReactNode }) => {
  const [isAsking, setAsking] = useState(false);
  const go = (way: Way): void => {
    if (way === 'details') setAsking(true);
    else if (way === 'agreements') toChoices();
    else if (way === 'compare') showStepOnMap('compare');
    else if (way === 'map' || way === 'areas') showView(way);
    else showNetworkPart(way);
  };
  return (
    <WayContext value={go}>
      {children}
      {isAsking && (
        <Guarded>
          <MapDetailsDialog onClose={() => setAsking(false)} />
        </Guarded>
      )}
    </WayContext>
  );
};
