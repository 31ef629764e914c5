import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/analysis/answerQuestion.ts';
import { smallGaps } from '../../../src/analysis/coverage/smallGaps.ts';
import { areasOf } from '../../../src/domain/areasOf.ts';
import { isInNetwork } from '../../../src/domain/keyFigure.ts';
import { en } from '../../../src/language/en.ts';
import type { Told } from '../../../src/language/nl/gaps.ts';
import { nl } from '../../../src/language/nl.ts';
import { networkTown } from '../../maps/networkTown.ts';
import { measured } from '../../measured.ts';
import { network, networkMap } from './networkMap.ts';

const towns = fc.tuple(fc.nat(1e9), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 15 }));
const KNOWN = { position: 'formal', ageGroup: 'adult' } as const;

test('every combination that is only counted is listed once, by neighbourhood, and nobody of the network is it', () =>
  fc.assert(
    fc.property(towns, ([seed, keyFigures, areas]) => {
      const map = networkTown(seed, keyFigures, areas);
      const { tooSmall, untold } = answerQuestion(map, { ask: 'networkGaps' });
      const found = answerQuestion(map, { ask: 'smallGaps' });
      const all = found.flatMap(({ area, combinations }) => combinations.map((one) => ({ area, ...one })));
      expect(all.filter(({ expected }) => expected !== null)).toHaveLength(tooSmall);
      expect(all.filter(({ expected }) => expected === null)).toHaveLength(untold);
      expect(new Set(all.map(({ area, categories }) => `${area} ${categories}`)).size).toBe(all.length);
      const figures = [...map.actors.values()].filter(({ keyFigure }) => isInNetwork(keyFigure));
      for (const { area, categories, expected } of all) {
        expect(expected ?? 0).toBeLessThan(1);
        const isIt = figures.some(
          (actor) =>
            (area === null || areasOf(actor).includes(area)) &&
            categories.every((id) => {
              const [axis, category] = id.split('.');
              const value = actor.keyFigure?.[axis as 'kinds' | 'ageGroup' | 'position'];
              return Array.isArray(value) ? (value as string[]).includes(category as string) : value === category;
            }),
        );
        expect(isIt).toBe(false);
      }
    }),
    { numRuns: 60 },
  ));

test('nearest to one expected comes first, of which that cannot be said last', () => {
  const map = networkMap(
    {
      ...network(3, { ...KNOWN, kinds: ['connector'] }, ['Noord']),
      D: { areas: ['Zuid'], figure: { ...KNOWN, kinds: ['doer'] } },
    },
    [],
    { population: { Noord: 900, Zuid: 100 } },
  );
  const [first, ...others] = smallGaps(map);
  expect([first?.area, others.map(({ area }) => area)]).toEqual(['Noord', ['Zuid']]);
  expect(first?.combinations[0]).toMatchObject({ categories: ['kinds.doer'] });
  expect(first?.combinations[0]?.expected).toBeCloseTo(0.9);
  expect(smallGaps(networkMap({ A: {} }))).toEqual([]);
});

test('two hundred key figures in sixty neighbourhoods are listed within a tenth of a second', () => {
  const map = networkTown(7, 200, 60);
  expect(smallGaps(map).length).toBeGreaterThan(40);
  expect(measured(() => smallGaps(map), 100)).toBeLessThan(100);
});

test('through whom somebody can be asked is said in sentences, with who is meant on either side', () => {
  const said = (told: Told) => told.map((part) => (typeof part === 'string' ? part : part.name)).join('');
  const seen = { type: 'contact', strength: 2, certainty: 'seen' } as const;
  const weak = { type: 'trust', strength: 1, certainty: 'guessed' } as const;
  expect(said(nl.gaps.asker('wijkagent', 'buurthuis', seen, null))).toBe(
    'Te vragen via buurthuis. Buurthuis en wijkagent hebben contact; dat is zelf gezien.',
  );
  expect(said(nl.gaps.asker('wijkagent', 'buurthuis', seen, { name: 'school', line: weak }))).toBe(
    'Te vragen via buurthuis, en verder via school. Buurthuis en school hebben contact; dat is zelf gezien. School en wijkagent vertrouwen elkaar een beetje; dat is alleen vermoed.',
  );
  expect(said(en.gaps.asker('Bo', 'Ada', weak, null))).toBe(
    'Can be asked through Ada. Ada and Bo trust each other a little; that is only guessed.',
  );
});
