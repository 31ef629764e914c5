import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../../src/analysis/compare/compareMaps.ts';
import type { ActorMap } from '../../../../src/domain/actorMap.ts';
import type { ActorId } from '../../../../src/domain/identifiers.ts';
import { nl } from '../../../../src/language/nl.ts';
import { comparedNames } from '../../../../src/ui/compare/comparedNames.ts';
import { comparedActorRows } from '../../../../src/ui/compare/tables/comparedActorRows.ts';
import { comparedRelationRows } from '../../../../src/ui/compare/tables/comparedRelationRows.ts';
import type { ComparedMaps } from '../../../../src/workspace/compareDesk.ts';
import { drawnMap } from '../../../analysis/drawnMap.ts';

const named = { camps: ['De Kade'], areas: ['Noord', 'Zuid'] };
const before = drawnMap(
  { Imam: { camp: 'De Kade', areas: ['Noord'] }, Bo: { roles: ['link'] }, Oud: {} },
  ['Imam Bo trust 3', 'Bo Oud'],
  named,
);
const after = drawnMap(
  { Imam: { areas: ['Zuid'] }, Bo: { roles: ['link'] }, Nieuw: { roles: ['follower'], camp: 'De Kade' } },
  ['Imam Bo tension', 'Imam Bo contact 1', 'Bo Nieuw'],
  named,
);
const mapsOf = (beforeMap: ActorMap, afterMap: ActorMap): ComparedMaps => ({
  before: 'x' as never,
  after: 'now',
  beforeMap,
  afterMap,
  matches: [],
});
const nameOf = (id: string) => after.actors.get(id as ActorId)?.name ?? id;
const cells = <R extends { readonly cells: object }>(rows: readonly R[]) =>
  rows.map((row) => Object.values(row.cells).join(' | '));

describe('the table of what changed', () => {
  const comparison = compareMaps(before, after);
  const maps = mapsOf(before, after);

  test('has a row for each difference of each actor', () => {
    expect(cells(comparedActorRows(comparison, maps, nl, nameOf, false)).sort()).toEqual([
      'Imam | veranderd | buurten | Noord | Zuid',
      'Imam | veranderd | kamp | De Kade | nog niet gezegd',
      'Nieuw | nieuw | op de kaart | niet op de kaart | volger en De Kade',
      'Oud | weg | op de kaart | op de kaart | niet op de kaart',
    ]);
  });

  test('calls who is gone what they were called, though the newer map has their id for somebody else', () => {
    const renamed = drawnMap({ Imam: {}, Bo: {} }, [], named);
    const later = {
      ...renamed,
      actors: new Map([...renamed.actors].map(([id, one]) => [id, { ...one, name: `${one.name} 2` }])),
    };
    const bo = 'Bo' as ActorId;
    const said = [
      { before: [bo], after: [] },
      { before: [], after: [bo] },
    ].map((pair) => ({ ...pair, confidence: 'said' as const, grounds: [] }));
    const drawn = drawnMap({ Imam: {}, Bo: {} }, ['Imam Bo'], named);
    const lines = compareMaps(drawn, later, said);
    const nameOfBoth = comparedNames(drawn, later);
    expect(cells(comparedRelationRows(lines, mapsOf(drawn, later), nl, nameOfBoth, false))).toEqual([
      'Bo | Imam 2 | weg | contact (gewoon) | geen',
    ]);
    expect(lines.summary.map((one) => nl.comparison.sentence(one, nameOfBoth, ''))).toContain(
      'De relatie tussen Bo en Imam 2 is weg.',
    );
    const rows = comparedActorRows(
      compareMaps(renamed, later, said),
      mapsOf(renamed, later),
      nl,
      comparedNames(renamed, later),
      false,
    );
    expect(rows.filter(({ state }) => state !== 'changed').map(({ cells: { name, state } }) => `${name} ${state}`)).toEqual([
      'Bo weg',
      'Bo 2 nieuw',
    ]);
  });

  test('has a row for each two actors between whom something changed, and lights it on both maps', () => {
    const rows = comparedRelationRows(comparison, maps, nl, nameOf, false);
    expect(cells(rows).sort()).toEqual([
      'Bo | Nieuw | nieuw | geen | contact (gewoon)',
      'Bo | Oud | weg | contact (gewoon) | geen',
      'Imam | Bo | gespannen geworden | vertrouwen (sterk) | contact en spanning (zwak)',
    ]);
    const gone = rows.find(({ state }) => state === 'gone');
    expect(gone?.light).toEqual({ before: { actors: ['Bo', 'Oud'], relations: ['r1'] }, after: { actors: [], relations: [] } });
    expect(comparedRelationRows(comparison, maps, nl, nameOf, true).find(({ id }) => id === gone?.id)?.light).toBe(gone?.light);
  });

  test('shows what stayed the same when asked', () => {
    const still = compareMaps(before, before);
    const both = mapsOf(before, before);
    expect(cells(comparedActorRows(still, both, nl, (id) => id, true))).toHaveLength(3);
    expect(cells(comparedRelationRows(still, both, nl, (id) => id, true))).toEqual([
      'Imam | Bo | gelijk gebleven | vertrouwen (sterk) | vertrouwen (sterk)',
      'Bo | Oud | gelijk gebleven | contact (gewoon) | contact (gewoon)',
    ]);
    expect(comparedActorRows(still, both, nl, (id) => id, false)).toEqual([]);
  });
});
