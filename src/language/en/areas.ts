import type { areas as nlAreas } from '../nl/areas.ts';

export const areas: typeof nlAreas = {};
