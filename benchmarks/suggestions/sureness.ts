import type { Layers } from '../../src/analysis/layers.ts';
import { FIRST, stabilityOf } from '../../src/analysis/redraws.ts';
import { LEAST_LEG } from '../../src/analysis/suggestions/possibleLinks.ts';
import { OURS, polesOf } from './measures.ts';
import { simulateNetwork } from './simulateNetwork.ts';

const WORDS = { 'vrijwel altijd': 80, wisselend: 50, zelden: 0 } as const;

/** Per word for how sure it is: of how many suggested actors it is said, and how many of those were planted. */
export const sureness = (firstSeed: number, towns: number): string[] => {
  const said = new Map(Object.keys(WORDS).map((word) => [word, { all: 0, planted: 0 }]));
  for (let seed = firstSeed; seed < firstSeed + towns; seed++) {
    const network = simulateNetwork(seed, { actors: 100 });
    const scores = Array.from(OURS(network), (score, actor) => ({ score, actor })).filter(({ score }) => score > 0);
    const { positive, tension, stands, planted } = network;
    // The redraws look at who the actors are for nothing but how many.
    const layers = { actors: stands, positive, tension } as unknown as Layers;
    const takesNoSide = (actor: number) => stands[actor] === 'none';
    const times = stabilityOf(layers, polesOf(network), { isCandidate: () => true, takesNoSide, floor: LEAST_LEG });
    for (const { actor } of scores.sort((a, b) => b.score - a.score || a.actor - b.actor).slice(0, FIRST)) {
      const [word = ''] = Object.entries(WORDS).find(([, least]) => (times[actor] as number) >= least) ?? [];
      const count = said.get(word);
      if (!count) continue;
      count.all += 1;
      if (planted.has(actor)) count.planted += 1;
    }
  }
  return [
    '| how sure | suggested | of whom planted |',
    '| --- | --- | --- |',
    ...[...said].map(([word, { all, planted }]) => `| ${word} | ${all} | ${Math.round((100 * planted) / all)} % |`),
  ];
};
