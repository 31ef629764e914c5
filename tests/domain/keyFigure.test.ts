import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { type KeyFigurePart, keyFigureRefusal, keyFigureWith } from '../../src/domain/commands/editKeyFigures.ts';
import { notYet } from '../../src/domain/commands/notYet.ts';
import type { ActorId, IsoDate } from '../../src/domain/identifiers.ts';
import {
  type KeyFigure,
  keyFigureOn,
  newKeyFigure,
  STATUSES,
  type StatusSince,
  statusSince,
  withSince,
  withStatus,
} from '../../src/domain/keyFigure.ts';
import { mapOn } from '../../src/domain/mapOn.ts';
import { withSpans } from '../../src/domain/network/statusSpans.ts';
import { readMonths } from '../../src/formats/readValues.ts';
import { nl } from '../../src/language/nl.ts';
import { refusalSentence } from '../../src/language/refusalSentence.ts';
import { byId } from '../maps/randomMap.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';
import { networkOf } from './network/network.ts';

const day = (text: string) => text as IsoDate;

describe('The verloop of a key figure', () => {
  test('holds each status with the day since when, the last being the present one', () => {
    const candidate = keyFigureWith(null, {}, day('2026-01-05'));
    const active = keyFigureWith(candidate, { status: 'active' }, day('2026-03-01'));
    const away = keyFigureWith(active, { status: 'paused', backOn: day('2026-10-01') }, day('2026-06-01'));
    expect(away.statusHistory).toEqual([
      { status: 'candidate', since: '2026-01-05' },
      { status: 'active', since: '2026-03-01' },
      { status: 'paused', since: '2026-06-01' },
    ]);
    expect(statusSince(away)).toBe('2026-06-01');
    const back = keyFigureWith(away, { status: 'active' }, day('2026-11-01'));
    expect(back.backOn).toBeUndefined();
    expect(statusSince(back)).toBe('2026-11-01');
  });

  test('forgets a status that was put right on the day it was given, and what was dated later', () => {
    const active = withStatus(withStatus(newKeyFigure, 'candidate', day('2026-01-05')), 'active', day('2026-03-01'));
    const slip = withStatus(active, 'left', day('2026-05-01'));
    expect(withStatus(slip, 'active', day('2026-05-01')).statusHistory).toEqual(active.statusHistory);
    expect(withStatus(slip, 'paused', day('2026-02-01')).statusHistory).toEqual([
      { status: 'candidate', since: '2026-01-05' },
      { status: 'paused', since: '2026-02-01' },
    ]);
  });

  test('loses nothing to a status from an earlier day, which is refused with who has a later one, for one or several', () => {
    const months = fc.integer({ min: 1, max: 12 }).map((month) => day(`2026-${String(month).padStart(2, '0')}-01`));
    const spans = fc
      .uniqueArray(fc.record({ since: months, status: fc.constantFrom(...STATUSES) }), {
        selector: ({ since }) => since,
        maxLength: 5,
      })
      // As a course is kept: in order, and no status twice in a row.
      .map((all) => all.toSorted((one, other) => one.since.localeCompare(other.since)))
      .map((all) => all.filter(({ status }, place) => status !== all[place - 1]?.status));
    const people = fc.array(fc.tuple(fc.constantFrom(...STATUSES), spans), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(people, fc.constantFrom(...STATUSES), months, (all, status, on) => {
        const names = all.map((_, place) => `Functie ${place}`);
        const bare = mapOf(names);
        const actors = [...bare.actors.values()].map((actor, place) => {
          const [present, statusHistory] = all[place] ?? ['active', []];
          return { ...actor, keyFigure: { ...newKeyFigure, status: present, statusHistory } };
        });
        const map = { ...bare, actors: byId(actors) };
        const ids = actors.map(({ id }) => id);
        const late = actors.filter(({ keyFigure }) =>
          keyFigure.statusHistory.some((span) => span.since > on && span.status !== status),
        );
        for (const outcome of [
          runCommand(map, { do: 'editKeyFigures', actors: ids, set: { status }, on }),
          ...(ids.length === 1
            ? [runCommand(map, { do: 'editActor', id: ids[0] as ActorId, set: { keyFigure: { status } }, on })]
            : []),
        ]) {
          if (late.length > 0) {
            expect(outcome).toMatchObject({
              done: false,
              refusal: { code: 'statusTooEarly', details: { id: late[0]?.id, others: late.length - 1 } },
            });
            if (!outcome.done)
              expect(refusalSentence(nl, outcome.refusal)).toContain(`‘${late[0]?.name}’ staat al een latere status`);
          }
          if (!outcome.done) continue;
          const after = applyChange(map, outcome.value);
          for (const { id, keyFigure } of actors) {
            const now = after.actors.get(id)?.keyFigure;
            const kept = keyFigure.statusHistory.filter(
              (span) => span.since < on || (span.since === on && span.status === status),
            );
            expect(now?.statusHistory).toEqual(expect.arrayContaining(kept));
            expect(now?.status).toBe(status);
          }
        }
      }),
    );
  });

  test('is not known of a status that came without a day', () => {
    expect(statusSince(keyFigureWith(newKeyFigure, { status: 'active' }, null))).toBeNull();
    expect(statusSince(newKeyFigure)).toBeNull();
  });

  test('refuses a day that is none and months that are no count', () => {
    expect(keyFigureRefusal({ backOn: day('2026-02-30') }, null)?.code).toBe('dateInvalid');
    expect(keyFigureRefusal({ contactEvery: 0 }, null)?.code).toBe('numberInvalid');
    expect(keyFigureRefusal({ contactEvery: 121 }, null)?.code).toBe('numberInvalid');
    expect(readMonths('120')).toBe(120);
    expect(readMonths('121')).toBeNull();
    expect(keyFigureRefusal({ contactEvery: 1.5 }, null)?.code).toBe('numberInvalid');
    expect(keyFigureRefusal({ contactEvery: undefined }, day('2026-02-28'))).toBeNull();
  });

  test('takes no day to come for what has happened, and takes it for what is agreed', () => {
    const today = day('2026-11-29');
    const later = day('2027-10-10');
    const actors = [actorId('a')];
    const asked = (set: KeyFigurePart, on = today, map = networkOf({ a: {} })) => [
      notYet({ do: 'editKeyFigures', actors, set, on }, map, today),
      notYet({ do: 'editActor', id: actorId('a'), set: { keyFigure: set }, on }, map, today),
    ];
    const spans = { statusHistory: [{ status: 'active' as const, since: later }] };
    for (const outcome of [...asked({ lastContact: later }), ...asked(spans), ...asked({ status: 'left' }, later)])
      expect(outcome?.code).toBe('dayToCome');
    for (const outcome of [...asked({ lastContact: today }), ...asked({ backOn: later, agreedUntil: later })])
      expect(outcome).toBeNull();
    // What a file brought along is not said anew.
    for (const outcome of asked(spans, today, networkOf({ a: { status: 'active', since: later } }))) expect(outcome).toBeNull();
  });
});

