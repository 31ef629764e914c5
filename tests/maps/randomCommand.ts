import fc from 'fast-check';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { Command, CommandName } from '../../src/domain/commands/commandCatalogue.ts';
import { FINDING_KINDS } from '../../src/domain/finding.ts';
import type {
  ActorId,
  AreaId,
  CampId,
  FindingId,
  IsoDate,
  MergerId,
  Moment,
  NetworkCountId,
  NetworkFilterId,
  SnapshotId,
  TriggerEventId,
} from '../../src/domain/identifiers.ts';
import { judgementId } from '../../src/domain/judgement.ts';
import { STATUSES } from '../../src/domain/keyFigure.ts';
import { mapOfSnapshot } from '../../src/domain/mapsOfSnapshots.ts';
import { EVERY_KEY_FIGURE } from '../../src/domain/network/keyFigureFilter.ts';
import { KEY_QUESTION_IDS } from '../../src/domain/network/keyQuestions.ts';
import { type Share, STRENGTHS } from '../../src/domain/quantities.ts';
import { CERTAINTIES, RELATION_TYPES } from '../../src/domain/relation.ts';
import { ROLES } from '../../src/domain/role.ts';
import { targetId } from '../../src/domain/target.ts';
import { contributionsOf, mapOfContribution } from '../../src/domain/together/contribution.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import { type Member, SAME_ANSWERS, sameAnswer } from '../../src/domain/together/sameAnswer.ts';
import { talkedAboutId } from '../../src/domain/together/talkedAbout.ts';
import { EVENT_SCOPES } from '../../src/domain/triggerEvent.ts';
import { randomKeyFigure, randomMap } from './randomMap.ts';
import { DATE, DAYS, freshId, idOf, idsOf, nameFrom, newActorAt, newRelationBetween, note, places } from './randomParts.ts';
import { type SeededRandom, seededRandom } from './seededRandom.ts';

/** A command of any kind for this map: usually one that can be done, now and then one that must be refused. */
export const arbitraryCommand = (map: ActorMap): fc.Arbitrary<Command> => arbitrarySeed.map((seed) => randomCommand(map, seed));

/** Without bias: the small numbers that are tried first otherwise all make the same few commands. */
const arbitrarySeed = fc.noBias(fc.integer({ min: 0, max: 0xffff_ffff }));

/** Seeds for a run of commands, each made with `randomCommand` for the map as it stands by then. */
export const arbitraryRun = (length: number): fc.Arbitrary<number[]> =>
  fc.array(arbitrarySeed, { minLength: length, maxLength: length });

/** The same command for the same map and seed. */
export const randomCommand = (map: ActorMap, seed: number): Command => {
  const random = seededRandom(seed);
  return makers[random.pick(NAMES)](map, random);
};

