import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import { newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, IsoDate, MapId, Moment, RelationId } from '../../src/domain/identifiers.ts';
import { newKeyFigure, statusSince } from '../../src/domain/keyFigure.ts';
import { readMapFile, writeMapFile } from '../../src/domain/mapFile.ts';
import { MAP_FILE_VERSION, upgradeMapFile } from '../../src/domain/mapFileUpgrades.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { arbitraryMap } from '../formats/arbitraryMap.ts';
import { runs } from '../runs.ts';

const empty = newActorMap({
  id: 'm1' as MapId,
  title: 'Opvang in Veldwijk',
  issue: 'Komt er een opvang?',
  createdAt: '2026-11-22T09:30:00.000Z' as Moment,
  optionalRoles: false,
  keyFigureTerm: 'figure',
  owner: 'Gemeente',
  purpose: 'Oefening',
  legalBasis: '',
  subjectsInformed: null,
  endDate: '2027-05-22' as IsoDate,
});
const [a, b] = [newActor('a' as ActorId, 'Wijkagent'), newActor('b' as ActorId, 'constructor')];
const small = { ...empty, actors: new Map([a, b].map((actor) => [actor.id, actor])) };
const withRelation = { ...small, relations: new Map([['r' as RelationId, newRelation('r' as RelationId, a.id, b.id)]]) };

/** The file of the small map with one thing changed. */
const changed = (change: (file: Record<string, Record<string, unknown>[]>) => void): unknown => {
  const file = JSON.parse(writeMapFile(withRelation));
  change(file);
  return file;
};
const answer = (value: unknown) => {
  const outcome = readMapFile(value);
  return outcome.done ? 'readable' : { code: outcome.refusal.code, ...outcome.refusal.details };
};

