import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The painter of canvases, or another file of `src`, as a script that puts what it exports on the page as `painter`. */
export async function paintBundle(file = 'picture/painters/canvas.ts'): Promise<string> {
  const entry = fileURLToPath(new URL(`../../../src/${file}`, import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'painter' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return `${chunk.code}\nwindow.painter = painter;`;
}