type Maker = (map: ActorMap, random: SeededRandom) => Command;
const makers: { readonly [Name in CommandName]: Maker } = {
  addActor: (map, random) => ({ do: 'addActor', ...newActorAt(map, random) }),
  addRelation: (map, random) => ({
    do: 'addRelation',
    relation: newRelationBetween(random, idOf(random, map.actors), idOf(random, map.actors)),
  }),
  addItems: (map, random) => {
    const actors = Array.from({ length: random.below(4) }, () => newActorAt(map, random));
    const ids = [...map.actors.keys(), ...actors.map(({ actor }) => actor.id), 'missing' as ActorId];
    return {
      do: 'addItems',
      camps: random.chance(0.2) ? [{ id: freshId<CampId>(random), name: nameFrom(random, 'Kamp '), order: map.camps.size }] : [],
      areas: random.chance(0.2)
        ? [{ id: freshId<AreaId>(random), name: nameFrom(random, 'Buurt '), code: '', district: '' }]
        : [],
      actors,
      relations: Array.from({ length: random.below(3) }, () => newRelationBetween(random, random.pick(ids), random.pick(ids))),
    };
  },
  editKeyFigures: (map, random) => ({
    do: 'editKeyFigures',
    actors: idsOf(random, map.actors),
    set: random.pick([
      randomKeyFigure(random),
      { status: random.pick(STATUSES) },
      { contactEvery: random.pick([3, 0]), contactPerson: note(random) },
      { backOn: DATE, agreedUntil: undefined },
    ]),
    ...(random.chance(0.3) && { tasks: { signal: random.chance(0.5), advise: random.chance(0.5) } }),
    on: random.chance(0.05) ? ('2026-02-30' as IsoDate) : DATE,
  }),
  editActor: (map, random) => ({
    do: 'editActor',
    id: idOf(random, map.actors),
    set: {
      ...(random.chance(0.5) && { name: nameFrom(random, 'Actor ') }),
      ...(random.chance(0.3) && { kind: random.pick(ACTOR_KINDS) }),
      ...(random.chance(0.3) && {
        neighbourhoods: map.areas.size > 0 ? random.some([...map.areas.keys()]) : ['missing' as AreaId],
      }),
      ...(random.chance(0.2) && { constituency: random.some([...map.areas.keys()]) }),
      ...(random.chance(0.3) && { note: note(random) }),
      ...(random.chance(0.4) && {
        keyFigure: random.pick([null, randomKeyFigure(random), { status: 'active' as const }, { lastContact: DATE }]),
      }),
    },
  }),
  editRelation: (map, random) => ({
    do: 'editRelation',
    id: idOf(random, map.relations),
    set: {
      ...(random.chance(0.4) && { type: random.pick(RELATION_TYPES) }),
      ...(random.chance(0.4) && { strength: random.pick(STRENGTHS) }),
      ...(random.chance(0.4) && { certainty: random.pick(CERTAINTIES) }),
      ...(random.chance(0.3) && { mutual: random.chance(0.5) }),
      ...(random.chance(0.3) && { reversed: random.chance(0.5) }),
      ...(random.chance(0.2) && { note: note(random) }),
    },
  }),
  removeItems: (map, random) => ({
    do: 'removeItems',
    ...(random.chance(0.5) && { actors: idsOf(random, map.actors).slice(0, 2) }),
    ...(random.chance(0.6) && { relations: idsOf(random, map.relations) }),
  }),
  tagRole: (map, random) => ({
    do: 'tagRole',
    actors: idsOf(random, map.actors),
    role: random.pick(ROLES),
    on: random.chance(0.7),
    date: DATE,
    by: random.pick(['', 'deelnemer 1']),
  }),
  putInCamp: (map, random) => {
    const newCamp = random.chance(0.2) && { id: freshId<CampId>(random), name: nameFrom(random, 'Kamp '), order: map.camps.size };
    const actors = idsOf(random, map.actors);
    if (newCamp) return { do: 'putInCamp', actors, camp: newCamp.id, newCamp };
    return {
      do: 'putInCamp',
      actors,
      camp: random.pick([null, 'none' as const, idOf(random, map.camps), idOf(random, map.camps)]),
    };
  },
  putInArea: (map, random) => {
    const area = random.chance(0.2) ? freshId<AreaId>(random) : idOf(random, map.areas);
    const isNew = !map.areas.has(area) && random.chance(0.9);
    return {
      do: 'putInArea',
      actors: idsOf(random, map.actors),
      area,
      as: random.pick(['neighbourhoods', 'constituency'] as const),
      on: random.chance(0.7),
      ...(isNew && { newArea: { id: area, name: nameFrom(random, 'Buurt '), code: '', district: '' } }),
    };
  },
  addCamp: (map, random) => ({
    do: 'addCamp',
    camp: { id: freshId<CampId>(random), name: nameFrom(random, 'Kamp '), order: map.camps.size },
  }),
  renameCamp: (map, random) => ({ do: 'renameCamp', id: idOf(random, map.camps), name: nameFrom(random, 'Kamp ') }),
  removeCamp: (map, random) => ({ do: 'removeCamp', id: idOf(random, map.camps) }),
  addAreas: (_, random) => ({
    do: 'addAreas',
    areas: Array.from({ length: 1 + random.below(3) }, () => ({
      id: freshId<AreaId>(random),
      name: nameFrom(random, 'Buurt '),
      code: '',
      district: '',
    })),
  }),
  editArea: (map, random) => ({
    do: 'editArea',
    id: idOf(random, map.areas),
    set: { ...(random.chance(0.6) && { name: nameFrom(random, 'Buurt ') }), ...(random.chance(0.5) && { district: 'Oost' }) },
  }),
  removeArea: (map, random) => ({ do: 'removeArea', id: idOf(random, map.areas) }),
  moveActors: (map, random) => ({ do: 'moveActors', to: places(map, random) }),
  arrangeActors: (map, random) => ({
    do: 'arrangeActors',
    to: random.chance(0.5)
      ? places(map, random)
      : [...map.actors.keys()].map((id) => ({ id, x: random.below(2_000), y: random.below(2_000) })),
  }),
  pinActors: (map, random) => ({ do: 'pinActors', actors: idsOf(random, map.actors), pinned: random.chance(0.5) }),
  judgeSuggestion: (map, random) => ({
    do: 'judgeSuggestion',
    id: judgementId('possibleLink', [idOf(random, map.actors)]),
    judgement: random.chance(0.3)
      ? null
      : { verdict: random.pick(['dismissed', 'later'] as const), reason: note(random), date: DATE },
  }),
  setTarget: (_, random) => ({
    do: 'setTarget',
    id: random.pick([targetId('ageGroup', 'young'), targetId('kinds', 'connector')]),
    share: random.pick([null, 0.25, 0.5, 1.5]) as Share | null,
  }),
  setNetworkCount: (map, random) => ({
    do: 'setNetworkCount',
    count: {
      id: random.chance(0.5) ? idOf(random, map.networkCounts) : freshId<NetworkCountId>(random),
      name: nameFrom(random, 'Telling '),
      counted: random.below(12),
      of: 10,
      date: DATE,
    },
  }),
  removeNetworkCount: (map, random) => ({ do: 'removeNetworkCount', id: idOf(random, map.networkCounts) }),
  keepNetworkFilter: (map, random) => ({
    do: 'keepNetworkFilter',
    filter: {
      ...EVERY_KEY_FIGURE,
      id: random.chance(0.3) ? idOf(random, map.networkFilters) : freshId<NetworkFilterId>(random),
      name: random.chance(0.3) ? note(random) : '',
      statuses: random.some(STATUSES),
      neighbourhoods: random.chance(0.3) ? idsOf(random, map.areas) : [],
      camps: random.chance(0.3) ? idsOf(random, map.camps) : [],
      silentFor: random.pick([null, 'agreed' as const, 3, 0]),
    },
  }),
  removeNetworkFilter: (map, random) => ({ do: 'removeNetworkFilter', id: idOf(random, map.networkFilters) }),
  setAreaProfiles: (map, random) => {
    const id = random.chance(0.5) ? idOf(random, map.areas) : freshId<AreaId>(random);
    const isNew = !map.areas.has(id) && random.chance(0.8);
    return {
      do: 'setAreaProfiles',
      newAreas: isNew ? [{ id, name: nameFrom(random, 'Buurt '), code: '', district: '' }] : [],
      profiles: [{ id, population: random.below(9_000) - 100 }],
    };
  },
  layTogether: (map, random) => {
    const present = contributionsOf(map);
    const drawn = randomMap(random.below(1e6), 2 + random.below(4), random.below(6));
    const isGoing = random.chance(0.3);
    const coming = isGoing
      ? []
      : [
          makeContribution(drawn, {
            label: `Kaart ${random.below(99)}`,
            mayBeNamed: random.chance(0.5),
            on: DATE,
            at: `${DATE}T10:00:00.000Z` as Moment,
          }),
        ];
    const all = [...present, ...coming];
    const someone = (at: number): Member[] => {
      const one = all[at];
      const actors = one ? [...mapOfContribution(one).actors.keys()] : [];
      return one && actors.length > 0 ? [{ contribution: one.id, actor: random.pick(actors) }] : [];
    };
    const pair = [...someone(0), ...someone(1)];
    const [one, other] = pair;
    return {
      do: 'layTogether',
      add: coming,
      remove: isGoing ? [idOf(random, map.snapshots)] : [],
      answers: one && other ? [sameAnswer(one, other, random.pick(SAME_ANSWERS))] : [],
      actors: [pair],
      camps: [],
    };
  },
  tickTalkingPoint: (map, random) => ({
    do: 'tickTalkingPoint',
    id: talkedAboutId('tie', [idOf(random, map.actors), idOf(random, map.actors)]),
    date: random.chance(0.7) ? DATE : null,
  }),
  takeSnapshot: (map, random) => ({
    do: 'takeSnapshot',
    snapshot: {
      id: random.chance(0.05) ? idOf(random, map.snapshots) : freshId<SnapshotId>(random),
      name: nameFrom(random, 'Foto '),
      date: random.pick(DAYS),
      takenAt: `2026-11-2${random.below(10)}T10:00:00.000Z` as Moment,
      occasion: note(random),
      description: '',
      madeBy: random.pick(['person', 'program'] as const),
    },
  }),
  editSnapshot: (map, random) => ({
    do: 'editSnapshot',
    id: idOf(random, map.snapshots),
    set: { name: nameFrom(random, 'Foto '), ...(random.chance(0.5) && { date: random.pick(DAYS) }) },
  }),
  removeSnapshot: (map, random) => ({ do: 'removeSnapshot', id: idOf(random, map.snapshots) }),
  matchActors: (map, random) => {
    const snapshot = idOf(random, map.snapshots);
    const moment = random.chance(0.5) ? 'now' : idOf(random, map.snapshots);
    const [before, after] = [mapOfSnapshot(map, snapshot) ?? map, moment === 'now' ? map : (mapOfSnapshot(map, moment) ?? map)];
    const some = (actors: ActorMap['actors']) => [...new Set(idsOf(random, actors))].slice(0, random.below(3));
    return {
      do: 'matchActors',
      snapshot,
      with: moment,
      pairs: [{ before: some(before.actors), after: some(after.actors) }],
      ...(random.chance(0.2) && { takeBack: { before: some(before.actors), after: some(after.actors) } }),
    };
  },
  addEvent: (map, random) => ({
    do: 'addEvent',
    event: {
      id: random.chance(0.05) ? idOf(random, map.events) : freshId<TriggerEventId>(random),
      name: nameFrom(random, 'Gebeurtenis '),
      date: random.pick(DAYS),
      scope: random.pick(EVENT_SCOPES),
      note: note(random),
    },
  }),
  editEvent: (map, random) => ({
    do: 'editEvent',
    id: idOf(random, map.events),
    set: { scope: random.pick(EVENT_SCOPES), ...(random.chance(0.5) && { name: nameFrom(random, 'Gebeurtenis ') }) },
  }),
  removeEvent: (map, random) => ({ do: 'removeEvent', id: idOf(random, map.events) }),
  addFinding: (map, random) => ({
    do: 'addFinding',
    finding: {
      id: random.chance(0.05) ? idOf(random, map.findings) : freshId<FindingId>(random),
      kind: random.pick(FINDING_KINDS),
      text: random.chance(0.05) ? ' ' : note(random),
      by: random.chance(0.5) ? '' : `wijkregisseur ${random.below(9)}`,
      when: random.pick([null, ...DAYS]),
    },
  }),
  editFinding: (map, random) => ({
    do: 'editFinding',
    id: idOf(random, map.findings),
    set: { ...(random.chance(0.5) && { text: note(random) }), ...(random.chance(0.5) && { when: random.pick([null, ...DAYS]) }) },
  }),
  removeFinding: (map, random) => ({ do: 'removeFinding', id: idOf(random, map.findings) }),
  answerKeyQuestion: (_, random) => ({
    do: 'answerKeyQuestion',
    id: random.pick(KEY_QUESTION_IDS),
    answer: random.pick([
      null,
      { text: note(random) },
      { text: note(random), by: `wijkregisseur ${random.below(9)}`, when: random.pick(DAYS) },
      { by: '', when: null },
    ]),
  }),
  eraseActor: (map, random) => ({ do: 'eraseActor', actors: idsOf(random, map.actors).slice(0, 1 + random.below(2)) }),
  takeInFile: (_map, random) => ({ do: 'takeInFile', from: randomMap(random.below(1e9), 1 + random.below(6), random.below(6)) }),
  pasteItems: (_map, random) => ({
    do: 'pasteItems',
    from: randomMap(random.below(1e9), 1 + random.below(6), random.below(6)),
    at: { x: random.below(900) - 450, y: random.below(900) - 450 },
  }),
  editMap: (map, random) => ({
    do: 'editMap',
    set: {
      ...(random.chance(0.5) && { title: nameFrom(random, 'Kaart ') }),
      ...(random.chance(0.5) && { issue: `Vraagstuk ${random.below(9)}` }),
      ...(random.chance(0.2) && { endDate: random.pick(['2027-01-01', '2027-02-30', 'morgen']) as IsoDate }),
      ...(random.chance(0.2) && { optionalRoles: !propertiesOf(map).optionalRoles }),
      ...(random.chance(0.2) && { subjectsInformed: random.pick([null, 'yes' as const, 'partly' as const, 'no' as const]) }),
    },
  }),
  mergeActors: (map, random) => ({
    do: 'mergeActors',
    keep: idOf(random, map.actors),
    goes: idOf(random, map.actors),
    merger: freshId<MergerId>(random),
    at: `2026-11-23T10:00:00.${100 + random.below(900)}Z` as Moment,
    choices: {
      ...(random.chance(0.2) && { name: nameFrom(random, 'Actor ') }),
      ...(random.chance(0.2) && { camp: random.pick([null, 'none' as const, idOf(random, map.camps)]) }),
      ...(random.chance(0.2) && { kind: random.pick(ACTOR_KINDS) }),
    },
  }),
  splitActor: (map, random) => {
    const [merger] = map.mergers.values();
    if (merger && random.chance(0.6)) return { do: 'splitActor', id: merger.actor, merger: merger.id };
    const id = idOf(random, map.actors);
    const own = [...map.relations.values()].filter(({ from, to }) => from === id || to === id).map((relation) => relation.id);
    return {
      do: 'splitActor',
      id,
      into: {
        id: freshId<ActorId>(random),
        name: nameFrom(random, 'Actor '),
        at: { x: random.below(900), y: random.below(900) },
        relations: random.some(own),
        roles: random.some(ROLES),
        neighbourhoods: random.some([...map.areas.keys()]),
        constituency: random.some([...map.areas.keys()]),
        keyFigure: random.chance(0.5),
      },
    };
  },
};
const NAMES = Object.keys(makers) as CommandName[];
