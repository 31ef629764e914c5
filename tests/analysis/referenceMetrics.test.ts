import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layersOf, mixedLayer } from '../../src/analysis/layers.ts';
import { betweenness } from '../../src/analysis/metrics/betweenness.ts';
import { type Block, blocks } from '../../src/analysis/metrics/blocks.ts';
import { closeness } from '../../src/analysis/metrics/closeness.ts';
import { constraint, effectiveSize } from '../../src/analysis/metrics/constraint.ts';
import { degree, strength } from '../../src/analysis/metrics/degree.ts';
import { eigenvector } from '../../src/analysis/metrics/eigenvector.ts';
import { directedRows, gouldFernandez, gouldFernandezDirected } from '../../src/analysis/metrics/gouldFernandez.ts';
import { groupMixing } from '../../src/analysis/metrics/groupMixing.ts';
import { areaGroups, campGroups, groupsOf } from '../../src/analysis/metrics/groups.ts';
import { distanceWeightedReach, keyPlayers, reachedFrom } from '../../src/analysis/metrics/keyPlayers.ts';
import { modularity } from '../../src/analysis/metrics/modularity.ts';
import { pageRank } from '../../src/analysis/metrics/pageRank.ts';
import { randomWalkControversy } from '../../src/analysis/metrics/randomWalkControversy.ts';
import type { CampId } from '../../src/domain/identifiers.ts';
import { REFERENCE_NETWORKS, referenceMap } from './referenceNetwork.ts';

type ById<T> = Readonly<Record<string, T>>;
interface Position {
  readonly w_I: number;
  readonly w_O: number;
  readonly b_OI_of_b_IO: number;
  readonly b_O: number;
}
interface ExpectedMixing {
  readonly E: number;
  readonly I: number;
  readonly EI: number | null;
}
interface ExpectedWalk {
  readonly absorberend_X: readonly string[];
  readonly absorberend_Y: readonly string[];
  readonly n_start_X: number;
  readonly n_start_Y: number;
  readonly RWC_start_gegeven_eind: number;
  readonly RWC_eind_gegeven_start: number;
  readonly kans_van_X_naar_Y: number;
  readonly kans_van_Y_naar_X: number;
}
interface Values {
  readonly graad: ById<number>;
  readonly sterkte_som: ById<number>;
  readonly betweenness_gemengd_ruw: ById<number>;
  readonly closeness_wasserman_faust: ById<number>;
  readonly pagerank_ongewogen: ById<number>;
  readonly pagerank_gewogen: ById<number>;
  readonly eigenvector_ongewogen_L2: ById<number>;
  readonly eigenvector_let_op: string;
  readonly constraint_ongewogen: ById<number | null>;
  readonly constraint_gewogen: ById<number | null>;
  readonly effectieve_grootte_ongewogen: ById<number | null>;
  readonly gegeven_partitie?: ById<string>;
  readonly gould_fernandez: ById<ById<Position>>;
  readonly ei: ById<
    ExpectedMixing & {
      readonly EI_gewogen: number | null;
      readonly EI_verwacht_bij_toeval: number | null;
      readonly per_groep: ById<ExpectedMixing>;
      readonly per_actor: ById<number | null>;
    }
  >;
  readonly modulariteit: ById<{ readonly ongewogen: number; readonly gewogen: number } | null>;
  readonly blokken_kamp?: ById<{
    readonly positief: number;
    readonly spanning: number;
    readonly mogelijke_paren: number;
    readonly dichtheid_positief: number | null;
  }>;
  readonly rwc?: ById<{ readonly gewogen: ExpectedWalk | null; readonly ongewogen: ExpectedWalk | null }>;
  readonly kpp: ById<{
    readonly set: readonly string[];
    readonly bereik_1: number;
    readonly bereik_2: number;
    readonly bereik_3: number;
    readonly R_D: number;
  }>;
}
const { netwerken } = JSON.parse(readFileSync(new URL('../maps/reference/values.json', import.meta.url), 'utf8')) as {
  netwerken: Record<string, Values>;
};

