import type { Content } from '../content.ts';

/** What a file of JSON holds; nothing when it is none. */
export const topOf = ({ json }: Content): unknown => (json && 'value' in json ? json.value : null);
