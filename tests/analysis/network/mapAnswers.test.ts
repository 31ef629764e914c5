import { describe, expect, test } from 'vitest';
import { mapAnswers } from '../../../src/analysis/network/mapAnswers.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { Command } from '../../../src/domain/commands/commandCatalogue.ts';
import type { AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import { type KeyFigure, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { USUAL_AGREEMENTS } from '../../../src/domain/networkAgreements.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { actorId, emptyMap, mapOf, pathOfThree } from '../../maps/smallMaps.ts';

const TODAY = '2026-11-29' as IsoDate;
const after = (map: ActorMap, ...commands: readonly Command[]): ActorMap => commands.reduce(mapAfter, map);
const figure = (id: string, keyFigure: Partial<KeyFigure>): Command => ({
  do: 'editActor',
  id: actorId(id),
  set: { keyFigure: { ...newKeyFigure, ...keyFigure } },
});
const area = (id: string) => ({ id: id as AreaId, name: `Buurt ${id}`, code: '', district: '' });

/** Ada and Bo are in the network, with contact; Cas is a candidate whom Bo knows. */
const network = (): ActorMap =>
  after(
    pathOfThree(),
    figure('Ada', {
      status: 'active',
      kinds: ['connector'],
      position: 'formal',
      tasks: ['signal', 'advise'],
      lastContact: TODAY,
    }),
    figure('Bo', {
      status: 'paused',
      kinds: ['connector', 'doer'],
      agreedUntil: '2026-01-01' as IsoDate,
      contactPerson: 'adviseur',
    }),
    figure('Cas', { status: 'candidate', kinds: ['critic'] }),
    { do: 'addAreas', areas: [area('n'), area('z')] },
    { do: 'putInArea', actors: [actorId('Ada')], area: 'n' as AreaId, as: 'constituency', on: true },
    { do: 'putInArea', actors: [actorId('Cas')], area: 'z' as AreaId, as: 'neighbourhoods', on: true },
  );

/** Who they are, and nothing else. */
const namesAlone = (): ActorMap =>
  after(
    mapOf(['Ada', 'Bo', 'Cas']),
    figure('Ada', { status: 'active' }),
    figure('Bo', { status: 'active' }),
    figure('Cas', { status: 'candidate' }),
    { do: 'addAreas', areas: [area('n')] },
  );

describe('What a map answers to the hoofdvragen', () => {
  test('is counted of who is in the network, not of candidates', () => {
    const found = mapAnswers(network(), TODAY);
    expect(found.kinds).toEqual([
      { code: 'kinds', counts: { connector: 2, representative: 0, doer: 1, critic: 0 }, notSaid: 0, of: 2 },
    ]);
    expect(found.formalAndInformal).toEqual([{ code: 'positions', counts: { formal: 1, informal: 0 }, notSaid: 1, of: 2 }]);
    expect(found.tasks).toMatchObject([{ counts: { signal: 1, prevent: 0, intervene: 0, advise: 1 }, notSaid: 1 }]);
    expect(found.size).toEqual([{ code: 'size', counts: { active: 1, paused: 1, candidate: 1, left: 0 } }]);
    expect(found.neighbourhoods).toEqual([{ code: 'areas', covered: 1, of: 2, without: ['z'], notSaid: 1 }]);
    expect(found.asking).toEqual([{ code: 'candidates', count: 1, introduced: 1 }]);
    expect(found.agreeing).toEqual([{ code: 'agreedUntil', count: 1, past: 1, of: 2 }]);
    expect(found.meeting).toEqual([{ code: 'together', count: 2, of: 2 }]);
    expect(found.contact).toEqual([
      { code: 'spoken', count: 1, of: 2 },
      { code: 'contactPersons', count: 1, of: 2 },
    ]);
  });

  test('follows what was agreed, and takes what is only usual for no answer', () => {
    const map = network();
    expect(mapAnswers(map, TODAY).municipalRole).toBeUndefined();
    const roleAlone = mapAfter(map, { do: 'editMap', set: { network: { role: 'facilitator', phase: null } } });
    expect(mapAnswers(roleAlone, TODAY).contact?.map(({ code }) => code)).not.toContain('contactEvery');
    const agreed = mapAfter(map, {
      do: 'editMap',
      set: { network: { ...USUAL_AGREEMENTS, role: 'facilitator', contactEvery: 3 } },
    });
    expect(mapAnswers(agreed, TODAY).municipalRole).toEqual([{ code: 'role', role: 'facilitator' }]);
    expect(mapAnswers(agreed, TODAY).contact?.[0]).toEqual({ code: 'contactEvery', months: 3 });
  });

  test('takes tension for no way to somebody', () => {
    const tense = after(
      pathOfThree(),
      figure('Ada', { status: 'active' }),
      figure('Bo', { status: 'active' }),
      ...[...pathOfThree().relations.keys()].map((id): Command => ({ do: 'editRelation', id, set: { type: 'tension' } })),
    );
    expect(mapAnswers(tense, TODAY).meeting).toEqual([{ code: 'together', count: 0, of: 2 }]);
  });

  test('leaves open what nobody filled in, and counts no relations as none while none is drawn', () => {
    const found = mapAnswers(namesAlone(), TODAY);
    expect(Object.keys(found).filter((id) => !['privacy', 'owner', 'issues'].includes(id))).toEqual([
      'existing',
      'size',
      'asking',
    ]);
    expect(found.asking).toEqual([{ code: 'candidates', count: 1, introduced: null }]);
    const says = ({ keyQuestions, words }: typeof nl) =>
      keyQuestions.onMap.candidates(
        { code: 'candidates', count: 1, introduced: null },
        { one: words.keyFigureTerm.figure, many: words.keyFigureTermMany.figure },
        (id) => id,
      );
    expect(says(nl)).toContain('Er zijn nog geen relaties getekend.');
    expect(says(en)).toContain('No relations are drawn yet');
  });

  test('says nobody only as far as is filled in', () => {
    const [kinds, areas] = [nl.keyQuestions.onMap.kinds, nl.keyQuestions.onMap.areas];
    const terms = { one: 'sleutelfiguur', many: 'sleutelfiguren' };
    const counts = { connector: 2, representative: 0, doer: 1, critic: 1 };
    expect(kinds({ code: 'kinds', counts, notSaid: 1, of: 5 }, terms, (id) => id)).toContain('Voor zover ingevuld nog niemand: ');
    expect(kinds({ code: 'kinds', counts, notSaid: 0, of: 4 }, terms, (id) => id)).toContain(' Nog niemand: ');
    expect(areas({ code: 'areas', covered: 1, of: 2, without: ['z' as AreaId], notSaid: 3 }, terms, (id) => id)).toBe(
      'In één van de twee buurten is een sleutelfiguur. Voor zover ingevuld nog niemand: z. Van drie is de buurt niet bekend.',
    );
  });

  test('is nothing on an empty map but until when it is kept and whose it is', () => {
    const found = mapAnswers(emptyMap(), TODAY);
    expect(Object.keys(found).filter((id) => !['privacy', 'owner', 'issues'].includes(id))).toEqual([]);
    expect(found.privacy?.at(-1)?.code).toBe('keptUntil');
  });

  test('is a whole sentence in both languages, of any map', () => {
    for (const { keyQuestions, words } of [nl, en])
      for (let seed = 0; seed < 40; seed += 1) {
        const map = randomMap(seed, seed % 12, seed % 20);
        for (const answer of Object.values(mapAnswers(map, TODAY)).flat()) {
          const say = keyQuestions.onMap[answer.code] as (...of: readonly unknown[]) => string;
          const said = say(
            answer,
            { one: words.keyFigureTerm.figure, many: words.keyFigureTermMany.figure },
            (id: string) => map.areas.get(id as AreaId)?.name ?? '',
          );
          expect(said).toMatch(/^[^a-z].*[.!?…]$/su);
          expect(said).not.toMatch(/undefined|NaN|null|\[object|\.\.$/);
        }
      }
  });
});
