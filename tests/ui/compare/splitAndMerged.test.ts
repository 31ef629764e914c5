import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { SaidPair } from '../../../src/domain/snapshot.ts';
import { nl } from '../../../src/language/nl.ts';
import { comparedNames } from '../../../src/ui/compare/comparedNames.ts';
import { picturedMaps } from '../../../src/ui/compare/picture/picturedMaps.ts';
import { itemInWords, pictureItems } from '../../../src/ui/compare/picture/pictureItems.ts';
import { comparedActorRows } from '../../../src/ui/compare/tables/comparedActorRows.ts';
import { comparedRelationRows } from '../../../src/ui/compare/tables/comparedRelationRows.ts';
import type { ComparedMaps } from '../../../src/workspace/compareDesk.ts';
import { drawnMap } from '../../analysis/drawnMap.ts';
import { actorId } from '../../maps/smallMaps.ts';

const pair = (before: readonly string[], after: readonly string[]): SaidPair => ({
  before: before.map(actorId),
  after: after.map(actorId),
});

/** The same comparison as the picture, the words and the tables tell it. */
const told = (before: ActorMap, after: ActorMap, said: readonly SaidPair[]) => {
  const comparison = compareMaps(before, after, said);
  const matches = said.map((one) => ({ ...one, confidence: 'said' as const, grounds: [] }));
  const maps: ComparedMaps = { before: 'x' as never, after: 'now', beforeMap: before, afterMap: after, matches };
  const nameOf = comparedNames(before, after);
  const pictured = picturedMaps(before, after, comparison, said);
  const actorRows = comparedActorRows(comparison, maps, nl, nameOf, true);
  const relationRows = comparedRelationRows(comparison, maps, nl, nameOf, true);
  return {
    picture: pictureItems(pictured, 'together').map((item) => itemInWords(item, pictured, nl)),
    words: comparison.summary.map((one) => nl.comparison.sentence(one, nameOf, '')),
    tables: relationRows
      .filter(({ state }) => state !== 'same')
      .map(({ cells }) => `${cells.from} – ${cells.to}: ${cells.state}`),
    roles: actorRows.flatMap(({ state, cells }) => (state === 'changed' ? [`${cells.name}: ${cells.what}`] : [])),
    sameInWords: comparison.same,
    sameInTables: {
      actors: actorRows.filter(({ state }) => state === 'same').length,
      relations: relationRows.filter(({ state }) => state === 'same').length,
    },
  };
};

const whole = drawnMap({ Raad: {}, Bo: {}, Cas: {}, Dee: {} }, ['Raad Bo', 'Raad Cas', 'Raad Dee']);
/** Noord and Zuid have a line with each other and each one with Dee; with Bo it turned tense in Zuid, with Cas it is gone. */
const parts = drawnMap({ Noord: {}, Zuid: { roles: ['link'] }, Bo: {}, Cas: {}, Dee: {} }, [
  'Noord Zuid',
  'Noord Dee',
  'Zuid Dee',
  'Zuid Bo tension',
]);
const split = pair(['Raad'], ['Noord', 'Zuid']);
const merged = pair(['Noord', 'Zuid'], ['Raad']);

describe('the picture, the words and the tables agree', () => {
  test('on one that became several: a line is of the one that has it, and what is gone of who had it', () => {
    const { picture, words, tables, ...rest } = told(whole, parts, [split]);
    expect(tables).toEqual(['Zuid – Bo: gespannen geworden', 'Raad – Cas: weg']);
    expect(picture).toContainEqual(expect.stringMatching(/^Zuid en Bo: gespannen geworden/));
    expect(picture).toContainEqual(expect.stringMatching(/^Raad en Cas: weg/));
    expect(words).toEqual(
      expect.arrayContaining(['De relatie tussen Zuid en Bo is gespannen geworden.', 'De relatie tussen Raad en Cas is weg.']),
    );
    expect(rest.sameInWords).toEqual({ actors: 3, relations: 1 });
    expect(rest.sameInTables).toEqual(rest.sameInWords);
    expect(words).toContain('Nu aangeduid als schakel: Zuid.');
    expect(rest.roles.toSorted()).toEqual(['Noord en Zuid: gesplitst', 'Zuid: rol']);
    expect(picture.find((said) => said.startsWith('Noord:'))).not.toContain('schakel');
    expect(picture.find((said) => said.startsWith('Zuid:'))).toContain('schakel');
  });

  test('on several that became one', () => {
    const { picture, words, tables, ...rest } = told(parts, whole, [merged]);
    expect(tables).toEqual(['Raad – Bo: goed geworden', 'Raad – Cas: nieuw']);
    expect(picture).toContainEqual(expect.stringMatching(/^Raad en Bo: goed geworden/));
    expect(picture).toContainEqual(expect.stringMatching(/^Raad en Cas: nieuw/));
    const gone = told(drawnMap({ Noord: {}, Zuid: {}, Bo: {} }, ['Zuid Bo']), drawnMap({ Raad: {}, Bo: {} }), [merged]);
    expect(gone.tables).toEqual(['Zuid – Bo: weg']);
    expect(gone.picture).toContainEqual(expect.stringMatching(/^Zuid en Bo: weg/));
    expect(gone.words).toContain('De relatie tussen Zuid en Bo is weg.');
    expect(words).toContain('Tussen Raad en Cas kwam een relatie erbij.');
    expect(rest.sameInTables).toEqual(rest.sameInWords);
  });

  test('on a part that went on under the id that another has now', () => {
    const now = drawnMap({ Raad: {}, Zuid: {}, Bo: {} });
    const renamed = { ...now, actors: new Map([...now.actors].map(([id, one]) => [id, { ...one, name: `${one.name} 2` }])) };
    const { picture, words, tables } = told(drawnMap({ Raad: {}, Bo: {} }, ['Raad Bo']), renamed, [
      pair(['Raad'], ['Zuid', 'Raad']),
    ]);
    expect(tables).toEqual(['Raad – Bo 2: weg']);
    expect(picture).toContainEqual(expect.stringMatching(/^Raad en Bo 2: weg/));
    expect(words).toContain('De relatie tussen Raad en Bo 2 is weg.');
  });

  test('on sayings that contradict each other, or that name whom is not there: nobody is counted twice', () => {
    const said = [split, pair(['Raad'], ['Bo']), pair(['Raad'], []), pair(['gone'], ['Cas'])];
    const { tables, sameInTables, sameInWords } = told(whole, parts, said);
    expect(tables).toEqual(['Zuid – Bo: gespannen geworden', 'Raad – Cas: weg']);
    expect(sameInTables).toEqual(sameInWords);
    expect(sameInWords).toEqual({ actors: 3, relations: 1 });
  });
});
