import { describe, expect, test } from 'vitest';
import { EXAMPLE_FILES, type ExampleLanguage, exampleMap } from '../../scripts/example/exampleMap.ts';
import { analyseMap } from '../../src/analysis/analyseMap.ts';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { arrangeMap } from '../../src/analysis/arrangeMap.ts';
import { compareMaps } from '../../src/analysis/compare/compareMaps.ts';
import type { Ground } from '../../src/analysis/suggestions/linkGrounds.ts';
import type { PossibleLink } from '../../src/analysis/suggestions/possibleLinks.ts';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, IsoDate } from '../../src/domain/identifiers.ts';
import { isInNetwork, KEY_FIGURE_KINDS, POSITIONS, STATUSES, statusSince } from '../../src/domain/keyFigure.ts';
import { readMapFile, writeMapFile } from '../../src/domain/mapFile.ts';
import { mapsOfSnapshots } from '../../src/domain/mapsOfSnapshots.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import { attentionFor } from '../../src/domain/network/attention.ts';
import { courseOf } from '../../src/domain/network/course.ts';
import { answeredQuestions } from '../../src/domain/network/keyQuestions.ts';
import { looksLikePersonName } from '../../src/domain/personName.ts';
import { ROOM_HIGH } from '../../src/domain/placeNear.ts';
import { CERTAINTIES, RELATION_TYPES, relationKey } from '../../src/domain/relation.ts';
import { EXERCISE_ROLES, OPTIONAL_ROLES } from '../../src/domain/role.ts';
import { snapshotsInOrder, timeLineOf } from '../../src/domain/timeLine.ts';
import { comparison } from '../../src/language/nl/comparison.ts';

const LANGUAGES = ['nl', 'en'] as const satisfies readonly ExampleLanguage[];
const id = (name: string) => name as ActorId;

