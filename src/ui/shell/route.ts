import type { MapId } from '../../domain/identifiers.ts';
import { observed } from '../../workspace/observable.ts';

/** Where the person is. Addresses hold random ids, never a title or a name. */
export type Route = { readonly page: 'library' } | { readonly page: 'map'; readonly id: MapId; readonly view: MapView };
export const MAP_VIEWS = ['map', 'table', 'areas'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

const segments: Record<MapView, string> = { map: '', table: '/tabel', areas: '/buurten' };

export const pathOf = (route: Route): string =>
  route.page === 'library' ? '/' : `/kaart/${encodeURIComponent(route.id)}${segments[route.view]}`;

export const routeOf = (path: string): Route => {
  const [, id, view = ''] = /^\/kaart\/([^/]+)(\/[^/]*)?\/?$/.exec(path) ?? [];
  if (id === undefined) return { page: 'library' };
  return { page: 'map', id: decoded(id) as MapId, view: MAP_VIEWS.find((name) => segments[name] === view) ?? 'map' };
};

/** An address that was damaged on its way is of a map that is not there, and no reason for an empty page. */
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const current = observed<Route>(routeOf(location.pathname));
addEventListener('popstate', () => current.set(routeOf(location.pathname)));

/** The route on screen, to be watched. */
export const route = { getSnapshot: current.getSnapshot, subscribe: current.subscribe };

export const goTo = (next: Route): void => {
  if (pathOf(next) !== location.pathname) history.pushState(null, '', pathOf(next));
  current.set(next);
};
