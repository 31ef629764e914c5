import { describe, expect, test } from 'vitest';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, SnapshotId } from '../../../src/domain/identifiers.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { lineMoments } from '../../../src/ui/compare/timeLine/lineMoments.ts';
import { firstSlide, partsOf, placeOf } from '../../../src/ui/presentation/slidePlace.ts';
import { type Slide, slidesOf } from '../../../src/ui/presentation/slides.ts';
import { slideWords, standOf } from '../../../src/ui/presentation/slideWords.ts';
import { commands, event, foto } from '../../journeys/support/drawnAnew.ts';
import { emptyMap, mapOf, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { villageOf } from '../../maps/villages.ts';

const TODAY = '2026-11-29' as IsoDate;
const nobody = () => false;
const slides = (map: ActorMap, isJudged: (id: ActorId) => boolean = nobody): readonly Slide[] =>
  slidesOf(map, analyseMap(map), lineMoments(map, TODAY), isJudged);
const keys = (all: readonly Slide[]) => all.map(({ key }) => key);

describe('the slides of a map', () => {
  test('are the whole, each role, each camp and each answer that there is, in that order', () => {
    expect(keys(slides(twoCampsAndALink()))).toEqual([
      'map:whole',
      'roles:pusher',
      'roles:link',
      'camps:0',
      'camps:1',
      'camps:none',
      'answers:between',
      'answers:links',
      'answers:hangOnOne',
      'answers:missing',
      'answers:first',
    ]);
  });

  test('light who it is about, with the relations among them', () => {
    const all = slides(twoCampsAndALink());
    const lightOf = (key: string) => all.find((slide) => slide.key === key)?.light;
    expect(lightOf('map:whole')).toBeNull();
    expect(lightOf('roles:pusher')).toMatchObject({ actors: ['P', 'Q'], relations: ['P-Q'], ring: 'pusher' });
    expect(lightOf('camps:0')?.actors).toEqual(['P', 'P1', 'P2']);
    expect(lightOf('camps:0')?.relations).toHaveLength(3);
    expect(lightOf('camps:none')?.actors).toEqual(['L', 'M']);
    expect(lightOf('answers:between')).toMatchObject({ relations: ['P-Q'], areRelationsMeant: true });
  });

  test('are the whole alone where nothing was said, one actor is enough, and nobody is nothing', () => {
    expect(keys(slides(mapOf(['Ada'])))).toEqual(['map:whole']);
    expect(slides(emptyMap())).toEqual([]);
  });

  test('say that the answers are thought about, and have the others already', () => {
    const all = slidesOf(twoCampsAndALink(), null, [], nobody);
    expect(all.at(-1)).toMatchObject({ is: 'thinking', part: 'answers' });
    expect(keys(all)).toContain('roles:link');
  });

  test('have the time line where there is a snapshot, also of a map that nobody is on any more', () => {
    const map = commands(mapOf(['Ada']), foto('f1', 'Eerst', '2026-01-01'), event('e1', 'Brand', '2026-02-01'));
    expect(keys(slides(map)).filter((key) => key.startsWith('timeLine'))).toEqual(['timeLine:0', 'timeLine:1', 'timeLine:2']);
    const left = { ...map, actors: new Map(), positions: new Map(), relations: new Map() } as ActorMap;
    expect(keys(slides(left))).toEqual(['timeLine:0', 'timeLine:1', 'timeLine:2']);
    expect(keys(slides(commands(mapOf(['Ada']), event('e1', 'Brand', '2026-02-01'))))).toEqual(['map:whole']);
  });

  test('begin a conversation with nobody who was set aside as a schakel', () => {
    const map = villageOf(24);
    const first = slides(map).find((slide) => slide.is === 'first');
    if (first?.is !== 'first') throw new Error('nobody to begin with');
    const { actor } = first.link;
    const next = slides(map, (id) => id === actor).find((slide) => slide.is === 'first');
    expect(next?.is === 'first' && next.link.actor).not.toBe(actor);
    expect(keys(slides(map, () => true))).not.toContain('answers:first');
  });

  test('have the same keys whoever is hidden', () => {
    const map = commands(villageOf(24), foto('f1', 'Eerst', '2026-01-01'));
    let id = 0;
    const hidden = redacted(map, { level: 'everybody', shown: new Set() }, nl.redaction, (table) => `${table}-${++id}`).map;
    expect(keys(slides(hidden))).toEqual(keys(slides(map)));
  });
});

describe('a presentation', () => {
  const map = commands(villageOf(24), foto('f1', 'Eerst', '2026-01-01'));
  const all = slides(map);
  const at = (step: Parameters<typeof firstSlide>[1], of = all, compared: string | null = null) =>
    of[placeOf(of, firstSlide(of, step, compared))]?.key;

  test('begins with what belongs to the step it is opened from', () => {
    expect(at('draw')).toBe('map:whole');
    expect(at('interpret')).toBe('roles:pusher');
    expect(at('insight')).toMatch(/^answers:/);
    expect(at('compare')).toBe('timeLine:0');
    expect(at('compare', all, 'timeLine:1')).toBe('timeLine:1');
  });

  test('begins with the whole map where there is nothing of that', () => {
    const bare = slides(mapOf(['Ada']));
    for (const step of ['draw', 'interpret', 'insight', 'compare'] as const) expect(at(step, bare)).toBe('map:whole');
  });

  test('says so where answers will not come, and does not wait for ever', () => {
    const sentence = (hasFailed: boolean) => {
      const slide = slidesOf(map, null, [], nobody, hasFailed).at(-1);
      return slide && slideWords(slide, map, '', nl).sentence;
    };
    expect(sentence(false)).toBe(nl.presentation.lookingAtMap);
    expect(sentence(true)).toBe(nl.insight.failed);
  });

  test('goes to the first answer as soon as there is one, and stays on a slide that others come before', () => {
    const early = slidesOf(map, null, lineMoments(map, TODAY), nobody);
    const wanted = firstSlide(early, 'insight', null);
    expect(early[placeOf(early, wanted)]?.key).toBe('answers:thinking');
    expect(all[placeOf(all, wanted)]?.key).toMatch(/^answers:(?!thinking)/);
    const late = early.at(-1)?.key ?? '';
    expect(all[placeOf(all, late)]?.key).toBe(late);
    expect(placeOf(all, 'camps:9')).toBe(all.findIndex(({ part }) => part === 'camps'));
    expect(placeOf(all, 'anything')).toBe(0);
  });

  test('has parts, each from its first slide', () => {
    const parts = partsOf(all);
    expect(parts.map(({ part }) => part)).toEqual(['map', 'roles', 'camps', 'answers', 'timeLine']);
    for (const { from, slides: own } of parts) expect(all.slice(from, from + own.length)).toEqual(own);
  });
});

describe('what a slide says', () => {
  const map = twoCampsAndALink();
  const wordsIn = (language: typeof nl) =>
    Object.fromEntries(
      slides(map).map((slide) => [slide.key, slideWords(slide, map, standOf(TODAY, false, language), language)]),
    );

  test('is one sentence, in Dutch and in English', () => {
    expect(wordsIn(nl)['map:whole']).toMatchObject({
      title: 'Kleine kaart',
      notes: ['8 actoren en 9 relaties', 'Stand op 29 november 2026'],
    });
    expect(wordsIn(nl)['roles:pusher']).toMatchObject({
      title: 'Pushers',
      sentence: 'Twee actoren nemen duidelijk positie in.',
      count: 2,
    });
    expect(wordsIn(nl)['roles:link']?.sentence).toBe('Eén actor kan zorgen voor een ingang naar anderen.');
    expect(wordsIn(nl)['camps:0']).toMatchObject({ title: 'voor', sentence: 'Drie actoren staan aan deze kant.' });
    expect(wordsIn(nl)['camps:none']?.sentence).toBe('Twee actoren kiezen geen kant.');
    expect(wordsIn(en)['roles:link']).toMatchObject({ title: 'Links', sentence: 'One actor can open a door to others.' });
    expect(wordsIn(en)['camps:none']?.sentence).toBe('Two actors take no side.');
  });

  test('names nobody where everybody is hidden', () => {
    const names = ['Wijkagent Noord', 'Kanariestraat', 'Vogelaar'];
    const known = { ...mapOf(names, [['Vogelaar', 'Kanariestraat']]), camps: map.camps } as ActorMap;
    let id = 0;
    const seen = redacted(known, { level: 'everybody', shown: new Set() }, nl.redaction, (table) => `${table}-${++id}`).map;
    const said = slides(seen).map((slide) => JSON.stringify(slideWords(slide, seen, '', nl)));
    expect(said.join(' ')).not.toMatch(/agent|kanarie|vogelaar|kleine kaart/i);
  });

  test('of a snapshot is of the day that it was made', () => {
    expect(standOf('2026-10-08' as IsoDate, true, nl)).toBe('Foto van 8 oktober 2026');
    expect(standOf('2026-10-08' as IsoDate, true, en)).toBe('Snapshot of 8 October 2026');
  });

  test('is of a moment its name and its day', () => {
    const told = commands(mapOf(['Ada']), foto('f1', 'Eerst', '2026-01-01'), event('e1', 'Brand', '2026-02-01'));
    const moments = slides(told).filter(({ is }) => is === 'moment');
    expect(moments.map((slide) => slideWords(slide, told, '', nl)).map(({ title, sentence }) => `${title}: ${sentence}`)).toEqual(
      ['Eerst: 1 januari 2026', 'Brand: 1 februari 2026 · lokaal', 'Nu: 29 november 2026'],
    );
    expect(told.snapshots.has('f1' as SnapshotId)).toBe(true);
  });
});
