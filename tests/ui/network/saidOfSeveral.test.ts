import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, IsoDate } from '../../../src/domain/identifiers.ts';
import {
  deedsForSeveral,
  isAnythingSaid,
  NOTHING_SAID,
  type SaidOfSeveral,
  spokenSince,
} from '../../../src/ui/network/figures/saidOfSeveral.ts';
import { networkMap } from '../../maps/networkMap.ts';

const today = '2026-11-29' as IsoDate;
const map = networkMap(12);
const ids = [...map.actors.keys()].slice(0, 4);
const [area = ''] = [...map.areas.keys()];
const deeds = (said: Partial<SaidOfSeveral>, actors: readonly ActorId[] = ids) =>
  deedsForSeveral({ ...NOTHING_SAID, since: today, ...said }, actors, map, today);
/** The map once all of it is done, one deed after the other. */
const doneOnMap = (said: Partial<SaidOfSeveral>): ActorMap => {
  const asked = deeds(said);
  if (typeof asked === 'string') throw new Error(asked);
  return asked.reduce((now, deed) => {
    const outcome = runCommand(now, deed);
    return outcome.done ? applyChange(now, outcome.value) : now;
  }, map);
};
const figure = (of: ActorMap, id: ActorId | undefined) => (id ? of.actors.get(id)?.keyFigure : undefined);

describe('What is said of several at once', () => {
  test('is nothing as long as no field is filled in: a day by itself says nothing, nor do spaces', () => {
    expect(isAnythingSaid({ ...NOTHING_SAID, since: today, who: 'a b', contactPerson: '  ' })).toBe(false);
    expect(deeds({})).toBe('nothing');
    for (const field of ['status', 'signal', 'area', 'areaGone', 'contactPerson', 'lastContact'] as const)
      expect(isAnythingSaid({ ...NOTHING_SAID, [field]: 'x' })).toBe(true);
  });

  test('is refused as a whole: a neighbourhood that is gone, half a day, a day to come', () => {
    expect(deeds({ contactPerson: 'regisseur', area: 'gone' })).toBe('areaMissing');
    expect(deeds({ contactPerson: 'regisseur', areaGone: 'gone' })).toBe('areaMissing');
    expect(deeds({ status: 'left', since: '' })).toBe('noDay');
    expect(deeds({ lastContact: '2026-02-30' })).toBe('noDay');
    expect(deeds({ lastContact: '2026-11-30' })).toBe('toCome');
  });

  test('holds of all of them, and of nobody else; what is left open stays as it was', () => {
    const all = doneOnMap({
      status: 'left',
      contactPerson: ' regisseur Noord ',
      signal: 'on',
      advise: 'off',
      area,
      lastContact: today,
    });
    for (const id of ids) {
      const [was, is] = [figure(map, id), figure(all, id)];
      expect(is).toMatchObject({ status: 'left', contactPerson: 'regisseur Noord', lastContact: today, kinds: was?.kinds });
      expect(is?.tasks).toContain('signal');
      expect(is?.tasks).not.toContain('advise');
      expect(is?.tasks.includes('prevent')).toBe(was?.tasks.includes('prevent'));
      expect(all.actors.get(id)?.neighbourhoods).toContain(area);
    }
    for (const [id, actor] of map.actors) if (!ids.includes(id)) expect(all.actors.get(id)).toBe(actor);
    const gone = doneOnMap({ areaGone: area });
    for (const id of ids) expect(gone.actors.get(id)?.neighbourhoods).not.toContain(area);
  });

  test('leaves the later talk of whoever had one since; a talk that is planned is none', () => {
    const [first, second] = ids;
    const known = (lastContact: string, id: ActorId | undefined) => [
      id,
      { ...map.actors.get(id as ActorId), keyFigure: { ...figure(map, id), lastContact } },
    ];
    const planned = {
      ...map,
      actors: new Map([...map.actors, known('2026-06-01', first), known('2027-01-01', second)] as never),
    } as ActorMap;
    expect(spokenSince(ids.slice(0, 2), '2026-05-01', planned, today)).toEqual(new Set([first]));
    expect(spokenSince(ids.slice(0, 2), '', planned, today).size).toBe(0);
    const asked = deedsForSeveral({ ...NOTHING_SAID, lastContact: '2026-05-01' }, ids.slice(0, 2), planned, today);
    expect(asked).toContainEqual({ do: 'editKeyFigures', actors: [second], set: { lastContact: '2026-05-01' }, on: today });
    const alone = deedsForSeveral({ ...NOTHING_SAID, lastContact: '2026-05-01' }, ids.slice(0, 1), planned, today);
    expect(alone).toHaveLength(1);
  });

  test('dates a status by its own day, and all else by today', () => {
    expect(deeds({ status: 'paused', since: '2026-10-01' })).toMatchObject([{ on: '2026-10-01', set: { status: 'paused' } }]);
    expect(deeds({ contactPerson: 'regisseur', since: '2026-10-01' })).toMatchObject([{ on: today }]);
  });
});
