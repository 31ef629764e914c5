import { useSyncExternalStore } from 'react';
import type { Observable } from '../../workspace/observable.ts';

/** The value of something in the workspace, kept up to date on screen. */
export const useObserved = <T>(observable: Observable<T>): T =>
  useSyncExternalStore(observable.subscribe, observable.getSnapshot);
