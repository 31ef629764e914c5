import { type Observable, observed } from '../../workspace/observable.ts';

/** True from the moment that the page is closed, left, reloaded or hidden, until it is seen again, also by Back. */
export const pageLeaving = (): Observable<boolean> => {
  const leaving = observed(document.visibilityState === 'hidden');
  addEventListener('pagehide', () => leaving.set(true), { capture: true });
  addEventListener('pageshow', () => leaving.set(document.visibilityState === 'hidden'));
  document.addEventListener('visibilitychange', () => leaving.set(document.visibilityState === 'hidden'), { capture: true });
  return leaving;
};
