import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The painter of canvases as a script that puts `paintItems` on the page. */
export async function paintBundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../src/picture/painters/canvas.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'painter' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return `${chunk.code}\nwindow.painter = painter;`;
}
