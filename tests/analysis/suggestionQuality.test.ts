import { describe, expect, it } from 'vitest';
import { OURS, TWO_SIDEDNESS } from '../../benchmarks/suggestions/measures.ts';
import { foundBy } from '../../benchmarks/suggestions/report.ts';
import { type Circumstances, simulateNetwork } from '../../benchmarks/suggestions/simulateNetwork.ts';

/** Fixed towns out of the reporting seeds; the whole report is `node benchmarks/suggestions.bench.mjs`. */
const found = (circumstances: Circumstances, towns: number) => {
  const { ours, reference } = foundBy({ ours: OURS, reference: TWO_SIDEDNESS }, circumstances, towns);
  return { ours: ours?.mean ?? 0, reference: reference?.mean ?? 1 };
};

describe('of those planted in made-up towns, the suggestions find', () => {
  it('clearly more than two-sidedness among 100 actors, and more than 45 in 100', () => {
    const { ours, reference } = found({ actors: 100 }, 200);
    expect(ours).toBeGreaterThan(0.47);
    expect(ours).toBeGreaterThan(reference + 0.04);
  });

  it('more than 25 in 100 of those who reach both camps only through the middle, where two-sidedness finds nobody', () => {
    const { ours, reference } = found({ actors: 100, onlyViaMiddle: true }, 200);
    expect(ours).toBeGreaterThan(0.28);
    expect(reference).toBeLessThan(0.02);
  });

  it('more than two-sidedness when tension was not drawn', () => {
    const { ours, reference } = found({ actors: 100, tensionDrawn: false }, 100);
    expect(ours).toBeGreaterThan(reference + 0.05);
  });

  it.each([
    [40, 200],
    [300, 30],
    [1_000, 5],
  ])('no fewer than two-sidedness among %i actors', (actors, towns) => {
    const { ours, reference } = found({ actors }, towns);
    expect(ours).toBeGreaterThan(reference + 0.01);
  });
});

describe('a made-up town', () => {
  it('is the same for the same seed, and another for another', () => {
    const ties = (seed: number) => simulateNetwork(seed, { actors: 60 }).positive.ties;
    expect(ties(5)).toEqual(ties(5));
    expect(ties(5)).not.toEqual(ties(6));
  });

  it('has its planted brokers, and some of whom no side is said', () => {
    const { planted, stands } = simulateNetwork(1, { actors: 100 });
    expect(planted.size).toBe(4);
    expect(stands.filter((stand) => stand === 'unknown').length).toBeGreaterThan(5);
  });
});
