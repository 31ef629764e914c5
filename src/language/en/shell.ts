import type { shell as nlShell } from '../nl/shell.ts';

export const shell: typeof nlShell = {};
