import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { AreaId, IsoDate, NetworkFilterId } from '../../../src/domain/identifiers.ts';
import { AS_USUAL, type Colouring, colouringAsSeen, withoutContact } from '../../../src/domain/network/colouredMap.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import type { ShownOnMap } from '../../../src/domain/network/shownOnMap.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { pictureSizes } from '../../../src/picture/page/pageSizes.ts';
import { svgOf } from '../../../src/picture/painters/svg.ts';
import { PICTURE_COLOURS } from '../../../src/ui/handover/pictureColours.ts';
import { mapSubject } from '../../../src/ui/handover/pictureSubject.ts';
import { pageOfSubject } from '../handover/plannedSubject.ts';

const TODAY = '2026-11-29' as IsoDate;
const map = exampleMap('nl');
const subjectOf = (of: ActorMap, colouring: Colouring, language: typeof nl = nl) =>
  mapSubject(of, language, undefined, { colouring, today: TODAY });
const wordsOf = (of: ActorMap, colouring: Colouring, language: typeof nl = nl) =>
  subjectOf(of, colouring, language)
    .legend(PICTURE_COLOURS.light)
    .map(({ word }) => word);
const svgIn = (of: ActorMap, colouring: Colouring): string => {
  const page = pageOfSubject(subjectOf(of, colouring), pictureSizes.slide, 'light');
  return svgOf(page.scene, { title: 'x', view: page.view, width: 800, paper: '#fff', family: 'sans-serif' });
};
const BY_STATUS: Colouring = { by: 'status', shown: 'network', size: 'goodLines' };
const [area] = map.areas.keys();
const BY_AREA: Colouring = { by: 'area', shown: `area:${area as AreaId}`, size: 'alike' };

describe('A picture of a coloured map', () => {
  test('says before all else what the colours mean, with how many, who steps back and who is larger', () => {
    expect(wordsOf(map, BY_STATUS).slice(0, 4)).toEqual([
      'actief 8',
      'tijdelijk teruggetrokken 1',
      'lichter: niet bij ‘het netwerk’ 22',
      'groter: meer goede relaties',
    ]);
    expect(wordsOf(map, { ...BY_STATUS, shown: 'everybody' }).slice(0, 5)).toEqual([
      'actief 8',
      'kandidaat 2',
      'tijdelijk teruggetrokken 1',
      'uitgestroomd 1',
      'geen sleutelfiguur 19',
    ]);
    expect(wordsOf(map, BY_STATUS, en)).toContain('active 8');
  });

  test('counts no more than what is on a part of it', () => {
    const { legend } = subjectOf(map, BY_STATUS);
    const at = map.positions.get([...map.actors.values()].find(({ name }) => name === 'Wijkagent Haven')?.id as never);
    if (!at) throw new Error('nobody there');
    const part = legend(PICTURE_COLOURS.light, { left: at.x - 40, right: at.x + 40, top: at.y - 40, bottom: at.y + 40 });
    expect(part.map(({ word }) => word)).toContain('actief 1');
  });

  test('has the legend and the fills on the page itself, in the light and in the dark', () => {
    for (const mode of ['light', 'dark'] as const) {
      const page = pageOfSubject(subjectOf(map, BY_STATUS), pictureSizes.a4, mode);
      const { mover } = PICTURE_COLOURS[mode].roles;
      const filled = page.scene.actors.filter(({ marks }) =>
        marks.some((mark) => mark.is === 'shape' && mark.path.length > 20 && mark.fill === mover),
      );
      expect(filled.length).toBeGreaterThanOrEqual(8);
    }
    expect(svgIn(map, BY_STATUS)).toContain('actief 8');
  });

  test('names no neighbourhood that may not be known, and still shows the one that was chosen', () => {
    const names = [...map.areas.values()].map(({ name }) => name);
    let made = 0;
    const { map: seen } = redacted(map, { level: 'everybody', shown: new Set() }, nl.redaction, (table) => `${table}-${++made}`);
    const asSeen = colouringAsSeen(BY_AREA, map, seen);
    const [own, hidden] = [wordsOf(map, BY_AREA), wordsOf(seen, asSeen)];
    for (const name of names) expect(hidden.join(' ')).not.toContain(name);
    const countsOf = (words: readonly string[]) => words.slice(0, 5).map((word) => word.split(' ').at(-1));
    expect(countsOf(hidden)).toEqual(countsOf(own));
    expect(hidden.filter((word) => word.startsWith('lichter'))).toHaveLength(1);
    for (const name of names) expect(svgIn(seen, asSeen)).not.toContain(name);
  });

  test('writes whatever somebody called a neighbourhood or a camp as text', () => {
    const hostile = '</text><script>alert(1)</script>&"\'\u202e';
    const areas = new Map([...map.areas].map(([id, one]) => [id, { ...one, name: `${hostile}${id}` }]));
    const camps = new Map([...map.camps].map(([id, one]) => [id, { ...one, name: `${hostile}${id}` }]));
    for (const by of ['area', 'camp'] as const) {
      const svg = svgIn({ ...map, areas, camps }, { ...BY_AREA, by });
      expect(svg).not.toContain('<script');
      expect(svg).toContain('&#60;script');
    }
  });

  test('shows nothing of who was not spoken to unless that is asked for, and all else that was chosen', () => {
    const silent = { ...EVERY_KEY_FIGURE, id: 'f' as NetworkFilterId, name: '', silentFor: 'agreed' } as const;
    const withFilter = { ...map, networkFilters: new Map([[silent.id, silent]]) };
    const without = (chosen: Colouring) => withoutContact(chosen, withFilter);
    expect(without({ by: 'agreement', shown: 'network', size: 'longAgo' })).toEqual({ ...AS_USUAL, shown: 'network' });
    expect(without({ by: 'status', shown: 'filter:f' as ShownOnMap, size: 'alike' })).toEqual({ ...AS_USUAL, by: 'status' });
    expect(without({ by: 'agreement', shown: 'everybody', size: 'alike' })).toBe(AS_USUAL);
    expect(without(BY_STATUS)).toBe(BY_STATUS);
  });

  test('is as it was where nothing is coloured', () => {
    const usual = { by: null, shown: 'everybody', size: 'alike' } as const;
    expect(wordsOf(map, usual)).toEqual(
      mapSubject(map, nl)
        .legend(PICTURE_COLOURS.light)
        .map(({ word }) => word),
    );
    expect(svgIn(map, usual)).toBe(svgIn(map, { ...usual, shown: `area:${'gone' as AreaId}` }));
  });
});
