import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../../../src/analysis/compare/compareMaps.ts';
import type { Camp } from '../../../../../src/domain/camp.ts';
import type { CampId } from '../../../../../src/domain/identifiers.ts';
import { nl } from '../../../../../src/language/nl.ts';
import { actorInWords } from '../../../../../src/ui/compare/picture/changeInWords.ts';
import { campLetters, changePills } from '../../../../../src/ui/compare/picture/marks/changePills.ts';
import { type PicturedActor, picturedMaps } from '../../../../../src/ui/compare/picture/picturedMaps.ts';
import { type DrawnActor, drawnMap } from '../../../../analysis/drawnMap.ts';
import { actorId } from '../../../../maps/smallMaps.ts';

const named = { camps: ['voor', 'tegen'] };
const change = (was: DrawnActor, is: DrawnActor) => {
  const [before, after] = [drawnMap({ A: was }, [], named), drawnMap({ A: is }, [], named)];
  const maps = picturedMaps(before, after, compareMaps(before, after));
  const actor = maps.actors.get(actorId('A')) as PicturedActor;
  return { pills: changePills(actor, maps.all.camps), actor, words: actorInWords(actor, maps, nl) };
};

describe('was → is', () => {
  test('a role for another', () => {
    const { pills, words } = change({ roles: ['follower'] }, { roles: ['link'] });
    expect(pills).toEqual([
      { was: [{ is: 'role', role: 'follower', isThere: false }], is: [{ is: 'role', role: 'link', isThere: true }] },
    ]);
    expect(words).toBe('A: was volger, is nu schakel.');
  });

  test('a role where there was none, and none where there was one', () => {
    expect(change({}, { roles: ['pusher'] }).pills[0]?.was).toEqual([{ is: 'nothing' }]);
    expect(change({}, { roles: ['pusher'] }).words).toBe('A: nu pusher.');
    expect(change({ roles: ['pusher'] }, {}).pills[0]?.is).toEqual([{ is: 'nothing' }]);
    expect(change({ roles: ['pusher'] }, {}).words).toBe('A: niet meer pusher.');
  });

  test('a camp for another has a slip of its own', () => {
    const { pills, words } = change({ camp: 'voor' }, { camp: 'tegen', roles: ['mover'] });
    expect(pills).toHaveLength(2);
    expect(pills[1]).toEqual({ was: [{ is: 'camp', letters: 'v', order: 0 }], is: [{ is: 'camp', letters: 't', order: 1 }] });
    expect(words).toContain('kamp was ‘voor’, is nu ‘tegen’');
  });

  test('who did not change has none, and is said not to have changed', () => {
    expect(change({ camp: 'voor' }, { camp: 'voor' })).toMatchObject({ pills: [], words: 'A: niets veranderd.' });
  });
});

describe('the letters of a camp', () => {
  const camps = (...names: readonly string[]) =>
    new Map(names.map((name, order): [CampId, Camp] => [`${order}` as CampId, { id: `${order}` as CampId, name, order }]));
  const lettersOf = (all: ReadonlyMap<CampId, Camp>) => [...all.values()].map((camp) => campLetters(camp, all));

  test('are as few as tell it from the others, three at most', () => {
    expect(lettersOf(camps('Voor', 'Tegen'))).toEqual(['V', 'T']);
    expect(lettersOf(camps('Voor', 'Vlak bij'))).toEqual(['Vo', 'Vl']);
    expect(lettersOf(camps('Voor nu', 'Voor straks'))).toEqual(['Voo', 'Voo']);
  });
});
