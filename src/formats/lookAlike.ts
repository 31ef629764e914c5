import type { Content } from './content.ts';
import type { LooksLike } from './importPreview.ts';

/** What a file looks like that holds no network; nothing when it may be one. */
export const lookAlike = (content: Content): LooksLike | null => LOOKS.find(([, is]) => is(content))?.[0] ?? null;

const LOOKS: readonly (readonly [LooksLike, (content: Content) => boolean])[] = [
  ['pdf', ({ shape }) => shape === 'pdf'],
  ['picture', ({ shape, root }) => shape === 'picture' || root === 'svg'],
  ['freeplane', ({ root, text }) => root === 'map' && text.includes('freeplane')],
  ['html', ({ root }) => root === 'html' || root === 'body' || root === 'table'],
  ['areas', ({ json }) => json !== null && 'value' in json && isGeoJson(json.value)],
  ['markup', ({ shape }) => shape === 'markup'],
];

const isGeoJson = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'FeatureCollection' || value.type === 'Topology');
