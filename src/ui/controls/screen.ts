import type { Observable } from '../../workspace/observable.ts';

/**
 * How the page of a map lies. `wide`: the panel stands beside the map. On a phone or a tablet the panel is a `sheet` below it that
 * folds. In a low window, as with much zoom, it stands `beside` the map again, and where that is too narrow the page is `stacked`
 * and scrolls. The style sheets ask for the same widths and heights.
 */
export type Screen = 'wide' | 'sheet' | 'beside' | 'stacked';

const QUERIES = {
  narrow: '(max-width: 53.75rem)',
  low: '(max-height: 32.5rem)',
  slim: '(max-width: 35rem)',
  touch: '(pointer: coarse)',
} as const;

/** Asked once; a list says by itself what holds now. */
const lists = new Map<string, MediaQueryList>();
const listOf = (query: string): MediaQueryList => {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
};
const is = (query: keyof typeof QUERIES): boolean => listOf(QUERIES[query]).matches;

export const screenNow = (): Screen => {
  if (!is('narrow')) return 'wide';
  if (!is('low')) return 'sheet';
  return is('slim') ? 'stacked' : 'beside';
};
export const isPanelBelow = (): boolean => is('narrow') && (is('slim') || !is('low'));
/** Whether one works with a finger, which taps and does not click. */
export const isByTouch = (): boolean => is('touch');

/** The same, for who wants to hear of it: a window gets another size, and zooming is nothing else. */
export const screen: Observable<Screen> = {
  getSnapshot: screenNow,
  subscribe: (listener) => {
    const all = Object.values(QUERIES).map(listOf);
    for (const list of all) list.addEventListener('change', listener);
    return () => {
      for (const list of all) list.removeEventListener('change', listener);
    };
  },
};
