import { describe, expect, test } from 'vitest';
import { mapAnswers } from '../../../src/analysis/network/mapAnswers.ts';
import { newActor } from '../../../src/domain/actor.ts';
import type { ActorId, AreaId, CampId, IsoDate, NetworkFilterId } from '../../../src/domain/identifiers.ts';
import {
  inTheWayOfSince,
  type KeyFigure,
  newKeyFigure,
  statusSince,
  withSince,
  withStatus,
} from '../../../src/domain/keyFigure.ts';
import { monthsBetween } from '../../../src/domain/monthsBetween.ts';
import { reasonsFor } from '../../../src/domain/network/attentionReasons.ts';
import { agreementState } from '../../../src/domain/network/colouring.ts';
import { contactTerm, isSilentForTooLong } from '../../../src/domain/network/contact.ts';
import { groupedFigures } from '../../../src/domain/network/figureGroups.ts';
import {
  askedParts,
  EVERY_KEY_FIGURE,
  isSameFilter,
  type KeyFigureFilter,
  passesFilter,
} from '../../../src/domain/network/keyFigureFilter.ts';
import { sizesOnMap } from '../../../src/domain/network/sizeOnMap.ts';
import { USUAL_AGREEMENTS } from '../../../src/domain/networkAgreements.ts';
import { networkMap } from '../../maps/networkMap.ts';
import { emptyMap } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from '../commands/ask.ts';

const today = '2026-11-29' as IsoDate;
const on = { today, agreements: USUAL_AGREEMENTS };
const day = (text: string) => text as IsoDate;
const figure = (name: string, keyFigure: Partial<KeyFigure>, neighbourhoods: readonly string[] = []) => ({
  ...newActor(name as ActorId, name),
  neighbourhoods: neighbourhoods as AreaId[],
  keyFigure: { ...newKeyFigure, ...keyFigure },
});
const ada = figure('Ada', { status: 'active', kinds: ['connector'], tasks: ['signal'], lastContact: day('2026-05-30') }, [
  'noord',
]);
const bo = figure('Bo', { status: 'candidate', kinds: ['connector', 'critic'], position: 'formal' }, ['zuid', 'noord']);
const cas = figure('Cas', { status: 'paused', lastContact: day('2026-05-28'), contactPerson: 'wijkregisseur' });
const passing = (filter: Partial<KeyFigureFilter>) =>
  [ada, bo, cas, newActor('Dirk' as ActorId, 'Dirk')]
    .filter((actor) => passesFilter({ ...EVERY_KEY_FIGURE, ...filter }, actor, on))
    .map(({ name }) => name);

describe('A filter of key figures', () => {
  test('that asks nothing leaves every key figure, and nobody else', () => {
    expect(passing({})).toEqual(['Ada', 'Bo', 'Cas']);
    expect(askedParts(EVERY_KEY_FIGURE)).toEqual([]);
  });

  test('asks for any of a list, and for all that is asked', () => {
    expect(passing({ statuses: ['active', 'candidate'] })).toEqual(['Ada', 'Bo']);
    expect(passing({ kinds: ['connector'], neighbourhoods: ['zuid' as AreaId] })).toEqual(['Bo']);
    expect(passing({ tasks: ['signal', 'advise'] })).toEqual(['Ada']);
    expect(passing({ kinds: ['connector'], statuses: ['paused'] })).toEqual([]);
  });

  test('finds of whom something is not known, which is no "no"', () => {
    expect(passing({ positions: ['unknown'] })).toEqual(['Ada', 'Cas']);
    expect(passing({ socialProfession: ['no'] })).toEqual([]);
    expect(passing({ knownToMunicipality: ['unknown'] })).toEqual(['Ada', 'Bo', 'Cas']);
  });

  test('counts months of silence by the calendar; whoever was never spoken to is silent for any time', () => {
    expect(passing({ silentFor: 6 })).toEqual(['Bo', 'Cas']);
    expect(passing({ silentFor: 12 })).toEqual(['Bo']);
    // A candidate takes no part yet, and who is away is left in peace; who was never spoken to was so for a time that nobody knows.
    expect(passing({ silentFor: 'agreed' })).toEqual([]);
    const dee = figure('Dee', { status: 'active' });
    expect(passesFilter({ ...EVERY_KEY_FIGURE, silentFor: 'agreed' }, dee, on)).toBe(false);
  });

  test('takes a talk on a day to come for none, as Kleur op, Aandacht nodig and the hoofdvragen do', () => {
    const eva = figure('Eva', {
      status: 'active',
      lastContact: day('2062-11-03'),
      statusHistory: [{ status: 'active', since: day('2020-01-01') }],
    });
    const asks = (silentFor: KeyFigureFilter['silentFor']) => passesFilter({ ...EVERY_KEY_FIGURE, silentFor }, eva, on);
    expect([asks('agreed'), asks(3)]).toEqual([true, true]);
    expect(agreementState(eva.keyFigure, 6, today)).toBe('late');
    expect(reasonsFor(eva, undefined, today, undefined)).toMatchObject([{ code: 'notSpokenTo', from: 'active' }]);
    const map = { ...emptyMap(), actors: new Map([[eva.id, eva]]) };
    const fay = figure('Fay', { status: 'active', lastContact: today });
    const both = { ...map, actors: new Map([...map.actors, [fay.id, fay]]) };
    expect(mapAnswers(both, today).contact?.[0]).toMatchObject({ code: 'spoken', count: 1, of: 2 });
    expect(sizesOnMap(map, 'longAgo', today)?.size).toBe(0);
  });

  test('is the same whatever the order in which it was chosen', () => {
    const one: KeyFigureFilter = { ...EVERY_KEY_FIGURE, statuses: ['active', 'left'] };
    expect(isSameFilter(one, { ...one, statuses: ['left', 'active'] })).toBe(true);
    expect(isSameFilter(one, { ...one, silentFor: 3 })).toBe(false);
  });
});

