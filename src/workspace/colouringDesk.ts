import type { ActorMap } from '../domain/actorMap.ts';
import type { IsoDate } from '../domain/identifiers.ts';
import { isSameList } from '../domain/isSameList.ts';
import {
  AS_USUAL,
  type ColouredMap,
  type Colouring,
  colouredMap,
  readColouring,
  settled,
} from '../domain/network/colouredMap.ts';
import type { Drafts } from './drafts.ts';
import { type Observable, observed } from './observable.ts';

/** By what the map is coloured, who shows and who is larger: a way of looking at this map, kept on this device and not with the map. */
export interface ColouringDesk extends Observable<Colouring> {
  readonly choose: (part: Partial<Colouring>) => void;
  /** Whether what is about who was not spoken to is handed over with the map: asked anew each time. */
  readonly takesContact: Observable<boolean> & { readonly set: (takes: boolean) => void };
  /** As usual for a while, whatever was chosen: in an exercise everybody looks at the same. */
  readonly rest: (isResting: boolean) => void;
  /** That, for everybody on the map as it shows; null as long as it is as usual. The same object as long as nothing of it changes. */
  readonly coloured: () => ColouredMap | null;
}

const KEPT_AS = 'colouring';

export const makeColouringDesk = (shown: () => ActorMap, drafts: Drafts, today: () => IsoDate): ColouringDesk => {
  let chosen = readColouring(drafts.read(KEPT_AS));
  let isResting = false;
  const state = observed<Colouring>(chosen);
  let reckonedOf: readonly unknown[] = [];
  let reckoned: ColouredMap | null = null;
  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    takesContact: observed(false),
    choose: (part) => {
      const next = settled({ ...chosen, ...part });
      drafts.write(KEPT_AS, next === AS_USUAL ? null : JSON.stringify(next));
      chosen = next;
      if (!isResting) state.set(chosen);
    },
    rest: (isNow) => {
      isResting = isNow;
      state.set(isNow ? AS_USUAL : chosen);
    },
    coloured: () => {
      const colouring = state.getSnapshot();
      if (colouring === AS_USUAL) return null;
      const map = shown();
      const { actors, relations, areas, camps, networkFilters } = map;
      const of = [colouring, today(), actors, relations, areas, camps, networkFilters, map.map];
      if (!isSameList(of, reckonedOf)) {
        reckoned = colouredMap(map, colouring, today());
        reckonedOf = of;
      }
      return reckoned;
    },
  };
};
