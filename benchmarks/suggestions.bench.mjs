// How many planted brokers the suggestions find on made-up towns, beside the usual measures and without each part: the
// tables of docs/suggestions.md, or those that are named (a make, firmness, sizes, customs, parts, sureness). Exits with 1 when a
// promise is missed.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./suggestions/report.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
let isMissed = false;
for (const { lines, missed } of module.report(process.argv.slice(2))) {
  console.log(lines.join('\n'));
  for (const name of missed) console.log(`suggestions: MISSED for ${name}`);
  isMissed ||= missed.length > 0;
}
process.exitCode = isMissed ? 1 : 0;