describe('Contact', () => {
  test('is due by what was agreed with somebody, else by what was agreed for all, else not at all', () => {
    expect(contactTerm({ ...ada.keyFigure, contactEvery: 3 }, USUAL_AGREEMENTS, today)?.agreed).toBe(3);
    expect(contactTerm(ada.keyFigure, USUAL_AGREEMENTS, today)?.agreed).toBe(6);
    expect(isSilentForTooLong({ ...ada.keyFigure, contactEvery: 3 }, USUAL_AGREEMENTS, today)).toBe(true);
    expect(isSilentForTooLong(ada.keyFigure, USUAL_AGREEMENTS, today)).toBe(false);
    expect(isSilentForTooLong(ada.keyFigure, { ...USUAL_AGREEMENTS, contactEvery: null }, day('2030-01-01'))).toBe(false);
  });

  test('is counted from the day on which somebody became active, wherever that is said', () => {
    const since = (from: string, lastContact: IsoDate | null) =>
      figure('Nel', { status: 'active', lastContact, statusHistory: [{ status: 'active', since: day(from) }] }).keyFigure;
    const said = (one: KeyFigure) => [isSilentForTooLong(one, USUAL_AGREEMENTS, today), agreementState(one, 6, today)];
    expect(said(since('2026-10-01', null))).toEqual([false, 'never']);
    expect(said(since('2026-10-01', day('2025-03-01')))).toEqual([false, 'never']);
    expect(said(since('2026-10-01', day('2026-11-01')))).toEqual([false, 'kept']);
    expect(said(since('2026-05-01', null))).toEqual([true, 'late']);
    expect(said({ ...since('2020-01-01', day('2025-03-01')), status: 'paused' })).toEqual([false, 'away']);
    // Who to call comes before what to agree anew.
    expect(said({ ...since('2020-01-01', day('2025-03-01')), agreedUntil: day('2026-01-01') })).toEqual([true, 'late']);
  });

  test.each([
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-11-30', true],
  ])(
    'of half a year ago is, on %s, too long ago for the filter, for Aandacht nodig and for the colours alike: %s',
    (on, isLate) => {
      const spoken = figure('Ada', { status: 'active', lastContact: day('2026-05-29') });
      const asked = passesFilter({ ...EVERY_KEY_FIGURE, silentFor: 'agreed' }, spoken, {
        today: day(on),
        agreements: USUAL_AGREEMENTS,
      });
      const reasons = reasonsFor(spoken, USUAL_AGREEMENTS, day(on), undefined).map(({ code }) => code);
      const colour = agreementState(spoken.keyFigure, USUAL_AGREEMENTS.contactEvery, day(on));
      expect([asked, reasons.includes('notSpokenTo'), colour === 'late']).toEqual([isLate, isLate, isLate]);
    },
  );

  test.each([
    ['2026-08-29', 3],
    ['2026-08-30', 2],
    ['2026-11-29', 0],
    ['2025-11-29', 12],
  ])('of %s was so many whole months ago: %i', (from, months) => {
    expect(monthsBetween(day(from), today)).toBe(months);
  });
});