describe('A status that begins on a day to come', () => {
  const today = day('2026-11-29');
  const said = (status: KeyFigure['status'], ...spans: readonly (readonly [StatusSince['status'], string])[]): KeyFigure => ({
    ...newKeyFigure,
    status,
    statusHistory: spans.map(([status, since]) => ({ status, since: day(since) })),
  });
  const going = said('left', ['active', '2025-03-01'], ['left', '2027-01-01']);

  test('does not hold yet: until then somebody is what they were, was in the network, or is a candidate', () => {
    const statusOn = (keyFigure: KeyFigure, on = today) => keyFigureOn(keyFigure, on).status;
    expect(keyFigureOn(going, today)).toEqual(said('active', ['active', '2025-03-01']));
    expect(statusSince(keyFigureOn(going, today))).toBe('2025-03-01');
    expect(statusOn(said('left', ['left', '2027-01-01']))).toBe('active');
    expect(statusOn(said('paused', ['paused', '2026-11-30']))).toBe('active');
    expect(statusOn(said('active', ['active', '2026-11-30']))).toBe('candidate');
    expect(statusOn(said('active', ['active', '2025-03-01'], ['paused', '2026-12-01'], ['active', '2027-06-01']))).toBe('active');
    // The day itself it holds, and nothing is made anew.
    expect(keyFigureOn(going, day('2027-01-01'))).toBe(going);
    // Said of now, whatever was written down of later.
    expect(statusOn(said('candidate', ['active', '2025-03-01'], ['left', '2027-01-01']))).toBe('candidate');
  });

  test('stands on the map of today as what holds today, in the same objects each time', () => {
    const map = networkOf({ goes: going, stays: { status: 'active', since: '2025-01-01' } });
    const now = mapOn(map, today);
    expect([...now.actors.values()].map(({ keyFigure }) => keyFigure?.status)).toEqual(['active', 'active']);
    expect(now.actors.get(actorId('stays'))).toBe(map.actors.get(actorId('stays')));
    expect(mapOn(map, today)).toBe(now);
    expect(mapOn(now, today)).toBe(now);
    const edited = { ...map, relations: new Map() };
    expect(mapOn(edited, today).actors.get(actorId('goes'))).toBe(now.actors.get(actorId('goes')));
    expect(mapOn(map, day('2027-01-01'))).toBe(map);
  });

  test('stays when the day of the status of now is put right, and makes way for what is said of today', () => {
    expect(withSince(going, day('2025-02-01'), today)).toEqual(said('left', ['active', '2025-02-01'], ['left', '2027-01-01']));
    expect(withSince(going, null, today)).toEqual(said('left', ['left', '2027-01-01']));
    expect(keyFigureWith(going, { status: 'left' }, today)).toEqual(
      said('left', ['active', '2025-03-01'], ['left', '2026-11-29']),
    );
    expect(keyFigureWith(going, { status: 'active' }, today)).toEqual(said('active', ['active', '2025-03-01']));
    expect(keyFigureWith(going, { kinds: ['doer'] }, today)).toEqual({ ...going, kinds: ['doer'] });
  });

  test('leaves the status of today what it is when its day is emptied, moved or put in another course', () => {
    const days = fc
      .integer({ min: 0, max: 23 })
      .map((month) => day(`${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`));
    const courses = fc
      .uniqueArray(fc.record({ since: days, status: fc.constantFrom(...STATUSES) }), {
        selector: ({ since }) => since,
        maxLength: 5,
      })
      .map((all) => withSpans(newKeyFigure, all).statusHistory ?? []);
    const people = fc.tuple(courses, fc.option(fc.constantFrom(...STATUSES)));
    const moved = { emptied: 0, refused: 0, done: 0 };
    fc.assert(
      fc.property(people, fc.option(days), courses, ([statusHistory, said], since, others) => {
        const keyFigure = { ...newKeyFigure, status: said ?? statusHistory.at(-1)?.status ?? 'active', statusHistory };
        const map = networkOf({ a: keyFigure });
        const now = keyFigureOn(keyFigure, today);
        const toCome = statusHistory.filter((span) => span.since > today);
        for (const spans of [withSince(keyFigure, since, today).statusHistory, others, undefined]) {
          const set = { statusHistory: spans };
          const commands = [
            { do: 'editKeyFigures', actors: [actorId('a')], set, on: today },
            { do: 'editActor', id: actorId('a'), set: { keyFigure: set }, on: today },
          ] as const;
          for (const command of commands) {
            const outcome = notYet(command, map, today) ? null : runCommand(map, command);
            if (!outcome?.done) {
              moved.refused += 1;
              continue;
            }
            const after = applyChange(map, outcome.value).actors.get(actorId('a'))?.keyFigure ?? newKeyFigure;
            expect(keyFigureOn(after, today).status).toBe(now.status);
            if (spans === others || spans === undefined) continue;
            moved.done += 1;
            if (since === null) moved.emptied += 1;
            expect(after.statusHistory?.filter((span) => span.since > today)).toEqual(toCome);
          }
        }
      }),
      { numRuns: 400 },
    );
    for (const times of Object.values(moved)) expect(times).toBeGreaterThan(20);
  });

  test('is said when the status of now cannot do without its day', () => {
    const asked = (keyFigure: KeyFigure, since: IsoDate | null) => {
      const set = { statusHistory: withSince(keyFigure, since, today).statusHistory };
      const command = { do: 'editKeyFigures', actors: [actorId('a')], set, on: today } as const;
      const map = networkOf({ a: keyFigure });
      const early = notYet(command, map, today);
      const outcome = early ? { done: false as const, refusal: early } : runCommand(map, command);
      return outcome.done ? null : refusalSentence(nl, outcome.refusal);
    };
    const away = said('left', ['paused', '2026-02-01'], ['left', '2027-03-01']);
    expect(asked(away, null)).toBe(
      'De dag waarop ‘a’ tijdelijk teruggetrokken werd, kan niet weg: er staat een latere status, uitgestroomd vanaf 1 mrt 2027. Zet er een andere dag neer, of haal eerst die latere status weg: bij Verloop, ‘Datums aanpassen’.',
    );
    for (const one of [
      said('left', ['candidate', '2026-02-01'], ['left', '2027-03-01']),
      said('active', ['active', '2025-02-01'], ['paused', '2026-02-01'], ['active', '2027-03-01']),
      said('active', ['left', '2026-02-01'], ['active', '2027-03-01']),
    ])
      expect(asked(one, null)).toContain('kan niet weg');
    expect(asked(going, null)).toBeNull();
    // Nor does it begin on the very day of the one to come.
    expect(asked(going, day('2027-01-01'))).toBe(nl.refusals.dayToCome);
    const again = said('active', ['active', '2025-03-01'], ['paused', '2026-12-01'], ['active', '2027-06-01']);
    expect(asked(again, day('2027-06-01'))).toBe(nl.refusals.dayToCome);
  });

  test('goes without leaving a day behind that nobody said', () => {
    const pausing = said('paused', ['paused', '2027-01-01']);
    const command = {
      do: 'editKeyFigures',
      actors: [actorId('a')],
      set: { statusHistory: undefined, status: 'active' },
      on: today,
    } as const;
    const map = networkOf({ a: pausing });
    const outcome = runCommand(map, command);
    expect(outcome.done && applyChange(map, outcome.value).actors.get(actorId('a'))?.keyFigure).toEqual({
      ...newKeyFigure,
      status: 'active',
    });
  });
});
