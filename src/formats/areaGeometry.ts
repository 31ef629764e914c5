import { MAX_CORNERS } from './areaPreview.ts';
import type { Corner } from './planeCoordinates.ts';

/** One area of a file as it stands there: its properties as text, and its polygons in the file's own coordinates. */
export interface RawArea {
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: readonly (readonly (readonly Corner[])[])[];
}
export interface RawAreas {
  readonly format: 'geojson' | 'topojson';
  readonly areas: readonly RawArea[];
  /** Points and lines, which are no areas. */
  readonly withoutPolygon: number;
  /** Areas of which a corner is no number. */
  readonly unusable: number;
  /** The layer that was taken, when the file has several. */
  readonly layer: string | null;
}
type Plain = Readonly<Record<string, unknown>>;

export class TooDetailed extends Error {}

/** GeoJSON of any shape, or a TopoJSON topology; nothing when it is neither. Throws `TooDetailed` above a million corners. */
export const areaGeometry = (value: unknown): RawAreas | null => {
  if (!isPlain(value)) return null;
  if (value['type'] === 'Topology') return ofTopology(value);
  const features = featuresOf(value);
  return (
    features && {
      format: 'geojson',
      layer: null,
      ...gather(
        features,
        ringReader((points) => cornersOf(points)),
      ),
    }
  );
};

const GEOMETRIES = new Set([
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
]);

const featuresOf = (value: Plain): readonly unknown[] | null => {
  const { type } = value;
  if (type === 'FeatureCollection') return Array.isArray(value['features']) ? value['features'] : null;
  if (type === 'Feature') return [value];
  if (typeof type === 'string' && GEOMETRIES.has(type)) return [{ type: 'Feature', properties: {}, geometry: value }];
  return null;
};

/** Makes a ring of what a file gives for one; nothing when it cannot be one. */
type ReadRing = (ring: unknown) => readonly Corner[] | null;
const ringReader = (read: ReadRing): ReadRing => {
  let corners = 0;
  return (ring) => {
    const found = read(ring);
    // A ring without corners counts too: there can be millions of them.
    corners += Math.max(1, found?.length ?? 0);
    if (corners > MAX_CORNERS) throw new TooDetailed();
    return found;
  };
};

const gather = (features: readonly unknown[], readRing: ReadRing) => {
  const areas: RawArea[] = [];
  let [withoutPolygon, unusable] = [0, 0];
  for (const feature of features) {
    if (!isPlain(feature)) {
      unusable += 1;
      continue;
    }
    const { geometry } = feature;
    const properties = textsOf(feature['properties']);
    const polygons = geometry === null || geometry === undefined ? [] : polygonsOf(geometry, readRing);
    if (polygons === null) {
      unusable += 1;
      areas.push({ properties, polygons: [] });
    } else if (polygons.length === 0 && isPlain(geometry)) withoutPolygon += 1;
    else areas.push({ properties, polygons });
  }
  return { areas, withoutPolygon, unusable };
};

/** Nothing when a ring is no ring; no polygons when it is a point or a line. */
const polygonsOf = (geometry: unknown, readRing: ReadRing): RawArea['polygons'] | null => {
  if (!isPlain(geometry)) return null;
  const rings = geometry['coordinates'] ?? geometry['arcs'];
  if (geometry['type'] === 'GeometryCollection') {
    if (!Array.isArray(geometry['geometries'])) return null;
    const parts = geometry['geometries'].map((part) => polygonsOf(part, readRing));
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  }
  if (geometry['type'] === 'Polygon') return polygonsFrom([rings], readRing);
  return geometry['type'] === 'MultiPolygon' ? polygonsFrom(rings, readRing) : [];
};

const polygonsFrom = (list: unknown, readRing: ReadRing): RawArea['polygons'] | null => {
  if (!Array.isArray(list)) return null;
  const polygons: (readonly Corner[])[][] = [];
  for (const rings of list) {
    if (!Array.isArray(rings)) return null;
    const read = rings.map(readRing);
    const whole = read.filter((ring) => ring !== null);
    if (whole.length < read.length) return null;
    if (whole.length > 0) polygons.push(whole);
  }
  return polygons;
};

const cornersOf = (points: unknown): readonly Corner[] | null => {
  if (!Array.isArray(points)) return null;
  const corners = points.flatMap((point): Corner[] => {
    const [x, y]: readonly unknown[] = Array.isArray(point) ? point : [];
    return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
  });
  return corners.length === points.length ? corners : null;
};

/** TopoJSON: borders stand once, as arcs; an index below zero is an arc walked backwards. The layer with most areas is taken. */
const ofTopology = (topology: Plain): RawAreas | null => {
  const { arcs, objects } = topology;
  if (!Array.isArray(arcs) || !isPlain(objects)) return null;
  const decoded = arcs.map(arcReader(topology['transform']));
  const readRing = ringReader((indexes) => {
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
  });
  const layers = Object.entries(objects).map(([name, object]) => {
    const members =
      isPlain(object) && object['type'] === 'GeometryCollection' && Array.isArray(object['geometries'])
        ? object['geometries']
        : [object];
    return { name, members };
  });
  const [largest] = layers.sort((a, b) => b.members.length - a.members.length);
  if (!largest) return null;
  const features = largest.members.map((member) => ({
    geometry: member,
    properties: isPlain(member) ? member['properties'] : {},
  }));
  return { format: 'topojson', layer: layers.length > 1 ? largest.name : null, ...gather(features, readRing) };
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

const textsOf = (properties: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isPlain(properties) ? properties : {}).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[key, String(value)]] : [],
    ),
  );

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