test('groups name everybody under each of their kinds, and last who has none', () => {
  const groups = groupedFigures([ada, bo, cas], 'kinds', (one, other) => one.localeCompare(other));
  expect([...groups].map(([head, members]) => [head, members.map(({ name }) => name)])).toEqual([
    ['connector', ['Ada', 'Bo']],
    ['critic', ['Bo']],
    ['', ['Cas']],
  ]);
  expect([...groupedFigures([ada, cas], 'contactPerson', () => 0).keys()]).toEqual(['wijkregisseur', '']);
});

test('the day since when a status holds is put right, taken away, and never before what came before it', () => {
  const active = withStatus(withStatus(newKeyFigure, 'candidate', day('2026-01-01')), 'active', day('2026-03-01'));
  expect(withSince(active, day('2026-02-01'), today).statusHistory).toEqual([
    { status: 'candidate', since: '2026-01-01' },
    { status: 'active', since: '2026-02-01' },
  ]);
  expect(inTheWayOfSince(active, day('2026-01-02'))).toBeNull();
  for (const early of ['2025-06-01', '2026-01-01'])
    expect(inTheWayOfSince(active, day(early))).toEqual({ status: 'candidate', since: '2026-01-01' });
  expect(inTheWayOfSince(active, null)).toBeNull();
  const undated = withSince(active, null, today);
  expect(undated).toMatchObject({ status: 'active', statusHistory: [{ status: 'candidate', since: '2026-01-01' }] });
  expect(withSince(undated, day('2026-03-01'), today)).toEqual(active);
  expect(statusSince(withSince(active, null, today))).toBeNull();
  expect(withSince(withStatus(newKeyFigure, 'active', today), null, today)).not.toHaveProperty('statusHistory');
});

describe('A kept filter', () => {
  const map = networkMap(6);
  const filter = {
    ...EVERY_KEY_FIGURE,
    id: 'f' as NetworkFilterId,
    name: ' Actief in Noord ',
    statuses: ['active' as const],
    neighbourhoods: ['area-6' as AreaId],
  };
  const kept = mapAfter(map, { do: 'keepNetworkFilter', filter });

  test('stays with the map under a tidy name, and is taken away', () => {
    expect(kept.networkFilters.get(filter.id)).toEqual({ ...filter, name: 'Actief in Noord' });
    expect(mapAfter(kept, { do: 'removeNetworkFilter', id: filter.id }).networkFilters.size).toBe(0);
  });

  test('goes with the only neighbourhood that it asks for, instead of asking for all', () => {
    expect(mapAfter(kept, { do: 'removeArea', id: 'area-6' as AreaId }).networkFilters.size).toBe(0);
  });

  test('is refused when it asks nothing, or for what cannot be', () => {
    const code = (change: Partial<typeof filter> & Partial<KeyFigureFilter>) =>
      refusalOf(map, { do: 'keepNetworkFilter', filter: { ...filter, ...change } }).code;
    expect(code({ statuses: [], neighbourhoods: [] })).toBe('nothingToDo');
    expect(code({ silentFor: 0 })).toBe('numberInvalid');
    expect(code({ neighbourhoods: ['nergens' as AreaId] })).toBe('areaMissing');
    expect(code({ camps: ['nergens' as CampId] })).toBe('campMissing');
    expect(code({ name: 'x'.repeat(10_001) })).toBe('noteTooLong');
  });
});

test('tasks are given to and taken from several, and the others stay with whoever has them', () => {
  const map = networkMap(12);
  const actors = [...map.actors.keys()];
  const after = mapAfter(map, { do: 'editKeyFigures', actors, set: {}, tasks: { signal: true, advise: false }, on: today });
  for (const id of actors) {
    const [was, is] = [map.actors.get(id)?.keyFigure?.tasks ?? [], after.actors.get(id)?.keyFigure?.tasks ?? []];
    expect(is).toContain('signal');
    expect(is).not.toContain('advise');
    for (const task of ['prevent', 'intervene'] as const) expect(is.includes(task)).toBe(was.includes(task));
  }
});
