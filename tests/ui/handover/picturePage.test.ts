import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import type { MapId } from '../../../src/domain/identifiers.ts';
import { nl } from '../../../src/language/nl.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';
import { planLayout } from '../../../src/picture/layout/planLayout.ts';
import { pictureSizes } from '../../../src/picture/page/pageSizes.ts';
import { LAYERS, type WordsMark } from '../../../src/picture/scene.ts';
import { areasSubject } from '../../../src/ui/handover/areasSubject.ts';
import { PICTURE_COLOURS } from '../../../src/ui/handover/pictureColours.ts';
import { picturePage } from '../../../src/ui/handover/picturePage.ts';
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
      'niemand op de kaart 1',
      'geen sleutelfiguur dichtbij 1',
      'sleutelfiguur dichtbij 1',
      'eigen sleutelfiguur 3',
      'aantal actoren',
    ]);
    expect(make().alt).toContain('kaart van 6 buurten. niemand op de kaart: 1, geen sleutelfiguur dichtbij: 1');
  });

  test('every neighbourhood has its name', () => {
    const said = wordsOf(pageOfSubject(make(), pictureSizes.slide, 'light')).map(({ lines }) => lines.join(' '));
    for (const area of exampleMap('nl').areas.values()) expect(said).toContain(area.name);
  });

  test('without outlines there is no such picture', () => {
    expect(areasSubject({ ...exampleMap('nl'), areaProfiles: new Map() }, [], nl)).toBeNull();
  });
});

test('of a part of the map nobody outside of it is there, in the drawing and in the legend', () => {
  const subject = SUBJECTS.map();
  const [someone] = [...subject.drawing.actors.values()].filter(({ kind, roles }) => kind === 'person' && roles.length === 0);
  if (!someone) throw new Error('nobody');
  const { x, y } = someone.at;
  const view = { left: x - 40, right: x + 40, top: y - 40, bottom: y + 40 };
  const size = pictureSizes.slide;
  const legend = subject.legend(PICTURE_COLOURS.light, view);
  expect(legend.length).toBeLessThan(subject.legend(PICTURE_COLOURS.light).length);
  const layout = planLayout({ drawing: subject.drawing, letters: 13, before: null }, measureName);
  const words = { title: '', issue: '', date: '', legend };
  const page = picturePage(subject, layout, view, words, size, PICTURE_COLOURS.light);
  expect(page.scene.actors.map(({ id }) => id)).toContain(someone.id);
  expect(page.scene.actors.length).toBeLessThan(6);
  expect(page.scene.names.length).toBeLessThan(6);
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
