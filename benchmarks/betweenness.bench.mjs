// Betweenness beside graphology-metrics in one run, equal to 1e-9, at 1,000 to 10,000 actors with five relations each; the
// estimate from a sample; closeness beside igraph where that is installed. Exits with 1 when a target is missed.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { runnerImport } from 'vite';
import { ROOT } from '../scripts/prepare.mjs';

const { module } = await runnerImport('./benchmarks/betweenness/betweennessRuns.ts', {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
});
let missed = 0;
const say = (what, value, target, times) => {
  const isMet = value <= target;
  if (!isMet) missed += 1;
  const took = times ? `; ${times.own.toFixed(0)} ms beside ${times.peer.toFixed(0)} ms` : '';
  console.log(`betweenness: ${what} = ${value.toPrecision(3)} (target ≤ ${target}${took})${isMet ? '' : ' MISSED'}`);
};

console.log(`betweenness: ${availableParallelism()} threads, node ${process.versions.node}`);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 2_000, 5_000, 10_000];
for (const actors of sizes)
  for (const by of ['steps', 'strength']) {
    const { ratio, difference, own, peer } = module.besideLibrary(actors, by);
    const what = `${actors.toLocaleString('en')} actors by ${by}`;
    say(`${what}, time / graphology-metrics`, ratio, 0.35, { own, peer });
    say(`${what}, largest relative difference`, difference, 1e-9);
  }
const { ratio, kept, own, peer } = module.besideSample(5_000);
say('5,000 actors, time of the estimate / exact', ratio, 1 / 15, { own, peer });
say('5,000 actors, of the first twenty missing in the estimate', 20 - kept, 2);

const igraph = module.closenessInIgraph(spawnSync);
if (igraph === null) console.log('betweenness: igraph is not installed, closeness is not compared');
else say('closeness of 10,000 actors, time / igraph', module.closenessTime(igraph.ties) / igraph.ms, 0.2);
process.exitCode = missed > 0 ? 1 : 0;
