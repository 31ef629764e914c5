import { extentOf, signedSurfaceOf } from './farOutlines.ts';
import { isWithin } from './planeCoordinates.ts';
import { cornersOf, isPlain, type Plain } from './rawGeometry.ts';

/** The features of Esri's own JSON (`f=json`), written as those of GeoJSON; nothing when it is something else. */
export const esriFeatures = (whole: Plain): readonly unknown[] | null => {
  const { type, features, featureSet, layers } = whole;
  if (isPlain(featureSet)) return esriFeatures(featureSet);
  if (Array.isArray(layers) && isPlain(layers[0]) && isPlain(layers[0]['featureSet'])) return esriFeatures(layers[0]);
  if (type === 'FeatureCollection' || !Array.isArray(features)) return null;
  const isEsri =
    typeof whole['geometryType'] === 'string' ||
    isPlain(whole['spatialReference']) ||
    features.some((feature) => isPlain(feature) && isPlain(feature['attributes']));
  return isEsri ? features.map((feature) => (isPlain(feature) ? featureOf(feature) : feature)) : null;
};

const featureOf = ({ attributes, geometry }: Plain): Plain => ({
  properties: attributes,
  geometry: isPlain(geometry) ? { ...shapeOf(geometry), crs: geometry['spatialReference'] } : null,
});

const shapeOf = ({ rings, curveRings, x, points, paths }: Plain): Plain => {
  if (Array.isArray(rings)) return { type: 'MultiPolygon', coordinates: rings.length > 0 ? polygonsOf(rings) : null };
  if (curveRings !== undefined) return { type: 'MultiPolygon', coordinates: null };
  return { type: x !== undefined || points ? 'Point' : paths ? 'MultiLineString' : 'none' };
};

/**
 * Outer rings and holes stand in one list and wind in opposite ways, though not every program keeps to the same way: the largest ring is
 * an outer one. A ring that cannot be read stays as it is, to be found later.
 */
const polygonsOf = (rings: readonly unknown[]): unknown[][] => {
  const read = rings.map((ring) => {
    const corners = cornersOf(ring) ?? [];
    return { ring, surface: signedSurfaceOf(corners), extent: extentOf(corners) };
  });
  const largest = read.reduce((most, { surface }) => (Math.abs(surface) > Math.abs(most) ? surface : most), 0);
  const isOuter = ({ surface }: (typeof read)[number]) => surface * largest >= 0;
  const outers = read.filter(isOuter).map(({ ring, extent }) => ({ rings: [ring], extent }));
  for (const { ring, extent } of read.filter((one) => !isOuter(one)))
    (outers.slice(0, MOST_TRIED).find((outer) => isWithin(extent, outer.extent)) ?? outers[0])?.rings.push(ring);
  return outers.map((outer) => outer.rings);
};

/** An area of more parts than this has no holes that anybody sees. */
const MOST_TRIED = 200;
