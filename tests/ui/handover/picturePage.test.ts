import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import type { MapId } from '../../../src/domain/identifiers.ts';
import { nl } from '../../../src/language/nl.ts';
import { pictureSizes } from '../../../src/picture/page/pageSizes.ts';
import { LAYERS, type WordsMark } from '../../../src/picture/scene.ts';
import { areasSubject } from '../../../src/ui/handover/areasSubject.ts';
import { PICTURE_COLOURS } from '../../../src/ui/handover/pictureColours.ts';
import { mapSubject } from '../../../src/ui/handover/pictureSubject.ts';
import { pageOfSubject, SUBJECTS } from './plannedSubject.ts';

const NAMES = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[];
const SIZES = (['slide', 'a4Upright'] as const).map((name) => [name, pictureSizes[name]] as const);
const itemsOf = ({ scene }: ReturnType<typeof pageOfSubject>) => LAYERS.flatMap((layer) => scene[layer]);
const wordsOf = (page: ReturnType<typeof pageOfSubject>) =>
  itemsOf(page).flatMap(({ marks }) => marks.filter((mark): mark is WordsMark => mark.is === 'words'));

describe.each(NAMES)('the page of %s', (name) => {
  test.each(SIZES)('holds all that is drawn, at the size %s, with no letter too small to read', (_, size) => {
    const page = pageOfSubject(SUBJECTS[name](), size, 'light');
    const { left, right, top, bottom } = page.view;
    for (const { box } of itemsOf(page).filter(({ marks }) => marks.length > 0)) {
      expect(box.left).toBeGreaterThanOrEqual(left);
      expect(box.right).toBeLessThanOrEqual(right);
      expect(box.top).toBeGreaterThanOrEqual(top);
      expect(box.bottom).toBeLessThanOrEqual(bottom);
    }
    const zoom = size.width / (right - left);
    const names = page.scene.names.flatMap(({ marks }) => marks).filter((mark): mark is WordsMark => mark.is === 'words');
    expect(Math.min(...names.map((mark) => mark.size * zoom))).toBeGreaterThanOrEqual(10.99);
  });

  test('says its title, its issue, its legend and its day in words, once each', () => {
    const subject = SUBJECTS[name]();
    const said = wordsOf(pageOfSubject(subject, pictureSizes.a3, 'dark')).map(({ lines }) => lines.join(' '));
    for (const word of [subject.title, subject.issue, 'Stand van 29 november 2026'])
      expect(said.filter((one) => one === word)).toHaveLength(1);
    for (const { word } of subject.legend(PICTURE_COLOURS.dark)) expect(said).toContain(word);
  });
});

describe('neighbourhoods', () => {
  const { areas: make } = SUBJECTS;

  test('the legend names only levels that are there, with how many; so does what is said instead', () => {
    expect(
      make()
        .legend(PICTURE_COLOURS.light)
        .map(({ word }) => word),
    ).toEqual([
      'witte vlek 1',
      'geen sleutelfiguur dichtbij 1',
      'sleutelfiguur dichtbij 1',
      'eigen sleutelfiguur 3',
      'aantal actoren',
    ]);
    expect(make().alt).toContain('kaart van 6 buurten. witte vlek: 1, geen sleutelfiguur dichtbij: 1');
  });

  test('every neighbourhood has its name', () => {
    const said = wordsOf(pageOfSubject(make(), pictureSizes.slide, 'light')).map(({ lines }) => lines.join(' '));
    for (const area of exampleMap('nl').areas.values()) expect(said).toContain(area.name);
  });

  test('without outlines there is no such picture', () => {
    expect(areasSubject({ ...exampleMap('nl'), areaProfiles: new Map() }, [], nl)).toBeNull();
  });
});

test('names of 120 letters and hostile words make a page all the same, and nobody an empty one', () => {
  const map = exampleMap('nl');
  const words = ['x'.repeat(120), '=1+1', '<b>', 'constructor', '👩‍👩‍👧', '\u0000\u0008', '"&\''];
  const actors = new Map(
    [...map.actors].map(([id, actor], i) => [id, { ...actor, name: words[i % words.length] ?? '' }] as const),
  );
  expect(wordsOf(pageOfSubject(mapSubject({ ...map, actors }, nl), pictureSizes.a4, 'light')).length).toBeGreaterThan(20);
  const empty = newActorMap({ id: 'm' as MapId, title: '', issue: '', owner: '', purpose: '' } as never);
  expect(wordsOf(pageOfSubject(mapSubject(empty, nl), pictureSizes.a4, 'light')).map(({ lines }) => lines)).toEqual([
    ['Stand van 29 november 2026'],
  ]);
});
