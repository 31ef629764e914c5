import { describe, expect, it } from 'vitest';
import { MAKES, townsOf } from '../../benchmarks/suggestions/makes.ts';
import { FIRM_ACROSS, ITSELF, JOINT, OUR_PAIRS, THROUGH, TWO_SIDEDNESS } from '../../benchmarks/suggestions/measures.ts';
import { foundBy, pairsBy } from '../../benchmarks/suggestions/report.ts';
import type { BrokersWay } from '../../benchmarks/suggestions/simulateNetwork.ts';

/** Fixed towns out of the reporting seeds; the whole report is `node benchmarks/suggestions.bench.mjs`. */
const TOWNS = 40;
/** What chance makes of a difference over so few. */
const FEW_TOWNS = 0.04;

describe.each(Object.entries(MAKES))('of those planted among 100 actors in %s, the suggestions find', (_, make) => {
  const towns = (brokers: BrokersWay) => townsOf(make, { actors: 100, brokers }, TOWNS);

  it('about half of those who link themselves, and hardly fewer than two-sidedness anywhere', () => {
    const direct = towns('direct');
    const { mean } = foundBy(ITSELF, direct);
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeGreaterThan(foundBy(TWO_SIDEDNESS, direct).mean - FEW_TOWNS);
  });

  it('at least 28 in 100 of those who reach the other side through the middle, of no side or in a camp, in the second list', () => {
    for (const way of ['viaNoSide', 'viaInCamp'] as const) expect(foundBy(THROUGH, towns(way)).mean).toBeGreaterThan(0.28);
  });

  it('one in ten at least of the pairs who bridge together, with nobody whom the first list names: hardly fewer than the firmest lines across show', () => {
    const together = towns('together');
    const { mean } = pairsBy(OUR_PAIRS, together);
    expect(mean).toBeGreaterThan(0.1);
    expect(mean).toBeGreaterThan(pairsBy(FIRM_ACROSS, together).mean - FEW_TOWNS);
  });
});

describe('both lists laid into one', () => {
  it.each(Object.entries(MAKES))('find of each sort, in %s', (_, make) => {
    expect(foundBy(JOINT, townsOf(make, { actors: 100, brokers: 'direct' }, TOWNS)).mean).toBeGreaterThan(0.4);
    expect(foundBy(JOINT, townsOf(make, { actors: 100, brokers: 'via' }, TOWNS)).mean).toBeGreaterThan(0.15);
  });
});

describe.each(Object.entries(MAKES))('a made-up town, %s', (_, make) => {
  it('is the same for the same seed, and another for another', () => {
    const ties = (seed: number) => make(seed, { actors: 60 }).positive.ties;
    expect(ties(5)).toEqual(ties(5));
    expect(ties(5)).not.toEqual(ties(6));
  });

  it('has its planted brokers, and some of whom no side is said', () => {
    const { planted, stands } = make(1, { actors: 100 });
    expect(planted.size).toBeGreaterThan(3);
    expect(stands.filter((stand) => stand === 'unknown').length).toBeGreaterThan(5);
  });
});
