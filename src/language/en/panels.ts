import type { panels as nlPanels } from '../nl/panels.ts';

export const panels: typeof nlPanels = {};
