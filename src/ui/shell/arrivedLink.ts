import { observed } from '../../workspace/observable.ts';

/** The place that a link with a map behind `#` leads to. */
export const RECEIVING = '/ontvangen';

/**
 * What a link brought along: taken out of the address before anything else looks at it, so that nobody reads it off the screen and going
 * back does not come to it. The list of pages that the browser keeps of itself may hold the link as it was opened: no page can take it out
 * of there, and whoever makes a link is told.
 */
export const arrivedLink = observed<string | null>(null);

export const takeArrivedLink = (): void => {
  if (location.pathname !== RECEIVING || !location.hash) return;
  const letters = location.hash.slice(1);
  history.replaceState(history.state, '', location.pathname);
  arrivedLink.set(letters);
};