/** Relative, but for what is nothing but rounding: an eigenvector's 1e-18 is its 0. */
const isClose = (actual: number | null, expected: number | null): boolean =>
  actual === null || expected === null ? actual === expected : Math.abs(actual - expected) <= 1e-9 * Math.abs(expected) + 1e-13;
const expectClose = (actual: number | null | undefined, expected: number | null, what: string) =>
  expect(isClose(actual === undefined ? Number.NaN : actual, expected), `${what}: ${actual} instead of ${expected}`).toBe(true);

describe.each(REFERENCE_NETWORKS)('%s', (name) => {
  const map = referenceMap(name);
  const layers = layersOf(map);
  const { positive } = layers;
  const values = netwerken[name] as Values;
  const ids = layers.actors.map(({ id }) => id as string);
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const numberOf = (id: string) => numbers.get(id) as number;
  const namesOf = (actors: readonly number[]) => actors.map((actor) => ids[actor]);
  const expectAll = (actual: ArrayLike<number | null>, expected: ById<number | null>) => {
    expect(actual.length).toBe(ids.length);
    for (const [i, id] of ids.entries()) expectClose(actual[i], expected[id] as number | null, id);
  };
  const groupsFor = (partition: string) =>
    partition === 'kamp'
      ? campGroups(layers, map)
      : partition === 'buurt'
        ? areaGroups(layers, map)
        : groupsOf(ids.map((id) => (values.gegeven_partitie?.[id] ?? null) as CampId | null));

  it('degree and strength', () => {
    expectAll(degree(positive), values.graad);
    expectAll(strength(positive), values.sterkte_som);
  });

  it('betweenness over all relations, their sign ignored', () => {
    expectAll(betweenness(mixedLayer(layers)), values.betweenness_gemengd_ruw);
  });

  it('closeness', () => {
    expectAll(closeness(positive), values.closeness_wasserman_faust);
  });

  it('PageRank, plain and by strength', () => {
    expectAll(pageRank(positive), values.pagerank_ongewogen);
    expectAll(pageRank(positive, true), values.pagerank_gewogen);
  });

  it('eigenvector, where it is defined', () => {
    const found = eigenvector(positive);
    if (values.eigenvector_let_op === 'uniek') expectAll(found ?? [], values.eigenvector_ongewogen_L2);
    else expect(found).toBeNull();
  });

  it('constraint and effective size, none for an isolate', () => {
    expectAll(constraint(positive), values.constraint_ongewogen);
    expectAll(constraint(positive, true), values.constraint_gewogen);
    expectAll(effectiveSize(positive), values.effectieve_grootte_ongewogen);
  });

  it.each(Object.keys(values.gould_fernandez))('Gould and Fernandez by %s', (partition) => {
    const groups = groupsFor(partition);
    const found = gouldFernandez(positive, groups);
    const directed = gouldFernandezDirected(directedRows(layers, map), groups);
    for (const [i, id] of ids.entries()) {
      const expected = values.gould_fernandez[partition]?.[id] as Position;
      const { w_I, w_O, b_OI_of_b_IO, b_O } = expected;
      const once = { coordinator: w_I, consultant: w_O, gatekeeper: b_OI_of_b_IO, representative: b_OI_of_b_IO, liaison: b_O };
      expect(found[i], id).toEqual(once);
      // Without direction every pair is passed both ways, as in R's sna.
      expect(directed[i], id).toEqual({ ...once, coordinator: 2 * w_I, consultant: 2 * w_O, liaison: 2 * b_O });
    }
  });

  it.each(Object.keys(values.ei))('the E–I index by %s, also by chance, by group and by actor', (partition) => {
    const groups = groupsFor(partition);
    const found = groupMixing(positive, groups);
    const expected = values.ei[partition] as NonNullable<Values['ei'][string]>;
    expect([found.external, found.internal]).toEqual([expected.E, expected.I]);
    expectClose(found.index, expected.EI, 'index');
    expectClose(found.indexByStrength, expected.EI_gewogen, 'by strength');
    expectClose(found.expected, expected.EI_verwacht_bij_toeval, 'by chance');
    for (const [place, group] of found.byGroup.entries()) {
      const id = groups.ids[place];
      const wanted = expected.per_groep[id === 'none' ? 'midden' : (id ?? '')] ?? { E: 0, I: 0, EI: null };
      expect([group.external, group.internal]).toEqual([wanted.E, wanted.I]);
      expectClose(group.index, wanted.EI, String(id));
    }
    expectAll(found.byActor, expected.per_actor);
  });

  it.each(Object.keys(values.modulariteit))('modularity by %s', (partition) => {
    const expected = values.modulariteit[partition] ?? null;
    expectClose(modularity(positive, groupsFor(partition)), expected?.ongewogen ?? null, 'plain');
    expectClose(modularity(positive, groupsFor(partition), true), expected?.gewogen ?? null, 'by strength');
  });

  it('ties between and within camps', () => {
    const groups = campGroups(layers, map);
    const label = (place: number) => (groups.ids[place] === 'none' ? 'midden' : (groups.ids[place] ?? 'onbekend'));
    const found = new Map<string, Block>();
    for (const block of blocks(positive, layers.tension, groups)) {
      found.set(`${label(block.a)}|${label(block.b)}`, block);
      found.set(`${label(block.b)}|${label(block.a)}`, block);
    }
    for (const [pair, expected] of Object.entries(values.blokken_kamp ?? {})) {
      const block = found.get(pair);
      expect([pair, block?.positive ?? 0, block?.tension ?? 0, block?.possible ?? 0]).toEqual([
        pair,
        expected.positief,
        expected.spanning,
        expected.mogelijke_paren,
      ]);
      expectClose(block?.density ?? null, expected.dichtheid_positief, pair);
    }
  });

  it('random-walk controversy in both variants, plain and by strength', () => {
    for (const [pair, expected] of Object.entries(values.rwc ?? {})) {
      const [first = [], second = []] = pair
        .split('|')
        .map((camp) => layers.actors.flatMap((actor, i) => (actor.camp === camp ? [i] : [])));
      for (const [wanted, byStrength] of [
        [expected.ongewogen, false],
        [expected.gewogen, true],
      ] as const) {
        const found = randomWalkControversy(positive, first, second, byStrength);
        if (!wanted || !found) {
          expect(found).toBe(wanted);
          continue;
        }
        expect(found.ends.map(namesOf)).toEqual([wanted.absorberend_X, wanted.absorberend_Y]);
        expect(found.starts).toEqual([wanted.n_start_X, wanted.n_start_Y]);
        expectClose(found.crossing[0], wanted.kans_van_X_naar_Y, 'X to Y');
        expectClose(found.crossing[1], wanted.kans_van_Y_naar_X, 'Y to X');
        expectClose(found.startGivenEnd, wanted.RWC_start_gegeven_eind, 'start given end');
        expectClose(found.endGivenStart, wanted.RWC_eind_gegeven_start, 'end given start');
      }
    }
  });

  it('the reach of sets, and the greedy sets of key players', () => {
    for (const { set, bereik_1, bereik_2, bereik_3, R_D } of Object.values(values.kpp)) {
      const members = set.map(numberOf);
      expect([1, 2, 3].map((steps) => reachedFrom(positive, members, steps).length)).toEqual([bereik_1, bereik_2, bereik_3]);
      expectClose(distanceWeightedReach(positive, members), R_D, set.join());
    }
    for (const k of [3, 5])
      expect(namesOf(keyPlayers(positive, k).map(({ actor }) => actor))).toEqual(values.kpp[`gulzig${k}_bereik2`]?.set);
  });
});
