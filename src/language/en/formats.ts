import type { formats as nlFormats } from '../nl/formats.ts';

export const formats: typeof nlFormats = {};