describe('the map file', () => {
  it('gives back every map exactly as it was written', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const outcome = readMapFile(JSON.parse(writeMapFile(map)));
        expect(outcome).toEqual({ done: true, value: map });
      }),
      { numRuns: runs(300, 100) },
    );
  });

  it('gives the same text for the same map, also after reading it', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const text = writeMapFile(map);
        const outcome = readMapFile(JSON.parse(text));
        expect(outcome.done && writeMapFile(outcome.value)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps an actor that is called constructor', () => {
    expect(readMapFile(JSON.parse(writeMapFile(small)))).toEqual({ done: true, value: small });
  });

  it.each([null, 3, 'x', [], {}, { format: 'iets anders', version: 1 }])('says of %j that it is no map file', (value) => {
    expect(answer(value)).toEqual({ code: 'notAMapFile' });
  });

  it('says that a file of a newer version is newer, whatever else is in it', () => {
    expect(answer({ format: 'schakelkaart', version: MAP_FILE_VERSION + 1 })).toEqual({
      code: 'newerVersion',
      known: MAP_FILE_VERSION,
    });
    expect(answer({ format: 999 })).toEqual({ code: 'newerVersion', known: MAP_FILE_VERSION });
  });

  it.each(['1', 0, 0.5, null])('refuses version %j', (version) => {
    expect(answer({ format: 'schakelkaart', version })).toEqual({ code: 'valueInvalid', place: 'version' });
  });

  it('names the place of a value that is missing, too long or of another kind', () => {
    expect(answer(changed((file) => delete file.actors?.[1]?.name))).toEqual({ code: 'valueMissing', place: 'actors[1].name' });
    expect(answer(changed((file) => Object.assign(file.actors?.[0] ?? {}, { name: 'x'.repeat(121) })))).toEqual({
      code: 'valueTooLong',
      place: 'actors[0].name',
    });
    expect(answer(changed((file) => Object.assign(file.relations?.[0] ?? {}, { strength: 4 })))).toEqual({
      code: 'valueInvalid',
      place: 'relations[0].strength',
    });
    expect(answer(changed((file) => delete (file as Record<string, unknown>).camps))).toEqual({
      code: 'valueMissing',
      place: 'camps',
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])('refuses %d as a place on the map', (x) => {
    const file = changed(({ positions }) => positions?.push({ id: 'a', x, y: 0, placedByHand: false }));
    expect(answer(file)).toEqual({ code: 'valueInvalid', place: 'positions[0].x' });
  });

  it('names both actors that bear one id', () => {
    const file = changed(({ actors }) => actors?.push({ ...actors[0], name: 'Imam' }));
    expect(answer(file)).toEqual({ code: 'idTwice', place: 'actors[2].id', id: 'a', first: 'Wijkagent', second: 'Imam' });
  });

  it('refuses a relation, a camp, an area or a position that refers to nothing', () => {
    const set = (values: Record<string, unknown>) => changed(({ actors }) => Object.assign(actors?.[0] ?? {}, values));
    expect(answer(changed(({ relations }) => Object.assign(relations?.[0] ?? {}, { to: 'x' })))).toEqual({
      code: 'actorMissing',
      place: 'relations[0].to',
      id: 'x',
    });
    expect(answer(changed(({ relations }) => Object.assign(relations?.[0] ?? {}, { to: 'a' })))).toMatchObject({
      code: 'relationToItself',
    });
    expect(answer(set({ camp: 'x' }))).toEqual({ code: 'campMissing', place: 'actors[0].camp', name: 'Wijkagent' });
    expect(answer(set({ constituency: ['x'] }))).toEqual({
      code: 'areaMissing',
      place: 'actors[0].constituency[0]',
      name: 'Wijkagent',
    });
    expect(answer(changed(({ areaProfiles }) => areaProfiles?.push({ id: 'x', population: null, outline: [] })))).toMatchObject({
      code: 'areaMissing',
      place: 'areaProfiles[0].id',
    });
    expect(answer(changed(({ positions }) => positions?.push({ id: 'x', x: 0, y: 0, placedByHand: false })))).toMatchObject({
      code: 'actorMissing',
    });
  });

  it('refuses keys that reach into objects, and leaves every object as it was', () => {
    const hostile = JSON.parse('{"format":"schakelkaart","version":1,"map":{"__proto__":{"x":1}}}');
    expect(answer(hostile)).toEqual({ code: 'forbiddenKey', place: 'map.__proto__' });
    expect(answer({ format: 'schakelkaart', version: 1, actors: [{ constructor: {} }] })).toMatchObject({ code: 'forbiddenKey' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('refuses nesting over 32', () => {
    const nest = (depth: number): unknown => (depth === 0 ? [] : [nest(depth - 1)]);
    expect(answer({ format: 'schakelkaart', version: 1, actors: nest(40) })).toMatchObject({ code: 'tooDeep' });
  });

  it('refuses more actors or relations than a map can hold', () => {
    expect(answer({ format: 'schakelkaart', version: 1, actors: new Array(5_001).fill({}) })).toEqual({
      code: 'tooManyActors',
      most: 5_000,
    });
    expect(answer({ format: 'schakelkaart', version: 1, relations: new Array(20_001).fill({}) })).toEqual({
      code: 'tooManyRelations',
      most: 20_000,
    });
  });

  it('lets fields that it does not know fall away', () => {
    const outcome = readMapFile(changed(({ actors }) => Object.assign(actors?.[0] ?? {}, { religion: 'x' })));
    expect(outcome).toEqual({ done: true, value: withRelation });
  });

  it('opens a file from before there were judgements, targets and counts', () => {
    const file = changed((tables) => {
      for (const table of ['areaProfiles', 'judgements', 'targets', 'networkCounts']) delete tables[table];
    });
    expect(readMapFile(file)).toEqual({ done: true, value: withRelation });
  });

  it('puts the days of a verloop in order that others wrote in another, and loses none', () => {
    const [candidate, active] = [
      { status: 'candidate', since: '2020-01-01' },
      { status: 'active', since: '2025-01-01' },
    ];
    const read = readMapFile(
      changed(({ actors }) => {
        const [actor] = actors ?? [];
        if (actor) actor['keyFigure'] = { ...newKeyFigure, status: 'active', statusHistory: [active, candidate] };
      }),
    );
    const keyFigure = read.done ? read.value.actors.get(a.id)?.keyFigure : null;
    expect(keyFigure?.statusHistory).toEqual([candidate, active]);
    expect(keyFigure && statusSince(keyFigure)).toBe('2025-01-01');
  });

  it('upgrades a file of the present version to itself', () => {
    const file = { format: 'schakelkaart', version: MAP_FILE_VERSION };
    expect(upgradeMapFile(file, MAP_FILE_VERSION)).toBe(file);
  });
});
