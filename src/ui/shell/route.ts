import type { MapId, SnapshotId } from '../../domain/identifiers.ts';
import { observed } from '../../workspace/observable.ts';

/** Where the person is. Addresses hold random ids, never a title or a name. */
export type Route = { readonly page: 'library' } | MapRoute;
export interface MapRoute {
  readonly page: 'map';
  readonly id: MapId;
  readonly view: MapView;
  /** One of the map's snapshots, shown read-only; without it the map itself. */
  readonly snapshot?: SnapshotId;
}
export const MAP_VIEWS = ['map', 'table', 'areas'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

const segments: Record<MapView, string> = { map: '', table: '/tabel', areas: '/buurten' };

export const pathOf = (route: Route): string =>
  route.page === 'library' ? '/' : `/kaart/${encodeURIComponent(route.id)}${fotoOf(route)}${segments[route.view]}`;

const fotoOf = ({ snapshot }: MapRoute): string => (snapshot === undefined ? '' : `/foto/${encodeURIComponent(snapshot)}`);

export const routeOf = (path: string): Route => {
  const [, id, snapshot, view = ''] = /^\/kaart\/([^/]+)(?:\/foto\/([^/]+))?(\/[^/]*)?\/?$/.exec(path) ?? [];
  if (id === undefined) return { page: 'library' };
  return {
    page: 'map',
    id: decoded(id) as MapId,
    view: MAP_VIEWS.find((name) => segments[name] === view) ?? 'map',
    ...(snapshot !== undefined && { snapshot: decoded(snapshot) as SnapshotId }),
  };
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

/** Opens a snapshot of the map to look at. */
export const openSnapshot = (id: MapId, snapshot: SnapshotId): void => goTo({ page: 'map', id, view: 'map', snapshot });

/** Another view of what is on screen: the map's, or the snapshot's that is open. */
export const showView = (view: MapView): void => {
  const now = current.getSnapshot();
  if (now.page === 'map') goTo({ ...now, view });
};
