import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { answerQuestion } from '../../../src/analysis/answerQuestion.ts';
import type { NetworkGap, NetworkGaps } from '../../../src/analysis/coverage/networkGaps.ts';
import type { Actor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { judgementId } from '../../../src/domain/judgement.ts';
import { AGE_GROUPS, KEY_FIGURE_KINDS, POSITIONS } from '../../../src/domain/keyFigure.ts';
import { attentionFor } from '../../../src/domain/network/attention.ts';
import { targetId } from '../../../src/domain/target.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { networkTown } from '../../maps/networkTown.ts';
import { seededRandom } from '../../maps/seededRandom.ts';
import { type NetworkActor, network, networkMap } from './networkMap.ts';

const gapsOf = (map: ActorMap): NetworkGaps => answerQuestion(map, { ask: 'networkGaps' });
const gapsDrawn = (...drawn: Parameters<typeof networkMap>) => gapsOf(networkMap(...drawn));
const gapOf = ({ gaps }: NetworkGaps, key: string): NetworkGap | undefined => gaps.find((gap) => gap.key === key);
const keysOf = ({ gaps }: NetworkGaps) => gaps.map(({ key }) => key);

/** Everything is known of these, so that every axis has a verdict. */
const ADULT = {
  kinds: ['connector', 'representative', 'doer'],
  position: 'formal',
  ageGroup: 'adult',
  socialProfession: true,
  knownToMunicipality: true,
  tasks: ['signal', 'prevent', 'intervene', 'advise'],
} as const;

describe('that nothing was found', () => {
  const said = (found: NetworkGaps) => nl.gaps.noneFound(found, 'sleutelfiguren');

  test('is not said of what was not filled in', () => {
    const bare = gapsDrawn({ Ada: { figure: {} }, Bo: { figure: {} } });
    expect(bare.gaps).toEqual([]);
    expect(said(bare)).toMatch(/^Nog niet te zeggen: vul soort, .* in bij uw sleutelfiguren, en vul de gewenste verdeling in\.$/);
    const placed = gapsDrawn({ Ada: { figure: {}, constituency: ['n'] } });
    expect(said(placed)).toMatch(/^Gekeken naar buurt is er geen witte vlek gevonden\. Voor de rest .*: vul soort,/);
    expect(said(placed)).toContain('vul inwoners of de gewenste verdeling in.');
    expect(en.gaps.noneFound(placed, 'key figures')).toContain('fill in inhabitants or what is wanted.');
  });

  test('is said with what it was compared with, and without more where that is people or what is wanted', () => {
    const all = { ...ADULT, kinds: [...KEY_FIGURE_KINDS] };
    const map = { Ada: { figure: { ...all, ageGroup: null }, constituency: ['n'] } };
    const found = gapsDrawn(map, [], { population: { n: 10 } });
    const known = { ...found, unknown: [] };
    expect(said(known)).toBe(nl.gaps.none);
    expect(said({ ...known, areas: { ...found.areas, basis: null } })).toContain(
      'alleen vergeleken met deze kaart zelf. Voor meer: vul inwoners',
    );
  });

  test('is not counted as too small where nothing can be expected', () => {
    const figure = { ...ADULT, kinds: ['connector'] } as const;
    const two = {
      Ada: { figure, constituency: ['n'] },
      Bo: { figure: { ...figure, kinds: ['doer'] as const }, constituency: ['z'] },
    };
    const { tooSmall, untold } = gapsDrawn(two);
    expect([tooSmall, untold > 0]).toEqual([0, true]);
    expect(nl.gaps.untold(2, ['area', 'kinds'])).toBe(
      'Bij nog twee combinaties van buurt en soort is er ook niemand; hoeveel u er zou verwachten, is niet te zeggen. Die staan niet in de lijst. Vul inwoners in.',
    );
  });
});

describe('what is missing', () => {
  test('is nobody of whom nobody is wanted, and no neighbourhood where nobody lives comes first', () => {
    const map = networkMap(network(8, { ...ADULT, tasks: ['signal', 'prevent', 'intervene'] }, ['Noord']), [], {
      population: { Noord: 5000, Haven: 0, Dorp: 500 },
      targets: { 'kinds.critic': 0, 'tasks.advise': 0, 'ageGroup.young': 0 },
    });
    const found = gapsOf(map);
    expect(keysOf(found)).not.toContain(' kinds.critic');
    expect(keysOf(found)).not.toContain(' tasks.advise');
    expect(keysOf(found)).not.toContain(' ageGroup.young');
    expect(keysOf(found)).toContain(' ageGroup.older');
    expect(gapOf(found, 'Haven')).toMatchObject({ expected: 0, isFirst: false });
    expect(gapOf(found, 'Dorp')).toMatchObject({ isFirst: true });
    const { coverageReport } = analyseMap(map);
    expect(coverageReport.missingKinds).toEqual([]);
    const { rows } = attentionFor(map, '2026-11-29' as IsoDate, []);
    expect(rows.flatMap(({ reasons }) => reasons).filter(({ code }) => code === 'nobodyForTask')).toEqual([]);
  });

  test('is every neighbourhood, kind, age group and position without anybody, what weighs most first', () => {
    const found = gapsDrawn(network(8, ADULT, ['Noord']), [], {
      population: { Noord: 5000, Haven: 3750, Dorp: 1250 },
      targets: { 'ageGroup.young': 0.3 },
    });
    expect(keysOf(found).slice(0, 4)).toEqual(['Haven', ' ageGroup.young', 'Dorp', ' kinds.critic']);
    expect(gapOf(found, 'Haven')).toMatchObject({ expected: 3, verdict: 'gap', comparedWith: ['population'], level: 'nobody' });
    expect(gapOf(found, ' ageGroup.young')).toMatchObject({ verdict: 'attention', comparedWith: ['target'], isFirst: true });
    expect(gapOf(found, ' kinds.critic')).toMatchObject({ expected: null, comparedWith: [], verdict: 'nobody', isFirst: true });
    expect(gapOf(found, ' ageGroup.older')).toMatchObject({ verdict: 'nobody', isFirst: false });
  });

  test('together is looked at only where no part of it is missing already', () => {
    const found = gapsDrawn(
      {
        ...network(8, { ...ADULT, kinds: ['connector'] }, ['Noord']),
        L: { areas: ['Zuid'], figure: { ...ADULT, kinds: ['doer'] } },
      },
      [],
      { population: { Noord: 1000, Zuid: 1000, Haven: 1000 }, targets: { 'kinds.doer': 0.5 } },
    );
    // Three in each neighbourhood, of whom half are to be doers; nobody is in Haven, and that is said once.
    expect(gapOf(found, 'Noord kinds.doer')).toMatchObject({
      expected: 1.5,
      comparedWith: ['population', 'target'],
      verdict: 'nobody',
    });
    expect(keysOf(found).filter((key) => key.startsWith('Haven'))).toEqual(['Haven']);
    expect(keysOf(found).filter((key) => key.includes('kinds.critic'))).toEqual([' kinds.critic']);
  });

  test('together is compared with the network itself where nothing else is known, and says so', () => {
    const found = gapsDrawn(
      {
        ...network(6, { ...ADULT, kinds: ['connector'] }, ['Noord']),
        ...named('L', 6, { areas: ['Zuid'], figure: { ...ADULT, kinds: ['doer'] } }),
      },
      [],
      { population: { Noord: 1000, Zuid: 1000 } },
    );
    expect(gapOf(found, 'Zuid kinds.connector')).toMatchObject({
      expected: 3,
      verdict: 'gap',
      comparedWith: ['population', 'network'],
    });
  });

  test('is not said along an axis of which more than a fifth is unknown, nor there where it is', () => {
    const some = { ...network(6, ADULT, ['Noord']), ...named('U', 2, { areas: ['Zuid'], figure: { ...ADULT, ageGroup: null } }) };
    const found = gapsDrawn(some, [], { population: { Noord: 10, Zuid: 10 }, targets: { 'ageGroup.young': 0.5 } });
    expect(found.unknown).toEqual([{ axis: 'ageGroup', unknown: ['U1', 'U2'] }]);
    expect(keysOf(found).some((key) => key.includes('ageGroup'))).toBe(false);
    const few = { ...network(9, ADULT, ['Noord']), ...named('U', 2, { areas: ['Zuid'], figure: { ...ADULT, ageGroup: null } }) };
    const better = gapsDrawn(few, [], { population: { Noord: 10, Zuid: 10 } });
    expect(better.unknown).toEqual([]);
    expect(better.unknownThere).toEqual([{ area: 'Zuid', axes: ['ageGroup'] }]);
    expect(keysOf(better)).not.toContain('Zuid ageGroup.adult');
  });

  test('counts nobody who left, and says nothing of a network that is not there', () => {
    const left = named('X', 3, { areas: ['Haven'], figure: { ...ADULT, kinds: ['critic'], status: 'left' } });
    const found = gapsDrawn({ ...network(4, ADULT, ['Noord']), ...left }, ['K1 X1 trust'], {
      population: { Noord: 10, Haven: 10 },
    });
    expect(keysOf(found)).toEqual(expect.arrayContaining(['Haven', ' kinds.critic']));
    expect(JSON.stringify(found)).not.toMatch(/"X\d"/);
    expect(gapOf(found, 'Haven')?.level).toBe('onlyLeft');
    expect(gapsDrawn(left)).toMatchObject({ keyFigures: 0, gaps: [], unknown: [] });
  });
});

describe('who could ask', () => {
  const HAVEN = { population: { Noord: 10, Haven: 10 } };
  const askersOf = (actors: Readonly<Record<string, NetworkActor>>, relations: readonly string[]) =>
    gapOf(gapsDrawn({ ...actors, C: { areas: ['Haven'] } }, relations, HAVEN), 'Haven')?.candidates[0]?.asker;

  test('is the active key figure with the best good line, by name with that line', () => {
    const asker = askersOf(network(3, ADULT, ['Noord']), ['K1 C contact', 'K2 C trust', 'K3 C contact 1']);
    expect(asker).toMatchObject({ keyFigure: 'K2', through: null, line: { type: 'trust', strength: 2, certainty: 'seen' } });
  });

  test('or reaches them through one other, who did not leave and is no pusher, and has no tension with them', () => {
    const actors = {
      ...network(2, ADULT, ['Noord']),
      x: { areas: ['Noord'] },
      p: { roles: ['pusher' as const] },
      l: { figure: { status: 'left' as const } },
    };
    const ways = ['K1 p trust 3', 'p C trust 3', 'K1 l trust 3', 'l C trust 3', 'K1 C tension', 'K1 x trust 3'];
    expect(askersOf(actors, [...ways, 'K2 x contact', 'x C cooperation'])).toMatchObject({
      keyFigure: 'K2',
      line: { type: 'contact' },
      through: { actor: 'x', line: { type: 'cooperation' } },
    });
    expect(askersOf(actors, [...ways, 'x C cooperation'])).toBeNull();
  });

  test('is somebody who is away only when nobody else could, and that is said', () => {
    const actors = {
      ...network(1, ADULT, ['Noord']),
      P: { areas: ['Noord'], figure: { ...ADULT, status: 'paused' as const } },
      x: {},
    };
    expect(askersOf(actors, ['P C trust 3', 'K1 x', 'x C contact 1'])).toMatchObject({ keyFigure: 'K1', isAway: false });
    expect(askersOf(actors, ['P C trust 3'])).toMatchObject({ keyFigure: 'P', isAway: true });
  });

  test('is nobody: then who is active across the border is asked around', () => {
    const squares = { Noord: [0, 0], Haven: [100, 0] } as const;
    const found = gapsDrawn(network(3, ADULT, ['Noord']), ['K2 o', 'K2 q', 'K3 o'].map(String), { ...HAVEN, squares });
    expect(gapOf(found, 'Haven')).toMatchObject({ candidates: [], around: { because: 'border', areas: ['Noord'] } });
  });

  test('is asked of those of whom it is known first, then perhaps, never of whom people set aside', () => {
    const actors = {
      ...network(4, ADULT, ['Noord']),
      A: { areas: ['Noord'], figure: { status: 'candidate' as const, kinds: ['critic' as const] } },
      B: { areas: ['Noord'] },
    };
    const map = networkMap(actors, [], HAVEN);
    expect(gapOf(gapsOf(map), ' kinds.critic')?.candidates).toEqual([
      { actor: 'A', fits: 'known', isCandidate: true, asker: null },
    ]);
    const judgement = { verdict: 'later' as const, reason: '', date: '2026-11-22' as IsoDate };
    const aside = runCommand(map, { do: 'judgeSuggestion', id: judgementId('candidate', ['A']), judgement });
    expect(aside.done && gapOf(gapsOf(applyChange(map, aside.value)), ' kinds.critic')?.candidates).toEqual([]);
  });
});

describe('whatever the network', () => {
  const towns = fc.tuple(fc.nat(1e9), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 15 }));
  const any = (check: (map: ActorMap, seed: number) => void) =>
    fc.assert(
      fc.property(towns, ([seed, keyFigures, areas]) => check(networkTown(seed, keyFigures, areas), seed)),
      { numRuns: 60 },
    );

  test('a key figure who comes in never makes a gap of what they are', () =>
    any((map, seed) => {
      const random = seededRandom(seed);
      const area = random.pick([...map.areas.keys()]);
      const [kind, ageGroup, position] = [random.pick(KEY_FIGURE_KINDS), random.pick(AGE_GROUPS), random.pick(POSITIONS)];
      const [like] = map.actors.values();
      const comes = {
        ...(like as Actor),
        id: 'comes' as Actor['id'],
        name: 'Wie erbij komt',
        neighbourhoods: [area],
        keyFigure: {
          ...ADULT,
          status: 'active',
          kinds: [kind],
          ageGroup,
          position,
          background: null,
          lastContact: null,
          tasks: [],
        },
      } as Actor;
      const own = new Set<string>([targetId('kinds', kind), targetId('ageGroup', ageGroup), targetId('position', position)]);
      const after = gapsOf({ ...map, actors: new Map([...map.actors, [comes.id, comes]]) });
      for (const gap of after.gaps)
        expect((gap.area === null || gap.area === area) && gap.categories.every((id) => own.has(id))).toBe(false);
    }));

  test('no gap has somebody in it, and no gap lies within another', () =>
    any((map) => {
      const { gaps } = gapsOf(map);
      const parts = gaps.map(({ area, categories }) => new Set<string>([...(area ? [area] : []), ...categories]));
      for (const [at, one] of parts.entries())
        for (const [other, within] of parts.entries())
          if (at !== other) expect([...one].every((part) => within.has(part))).toBe(false);
    }));

  test('what is expected of all neighbourhoods together is the network', () =>
    any((map) => {
      const { areas, keyFigures } = gapsOf(map);
      if (areas.basis !== 'population') return;
      expect(areas.rows.reduce((sum, { expected }) => sum + (expected ?? 0), 0)).toBeCloseTo(keyFigures, 6);
    }));

  test('what is expected of parts together is the network times the share of each', () =>
    any((map) => {
      const { gaps, areas, axes, keyFigures } = gapsOf(map);
      for (const { area, categories, expected } of gaps) {
        if (expected === null || (area === null ? 0 : 1) + categories.length < 2) continue;
        const ofArea = area === null ? keyFigures : (areas.rows.find((row) => row.area === area)?.expected ?? 0);
        const shares = categories.map((id) => {
          const [axis, category] = id.split('.');
          const report = axes.find((one) => one.axis === axis);
          const row = report?.rows.find((one) => one.category === category);
          return row?.expected != null ? row.expected / keyFigures : (row?.count ?? 0) / (keyFigures - (report?.unknown ?? 0));
        });
        expect(expected).toBeCloseTo(
          shares.reduce((product, share) => product * share, ofArea),
          6,
        );
      }
    }));

  test('other ids and another order of drawing change nothing', () =>
    any((map) => {
      const turned = <K, V>(records: ReadonlyMap<K, V>) => new Map([...records].reverse());
      const other = { ...map, actors: turned(map.actors), areas: turned(map.areas), relations: turned(map.relations) };
      expect(gapsOf(other)).toEqual(gapsOf(map));
    }));

  test('none throws, holds a number that is none, or is longer than a coordinator can use', () =>
    any((map) => {
      const found = gapsOf(map);
      expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
      expect(found.gaps.filter(({ isFirst }) => isFirst).length).toBeLessThanOrEqual(map.areas.size + 20);
    }));
});

function named(prefix: string, count: number, actor: NetworkActor): Record<string, NetworkActor> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at + 1}`, actor]));
}
