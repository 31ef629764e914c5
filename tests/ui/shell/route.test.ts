import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
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
    ['/hulp', { page: 'help' }],
    ['/hulp/', { page: 'help' }],
    ['/werkvorm', { page: 'exercise' }],
    ['/werkvorm?kaart=a-b_1', { page: 'exercise', on: 'a-b_1' }],
    ['/werkvorm/scherm', { page: 'onScreen' }],
    ['/kaart/a?stap=interpret', { page: 'map', id: 'a', view: 'map', step: 'interpret' }],
    ['/kaart/a/tabel?stap=insight', { page: 'map', id: 'a', view: 'table', step: 'insight' }],
    ['/kaart/a?stap=compare', { page: 'map', id: 'a', view: 'map', step: 'compare' }],
    ['/kaart/a?stap=present', { page: 'map', id: 'a', view: 'map', step: 'compare', presents: true }],
    ['/kaart/a?toon=present', { page: 'map', id: 'a', view: 'map', presents: true }],
    ['/kaart/a/tabel?stap=insight&toon=present', { page: 'map', id: 'a', view: 'table', step: 'insight', presents: true }],
    ['/kaart/a/foto/f?toon=present', { page: 'map', id: 'a', view: 'map', snapshot: 'f', presents: true }],
    ['/kaart/a?toon=iets', { page: 'map', id: 'a', view: 'map' }],
    ['/kaart/a?stap=dansen', { page: 'map', id: 'a', view: 'map' }],
    ['/kaart/a?tabel', { page: 'map', id: 'a', view: 'map' }],
    ['/kaart/a/foto/f?stap=insight', { page: 'map', id: 'a', view: 'map', step: 'insight', snapshot: 'f' }],
    ['/kaart/a/foto/f?stap=compare', { page: 'map', id: 'a', view: 'map', snapshot: 'f' }],
    ['/kaart/a/foto/f?stap=present', { page: 'map', id: 'a', view: 'map', snapshot: 'f' }],
  ])('%s leads to its place', (path, place) => expect(routes.routeOf(path)).toEqual(place));

  test('that was damaged is of a map that is not there, not the end of the program', () =>
    expect(routes.routeOf('/kaart/%E0%A4%A')).toEqual({ page: 'map', id: '%E0%A4%A', view: 'map' }));

  test('of a place leads back to it', () => {
    const place = { page: 'map', id: 'a-b_1' as MapId, view: 'areas' } as const;
    expect(routes.routeOf(routes.pathOf(place))).toEqual(place);
    const foto = { ...place, snapshot: 'f/1' as SnapshotId };
    expect(routes.routeOf(routes.pathOf(foto))).toEqual(foto);
    for (const step of ['interpret', 'insight', 'compare'] as const) {
      const presenting = { ...place, step, presents: true } as const;
      expect(routes.routeOf(routes.pathOf(presenting))).toEqual(presenting);
    }
    const fotoPresenting = { ...foto, step: 'insight', presents: true } as const;
    expect(routes.routeOf(routes.pathOf(fotoPresenting))).toEqual(fotoPresenting);
  });
});

describe('Back and Forward', () => {
  const id = 'a' as MapId;
  let routes: typeof import('../../../src/ui/shell/route.ts');
  let entries: { readonly state: unknown; readonly address: string }[];
  let at: number;
  let onPop: () => void;
  const here = () => entries[at]?.address ?? '';
  const go = (by: number) => {
    if (!entries[at + by]) return;
    at += by;
    onPop();
  };
  const shown = () => {
    const place = routes.route.getSnapshot();
    return place.page === 'map' ? [place.view, routes.stepOf(place), place.presents === true] : ['library'];
  };

  beforeEach(async () => {
    entries = [{ state: null, address: '/' }];
    at = 0;
    vi.stubGlobal('location', {
      get pathname() {
        return here().split('?')[0];
      },
      get search() {
        return here().slice(here().split('?')[0]?.length);
      },
    });
    vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
      onPop = listener;
    });
    vi.stubGlobal('history', {
      get state() {
        return entries[at]?.state;
      },
      pushState: (state: unknown, _: string, address: string) => {
        entries = [...entries.slice(0, at + 1), { state, address }];
        at += 1;
      },
      replaceState: (state: unknown, _: string, address: string) => {
        entries[at] = { state, address };
      },
      back: () => go(-1),
    });
    vi.resetModules();
    routes = await import('../../../src/ui/shell/route.ts');
  });

  test('lead through steps and views', () => {
    routes.goTo({ page: 'map', id, view: 'map' });
    routes.showStep('interpret');
    routes.showView('table');
    routes.showStep('insight');
    expect(here()).toBe('/kaart/a/tabel?stap=insight');
    const seen = [-1, -1, -1, -1, 1, 1].map((by) => {
      go(by);
      return shown();
    });
    expect(seen).toEqual([
      ['table', 'interpret', false],
      ['map', 'interpret', false],
      ['map', 'draw', false],
      ['library'],
      ['map', 'draw', false],
      ['map', 'interpret', false],
    ]);
  });

  test('lead past nothing that was pressed without going anywhere', () => {
    routes.goTo({ page: 'map', id, view: 'map' });
    for (let i = 0; i < 20; i += 1) {
      routes.showStep('draw');
      routes.showView('map');
    }
    expect(entries).toHaveLength(2);
  });

  test('lead out of a presentation and into it again; closing it leaves nothing to go back into', () => {
    routes.goTo({ page: 'map', id, view: 'table', step: 'compare' });
    routes.startPresenting();
    expect(shown()).toEqual(['table', 'compare', true]);
    go(-1);
    expect(shown()).toEqual(['table', 'compare', false]);
    go(1);
    expect(shown()).toEqual(['table', 'compare', true]);
    routes.stopPresenting();
    routes.stopPresenting();
    expect(shown()).toEqual(['table', 'compare', false]);
    go(-1);
    expect(shown()).toEqual(['library']);
  });

  test('lead out of a presentation to the step and view that it was opened from, and keep its slide meanwhile', () => {
    routes.goTo({ page: 'map', id, view: 'table', step: 'insight' });
    routes.rememberSlide('map:whole');
    expect(routes.slideShown()).toBeNull();
    routes.startPresenting();
    expect(here()).toBe('/kaart/a/tabel?stap=insight&toon=present');
    routes.rememberSlide('roles:link');
    expect(routes.slideShown()).toBe('roles:link');
    routes.stopPresenting();
    expect(shown()).toEqual(['table', 'insight', false]);
    go(-1);
    expect(shown()).toEqual(['library']);
  });

  test('have nothing of a presentation that was opened by its address, once it is closed', () => {
    entries = [{ state: null, address: '/kaart/a?stap=present' }];
    onPop();
    routes.stopPresenting();
    expect(entries.map(({ address }) => address)).toEqual(['/kaart/a?stap=compare']);
    expect(shown()).toEqual(['map', 'compare', false]);
  });
});
