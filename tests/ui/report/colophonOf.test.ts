import { expect, test } from 'vitest';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import { nl } from '../../../src/language/nl.ts';
import { colophonOf } from '../../../src/ui/report/colophonOf.ts';
import { byId } from '../../maps/randomMap.ts';
import { mapOf } from '../../maps/smallMaps.ts';

const personsOn = (...names: readonly string[]): ActorMap => {
  const map = mapOf([...names, 'Club']);
  return {
    ...map,
    actors: byId(
      [...map.actors.values()].map((one) => ({ ...one, kind: one.name === 'Club' ? ('group' as const) : ('person' as const) })),
    ),
  };
};
const [then, now] = [personsOn('Ada', 'Bo', 'Cas'), personsOn('Ada', 'Dirk')];
const said = (shown: readonly ActorMap[], level: RedactionLevel) => colophonOf(now, shown, '2026-11-29' as IsoDate, level, nl);

test('all persons on the maps that are shown are counted, each once; the map is that of the day', () => {
  expect(said([then, now], 'persons').at(-1)?.text).toContain('4 personen hebben een nummer');
  expect(said([now], 'persons').at(-1)?.text).toContain('2 personen hebben een nummer');
  expect(said([mapOf(['Club'])], 'persons').at(-1)?.text).toBe('Er staat geen persoon op deze kaart.');
  expect(said([then, now], 'persons')[0]?.text).toContain('3 actoren');
});

test('with nobody or everybody hidden it says so', () => {
  expect(said([now], 'none').at(-1)).toEqual({ heading: 'Herkenbaar', text: 'Namen staan er zoals getypt.' });
  expect(said([now], 'everybody').at(-1)?.text).toContain('Iedereen heeft een nummer');
});

test('names an owner only where there is one', () => {
  const headings = (map: ActorMap) => colophonOf(map, [map], '2026-11-29' as IsoDate, 'none', nl).map(({ heading }) => heading);
  const owned = (owner: string): ActorMap => ({ ...now, map: byId([...now.map.values()].map((one) => ({ ...one, owner }))) });
  expect(headings(owned('De gemeente'))).toContain('Eigenaar');
  expect(headings(owned(''))).not.toContain('Eigenaar');
});
