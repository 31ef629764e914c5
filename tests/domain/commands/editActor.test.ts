import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { EditActor } from '../../../src/domain/commands/editActor.ts';
import type { AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { MAX_NOTE_LENGTH } from '../../../src/domain/quantities.ts';
import { actorId, pathOfThree, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const ada = actorId('Ada');
const edit = (set: EditActor['set']): EditActor => ({ do: 'editActor', id: ada, set });

describe('editing an actor', () => {
  test('changes what is given and leaves the rest', () => {
    const map = pathOfThree();
    const { kindUnsaid: _said, ...before } = map.actors.get(ada) as Actor;
    expect(mapAfter(map, edit({ kind: 'group', note: 'x' })).actors.get(ada)).toEqual({ ...before, kind: 'group', note: 'x' });
  });

  test('keeps what was said of a name with that name, and asks anew of another', () => {
    const answered = mapAfter(pathOfThree(), edit({ nameAnswer: { is: 'allowed', why: 'zij wil dat zelf' } }));
    const answer = (map: ActorMap) => map.actors.get(ada)?.nameAnswer;
    expect(answer(mapAfter(answered, edit({ name: ' ADA ' })))).toEqual({ is: 'allowed', why: 'zij wil dat zelf' });
    expect(answer(mapAfter(answered, edit({ note: 'x' })))).toBeDefined();
    expect(answer(mapAfter(answered, edit({ name: 'Ada Jansen' })))).toBeUndefined();
    expect(refusalOf(answered, edit({ nameAnswer: { is: 'allowed', why: 'n'.repeat(MAX_NOTE_LENGTH + 1) } })).code).toBe(
      'noteTooLong',
    );
  });

  test('lets a kind that nobody said follow the name, until somebody says it', () => {
    const kind = (map: ActorMap) => map.actors.get(ada)?.kind;
    const renamed = mapAfter(pathOfThree(), edit({ name: 'Buurtraad' }));
    expect(kind(renamed)).toBe('organisation');
    expect(kind(mapAfter(renamed, edit({ name: 'Raadslid' })))).toBe('person');
    const said = mapAfter(pathOfThree(), edit({ kind: 'person' }));
    expect(said.actors.get(ada)?.kindUnsaid).toBeUndefined();
    expect(kind(mapAfter(said, edit({ name: 'Buurtraad' })))).toBe('person');
  });

  test('tidies a new name, and lets an actor change the case of its own', () => {
    expect(mapAfter(pathOfThree(), edit({ name: '  ADA  b ' })).actors.get(ada)?.name).toBe('ADA b');
    expect(mapAfter(pathOfThree(), edit({ name: 'ada' })).actors.get(ada)?.name).toBe('ada');
  });

  test('is refused for a name that is empty or taken, a note too long, a day that is none, a missing area or a missing actor', () => {
    const code = (set: Parameters<typeof edit>[0]) => refusalOf(pathOfThree(), edit(set)).code;
    expect(code({ name: ' ' })).toBe('nameEmpty');
    expect(code({ name: 'BO' })).toBe('nameTaken');
    expect(code({ note: 'n'.repeat(MAX_NOTE_LENGTH + 1) })).toBe('noteTooLong');
    expect(code({ keyFigure: { lastContact: '12026-01-01' as IsoDate } })).toBe('dateInvalid');
    expect(code({ neighbourhoods: ['nergens' as AreaId] })).toBe('areaMissing');
    expect(code({ constituency: ['nergens' as AreaId] })).toBe('areaMissing');
    expect(refusalOf(pathOfThree(), { ...edit({}), id: actorId('nobody') }).code).toBe('actorMissing');
  });

  test('puts it in neighbourhoods that are there', () => {
    const map = mapAfter(twoCampsAndALink(), { do: 'editActor', id: actorId('L'), set: { neighbourhoods: ['noord' as AreaId] } });
    expect(map.actors.get(actorId('L'))?.neighbourhoods).toEqual(['noord']);
  });

  test('makes the key-figure part when a property of it is set, keeps its other properties, and takes it away', () => {
    const made = mapAfter(pathOfThree(), edit({ keyFigure: { status: 'active' } }));
    expect(made.actors.get(ada)?.keyFigure).toEqual({ ...newKeyFigure, status: 'active' });
    const more = mapAfter(made, edit({ keyFigure: { tasks: ['signal'] } }));
    expect(more.actors.get(ada)?.keyFigure).toEqual({ ...newKeyFigure, status: 'active', tasks: ['signal'] });
    expect(mapAfter(more, edit({ keyFigure: null })).actors.get(ada)?.keyFigure).toBeNull();
  });
});