describe.each(LANGUAGES)('The example map (%s)', (language) => {
  const map = exampleMap(language);
  const actors = [...map.actors.values()];
  const relations = [...map.relations.values()];

  test('is in its file, word for word', async () => {
    await expect(writeMapFile(map)).toMatchFileSnapshot(`../../${EXAMPLE_FILES[language]}`);
  });

  test('opens as any other map file', () => {
    const read = readMapFile(JSON.parse(writeMapFile(map)));
    expect(read.done ? writeMapFile(read.value) : read.refusal).toBe(writeMapFile(map));
  });

  test('is about as large as a map from a workshop', () => {
    expect(actors.length).toBeGreaterThanOrEqual(28);
    expect(actors.length).toBeLessThanOrEqual(34);
    expect(relations.length).toBeGreaterThanOrEqual(55);
    expect(relations.length).toBeLessThanOrEqual(70);
    expect(map.areas.size).toBe(6);
    expect(new Set([...map.areas.values()].map(({ district }) => district)).size).toBe(2);
  });

  test('names functions, groups and organisations, nobody twice and no person by name', () => {
    expect(actors.map(({ name }) => name).filter(looksLikePersonName)).toEqual([]);
    expect(new Set(actors.map(({ name }) => nameKey(name))).size).toBe(actors.length);
  });

  test('gives neither camp more people or more pushers than the other', () => {
    const camps = [...map.camps.keys()].map((camp) => actors.filter((actor) => actor.camp === camp));
    expect(camps.map(({ length }) => length)).toEqual([7, 7]);
    expect(camps.map((members) => members.filter(({ roles }) => roles.pusher).map(({ kind }) => kind))).toEqual([
      ['group'],
      ['group'],
    ]);
    expect(camps.map((members) => members.filter(({ roles }) => roles.follower).length)).toEqual([4, 3]);
  });

  test('shows everything that a map can say', () => {
    expect(new Set(relations.map(({ type }) => type))).toEqual(new Set(RELATION_TYPES));
    expect(new Set(relations.map(({ strength }) => strength))).toEqual(new Set([1, 2, 3]));
    expect(new Set(relations.map(({ certainty }) => certainty))).toEqual(new Set(CERTAINTIES));
    expect(new Set(actors.map(({ kind }) => kind)).size).toBe(3);
    expect(EXERCISE_ROLES.filter((role) => !actors.some(({ roles }) => roles[role]))).toEqual([]);
    expect(actors.some(({ camp }) => camp === null) && actors.some(({ camp }) => camp === 'none')).toBe(true);
    const pairs = relations.map(({ from, to }) => [from, to].sort().join(' '));
    expect(pairs.length - new Set(pairs).size).toBeGreaterThan(0);
  });

  test('leaves the optional roles alone, since they are off', () => {
    expect(propertiesOf(map).optionalRoles).toBe(false);
    expect(actors.filter(({ roles }) => OPTIONAL_ROLES.some((role) => roles[role]))).toEqual([]);
  });

  test('has a dozen key figures of every kind, position and status, each spoken with in 2026', () => {
    const keyFigures = actors.flatMap(({ keyFigure }) => keyFigure ?? []);
    expect(keyFigures).toHaveLength(12);
    expect(new Set(keyFigures.flatMap(({ kinds }) => kinds))).toEqual(new Set(KEY_FIGURE_KINDS));
    expect(new Set(keyFigures.map(({ position }) => position))).toEqual(new Set(POSITIONS));
    expect(new Set(keyFigures.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(keyFigures.filter(({ lastContact }) => !lastContact?.startsWith('2026-'))).toEqual([]);
    expect(actors.filter(({ camp, keyFigure }) => camp === 'worried' && isInNetwork(keyFigure))).not.toEqual([]);
  });

  test('tells a year of its network: since when, who asks for attention, and what was agreed', () => {
    const today = '2026-11-29' as IsoDate;
    const undated = actors.filter(({ keyFigure }) => keyFigure && statusSince(keyFigure) === null);
    expect(undated).toEqual([]);
    const { rows, unknown } = attentionFor(map, today, []);
    expect(unknown).toEqual([]);
    expect(rows.map(({ actor, reasons }) => [actor, ...reasons.map(({ code }) => code)])).toEqual([
      ['youthCoach', 'backOnPassed'],
      ['shopkeepers', 'candidateTooLong'],
      ['mediator', 'notSpokenTo'],
      [null, 'nobodyForArea'],
      [null, 'nobodyForArea'],
      [null, 'nobodyForArea'],
    ]);
    const moves = courseOf(map, today, []).years.at(-1)?.moves ?? [];
    expect(moves.map(({ actor, move }) => `${actor} ${move}`)).toEqual([
      'homeCare came',
      'mediator candidate',
      'cafeOwner left',
      'mediator came',
      'youthCoach paused',
      'shopkeepers candidate',
      'localPaper candidate',
    ]);
    expect(answeredQuestions(map.answers).size).toBe(8);
    expect(propertiesOf(map).network?.role).toBe('facilitator');
  });

  test('holds on its earlier photos nothing that was only known later', () => {
    const maps = mapsOfSnapshots(map);
    const later = snapshotsInOrder(map).flatMap(({ id: photo, date }) =>
      [...(maps.get(photo)?.actors.values() ?? [])].flatMap(({ id: actor, keyFigure }) =>
        (keyFigure?.statusHistory ?? []).filter(({ since }) => since > date).map(({ since }) => `${actor} ${since}`),
      ),
    );
    expect(later).toEqual([]);
  });

  test('has an owner, a purpose, a basis and an end', () => {
    const { owner, purpose, legalBasis, subjectsInformed, endDate } = propertiesOf(map);
    expect([owner, purpose, legalBasis].filter((text) => text.trim() === '')).toEqual([]);
    expect(owner).toContain('Sluiswaard');
    expect([subjectsInformed, endDate]).toEqual(['partly', '2027-05-22']);
  });

  test('has only relations that could be drawn: one of a type between two, none to oneself', () => {
    expect(new Set(relations.map(relationKey)).size).toBe(relations.length);
    expect(relations.filter(({ from, to }) => from === to)).toEqual([]);
    expect(relations.filter(({ mutual, type }) => mutual && type !== 'influence')).toEqual([]);
  });

  test('lies wide on the screen, the worried left and the welcoming right, with room for every name', () => {
    const places = actors.map(({ id, camp }) => ({ id, camp, ...(map.positions.get(id) ?? { x: Number.NaN, y: Number.NaN }) }));
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(1.7);
    expect(places.filter(({ camp, x }) => (camp === 'worried' && x >= 0) || (camp === 'welcoming' && x <= 0))).toEqual([]);
    const tooClose = places.flatMap((a, i) =>
      places
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < 104 && Math.abs(a.y - b.y) < ROOM_HIGH)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(tooClose).toEqual([]);
  });

  test('keeps the camps on their sides when it is arranged anew', () => {
    const moved = new Map(arrangeMap(map, { by: 'relations', everyone: false }).map((place) => [place.id, place]));
    expect(moved.size).toBeGreaterThan(actors.length / 2);
    const middleOf = (camp: string) => {
      const members = actors.filter((actor) => actor.camp === camp);
      return (
        members.reduce((sum, { id }) => sum + (moved.get(id) ?? map.positions.get(id) ?? { x: Number.NaN }).x, 0) / members.length
      );
    };
    expect(middleOf('worried')).toBeLessThan(middleOf('none'));
    expect(middleOf('none')).toBeLessThan(middleOf('welcoming'));
  });
});

describe('What Inzicht says of the example', () => {
  const { possibleLinks, tagAndPosition, cutPoints, coverage, nextStep } = analyseMap(exampleMap('nl'));
  const suggestions = possibleLinks.answered ? possibleLinks.suggestions : [];
  const suggestionOf = (actor: string): PossibleLink | undefined => suggestions.find((suggestion) => suggestion.actor === actor);
  const groundOf = <Code extends Ground['code']>(actor: string, code: Code) =>
    suggestionOf(actor)?.grounds.find((ground): ground is Extract<Ground, { code: Code }> => ground.code === code);

  test('has something to say, between the camps', () => {
    expect(possibleLinks).toMatchObject({ answered: true, poles: 'camps' });
    expect(nextStep).toMatchObject({ step: 'askLink', actor: 'youthWorker' });
  });

  test('three who link themselves, the youth worker first and almost always, and five who could through somebody', () => {
    const ways = suggestions.map(({ way }) => way);
    expect(ways.filter((way) => way === 'itself')).toHaveLength(3);
    expect(ways.filter((way) => way === 'through')).toHaveLength(5);
    expect(suggestions[0]?.actor).toBe('youthWorker');
    expect(suggestions[0]?.stability).toBeGreaterThanOrEqual(90);
  });

  test('others of whom it is less sure, the family doctor and the head of the school', () => {
    for (const actor of ['doctor', 'headTeacher']) {
      expect(suggestionOf(actor)?.stability).toBeGreaterThanOrEqual(50);
      expect(suggestionOf(actor)?.stability).toBeLessThan(80);
    }
  });

  test('the café owner left the network: not suggested, and what somebody has with the owner is said not to count', () => {
    expect(suggestionOf('cafeOwner')).toBeUndefined();
    expect(groundOf('students', 'linesToLeft')?.actors).toEqual(['cafeOwner']);
    expect(groundOf('youthWorker', 'noOwnTension')).toBeDefined();
  });

  test('the head of the school is the only go-between of the parents and the language class', () => {
    expect(groundOf('headTeacher', 'onlyGoBetween')?.pairs.map((pair) => [...pair].sort())).toEqual([
      ['languageClass', 'parents'],
    ]);
  });

  test('neither pusher is suggested, nor who is a key figure or schakel already', () => {
    const suggested = suggestions.map(({ actor }) => actor as string);
    expect(
      suggested.filter((actor) => ['residents', 'welcomers', 'policeOfficer', 'harbourMaster', 'centreManager'].includes(actor)),
    ).toEqual([]);
  });

  test('the mediator is tagged as schakel and does not stand between, the police officer does', () => {
    expect(differing('taggedNotBetween')).toEqual(['mediator']);
  });

  test('the community centre manager stands between and is not tagged; the pushers are not put forward', () => {
    expect(differing('betweenNotTagged')).toContain('centreManager');
    expect(differing('betweenNotTagged')).not.toContain('residents');
    expect(differing('betweenNotTagged')).not.toContain('welcomers');
  });

  test('who comes loose: Meerzicht without the admin of the app, the families without the site manager', () => {
    const loose = Object.fromEntries(cutPoints.map(({ actor, cutsOff }) => [actor, [...cutsOff].sort()]));
    expect(loose).toEqual({ appAdmin: ['flatOwners', 'tenants'], siteManager: ['families'] });
  });

  test('every level of coverage: De Venen is a witte vlek, Meerzicht has nobody near', () => {
    expect(Object.fromEntries(coverage.map(({ area, level }) => [area, level]))).toEqual({
      ['venen' as AreaId]: 'nobody',
      ['meerzicht' as AreaId]: 'noKeyFigureNear',
      ['linden' as AreaId]: 'keyFigureNear',
      ['haven' as AreaId]: 'keyFigure',
      ['oudeStad' as AreaId]: 'keyFigure',
      ['singel' as AreaId]: 'keyFigure',
    });
  });

  const differing = (which: Analysis['tagAndPosition'][number]['difference']): string[] =>
    tagAndPosition.filter(({ difference }) => difference === which).map(({ actor }) => actor);
});

describe('What Vergelijken says of the example', () => {
  const map = exampleMap('nl');
  const maps = mapsOfSnapshots(map);
  const [before, after] = snapshotsInOrder(map).map(({ id }) => maps.get(id)) as [ActorMap, ActorMap];
  const told = (was: ActorMap, is: ActorMap) => {
    const nameOf = (named: string) =>
      [is, was]
        .flatMap(({ actors, camps, areas }) => [actors, camps, areas])
        .find((table) => table.has(named as never))
        ?.get(named as never)?.name ?? named;
    const { summary, figures } = compareMaps(was, is);
    return {
      sentences: summary.map((said) => comparison.sentence(said, nameOf, 'sleutelfiguur')),
      figures: figures.map(
        (figure) => `${comparison.figureIs(figure, nameOf, 'sleutelfiguren')} ${comparison.verdict[figure.verdict]}`,
      ),
    };
  };

  test('a foto of before and of after, with the evening between, and a debate before now', () => {
    const line = timeLineOf(map).map((item) => (item.kind === 'event' ? item.event.name : item.snapshot.name));
    expect(line).toEqual(['Eerste tekening', 'Inloopavond loopt uit de hand', 'Na de inloopavond', 'Kamerdebat over opvang']);
    expect([before, after].map((frozen) => readMapFile(JSON.parse(writeMapFile(frozen))).done)).toEqual([true, true]);
  });

  test('the evening turned good lines tense and put people on a side, more than drawing anew would', () => {
    const { sentences, figures } = told(before, after);
    expect(sentences[0]).toBe('Drie relaties van Bewonersgroep Havenkade zijn gespannen geworden.');
    expect(sentences).toContain('Nu aangeduid als volger: Ouders basisschool, Winkeliersvereniging en Studenten hogeschool.');
    expect(sentences).toContain('Van geen kamp naar ‘Zorgen over de opvang’: Winkeliersvereniging.');
    expect(figures[0]).toBe(
      'Van de vier relaties tussen ‘Zorgen over de opvang’ en ‘Welkom in de wijk’ zijn er drie gespannen (eerst 0 van 2). ' +
        'Dit verschil is groter dan wanneer iemand dezelfde kaart nog eens tekent.',
    );
  });

  test('since then something was mended, and the community worker who left is missed', () => {
    const { sentences, figures } = told(after, map);
    expect(sentences[0]).toBe('Drie relaties van Opbouwwerker Noord zijn weg.');
    expect(sentences).toContain('De gespannen relatie tussen Ouders basisschool en Leerkrachten taalklas is niet meer getekend.');
    expect(figures).toContain(
      'De sleutelfiguren bereiken via hooguit één tussenpersoon 27 van de 30 actoren (eerst 30 van 30). ' +
        'Dit verschil is groter dan wanneer iemand dezelfde kaart nog eens tekent.',
    );
  });
});

test('Both languages hold the same map in other words', () => {
  const [nl, en] = LANGUAGES.map(exampleMap) as [ActorMap, ActorMap];
  const withoutWords = (map: ActorMap) => ({
    camps: [...map.camps.values()].map(({ id, order }) => ({ id, order })),
    areas: [...map.areas.values()].map(({ id, code }) => ({ id, code })),
    actors: [...map.actors.values()].map(({ name: _name, note, keyFigure, ...rest }) => ({
      ...rest,
      keyFigure: keyFigure && { ...keyFigure, contactPerson: keyFigure.contactPerson !== undefined },
      hasNote: note !== '',
    })),
    answers: [...map.answers.values()].map(({ id, by, when }) => ({ id, hasBy: by !== '', when })),
    relations: [...map.relations.values()].map(({ note, ...rest }) => ({ ...rest, hasNote: note !== '' })),
    positions: [...map.positions.values()],
    snapshots: [...map.snapshots.values()].map(({ id, date, base }) => ({ id, date, base })),
    events: [...map.events.values()].map(({ id, date, scope }) => ({ id, date, scope })),
  });
  expect(withoutWords(en)).toEqual(withoutWords(nl));
  const same = [...nl.actors.values()].filter(({ id, name }) => en.actors.get(id)?.name === name);
  expect(same).toEqual([]);
  expect(nl.camps.get('worried' as CampId)?.name).toBe('Zorgen over de opvang');
  expect(en.actors.get(id('youthWorker'))?.name).toBe('Youth worker Haven');
});
