// How many planted brokers the suggestions find on made-up towns, beside the usual measures and without each part: the
// tables of docs/suggestions.md. Exits with 1 when a promise is missed.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./suggestions/report.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const { lines, missed } = module.report();
console.log(lines.join('\n'));
for (const name of missed) console.log(`suggestions: MISSED for ${name}`);
process.exitCode = missed.length > 0 ? 1 : 0;
