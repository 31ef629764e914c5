import { describe, expect, test } from 'vitest';
import { proposeMatches } from '../../../src/analysis/compare/proposeMatches.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { byId } from '../../maps/randomMap.ts';
import { mapOf } from '../../maps/smallMaps.ts';

type Lines = readonly (readonly [string, string])[];
/** A map drawn anew: every id is another. */
const drawnAnew = (names: readonly string[], lines: Lines = []): ActorMap => {
  const map = mapOf(names, lines);
  const anew = (id: string) => `new ${id}` as ActorId;
  return {
    ...map,
    actors: byId([...map.actors.values()].map((actor) => ({ ...actor, id: anew(actor.id) }))),
    relations: byId([...map.relations.values()].map((one) => ({ ...one, from: anew(one.from), to: anew(one.to) }))),
  };
};
const found = (before: ActorMap, after: ActorMap) =>
  proposeMatches(before, after).map((match) => `${match.before} = ${match.after}: ${match.confidence}`);

describe('who is who', () => {
  test('is told by the id, then by the name', () => {
    expect(found(mapOf(['Ada', 'Bo']), mapOf(['Ada', 'Bo']))).toEqual(['Ada = Ada: same', 'Bo = Bo: same']);
    expect(found(mapOf(['Wijkagent Noord']), drawnAnew(['wijkagent  noord']))).toEqual([
      'Wijkagent Noord = new wijkagent  noord: sure',
    ]);
  });

  test('is told by names that look alike, and neighbours in common make it surer', () => {
    const [old, now] = ['Wijkagent Noord', 'Wijkagente Noord'];
    expect(found(mapOf([old]), drawnAnew([now, 'Imam']))).toEqual([`${old} = new ${now}: likely`]);
    const star = (name: string): Lines => ['P', 'Q', 'R'].map((other) => [name, other]);
    const neighbours = ['P', 'Q', 'R'];
    expect(
      found(mapOf(['Voorzitter', ...neighbours], star('Voorzitter')), drawnAnew(['Bestuur', ...neighbours], star('Bestuur'))),
    ).toContain('Voorzitter = new Bestuur: possible');
    expect(found(mapOf(['Voorzitter']), drawnAnew(['Imam']))).toEqual([]);
  });

  test('never gives one actor to two', () => {
    const matches = proposeMatches(mapOf(['Coach Noord', 'Coach Noord 2']), drawnAnew(['Coach Noord-West']));
    expect(matches.length).toBe(1);
  });

  test('is proposed anew around what a person said, and of those no more', () => {
    const old = mapOf(
      ['Voorzitter', 'P', 'Q', 'R'],
      ['P', 'Q', 'R'].map((other) => ['Voorzitter', other] as const),
    );
    const now = drawnAnew(
      ['Bestuur', 'Een', 'Twee', 'Drie'],
      ['Een', 'Twee', 'Drie'].map((other) => ['Bestuur', other] as const),
    );
    const is = (before: string, after: string) =>
      ({ before: [before as ActorId], after: [`new ${after}` as ActorId], confidence: 'said', grounds: [] }) as const;
    expect(proposeMatches(old, now)).toEqual([]);
    const said = [is('P', 'Een'), is('Q', 'Twee'), is('R', 'Drie')];
    expect(proposeMatches(old, now, said)).toMatchObject([
      { before: ['Voorzitter'], after: ['new Bestuur'], confidence: 'possible' },
    ]);
    expect(proposeMatches(old, now, [...said, { ...is('Voorzitter', ''), after: [] }])).toEqual([]);
  });
});
