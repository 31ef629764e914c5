import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/analysis/compare/comparison.ts';
import { type AfterEvent, afterEvent } from '../../../src/analysis/report/afterEvent.ts';
import { type Actor, newActor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { CampId, IsoDate, RelationId } from '../../../src/domain/identifiers.ts';
import { judgementId } from '../../../src/domain/judgement.ts';
import { newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { newRelation, type RelationType } from '../../../src/domain/relation.ts';
import { nl } from '../../../src/language/nl.ts';
import { byId } from '../../maps/randomMap.ts';
import { actorId, mapOf, twoCampsAndALink } from '../../maps/smallMaps.ts';

const TODAY = '2026-11-29' as IsoDate;
/** Two camps of three and a link L between them, of whom M stands apart. */
const before = twoCampsAndALink();
const withTypes = (map: ActorMap, of: readonly string[]): ActorMap => ({
  ...map,
  relations: byId([...map.relations.values()].map((one) => (of.includes(one.id) ? { ...one, type: 'tension' as const } : one))),
});
const inCamp = (map: ActorMap, id: string, camp: string | null): ActorMap => ({
  ...map,
  actors: byId([...map.actors.values()].map((one) => (one.id === id ? { ...one, camp: camp as CampId | null } : one))),
});

const without = (map: ActorMap, ...gone: readonly string[]): ActorMap => ({
  ...map,
  actors: byId([...map.actors.values()].filter(({ id }) => !gone.includes(id))),
  positions: byId([...map.positions.values()].filter(({ id }) => !gone.includes(id))),
  relations: byId([...map.relations.values()].filter(({ from, to }) => !gone.includes(from) && !gone.includes(to))),
});
const withLines = (map: ActorMap, ...lines: readonly (readonly [string, string, RelationType?])[]): ActorMap => ({
  ...map,
  relations: byId([
    ...map.relations.values(),
    ...lines.map(([from, to, type]) => newRelation(`${from}-${to}` as RelationId, actorId(from), actorId(to), type)),
  ]),
});
const withoutLines = (map: ActorMap, ...ids: readonly string[]): ActorMap => ({
  ...map,
  relations: byId([...map.relations.values()].filter(({ id }) => !ids.includes(id))),
});
const edited = (map: ActorMap, id: string, set: Partial<Actor>): ActorMap => ({
  ...map,
  actors: byId([...map.actors.values()].map((one) => (one.id === id ? { ...one, ...set } : one))),
});
const withActors = (map: ActorMap, ...names: readonly string[]): ActorMap => ({
  ...map,
  actors: byId([...map.actors.values(), ...names.map((name) => newActor(actorId(name), name))]),
});
const TAG = { date: TODAY, by: '' };
const sayings = (found: AfterEvent) =>
  found.changes.map((one) =>
    nl.afterEvent
      .change(one, (id) => id)
      .map(({ text }) => text)
      .join(''),
  );
const headlineOf = ({ headline }: AfterEvent) => nl.afterEvent.headline('Na X', headline);
const spokenWith = ({ first }: AfterEvent) => first.map(({ actor }) => actor);

describe('What one page after an event finds', () => {
  test('of a map that stayed the same: nothing', () => {
    const found = afterEvent(before, before);
    expect(found.headline).toEqual({ code: 'equal' });
    expect(found.changes).toEqual([]);
    expect(found.unknown.known).toEqual({ seen: 0, heard: 0, guessed: 0 });
    expect(found.pushers).toBe(2);
  });

  test('good lines that turned tense come first, with who has most of them and the link among them', () => {
    const found = afterEvent(before, withTypes(before, ['L-P1', 'P-P1', 'P1-P2']));
    expect(found.headline).toEqual({ code: 'tense', count: 3 });
    expect(found.changes[0]).toMatchObject({ code: 'tense', count: 3, most: { actor: 'P1', count: 3 }, link: 'L' });
    expect(found.first.map(({ actor }) => actor)).not.toContain('L');
  });

  test('who takes a side is told otherwise than who leaves one', () => {
    expect(afterEvent(before, inCamp(before, 'M', 'voor')).headline).toEqual({ code: 'camps', count: 1 });
    expect(afterEvent(before, inCamp(before, 'P2', null)).headline).toEqual({ code: 'campsLeft', count: 1 });
    const both = afterEvent(before, inCamp(inCamp(before, 'M', 'voor'), 'P2', null));
    expect(both.changes[0]).toMatchObject({ code: 'camps', did: 'both', count: 2 });
    expect(both.headline).toEqual({ code: 'campsBoth', count: 2 });
  });

  test('a link that is gone is the headline when nothing weighs more', () => {
    expect(afterEvent(before, without(before, 'L')).headline).toEqual({ code: 'linkGone', count: 1 });
  });

  test('a link whose lines held is spoken with first, a pusher never', () => {
    const { first } = afterEvent(before, inCamp(before, 'M', 'voor'));
    expect(first[0]).toMatchObject({ actor: 'L', as: 'link', goodLines: 2 });
    expect(first.length).toBeLessThanOrEqual(3);
    for (const { actor } of first) expect(['P', 'Q']).not.toContain(actor);
  });
});

describe('Two maps that cannot be compared', () => {
  test('have no changes, no verdict and nobody to speak with, and say why', () => {
    const redrawn = mapOf(['Imam', 'Buur'], [['Imam', 'Buur']]);
    for (const [was, is, because] of [
      [before, redrawn, 'nobodyInCommon'],
      [mapOf([]), before, 'beforeEmpty'],
      [before, mapOf([]), 'afterEmpty'],
    ] as const) {
      const found = afterEvent(was, is);
      expect(found).toMatchObject({ headline: { code: 'incomparable', because }, changes: [], first: [], redrawing: [] });
      expect(found.unknown.known).toEqual({ seen: 0, heard: 0, guessed: 0 });
      expect(headlineOf(found)).toContain('niet te vergelijken');
    }
  });
});

describe('Whom to speak with first', () => {
  const L = { roles: { link: TAG } };
  const among = ['P1', 'P2', 'Q1', 'Q2'].map((id) => ['L', id, 'trust'] as const);
  const likely = withLines(withoutLines(edited(before, 'L', { roles: {} }), 'L-P1', 'L-Q1'), ...among);
  test('is reached through nobody who may not be spoken with', () => {
    const fresh = withLines(withActors(before, 'N'), ['N', 'P'], ['N', 'P1']);
    const now = (map: ActorMap) => afterEvent(before, map).first.find(({ actor }) => actor === 'N')?.via?.actor ?? null;
    expect(now(fresh)).toBe('P1');
    expect(now(withoutLines(fresh, 'N-P1'))).toBeNull();
    expect(now(edited(fresh, 'P1', { keyFigure: { ...newKeyFigure, status: 'left' } }))).toBeNull();
    const onward = withLines(withoutLines(before, 'L-Q1'), ['L', 'M'], ['M', 'Q1']);
    const through = (map: ActorMap) => afterEvent(map, map).first[0]?.sides.find((one) => one.through !== null)?.through;
    expect(through(onward)).toBe('M');
    expect(through(edited(onward, 'M', { roles: { pusher: TAG } }))).toBeUndefined();
  });

  test('is a link without its old tension, not one with new tension', () => {
    const tense = withLines(before, ['L', 'Q', 'tension'], ['L', 'P', 'tension']);
    expect(spokenWith(afterEvent(tense, before))).toContain('L');
    expect(spokenWith(afterEvent(before, tense))).not.toContain('L');
  });

  test('is nobody whom people set aside, also when they did so later than the map is', () => {
    expect(spokenWith(afterEvent(before, likely))).toContain('L');
    const judgements = byId([
      { id: judgementId('possibleLink', ['L']), verdict: 'dismissed' as const, reason: 'wil niet', date: TODAY },
    ]);
    expect(spokenWith(afterEvent(before, { ...likely, judgements }))).not.toContain('L');
    expect(spokenWith(afterEvent(before, likely, [], judgements))).not.toContain('L');
    expect(spokenWith(afterEvent(before, edited(before, 'L', L), [], judgements))).toContain('L');
  });

  test('is no possible link with tension of its own', () => {
    const tense = withLines(likely, ['L', 'M', 'tension']);
    expect(spokenWith(afterEvent(likely, likely))).toContain('L');
    expect(spokenWith(afterEvent(tense, tense))).not.toContain('L');
  });
});

describe('The sentences of one page after an event', () => {
  const row = ['a', 'b', 'c', 'd', 'e', 'f'];
  test('tell good news', () => {
    const tense = mapOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b', 'tension'],
        ['b', 'c', 'tension'],
      ],
    );
    const good = afterEvent(
      tense,
      mapOf(
        ['a', 'b', 'c'],
        [
          ['a', 'b', 'trust'],
          ['b', 'c', 'trust'],
        ],
      ),
    );
    expect(headlineOf(good)).toBe('Na X zijn twee gespannen lijnen weer goed geworden');
    expect(sayings(good)[0]).toContain('Er is geen spanning meer op de kaart.');
    expect(headlineOf(afterEvent(tense, mapOf(['a', 'b', 'c'])))).toBe('Na X staat er geen spanning meer op de kaart');
    const one = afterEvent(tense, mapOf(['a', 'b', 'c'], [['a', 'b', 'tension']]));
    expect(headlineOf(one)).toBe('Na X is één gespannen lijn niet meer getekend');
    expect(sayings(one)).toEqual(['Eén gespannen lijn is niet meer getekend. Tussen b en c.']);
  });

  test('say whether what is not told was noise, small, or nothing', () => {
    expect(afterEvent(before, before).untold).toBe('outcome');
    expect(afterEvent(before, edited(before, 'M', { name: 'Mo' })).untold).toBe('small');
    expect(afterEvent(before, without(before, 'L')).untold).toBeNull();
    const noise = afterEvent(before, withLines(before, ['P1', 'Q1', 'trust']));
    expect(noise).toMatchObject({ headline: { code: 'unsure' }, untold: 'noise', changes: [] });
  });

  test('tell a tag that was lost, and count those that say no good of somebody', () => {
    const tagged = (...ids: readonly string[]) =>
      ids.reduce((map, id) => edited(map, id, { roles: { scapegoat: TAG } }), mapOf(row));
    expect(sayings(afterEvent(mapOf(row), tagged('a')))).toEqual(['Eén actor is nu aangeduid als zondebok.']);
    expect(sayings(afterEvent(tagged('a', 'b'), mapOf(row)))).toEqual(['Twee actoren zijn niet meer aangeduid als zondebok.']);
    expect(afterEvent(mapOf(row), tagged('a')).changes[0]?.actors).toEqual([]);
    const link = edited(mapOf(row), 'a', { roles: { link: TAG } });
    expect(sayings(afterEvent(link, mapOf(row)))).toEqual(['A is niet meer aangeduid als schakel.']);
  });

  test('name the part of somebody split that has the tag', () => {
    const parts = edited(mapOf(['x', 'y', 'b']), 'y', { roles: { mover: TAG } });
    const said = [{ before: [actorId('a')], after: [actorId('x'), actorId('y')] }];
    const found = afterEvent(mapOf(['a', 'b']), parts, said);
    expect(found.changes[0]).toMatchObject({ code: 'roleGained', named: ['y'] });
  });

  test('count who came and went, and name nobody twice', () => {
    expect(sayings(afterEvent(mapOf(['a']), mapOf(row)))).toEqual(['Vijf actoren zijn nieuw op de kaart: b, c en drie anderen.']);
    const links = edited(edited(mapOf(row), 'a', { roles: { link: TAG } }), 'b', { roles: { link: TAG } });
    const gone = afterEvent(links, mapOf(['d', 'e', 'f']));
    expect(headlineOf(gone)).toBe('Na X staan twee schakels niet meer op de kaart');
    expect(sayings(gone)).toEqual(['Twee schakels staan niet meer op de kaart: a en b.', 'Ook c staat niet meer op de kaart.']);
  });

  test('tell new tension by all of its lines', () => {
    const told = (...lines: readonly (readonly [string, string])[]) =>
      sayings(
        afterEvent(
          mapOf(row),
          mapOf(
            row,
            lines.map(([a, b]) => [a, b, 'tension'] as const),
          ),
        ),
      )[0];
    expect(told(['a', 'b'])).toBe('Tussen a en b is er nu spanning.');
    expect(told(['d', 'c'], ['d', 'e'])).toBe('Tussen d en twee anderen is er nu spanning: c en e.');
    expect(told(['d', 'c'], ['d', 'e'], ['a', 'b'])).toBe(
      'Drie gespannen lijnen zijn nieuw. Onder andere tussen d en twee anderen: c en e.',
    );
  });

  test('say of lines across how many there are of how many, and on which map there are none', () => {
    const figure = (was: readonly [number, number], is: readonly [number, number], verdict: Verdict) => {
      const value = ([count, of]: readonly [number, number]) => ({ value: of > 0 ? count / of : null, count, of });
      return nl.afterEvent
        .redrawing({ code: 'tiesAcross', camps: null, before: value(was), after: value(is), verdict, noise: 0 })
        .map(({ text }) => text)
        .join('');
    };
    expect(figure([4, 10], [4, 18], 'moreThanRedrawing')).toContain(
      'Eerst liepen vier van de tien goede lijnen naar een ander kamp, nu vier van de 18.',
    );
    expect(figure([0, 0], [16, 16], 'unknown')).toContain('Op de eerste kaart zijn geen goede lijnen');
    expect(figure([4, 10], [0, 0], 'unknown')).toContain('Op de tweede kaart zijn geen goede lijnen');
    expect(figure([4, 10], [5, 10], 'unknown')).toContain('niet te berekenen');
  });
});
