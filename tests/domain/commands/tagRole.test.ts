import { describe, expect, test } from 'vitest';
import type { TagRole } from '../../../src/domain/commands/tagRole.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { actorId, pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const [ada, bo] = [actorId('Ada'), actorId('Bo')] as const;
const tag = (set: Partial<TagRole> = {}): TagRole => ({
  do: 'tagRole',
  actors: [ada],
  role: 'link',
  on: true,
  date: '2026-11-22' as IsoDate,
  by: '',
  ...set,
});

describe('a role', () => {
  test('is given with its date and author, beside the roles that are there', () => {
    const map = mapAfter(mapAfter(pathOfThree(), tag()), tag({ role: 'mover', by: 'deelnemer 2' }));
    expect(map.actors.get(ada)?.roles).toEqual({
      link: { date: '2026-11-22', by: '' },
      mover: { date: '2026-11-22', by: 'deelnemer 2' },
    });
  });

  test('that is there already keeps its date', () => {
    const map = mapAfter(mapAfter(pathOfThree(), tag()), tag({ actors: [ada, bo], date: '2027-01-01' as IsoDate }));
    expect([map.actors.get(ada)?.roles.link?.date, map.actors.get(bo)?.roles.link?.date]).toEqual(['2026-11-22', '2027-01-01']);
  });

  test('is taken off as if it had never been', () => {
    expect(mapAfter(mapAfter(pathOfThree(), tag()), tag({ on: false }))).toEqual(pathOfThree());
  });

  test('is refused for an actor that is not there, and then given to nobody', () => {
    expect(refusalOf(pathOfThree(), tag({ actors: [ada, actorId('nobody')] })).code).toBe('actorMissing');
  });
});
