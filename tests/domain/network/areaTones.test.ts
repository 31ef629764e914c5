import { describe, expect, test } from 'vitest';
import { newActor } from '../../../src/domain/actor.ts';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId, AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import { type KeyFigure, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { areaTones, type ToldAreaColour } from '../../../src/domain/network/areaTones.ts';
import { byId, plainProperties } from '../../maps/randomMap.ts';

const TODAY = '2026-11-29' as IsoDate;
const HAVEN = 'Haven' as AreaId;

/** What Haven is filled with when these are there. */
const toneOf = (by: ToldAreaColour, ...figures: readonly Partial<KeyFigure>[]) => {
  const map = {
    ...newActorMap(plainProperties('tones', 'Buurten')),
    areas: byId([{ id: HAVEN, name: 'Haven', code: '', district: '' }]),
    actors: byId(
      figures.map((figure, i) => ({
        ...newActor(`a${i}` as ActorId, `Functie ${i}`),
        ...(i % 2 === 0 ? { neighbourhoods: [HAVEN] } : { constituency: [HAVEN] }),
        keyFigure: { ...newKeyFigure, status: 'active' as const, ...figure },
      })),
    ),
  };
  return areaTones(map, by, [], TODAY).get(HAVEN);
};

describe('a neighbourhood is coloured', () => {
  test('by the status of who takes part there, and nobody who left counts', () => {
    expect(toneOf('status')).toBe('nobody');
    expect(toneOf('status', { status: 'left' })).toBe('nobody');
    expect(toneOf('status', { status: 'candidate' }, { status: 'left' })).toBe('noKeyFigureNear');
    expect(toneOf('status', { status: 'candidate' }, { status: 'paused' })).toBe('keyFigureNear');
    expect(toneOf('status', { status: 'paused' }, {})).toBe('keyFigure');
  });

  test('by how many kinds and tasks are there together; what is not known is said to be so', () => {
    expect(toneOf('kind')).toBe('nobody');
    expect(toneOf('kind', {})).toBe('unknown');
    expect(toneOf('kind', { kinds: ['connector'] }, { kinds: ['connector'] })).toBe('noKeyFigureNear');
    expect(toneOf('kind', { kinds: ['connector'] }, { kinds: ['doer'] })).toBe('keyFigureNear');
    expect(toneOf('kind', { kinds: ['connector', 'representative', 'doer', 'critic'] })).toBe('keyFigure');
    expect(toneOf('kind', { kinds: ['connector'], status: 'candidate' })).toBe('nobody');
    expect(toneOf('task', { tasks: ['signal'] })).toBe('noKeyFigureNear');
    expect(toneOf('task', { tasks: ['signal', 'prevent'] }, { tasks: ['intervene', 'advise'] })).toBe('keyFigure');
  });

  test('by how what was agreed about speaking is kept; who is away is left in peace', () => {
    const [lately, longAgo] = [{ lastContact: '2026-11-01' as IsoDate }, { lastContact: '2025-01-01' as IsoDate }];
    expect(toneOf('agreement')).toBe('nobody');
    expect(toneOf('agreement', { status: 'paused' })).toBe('unknown');
    expect(toneOf('agreement', longAgo, {})).toBe('noKeyFigureNear');
    expect(toneOf('agreement', lately, longAgo)).toBe('keyFigureNear');
    expect(toneOf('agreement', lately, { ...longAgo, status: 'paused' })).toBe('keyFigure');
  });

  test('by how many there are beside how many would be expected', () => {
    const { areas, map, actors } = newActorMap(plainProperties('tones', 'Buurten'));
    const toneBeside = (count: number, expected: number | null) =>
      areaTones({ areas, map, actors }, 'expected', [{ area: HAVEN, count, expected }], TODAY).get(HAVEN);
    expect([toneBeside(0, null), toneBeside(3, null)]).toEqual(['unknown', 'unknown']);
    expect([toneBeside(0, 3), toneBeside(1, 3), toneBeside(2, 3), toneBeside(3, 3.4)]).toEqual([
      'nobody',
      'noKeyFigureNear',
      'keyFigureNear',
      'keyFigure',
    ]);
  });
});
