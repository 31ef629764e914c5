import { useRef, useSyncExternalStore } from 'react';
import { isAlike, type Observable } from '../../workspace/observable.ts';

/**
 * The value of something in the workspace, kept up to date on screen; or what `select` finds in it, and then the component is
 * rendered again only when that is something else. A list or object that `select` puts together is the same as long as its parts are.
 */
export const useObserved = <T, S = T>({ subscribe, getSnapshot }: Observable<T>, select?: (value: T) => S): S => {
  const shown = useRef<S | undefined>(undefined);
  const getSelected = (): S => {
    const found = select ? select(getSnapshot()) : (getSnapshot() as unknown as S);
    if (!select || !isAlike(shown.current, found)) shown.current = found;
    return shown.current as S;
  };
  return useSyncExternalStore(subscribe, getSelected);
};
