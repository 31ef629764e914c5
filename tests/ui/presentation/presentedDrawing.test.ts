import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { CampId, RelationId } from '../../../src/domain/identifiers.ts';
import { newRelation } from '../../../src/domain/relation.ts';
import { PRINT_COLOURS } from '../../../src/picture/printColours.ts';
import { litAppearance, presentedDrawing } from '../../../src/ui/presentation/presentedDrawing.ts';
import { roomPage, roomScale } from '../../../src/ui/presentation/roomPage.ts';
import { actorId, mapOf, twoCampsAndALink } from '../../maps/smallMaps.ts';

const word = () => 'spanning';
const lights = (actors: readonly string[], relations: readonly string[], areRelationsMeant: boolean) => ({
  actors: actors.map(actorId),
  relations: relations as readonly RelationId[],
  areRelationsMeant,
});

describe('the light of a slide', () => {
  const presented = presentedDrawing(twoCampsAndALink());

  test('falls on who it is about, with the colour of the role, and all else steps back', () => {
    const look = litAppearance(presented, { ...lights(['P', 'Q'], ['P-Q'], false), ring: 'pusher' }, PRINT_COLOURS, word);
    expect(look('P', 'actor')).toEqual({ isLit: true, ring: PRINT_COLOURS.tagged.pusher });
    expect(look('L', 'actor')).toEqual({ back: 'far' });
    expect(look('P-Q', 'relation')).toEqual({});
    expect(look('P-P1', 'relation')).toEqual({ back: 'far' });
    expect(look('voor', 'camp')).toEqual({});
  });

  test('falls on relations that are meant, with who is at their ends and their word', () => {
    const look = litAppearance(presented, lights([], ['P-Q'], true), PRINT_COLOURS, word);
    expect(look('P-Q', 'relation')).toEqual({ isLit: true, word: 'spanning' });
    expect(look('Q', 'actor')).toEqual({ isLit: true });
  });

  test('falls on all where nothing is meant', () => {
    const look = litAppearance(presented, null, PRINT_COLOURS, word);
    expect([look('P', 'actor'), look('P-P1', 'relation')]).toEqual([{}, {}]);
  });
});

describe('a large map', () => {
  const names = Array.from({ length: 200 }, (_, i) => `a${i}`);
  const camps = twoCampsAndALink().camps;
  const bare = mapOf(names);
  const [voor, tegen] = ['voor', 'tegen'] as CampId[];
  const campOf = (i: number) => (i < 80 ? voor : i < 150 ? tegen : 'none');
  const large = {
    ...bare,
    camps,
    actors: new Map([...bare.actors].map(([id, actor], i) => [id, { ...actor, camp: campOf(i) }])),
    relations: new Map(
      [
        ['a0', 'a1'],
        ['a2', 'a100'],
        ['a3', 'a101'],
        ['a4', 'a160'],
      ].map(([from, to]) => {
        const relation = newRelation(`${from}-${to}` as RelationId, actorId(from as string), actorId(to as string), 'tension');
        return [relation.id, relation];
      }),
    ),
  } as ActorMap;
  const presented = presentedDrawing(large);

  test('has its camps as one shape each, and who chose none', () => {
    expect(presented.drawing.actors.size).toBe(52);
    expect([...presented.drawing.actors.values()].filter(({ kind }) => kind === 'group').map(({ name }) => name)).toEqual([
      'voor (80)',
      'tegen (70)',
    ]);
    expect(presented.shapeOf('a0')).toBe(presented.shapeOf('a79'));
    expect(presented.shapeOf('a160')).toBe('a160');
  });

  test('lights the shapes that who is meant is in, and the lines between those', () => {
    expect(presented.lineOf('a0-a1')).toBeNull();
    expect(presented.lineOf('a2-a100')).toBe(presented.lineOf('a3-a101'));
    const look = litAppearance(presented, lights(['a5'], ['a2-a100'], true), PRINT_COLOURS, word);
    expect(look(presented.shapeOf('a5'), 'actor')).toEqual({ isLit: true });
    expect(look(presented.shapeOf('a100'), 'actor')).toEqual({ isLit: true });
    expect(look('a160', 'actor')).toEqual({ back: 'far' });
    expect(look(presented.lineOf('a3-a101') ?? '', 'relation')).toMatchObject({ isLit: true });
  });
});

test('a larger screen has all of it larger, a small one never smaller than on a page', () => {
  expect(roomScale({ width: 1920, height: 1080 }) * 12).toBeGreaterThanOrEqual(20);
  expect(roomScale({ width: 390, height: 844 })).toBe(1);
  expect(roomScale({ width: 3840, height: 2160 })).toBeCloseTo(2 * roomScale({ width: 1920, height: 1080 }));
  expect(roomPage({ width: 1300, height: 900 }, 2)).toMatchObject({ width: 650, height: 450 });
});
