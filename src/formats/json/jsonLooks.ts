import type { LooksLike } from '../importPreview.ts';
import { type Fields, isRecord } from './jsonFields.ts';

/** What JSON looks like that holds no network, by what it holds; nothing when it may be one. */
export const jsonLooksLike = (value: unknown): LooksLike | null => {
  if (Array.isArray(value)) {
    const isAll = (is: (record: Fields) => boolean) => value.length > 0 && value.every((item) => isRecord(item) && is(item));
    return isAll(isGeo)
      ? 'areas'
      : isAll((item) => has(item, 'mapping', 'create_time') || has(item, 'role', 'content'))
        ? 'chat'
        : null;
  }
  return isRecord(value) ? (LOOKS.find(([, is]) => is(value))?.[0] ?? null) : null;
};

/** What stands at the top of it, to be said. */
export const topWords = (value: unknown): string => {
  const first = Array.isArray(value) ? value[0] : value;
  return isRecord(first)
    ? Object.keys(first)
        .slice(0, 4)
        .map((key) => key.slice(0, 30))
        .join(', ')
    : '';
};

const GEO = new Set(['FeatureCollection', 'Feature', 'Topology', 'GeometryCollection', 'Polygon', 'MultiPolygon']);
const isGeo = (value: Fields): boolean =>
  GEO.has(String(value.type)) || (Array.isArray(value.features) && 'geometryType' in value);

const has = (value: Fields, ...keys: readonly string[]): boolean => keys.every((key) => key in value);
const LOOKS: readonly (readonly [LooksLike, (value: Fields) => boolean])[] = [
  ['areas', isGeo],
  ['chat', (value) => Array.isArray(value.messages) || has(value, 'mapping', 'create_time')],
  ['tree', (value) => Array.isArray(value.children) && !has(value, 'nodes')],
  [
    'settings',
    (value) =>
      has(value, 'name', 'version') &&
      ['dependencies', 'devDependencies', 'scripts', 'main', 'license'].some((key) => key in value),
  ],
  [
    'settings',
    (value) =>
      has(value, 'compilerOptions') ||
      has(value, 'lockfileVersion') ||
      '$schema' in value ||
      has(value, 'openapi') ||
      has(value, 'cells', 'nbformat'),
  ],
  ['translations', isTranslations],
];

/** Nothing but texts under words, nested or not. */
function isTranslations(value: Fields): boolean {
  if (Object.values(value).some((inner) => isRecord(inner) && '0' in inner)) return false;
  const leaves = Object.values(value).flatMap((inner) => (isRecord(inner) ? Object.values(inner) : [inner]));
  return leaves.length > 1 && leaves.every((leaf) => typeof leaf === 'string');
}
