import { createContext, type ReactNode, useContext } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { mapOn } from '../../domain/mapOn.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { useObserved } from './useObserved.ts';

const DeskContext = createContext<MapDesk | null>(null);

/** Gives every component below it the desk of the open map. */
export const DeskProvider = ({ desk, children }: { readonly desk: MapDesk; readonly children: ReactNode }) => (
  <DeskContext value={desk}>{children}</DeskContext>
);

export const useDesk = (): MapDesk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a component outside DeskProvider');
  return desk;
};

/** What is chosen of the open map as it holds today, or a snapshot on its day, anew when that changes, and not with every change of the map. */
export const useMap = <S,>(select: (map: ActorMap) => S): S => {
  const { editor, day } = useDesk();
  return useObserved(editor, ({ map }) => select(mapOn(map, day())));
};

/** The same of the map as it was written, with what is still to come. */
export const useMapAsWritten = <S,>(select: (map: ActorMap) => S): S => useObserved(useDesk().editor, ({ map }) => select(map));

/** The same of the map as far as it shows: of a joint map what enough people drew. */
export const useShownMap = <S,>(select: (map: ActorMap) => S): S => useObserved(useDesk().shown, select);
