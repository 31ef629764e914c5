/** `npm start`: installs and builds what is missing, then serves the program on this computer. */
import { buildWhenNeeded, checkNode, installWhenNeeded } from './prepare.mjs';

try {
  checkNode();
  installWhenNeeded();
  buildWhenNeeded();
  // Only now, since it uses a package that may just have been installed.
  const { serveFromCommandLine } = await import('./serve.mjs');
  await serveFromCommandLine();
} catch (problem) {
  console.error(`\n${problem.message}`);
  process.exitCode = 1;
}
