import { MAX_CORNERS } from './areaPreview.ts';
import { esriFeatures } from './esriFeatures.ts';
import type { Corner } from './planeCoordinates.ts';
import { cornersOf, isPlain, type Plain, type ReadRing, TooDetailed, textsOf } from './rawGeometry.ts';
import { topoFeatures } from './topoFeatures.ts';

/** One area of a file as it stands there: its properties as text, and its polygons in the file's own coordinates. */
export interface RawArea {
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: readonly (readonly (readonly Corner[])[])[];
  /** It has an outline of which a corner is no number. */
  readonly isUnusable: boolean;
}
export interface RawAreas {
  readonly format: 'geojson' | 'topojson' | 'esri';
  readonly areas: readonly RawArea[];
  /** Points and lines, which are no areas. */
  readonly withoutPolygon: number;
  /** The layer that was taken, when the file has several. */
  readonly layer: string | null;
  /** What the file says of its coordinates, wherever it does. */
  readonly systems: readonly unknown[];
  /** The service that wrote the file kept some areas back. */
  readonly isPartial: boolean;
}

/** GeoJSON of any shape, a list of those, Esri JSON or a TopoJSON topology; nothing when it is none. Throws `TooDetailed` above a million corners. */
export const areaGeometry = (value: unknown): RawAreas | null => {
  const whole = isPlain(value) ? value : {};
  const about = { systems: [whole['crs'], whole['coordRefSys'], whole['spatialReference']], isPartial: isCutShort(whole) };
  const topology = topoFeatures(whole);
  if (topology)
    return {
      ...{ format: 'topojson', layer: topology.layer },
      ...gather(topology.features, ringReader(topology.readRing), [...about.systems, ...topology.systems], about.isPartial),
    };
  const esri = esriFeatures(whole);
  const features = esri ?? featuresOf(value);
  if (!features) return null;
  return {
    format: esri ? 'esri' : 'geojson',
    layer: null,
    ...gather(features, ringReader(cornersOf), about.systems, about.isPartial),
  };
};

/** Services give a part at a time, and say so in one of these ways. */
const isCutShort = ({ exceededTransferLimit, properties, numberMatched, numberReturned }: Plain): boolean =>
  exceededTransferLimit === true ||
  (isPlain(properties) && properties['exceededTransferLimit'] === true) ||
  (typeof numberMatched === 'number' && typeof numberReturned === 'number' && numberMatched > numberReturned);

const GEOMETRIES = new Set([
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
]);

const featuresOf = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) {
    const all = value.map((each) => (Array.isArray(each) ? null : featuresOf(each)));
    return all.length > 0 && all.every((each) => each !== null) ? all.flatMap((each) => each ?? []) : null;
  }
  if (!isPlain(value)) return null;
  const { type } = value;
  if (type === 'FeatureCollection') return Array.isArray(value['features']) ? value['features'] : null;
  if (type === 'Feature') return [value];
  if (typeof type === 'string' && GEOMETRIES.has(type)) return [{ type: 'Feature', properties: {}, geometry: value }];
  return null;
};

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

const gather = (features: readonly unknown[], readRing: ReadRing, said: readonly unknown[], isPartial: boolean) => {
  const areas: RawArea[] = [];
  const systems = new Set(said);
  let withoutPolygon = 0;
  for (const each of features) {
    const feature = isPlain(each) ? each : {};
    // JSON-FG gives what is not in degrees another place.
    const geometry = feature['geometry'] ?? feature['place'];
    for (const one of [feature, geometry]) if (isPlain(one)) systems.add(one['crs'] ?? one['coordRefSys']);
    const properties = withId(feature['properties'], feature['id']);
    const polygons = geometry === null || geometry === undefined ? [] : polygonsOf(geometry, readRing);
    if (polygons?.length === 0 && isPlain(geometry)) withoutPolygon += 1;
    else areas.push({ properties, polygons: polygons ?? [], isUnusable: polygons === null });
  }
  return { areas, withoutPolygon, systems: [...systems], isPartial };
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

/** An official code that stands outside the properties is taken for one of them. */
const OFFICIAL_ID = /^(?:BU|WK|GM)[0-9A-Z]{4,8}$/i;

const withId = (properties: unknown, id: unknown): ReadonlyMap<string, string> => {
  const texts = textsOf(properties);
  return typeof id === 'string' && OFFICIAL_ID.test(id) && !texts.has('id') ? new Map(texts).set('id', id) : texts;
};
