import { MAX_CORNERS } from './areaPreview.ts';
import type { Corner } from './planeCoordinates.ts';
import { cornersOf, isPlain, type Plain, type ReadRing, TooDetailed } from './rawGeometry.ts';

/** The features of one layer of a TopoJSON topology, and how its rings are read. */
export interface TopoFeatures {
  readonly features: readonly unknown[];
  /** The layer that was taken, when there are several. */
  readonly layer: string | null;
  readonly systems: readonly unknown[];
  readonly readRing: ReadRing;
}

/** Borders stand once, as arcs; an index below zero is an arc walked backwards. The layer with most areas is taken. */
export const topoFeatures = (topology: Plain): TopoFeatures | null => {
  const { type, arcs, objects } = topology;
  if (type !== 'Topology' || !Array.isArray(arcs) || !isPlain(objects)) return null;
  const layers = Object.entries(objects).map(([name, object]) => ({
    name,
    crs: isPlain(object) ? object['crs'] : null,
    members:
      isPlain(object) && object['type'] === 'GeometryCollection' && Array.isArray(object['geometries'])
        ? object['geometries']
        : [object],
  }));
  const [largest] = [...layers].sort((a, b) => b.members.length - a.members.length);
  if (!largest) return null;
  return {
    features: largest.members.map((member) =>
      isPlain(member) ? { geometry: member, properties: member['properties'], id: member['id'] } : {},
    ),
    layer: layers.length > 1 ? largest.name : null,
    systems: [largest.crs],
    readRing: ringOfArcs(arcs.map(arcReader(topology['transform']))),
  };
};

const ringOfArcs =
  (decoded: readonly (readonly Corner[] | null)[]): ReadRing =>
  (indexes) => {
    if (!Array.isArray(indexes)) return null;
    const corners: Corner[] = [];
    for (const index of indexes) {
      const arc = Number.isInteger(index) ? decoded[index < 0 ? ~index : index] : null;
      if (!arc) return null;
      const walked = index < 0 ? [...arc].reverse() : arc;
      if (corners.length + walked.length > MAX_CORNERS) throw new TooDetailed();
      for (const corner of corners.length > 0 ? walked.slice(1) : walked) corners.push(corner);
    }
    return corners;
  };

const arcReader = (transform: unknown): ReadRing => {
  const numbers = (key: string): Corner | null => {
    const list: unknown = isPlain(transform) ? transform[key] : null;
    return cornersOf([list])?.[0] ?? null;
  };
  const [scale, translate] = [numbers('scale'), numbers('translate')];
  return (arc) => {
    const corners = cornersOf(arc);
    if (!corners || !scale || !translate) return corners;
    let [x, y] = [0, 0];
    return corners.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  };
};
