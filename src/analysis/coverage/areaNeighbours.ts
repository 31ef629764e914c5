import type { ActorMap } from '../../domain/actorMap.ts';
import type { Polygon } from '../../domain/areaProfile.ts';
import type { AreaId } from '../../domain/identifiers.ts';

/** Which neighbourhoods lie beside each other. Without outlines, none do. */
export interface Adjacency {
  /** Those that share a piece of border, in the order of the map. */
  readonly bordering: (area: AreaId) => readonly AreaId[];
  /** Of those that pass, the one whose middle is nearest. */
  readonly nearest: (area: AreaId, passes: (area: AreaId) => boolean) => AreaId | null;
}

/** Outlines are kept so that neighbours share their border corner by corner: a line between two corners that two have is a border. */
export const adjacencyOf = ({ areaProfiles }: Pick<ActorMap, 'areaProfiles'>): Adjacency => {
  const owners = new Map<string, AreaId[]>();
  const centres = new Map<AreaId, readonly [number, number]>();
  for (const { id, outline } of areaProfiles.values()) {
    if (outline.length === 0) continue;
    centres.set(id, centreOf(outline));
    for (const ring of outline.flat())
      for (const [at, [x, y]] of ring.entries()) {
        const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
        const isFirst = x < nextX || (x === nextX && y < nextY);
        const key = isFirst ? `${x} ${y} ${nextX} ${nextY}` : `${nextX} ${nextY} ${x} ${y}`;
        const known = owners.get(key);
        if (known) known.push(id);
        else owners.set(key, [id]);
      }
  }
  const beside = new Map<AreaId, Set<AreaId>>();
  for (const ids of owners.values()) {
    if (ids.length < 2) continue;
    for (const one of ids)
      for (const other of ids) {
        if (one === other) continue;
        const known = beside.get(one);
        if (known) known.add(other);
        else beside.set(one, new Set([other]));
      }
  }
  return {
    bordering: (area) => [...(beside.get(area) ?? [])],
    nearest: (area, passes) => {
      const from = centres.get(area);
      if (!from) return null;
      let [found, least]: [AreaId | null, number] = [null, Number.POSITIVE_INFINITY];
      for (const [id, [x, y]] of centres) {
        const far = (x - from[0]) ** 2 + (y - from[1]) ** 2;
        if (id !== area && far < least && passes(id)) [found, least] = [id, far];
      }
      return found;
    },
  };
};

const centreOf = (outline: readonly Polygon[]): readonly [number, number] => {
  const corners = outline.flatMap(([outer]) => outer ?? []);
  const sum = corners.reduce(([x, y], [cx, cy]) => [x + cx, y + cy] as const, [0, 0] as const);
  return [sum[0] / corners.length, sum[1] / corners.length];
};
