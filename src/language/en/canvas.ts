import type { canvas as nlCanvas } from '../nl/canvas.ts';

export const canvas: typeof nlCanvas = {};
