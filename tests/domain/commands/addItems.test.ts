import { describe, expect, test } from 'vitest';
import { type Actor, newActor } from '../../../src/domain/actor.ts';
import type { NewActorAt } from '../../../src/domain/commands/addItems.ts';
import type { AreaId, CampId, RelationId } from '../../../src/domain/identifiers.ts';
import { MAX_ACTORS, MAX_NAME_LENGTH, MAX_NOTE_LENGTH, MAX_RELATIONS } from '../../../src/domain/quantities.ts';
import { newRelation, type Relation, type RelationType } from '../../../src/domain/relation.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { actorId, emptyMap, mapOf, pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const [ada, bo, cas] = [actorId('Ada'), actorId('Bo'), actorId('Cas')] as const;
const actorAt = (name: string, set: Partial<Actor> = {}): NewActorAt => ({
  actor: { ...newActor(actorId(`new-${name}`), name), ...set },
  at: { x: 10, y: 20 },
  placedByHand: true,
});
const relation = (from = ada, to = cas, type: RelationType = 'contact', set: Partial<Relation> = {}): Relation => ({
  ...newRelation('new' as RelationId, from, to, type),
  ...set,
});

describe('an actor', () => {
  test('stands where it was put, with its name trimmed and single-spaced', () => {
    const map = mapAfter(emptyMap(), { do: 'addActor', ...actorAt('  wijkagent   Noord ') });
    const [actor] = map.actors.values();
    expect(actor?.name).toBe('wijkagent Noord');
    expect([...map.positions.values()]).toEqual([{ id: actor?.id, x: 10, y: 20, placedByHand: true }]);
  });

  test('needs a name that is not empty, not too long and nobody else’s but for case, spaces and composition', () => {
    const map = mapOf(['José']);
    const add = (name: string) => refusalOf(map, { do: 'addActor', ...actorAt(name) });
    expect(add(' \t ').code).toBe('nameEmpty');
    expect(add('x'.repeat(MAX_NAME_LENGTH + 1))).toMatchObject({ code: 'nameTooLong', details: { most: MAX_NAME_LENGTH } });
    expect(add(' jose\u0301 ')).toEqual({ code: 'nameTaken', details: { name: 'José' } });
    expect(mapAfter(map, { do: 'addActor', ...actorAt('x'.repeat(MAX_NAME_LENGTH)) }).actors.size).toBe(2);
  });

  test('may be called like a property of objects', () => {
    const map = mapAfter(emptyMap(), { do: 'addItems', actors: [actorAt('constructor'), actorAt('__proto__')] });
    expect([...map.actors.values()].map(({ name }) => name)).toEqual(['constructor', '__proto__']);
  });

  test('is refused with an id that is taken, a note too long, or a camp or area that is not there', () => {
    const add = (item: NewActorAt) => refusalOf(pathOfThree(), { do: 'addActor', ...item }).code;
    expect(add(actorAt('Dee', { id: ada }))).toBe('idTaken');
    expect(add(actorAt('Dee', { note: 'n'.repeat(MAX_NOTE_LENGTH + 1) }))).toBe('noteTooLong');
    expect(add(actorAt('Dee', { camp: 'nergens' as CampId }))).toBe('campMissing');
    expect(add(actorAt('Dee', { neighbourhoods: ['nergens' as AreaId] }))).toBe('areaMissing');
    expect(add(actorAt('Dee', { constituency: ['nergens' as AreaId] }))).toBe('areaMissing');
  });

  test('brings its camp, area and relations along in one change, all or nothing', () => {
    const command = {
      do: 'addItems',
      camps: [{ id: 'voor' as CampId, name: 'voor', order: 0 }],
      areas: [{ id: 'noord' as AreaId, name: 'Noord', code: '', district: '' }],
      actors: [actorAt('Dee', { camp: 'voor' as CampId, neighbourhoods: ['noord' as AreaId] })],
      relations: [relation(ada, actorId('new-Dee'))],
    } as const;
    const map = mapAfter(pathOfThree(), command);
    expect([map.camps.size, map.areas.size, map.actors.size, map.relations.size]).toEqual([1, 1, 4, 3]);
    expect(refusalOf(pathOfThree(), { ...command, actors: [...command.actors, actorAt('dee')] }).code).toBe('nameTaken');
  });

  test('or relation too many is refused', () => {
    const full = { ...emptyMap(), actors: randomMap(1, MAX_ACTORS, 0).actors };
    expect(refusalOf(full, { do: 'addActor', ...actorAt('Dee') })).toEqual({
      code: 'tooManyActors',
      details: { most: MAX_ACTORS },
    });
    const dense = { ...emptyMap(), actors: full.actors, relations: randomMap(2, MAX_ACTORS, MAX_RELATIONS).relations };
    expect(refusalOf(dense, { do: 'addRelation', relation: relation() }).code).toBe('tooManyRelations');
  });
});

describe('a relation', () => {
  const draw = (drawn: Relation, map = pathOfThree()) => ({ map, command: { do: 'addRelation', relation: drawn } as const });
  const drawn = (...given: Parameters<typeof draw>) => mapAfter(draw(...given).map, draw(...given).command);
  const refused = (...given: Parameters<typeof draw>) => refusalOf(draw(...given).map, draw(...given).command);

  test('is drawn between two actors, and beside one of another type', () => {
    expect(drawn(relation(ada, cas)).relations.size).toBe(3);
    expect(drawn(relation(ada, bo, 'tension')).relations.size).toBe(3);
  });

  test('is refused when its like is there, whichever way round, with the names for the sentence', () => {
    expect(refused(relation(bo, ada))).toEqual({ code: 'relationExists', details: { from: 'Bo', to: 'Ada', type: 'contact' } });
    expect(refused(relation(ada, bo)).code).toBe('relationExists');
  });

  test('is refused to itself, to nobody, and under an id that is taken', () => {
    expect(refused(relation(ada, ada))).toEqual({ code: 'relationToItself', details: { name: 'Ada' } });
    expect(refused(relation(ada, actorId('nobody'))).code).toBe('actorMissing');
    expect(refused({ ...relation(), id: 'Ada-Bo' as RelationId }).code).toBe('idTaken');
  });

  test('of influence the other way round makes the one that is there mutual', () => {
    const map = mapOf(['Ada', 'Bo'], [['Ada', 'Bo', 'influence']]);
    const after2 = drawn(relation(bo, ada, 'influence'), map);
    expect([...after2.relations.values()]).toEqual([{ ...map.relations.get('Ada-Bo' as RelationId), mutual: true }]);
    expect(refused(relation(bo, ada, 'influence'), after2).code).toBe('relationExists');
    expect(refused(relation(ada, bo, 'influence'), map).code).toBe('relationExists');
  });

  test('is mutual only when it is influence', () => {
    expect(drawn(relation(ada, cas, 'trust', { mutual: true })).relations.get('new' as RelationId)?.mutual).toBe(false);
    expect(drawn(relation(ada, cas, 'influence', { mutual: true })).relations.get('new' as RelationId)?.mutual).toBe(true);
  });
});
