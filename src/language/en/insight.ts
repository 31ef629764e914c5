import type { insight as nlInsight } from '../nl/insight.ts';

export const insight: typeof nlInsight = {};
