import type { MapPage } from './mapPage.ts';

/** What journeys read from a map file that was saved. */
export interface SavedMap {
  readonly map: { readonly id: string; readonly title: string };
  readonly actors: readonly { readonly id: string; readonly name: string; readonly camp: string | null }[];
  readonly positions: readonly { readonly id: string; readonly x: number; readonly y: number; readonly placedByHand: boolean }[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly type: string }[];
}

/** Saves the map as a file, and reads it. */
export async function savedMap(map: MapPage): Promise<SavedMap> {
  const { text } = await map.save('Bewaren als kaartbestand');
  return JSON.parse(text) as SavedMap;
}

/** Where each actor stands, by name, in map units. */
export async function places(map: MapPage): Promise<Map<string, { readonly x: number; readonly y: number }>> {
  const { actors, positions } = await savedMap(map);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return new Map(positions.map(({ id, x, y }) => [names.get(id) ?? id, { x, y }]));
}
