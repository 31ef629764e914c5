import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActorMap, propertiesOf } from '../../../src/domain/actorMap.ts';
import type { AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import type { Judgement } from '../../../src/domain/judgement.ts';
import { type KeyFigure, STATUSES, TASKS } from '../../../src/domain/keyFigure.ts';
import { mapOn } from '../../../src/domain/mapOn.ts';
import { monthsFrom } from '../../../src/domain/monthsFrom.ts';
import { attentionFor, LATER_MONTHS, reasonIds } from '../../../src/domain/network/attention.ts';
import { daysOver } from '../../../src/domain/network/attentionReasons.ts';
import { colourGroups } from '../../../src/domain/network/colouring.ts';
import { isSilentForTooLong } from '../../../src/domain/network/contact.ts';
import { EVERY_KEY_FIGURE, passesFilter } from '../../../src/domain/network/keyFigureFilter.ts';
import { agreementsOf } from '../../../src/domain/networkAgreements.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { byId } from '../../maps/randomMap.ts';
import { day, idOf, networkOf, type Said } from './network.ts';

const TODAY = day('2026-11-29');
const NO_FIGURES: readonly never[] = [];

/** The codes of all rows, by who they are about. */
const codes = (map: ActorMap, today = TODAY) => {
  const { rows, unknown } = attentionFor(map, today, NO_FIGURES);
  return Object.fromEntries([...rows, ...unknown].map(({ actor, reasons }) => [actor ?? '', reasons.map(({ code }) => code)]));
};
const codesOf = (said: Said, today = TODAY) => codes(networkOf({ Ada: said }), today)['Ada'] ?? [];
const judged = (map: ActorMap, judgements: readonly Judgement[]): ActorMap => ({ ...map, judgements: byId(judgements) });

describe('Not spoken to', () => {
  test('for longer than agreed for all, or with this person', () => {
    expect(codesOf({ status: 'active', lastContact: day('2026-05-28') })).toEqual(['notSpokenTo']);
    expect(codesOf({ status: 'active', lastContact: day('2026-05-29') })).toEqual([]);
    expect(codesOf({ status: 'active', lastContact: day('2026-09-01'), contactEvery: 2 })).toEqual(['notSpokenTo']);
    expect(codesOf({ status: 'active', lastContact: day('2025-12-01'), contactEvery: 12 })).toEqual([]);
  });

  test('says whether that was agreed with this person, wanted for all, or is only usual', () => {
    const ada = { status: 'active', lastContact: day('2026-01-01') } as const;
    const saidOf = (map: ActorMap) => {
      const [reason] = attentionFor(map, TODAY, NO_FIGURES).rows[0]?.reasons ?? [];
      return reason && [nl, en].map(({ attention }) => attention.why(reason, () => ''));
    };
    const all = networkOf({ Ada: ada });
    const nothing = { ...all, map: byId([{ ...propertiesOf(all), network: { role: 'director', phase: null } as const }]) };
    expect(saidOf(networkOf({ Ada: { ...ada, contactEvery: 2 } }))?.[0]).toMatch(/De afspraak is: elke twee maanden\.$/);
    expect(saidOf(all)?.[0]).toMatch(/U wilt iedereen elke zes maanden spreken\.$/);
    // To choose the role of the municipality is to agree nothing about talks.
    expect(saidOf(nothing)?.[0]).toMatch(/niet gesproken; gewoonlijk elke zes maanden\.$/);
    expect(saidOf(nothing)?.[1]).toMatch(/; usually every six months\.$/);
    for (const map of [all, nothing]) expect(saidOf(map)?.join()).not.toMatch(/afspraak|agree/i);
  });

  test('counts from the day on which they became active where nobody spoke with them since', () => {
    expect(codesOf({ status: 'active', since: '2026-05-01' })).toEqual(['notSpokenTo']);
    expect(codesOf({ status: 'active', since: '2026-05-01', lastContact: day('2020-01-01') })).toEqual(['notSpokenTo']);
    expect(codesOf({ status: 'active', since: '2026-07-01', lastContact: day('2020-01-01') })).toEqual([]);
  });

  test('says that a day is not known rather than that it was long ago', () => {
    expect(codesOf({ status: 'active' })).toEqual(['contactUnknown']);
    expect(attentionFor(networkOf({ Ada: { status: 'active' } }), TODAY, NO_FIGURES).rows).toEqual([]);
    expect(codesOf({ status: 'paused' })).toEqual(['awayUnknown']);
    expect(codesOf({ status: 'candidate' })).toEqual(['candidateUnknown']);
  });

  test('asks nothing where nothing was agreed', () => {
    const map = networkOf({ Ada: { status: 'active' }, Bo: { status: 'paused' }, Cas: { status: 'candidate' } });
    const none = { contactEvery: null, awayAtMost: null, candidateAtMost: null };
    expect(codes(map)).not.toEqual({});
    expect(codes(networkOf({ Ada: { status: 'active' }, Bo: { status: 'paused' }, Cas: { status: 'candidate' } }, none))).toEqual(
      {},
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28', false],
    ['2026-01-31', 1, '2026-03-01', true],
    ['2024-01-31', 1, '2024-02-29', false],
    ['2024-01-31', 1, '2024-03-01', true],
    ['2024-02-29', 12, '2025-02-28', false],
    ['2024-02-29', 12, '2025-03-01', true],
    ['2026-08-31', 6, '2027-02-28', false],
    ['2026-08-31', 6, '2027-03-01', true],
  ] as const)('spoken on %s, every %i months: on %s too long is %s', (spoken, contactEvery, today, isLong) => {
    const reasons = codesOf({ status: 'active', lastContact: day(spoken), contactEvery }, day(today));
    expect(reasons.includes('notSpokenTo')).toBe(isLong);
  });

  test('takes no contact that is planned for one that was made', () => {
    expect(codesOf({ status: 'active', since: '2026-01-01', lastContact: day('2026-12-24') })).toEqual(['notSpokenTo']);
    expect(codesOf({ status: 'active', since: '2027-01-01' })).toEqual([]);
  });
});

describe('Away, candidate, new, agreed', () => {
  test('somebody is away longer than was said, or than was agreed for all', () => {
    expect(codesOf({ status: 'paused', since: '2026-06-11', backOn: day('2026-10-01') })).toEqual(['backOnPassed']);
    expect(codesOf({ status: 'paused', since: '2020-06-11', backOn: day('2026-11-29') })).toEqual([]);
    expect(codesOf({ status: 'paused', since: '2026-05-28' })).toEqual(['awayTooLong']);
    expect(codesOf({ status: 'paused', since: '2026-05-29' })).toEqual([]);
  });

  test('a candidate waits longer than agreed', () => {
    expect(codesOf({ status: 'candidate', since: '2026-08-28' })).toEqual(['candidateTooLong']);
    expect(codesOf({ status: 'candidate', since: '2026-08-29' })).toEqual([]);
  });

  test('a talk with a candidate waits anew: a third of what was agreed, a month at least', () => {
    const said = (spoken: string): Said => ({ status: 'candidate', since: '2026-06-01', lastContact: day(spoken) });
    expect(codesOf(said('2026-11-29'))).toEqual([]);
    expect(codesOf(said('2026-10-29'))).toEqual([]);
    expect(codesOf(said('2026-10-28'))).toEqual(['candidateTooLong']);
    expect(codesOf(said('2026-12-01'))).toEqual(['candidateTooLong']);
    expect(codesOf(said('2026-05-01'))).toEqual(['candidateTooLong']);
    const long = (spoken: string) => codes(networkOf({ Ada: { ...said(spoken), since: '2024-01-01' } }, { candidateAtMost: 12 }));
    expect(long('2026-07-29')).toEqual({});
    expect(long('2026-07-28')).toEqual({ Ada: ['candidateTooLong'] });
  });

  test('who is new has nobody to turn to', () => {
    expect(codesOf({ status: 'active', since: '2026-11-01' })).toEqual(['noContactPerson']);
    expect(codesOf({ status: 'active', since: '2026-11-01', contactPerson: ' ' })).toEqual(['noContactPerson']);
    expect(codesOf({ status: 'active', since: '2026-11-01', contactPerson: 'adviseur' })).toEqual([]);
    expect(codesOf({ status: 'active', since: '2026-08-29', lastContact: TODAY })).toEqual([]);
  });

  test('what was agreed ends within a month, or has ended', () => {
    const until = (agreedUntil: string) =>
      codesOf({ status: 'active', lastContact: TODAY, since: '2025-01-01', agreedUntil: day(agreedUntil) });
    expect(until('2026-12-30')).toEqual([]);
    expect(until('2026-12-29')).toEqual(['agreementEnds']);
    expect(until('2026-01-01')).toEqual(['agreementEnds']);
  });

  test('no length of an agreement, however odd, breaks the calendar', () => {
    const odd = { contactEvery: Number.MAX_SAFE_INTEGER };
    expect(codesOf({ status: 'active', lastContact: day('1900-01-01'), ...odd })).toEqual(['notSpokenTo']);
    expect(codesOf({ status: 'active', lastContact: day('2026-01-01'), ...odd })).toEqual([]);
  });
});

describe('The network itself', () => {
  test('misses somebody for a task as soon as tasks are written down at all', () => {
    expect(codes(networkOf({ Ada: { status: 'active', lastContact: TODAY } }))).toEqual({});
    const map = networkOf({ Ada: { status: 'active', lastContact: TODAY, tasks: ['signal', 'prevent'] } });
    const { rows } = attentionFor(map, TODAY, NO_FIGURES);
    expect(rows.flatMap(({ reasons }) => reasons)).toEqual([
      { code: 'nobodyForTask', task: 'intervene' },
      { code: 'nobodyForTask', task: 'advise' },
    ]);
  });

  test('misses somebody from a neighbourhood: one row each while there are few, and one for many', () => {
    const ada = { Ada: { status: 'active', lastContact: TODAY, areas: ['Noord'] } } as const;
    const rowsOf = (areas: string[]) => attentionFor(networkOf(ada, {}, areas), TODAY, NO_FIGURES).rows;
    expect(rowsOf(['Noord', 'Zuid', 'Oost'])).toHaveLength(2);
    expect(rowsOf(['Noord', 'Zuid', 'Oost', 'West', 'Centrum'])).toMatchObject([
      { reasons: [{ code: 'nobodyForArea', areas: ['Centrum', 'Oost', 'West', 'Zuid'] }] },
    ]);
    expect(attentionFor(networkOf({}, {}, ['Noord']), TODAY, NO_FIGURES).rows).toEqual([]);
  });

  test('what was set aside of some neighbourhoods says nothing of those that become empty later, and stays so', () => {
    const ada = { Ada: { status: 'active', lastContact: TODAY, areas: ['Noord'] } } as const;
    const all = ['Noord', 'Zuid', 'Oost', 'West', 'Centrum', 'Haven', 'Dorp'];
    const aside = (map: ActorMap, areas: readonly string[], date = TODAY): ActorMap => {
      const reason = { code: 'nobodyForArea' as const, areas: areas.map((area) => area as AreaId) };
      const given = reasonIds(null, reason).map((id) => ({ id, verdict: 'dismissed' as const, reason: '', date }));
      return judged(map, [...map.judgements.values(), ...given]);
    };
    const said = (map: ActorMap, at: 'rows' | 'aside') =>
      attentionFor(map, TODAY, NO_FIGURES)[at].map((one) =>
        ('reasons' in one ? one.reasons : [one.reason]).flatMap((reason) =>
          reason.code === 'nobodyForArea' ? reason.areas : [],
        ),
      );
    const four = aside(networkOf(ada, {}, all.slice(0, 5)), ['Zuid', 'Oost', 'West', 'Centrum']);
    expect([said(four, 'rows'), said(four, 'aside')]).toEqual([[], [['Centrum', 'Oost', 'West', 'Zuid']]]);
    const six = { ...four, areas: networkOf(ada, {}, all).areas };
    expect(said(six, 'rows')).toEqual([['Dorp'], ['Haven']]);
    const oneByOne = ['Zuid', 'Oost', 'West'].reduce((map, area) => aside(map, [area]), networkOf(ada, {}, all.slice(0, 5)));
    expect(said(oneByOne, 'rows')).toEqual([['Centrum']]);
    expect(said(oneByOne, 'aside')).toEqual([['Oost'], ['West'], ['Zuid']]);
  });

  test('leans on somebody by the map’s own figures, and only on who is in the network', () => {
    const carried = (name: string) => ({ actor: idOf(name), cutsOff: 5, share: 0, poles: null });
    const map = networkOf({
      Ada: { status: 'active', lastContact: TODAY, since: '2025-01-01' },
      Bo: { status: 'left' },
      Cas: { status: 'candidate', since: '2026-11-01' },
    });
    const { rows } = attentionFor(map, TODAY, ['Ada', 'Bo', 'Cas'].map(carried));
    expect(rows).toEqual([{ actor: 'Ada', reasons: [{ code: 'carriesMuch', cutsOff: 5, share: 0, poles: null }] }]);
  });
});

describe('The order', () => {
  test('puts whoever is furthest beyond what was agreed first, and joins the reasons of one person', () => {
    const map = networkOf({
      late: { status: 'active', lastContact: day('2026-05-01') },
      later: { status: 'active', lastContact: day('2026-03-01'), agreedUntil: day('2026-12-15') },
      back: { status: 'paused', since: '2026-06-01', backOn: day('2026-11-20') },
      fresh: { status: 'active', since: '2026-11-01' },
    });
    const { rows } = attentionFor(map, TODAY, NO_FIGURES);
    expect(rows.map(({ actor }) => actor)).toEqual(['later', 'late', 'back', 'fresh']);
    expect(rows[0]?.reasons.map(({ code }) => code)).toEqual(['notSpokenTo', 'agreementEnds']);
  });
});

describe('What was decided', () => {
  const map = networkOf({ Ada: { status: 'active', lastContact: day('2026-01-05') } });
  const [reason] = attentionFor(map, TODAY, NO_FIGURES).rows[0]?.reasons ?? [];
  const put = (verdict: Judgement['verdict'], date: IsoDate, from = map) =>
    judged(from, reason ? reasonIds(idOf('Ada'), reason).map((id) => ({ id, verdict, reason: '', date })) : []);

  test('later comes back after a month, and says when', () => {
    const asked = put('later', day('2026-01-31'));
    expect(attentionFor(asked, day('2026-02-27'), NO_FIGURES).rows).toEqual([]);
    const later = put('later', TODAY);
    expect(attentionFor(later, TODAY, NO_FIGURES).rows).toEqual([]);
    expect(attentionFor(later, TODAY, NO_FIGURES).later).toMatchObject([{ actor: 'Ada', until: '2026-12-29' }]);
    expect(attentionFor(later, day('2026-12-28'), NO_FIGURES).rows).toEqual([]);
    expect(attentionFor(later, day('2026-12-29'), NO_FIGURES)).toMatchObject({ rows: [{ actor: 'Ada' }], later: [] });
  });

  test('not any more stays so, is listed, and ends with another status', () => {
    const aside = put('dismissed', TODAY);
    expect(attentionFor(aside, day('2030-01-01'), NO_FIGURES)).toMatchObject({ rows: [], aside: [{ actor: 'Ada' }] });
    const again = networkOf({ Ada: { status: 'active', since: '2027-03-01' } });
    expect(attentionFor(put('dismissed', TODAY, again), day('2030-01-01'), NO_FIGURES)).toMatchObject({
      rows: [{ actor: 'Ada' }],
      aside: [],
    });
  });

  test.each<[string, Said, Said, string]>([
    [
      'an agreement',
      { status: 'active', lastContact: TODAY, agreedUntil: day('2026-01-01') },
      { agreedUntil: day('2026-12-19') },
      '2026-12-28',
    ],
    ['a silence', { status: 'active', lastContact: day('2026-01-05') }, { lastContact: day('2026-12-01') }, '2027-06-02'],
    ['a pause with an end', { status: 'paused', backOn: day('2026-11-01') }, { backOn: day('2026-12-10') }, '2026-12-11'],
    ['a pause', { status: 'paused', since: '2020-01-01' }, { since: '2026-11-29' }, '2028-01-01'],
    ['a candidacy', { status: 'candidate', since: '2020-01-01' }, { since: '2026-11-29' }, '2028-01-01'],
  ])('not any more is about the one matter: %s that comes after it asks for attention again', (_, said, anew, later) => {
    const before = networkOf({ Ada: said });
    const judgements = (attentionFor(before, TODAY, NO_FIGURES).rows[0]?.reasons ?? [])
      .flatMap((one) => reasonIds(idOf('Ada'), one))
      .map((id) => ({ id, verdict: 'dismissed' as const, reason: '', date: TODAY }));
    expect(judgements.length).toBe(1);
    expect(attentionFor(judged(before, judgements), day(later), NO_FIGURES).aside.length).toBe(1);
    const after = judged(networkOf({ Ada: { ...said, ...anew } }), judgements);
    expect(attentionFor(after, day(later), NO_FIGURES)).toMatchObject({ rows: [{ actor: 'Ada' }], aside: [] });
  });

  test('what comes up besides is shown', () => {
    const aside = put(
      'dismissed',
      TODAY,
      networkOf({
        Ada: { status: 'active', lastContact: day('2026-01-05'), agreedUntil: day('2026-11-01') },
      }),
    );
    const { rows } = attentionFor(aside, TODAY, NO_FIGURES);
    expect(rows.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual(['agreementEnds']);
  });
});

describe('Whatever the network', () => {
  const days = fc
    .integer({ min: Date.parse('2019-01-01') / 86_400_000, max: Date.parse('2031-12-31') / 86_400_000 })
    .map((number) => day(new Date(number * 86_400_000).toISOString().slice(0, 10)));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
  const figure: fc.Arbitrary<Said> = fc
    .record({
      status: fc.constantFrom(...STATUSES),
      since: maybe(days),
      lastContact: fc.option(days),
      backOn: maybe(days),
      agreedUntil: maybe(days),
      contactEvery: maybe(fc.integer({ min: 1, max: 40 })),
      tasks: fc.subarray([...TASKS]),
    })
    .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said);
  const networks = fc
    .tuple(
      fc.array(figure, { maxLength: 12 }),
      fc.record({
        contactEvery: fc.option(fc.integer({ min: 1, max: 24 })),
        awayAtMost: fc.option(fc.integer({ min: 1, max: 24 })),
        candidateAtMost: fc.option(fc.integer({ min: 1, max: 24 })),
      }),
    )
    .map(([figures, agreed]) => networkOf(Object.fromEntries(figures.map((said, i) => [`p${i}`, said])), agreed));
  const hasLeft = (map: ActorMap, id: string | null) =>
    (map.actors.get(id as never)?.keyFigure as KeyFigure | undefined)?.status === 'left';

  test('who left asks for nothing, every row has a reason, nobody has two rows, and the order is that of urgency', () => {
    fc.assert(
      fc.property(networks, days, (map, today) => {
        const { rows, unknown } = attentionFor(map, today, NO_FIGURES);
        const people = [...rows, ...unknown].flatMap(({ actor }) => actor ?? []);
        expect(new Set(people).size).toBe(people.length);
        expect(people.some((id) => hasLeft(map, id))).toBe(false);
        expect([...rows, ...unknown].every(({ reasons }) => reasons.length > 0)).toBe(true);
        const over = rows.map(({ reasons }) => Math.max(...reasons.map((reason) => daysOver(reason, today))));
        expect(over).toEqual([...over].sort((a, b) => b - a));
      }),
    );
  });

  test('who is not spoken to for too long is so in the list, by the filter, in colour and in the cell alike', () => {
    fc.assert(
      fc.property(networks, days, (written, today) => {
        const map = mapOn(written, today);
        const agreements = agreementsOf(propertiesOf(map).network);
        const listed = new Set(
          attentionFor(map, today, NO_FIGURES).rows.flatMap(({ actor, reasons }) =>
            reasons.some(({ code }) => code === 'notSpokenTo') ? [actor] : [],
          ),
        );
        const { groups, groupOf } = colourGroups(map, 'agreement', today);
        const late = groups.findIndex(({ code }) => code.of === 'agreement' && code.agreement === 'late');
        for (const actor of map.actors.values()) {
          const { id, keyFigure } = actor;
          const said = [
            passesFilter({ ...EVERY_KEY_FIGURE, silentFor: 'agreed' }, actor, { today, agreements }),
            groupOf.get(id) === late,
            keyFigure !== null && isSilentForTooLong(keyFigure, agreements, today),
          ];
          expect(said).toEqual(said.map(() => listed.has(id)));
        }
      }),
    );
  });

  test('what is put off is gone until its month is over, and what is set aside is gone; nothing else is', () => {
    fc.assert(
      fc.property(
        networks,
        days,
        fc.infiniteStream(fc.constantFrom(null, 'later' as const, 'dismissed' as const)),
        (written, today, stream) => {
          const map = mapOn(written, today);
          const before = attentionFor(map, today, NO_FIGURES);
          const all = [...before.rows, ...before.unknown].flatMap(({ actor, reasons }) =>
            reasons.map((reason) => ({ actor, reason })),
          );
          const verdicts = all.map(() => stream.next().value as Judgement['verdict'] | null);
          const judgements = all.flatMap(({ actor, reason }, i) => {
            const verdict = verdicts[i];
            return verdict ? reasonIds(actor, reason).map((id) => ({ id, verdict, reason: '', date: today })) : [];
          });
          const keys = (at: ReturnType<typeof attentionFor>) =>
            [...at.rows, ...at.unknown]
              .flatMap(({ actor, reasons }) => reasons.flatMap((reason) => reasonIds(actor, reason)))
              .sort();
          const now = attentionFor(judged(map, judgements), today, NO_FIGURES);
          const left = all.filter((_, i) => verdicts[i] === null).flatMap(({ actor, reason }) => reasonIds(actor, reason));
          expect(keys(now).filter((id) => !left.includes(id))).toEqual([]);
          expect(left.filter((id) => !keys(now).includes(id))).toEqual([]);
          expect(now.later.every(({ until }) => until === monthsFrom(today, LATER_MONTHS))).toBe(true);
        },
      ),
    );
  });
});
