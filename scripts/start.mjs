/** `npm start`: installs and builds what is missing, then serves the program on this computer. */
import { buildWhenNeeded, checkNode, installWhenNeeded } from './prepare.mjs';
import { serveFromCommandLine } from './serve.mjs';

try {
  checkNode();
  installWhenNeeded();
  buildWhenNeeded();
  await serveFromCommandLine();
} catch (problem) {
  console.error(`\n${problem.message}`);
  process.exitCode = 1;
}
