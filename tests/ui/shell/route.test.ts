import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { MapId, SnapshotId } from '../../../src/domain/identifiers.ts';

describe('an address', () => {
  let routes: typeof import('../../../src/ui/shell/route.ts');
  beforeAll(async () => {
    vi.stubGlobal('location', { pathname: '/' });
    vi.stubGlobal('addEventListener', () => undefined);
    routes = await import('../../../src/ui/shell/route.ts');
  });

  test.each([
    ['/', { page: 'library' }],
    ['/kaart/a-b_1', { page: 'map', id: 'a-b_1', view: 'map' }],
    ['/kaart/a-b_1/tabel', { page: 'map', id: 'a-b_1', view: 'table' }],
    ['/kaart/a-b_1/iets', { page: 'map', id: 'a-b_1', view: 'map' }],
    ['/kaart/a-b_1/foto/f1', { page: 'map', id: 'a-b_1', view: 'map', snapshot: 'f1' }],
    ['/kaart/a-b_1/foto/f1/buurten', { page: 'map', id: 'a-b_1', view: 'areas', snapshot: 'f1' }],
    ['/kaart/a-b_1/foto', { page: 'map', id: 'a-b_1', view: 'map' }],
    ['/elders', { page: 'library' }],
  ])('%s leads to its place', (path, place) => expect(routes.routeOf(path)).toEqual(place));

  test('that was damaged is of a map that is not there, not the end of the program', () =>
    expect(routes.routeOf('/kaart/%E0%A4%A')).toEqual({ page: 'map', id: '%E0%A4%A', view: 'map' }));

  test('of a place leads back to it', () => {
    const place = { page: 'map', id: 'a-b_1' as MapId, view: 'areas' } as const;
    expect(routes.routeOf(routes.pathOf(place))).toEqual(place);
    const foto = { ...place, snapshot: 'f/1' as SnapshotId };
    expect(routes.routeOf(routes.pathOf(foto))).toEqual(foto);
  });
});
