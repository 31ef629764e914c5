import type { Actor, NameAnswer } from './actor.ts';
import { ACTOR_KINDS } from './actorKind.ts';
import type { Area } from './area.ts';
import type { AreaProfile } from './areaProfile.ts';
import type { Camp } from './camp.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';
import { INFORMED, type PutOff } from './governance.ts';
import type { Judgement } from './judgement.ts';
import {
  AGE_GROUPS,
  BACKGROUNDS,
  KEY_FIGURE_KINDS,
  type KeyFigure,
  POSITIONS,
  STATUSES,
  type StatusSince,
  TASKS,
} from './keyFigure.ts';
import type { MapProperties } from './mapProperties.ts';
import type { Merger } from './merger.ts';
import { nameKey } from './nameKey.ts';
import { KEY_QUESTION_IDS, type KeyAnswer } from './network/keyQuestions.ts';
import { type NetworkFilter, networkFilterFields } from './network/networkFilter.ts';
import { MUNICIPAL_ROLES, PHASES, type SetAgreements } from './networkAgreements.ts';
import type { NetworkCount } from './networkCount.ts';
import type { Position } from './position.ts';
import { MAX_ACTORS, MAX_RELATIONS, STRENGTHS } from './quantities.ts';
import type { AnyRecord } from './recordChange.ts';
import { CERTAINTIES, RELATION_TYPES, type Relation, relationKey } from './relation.ts';
import type { RoleTag, RoleTags } from './role.ts';
import type { SaidMatches, SaidPair, Snapshot } from './snapshot.ts';
import { type Table, table, type Unique } from './table.ts';
import { TARGET_IDS, type Target } from './target.ts';
import type { ContributionPart, SameCamp } from './together/contributionPart.ts';
import { type Member, SAME_ANSWERS, type SameAnswer } from './together/sameAnswer.ts';
import type { TalkedAbout } from './together/talkedAbout.ts';
import { EVENT_SCOPES, type TriggerEvent } from './triggerEvent.ts';

/** More changes of one status than anybody makes in a life. */
const MOST_STATUSES = 200;

const byName: Unique<{ readonly id: string; readonly name: string }> = {
  key: ({ name }) => nameKey(name),
  of: ['name'],
  taken: 'numbered',
};

/**
 * THE list of records: an entry a table, from which all that is done with every table follows. A table stands behind those that its
 * fields name. Words that somebody typed say what stands in their place when they are hidden; without, the types do not fit.
 */
export const TABLES = {
  map: table<MapProperties>({
    scope: 'frozen',
    fields: (is) => ({
      id: is.id,
      title: is.name('map'),
      issue: is.words('emptied'),
      createdAt: is.moment,
      optionalRoles: is.yesOrNo,
      keyFigureTerm: is.oneOf(['figure', 'person']),
      owner: is.words('emptied'),
      purpose: is.words('emptied'),
      legalBasis: is.words('emptied'),
      subjectsInformed: is.orNull(is.oneOf(INFORMED)),
      endDate: is.day,
      putOff: is.ifSaid(is.part<PutOff>({ times: is.whole(1), on: is.day })),
      network: is.ifSaid(
        is.part<SetAgreements>({
          contactEvery: is.ifSaid(is.orNull(is.whole(1))),
          awayAtMost: is.ifSaid(is.orNull(is.whole(1))),
          candidateAtMost: is.ifSaid(is.orNull(is.whole(1))),
          role: is.orNull(is.oneOf(MUNICIPAL_ROLES)),
          phase: is.orNull(is.oneOf(PHASES)),
        }),
      ),
    }),
  }),

  camps: table<Camp>({
    scope: 'frozen',
    fields: (is) => ({ id: is.id, name: is.name('camp'), order: is.whole() }),
    unique: byName,
    comesAlong: true,
  }),

  areas: table<Area>({
    scope: 'frozen',
    fields: (is) => ({
      id: is.id,
      name: is.name('area'),
      code: is.words('emptied'),
      district: is.words('district'),
      byHand: is.ifSaid(is.yesOrNo),
    }),
    unique: byName,
    alsoKnownBy: ({ code }) => code,
    comesAlong: true,
  }),

  actors: table<Actor>({
    scope: 'frozen',
    fields: (is) => {
      const tag = is.ifSaid(is.part<RoleTag>({ date: is.day, by: is.words('never') }));
      return {
        id: is.id,
        name: is.name('actor'),
        nameAnswer: is.ifSaid(is.part<NameAnswer>({ is: is.oneOf(['function', 'allowed']), why: is.words('never') })),
        kind: is.oneOf(ACTOR_KINDS),
        kindUnsaid: is.ifSaid(is.yesOrNo),
        roles: is.part<RoleTags>({
          pusher: tag,
          follower: tag,
          link: tag,
          mover: tag,
          silentMiddle: tag,
          bridgeBuilder: tag,
          scapegoat: tag,
        }),
        camp: is.orNull(is.wordOr('none', is.to('camps'))),
        neighbourhoods: is.listOf(is.to('areas'), MAX_ACTORS),
        constituency: is.listOf(is.to('areas'), MAX_ACTORS),
        keyFigure: is.orNull(
          is.part<KeyFigure>({
            status: is.oneOf(STATUSES),
            kinds: is.someOf(KEY_FIGURE_KINDS),
            position: is.orNull(is.oneOf(POSITIONS)),
            background: is.orNull(is.oneOf(BACKGROUNDS)),
            ageGroup: is.orNull(is.oneOf(AGE_GROUPS)),
            socialProfession: is.orNull(is.yesOrNo),
            knownToMunicipality: is.orNull(is.yesOrNo),
            tasks: is.someOf(TASKS),
            lastContact: is.orNull(is.day),
            statusHistory: is.ifSaid(
              is.listOf(is.part<StatusSince>({ status: is.oneOf(STATUSES), since: is.day }), MOST_STATUSES),
            ),
            backOn: is.ifSaid(is.day),
            agreedUntil: is.ifSaid(is.day),
            contactEvery: is.ifSaid(is.whole(1)),
            contactPerson: is.ifSaid(is.words('emptied')),
          }),
        ),
        note: is.words('emptied'),
      };
    },
    unique: byName,
    comesAlong: true,
  }),

  positions: table<Position>({
    scope: 'frozen',
    fields: (is) => ({ id: is.to('actors'), x: is.mapUnits, y: is.mapUnits, placedByHand: is.yesOrNo }),
    together: ['x', 'y'],
    follows: true,
    comesAlong: true,
  }),

  relations: table<Relation>({
    scope: 'frozen',
    fields: (is) => ({
      id: is.id,
      from: is.to('actors'),
      to: is.to('actors'),
      type: is.oneOf(RELATION_TYPES),
      mutual: is.yesOrNo,
      strength: is.oneOf(STRENGTHS),
      certainty: is.oneOf(CERTAINTIES),
      note: is.words('emptied'),
    }),
    unique: {
      key: relationKey,
      of: ['from', 'to', 'type', 'mutual'],
      fits: ({ type, mutual }) => type === 'influence' || !mutual,
      taken: 'staysAway',
    },
    together: ['from', 'to'],
    comesAlong: true,
    most: MAX_RELATIONS,
  }),

  areaProfiles: table<AreaProfile>({
    scope: 'frozen',
    fields: (is) => ({ id: is.to('areas'), population: is.orNull(is.whole(0)), outline: is.outline }),
    comesAlong: true,
    later: 'listed',
  }),

  judgements: table<Judgement>({
    scope: 'frozen',
    fields: (is) => ({
      id: is.keyAmong('actors'),
      verdict: is.oneOf(['dismissed', 'later']),
      reason: is.words('emptied'),
      date: is.day,
    }),
    later: 'listed',
  }),

  targets: table<Target>({
    scope: 'frozen',
    fields: (is) => ({ id: is.oneOf(TARGET_IDS), share: is.share }),
    later: 'listed',
  }),

  networkCounts: table<NetworkCount>({
    scope: 'frozen',
    fields: (is) => ({ id: is.id, name: is.name('count'), counted: is.whole(0), of: is.whole(1), date: is.day }),
    holds: ({ counted, of }) => counted <= of,
    unique: byName,
    together: ['counted', 'of'],
    later: 'listed',
  }),

  networkFilters: table<NetworkFilter>({
    scope: 'map',
    fields: networkFilterFields,
    later: 'leftOut',
  }),

  snapshots: table<Snapshot>({
    scope: 'map',
    fields: (is) => ({
      id: is.momentId,
      name: is.name('snapshot'),
      date: is.day,
      takenAt: is.moment,
      occasion: is.words('emptied'),
      description: is.words('emptied'),
      madeBy: is.oneOf(['person', 'program']),
      base: is.orNull(is.elsewhere('snapshots')),
      content: is.apart(),
      matches: is.ifSaid(
        is.listOf(
          is.part<SaidMatches>({
            with: is.wordOr('now', is.elsewhere('snapshots')),
            pairs: is.listOf(
              is.part<SaidPair>({
                before: is.listOf(is.elsewhere('actors'), MAX_ACTORS),
                after: is.listOf(is.elsewhere('actors'), MAX_ACTORS),
                byName: is.ifSaid(is.yesOrNo),
              }),
              MAX_ACTORS,
            ),
          }),
          MAX_ACTORS,
        ),
      ),
      contribution: is.ifSaid(
        is.part<ContributionPart>({
          map: is.elsewhere('map'),
          mayBeNamed: is.yesOrNo,
          hasNumbers: is.ifSaid(is.yesOrNo),
          camps: is.listOf(
            is.part<SameCamp>({ theirs: is.elsewhere('camps'), ours: is.elsewhere('camps'), isSaid: is.ifSaid(is.yesOrNo) }),
            MAX_ACTORS,
          ),
        }),
      ),
    }),
    later: 'listed',
  }),

  sameAnswers: table<SameAnswer>({
    scope: 'map',
    fields: (is) => {
      const member = is.part<Member>({ contribution: is.elsewhere('snapshots'), actor: is.elsewhere('actors') });
      return { id: is.id, one: member, other: member, answer: is.oneOf(SAME_ANSWERS) };
    },
    later: 'leftOut',
    most: MAX_RELATIONS,
  }),

  talkedAbout: table<TalkedAbout>({
    scope: 'map',
    fields: (is) => ({ id: is.keyAmong('actors'), date: is.day }),
    later: 'leftOut',
  }),

  events: table<TriggerEvent>({
    scope: 'map',
    fields: (is) => ({
      id: is.id,
      name: is.name('event'),
      date: is.day,
      scope: is.oneOf(EVENT_SCOPES),
      note: is.words('emptied'),
    }),
    later: 'listed',
  }),

  findings: table<Finding>({
    scope: 'map',
    fields: (is) => ({
      id: is.id,
      kind: is.oneOf(FINDING_KINDS),
      text: is.words('emptied'),
      by: is.words('emptied'),
      when: is.orNull(is.day),
    }),
    later: 'leftOut',
  }),

  answers: table<KeyAnswer>({
    scope: 'map',
    fields: (is) => ({
      id: is.oneOf(KEY_QUESTION_IDS),
      text: is.words('emptied'),
      by: is.words('emptied'),
      when: is.orNull(is.day),
    }),
    later: 'leftOut',
  }),

  mergers: table<Merger>({
    scope: 'map',
    fields: (is) => ({
      id: is.id,
      actor: is.to('actors'),
      gone: is.elsewhere('actors'),
      at: is.moment,
      undo: is.apart(),
    }),
    later: 'leftOut',
  }),
};

type RecordIn<E> = E extends Table<infer R> ? R : never;
export type TableName = keyof typeof TABLES;
/** The records of a map by table. */
export type MapRecords = { readonly [T in TableName]: RecordIn<(typeof TABLES)[T]> };

/** What there is to know of a list of tables for whoever does the same with each: the program's own, or in a test another. */
export const listOf = <T extends string>(tables: { readonly [N in T]: unknown }) => {
  const entryOf = (table: T): Table<AnyRecord> => tables[table] as Table<AnyRecord>;
  const names = Object.keys(tables) as unknown as readonly T[];
  return {
    entryOf,
    TABLE_NAMES: names,
    /** What a snapshot holds: snapshots and events are about the map, not on it. */
    FROZEN_TABLES: new Set(names.filter((table) => entryOf(table).scope === 'frozen')) as ReadonlySet<T>,
  };
};
export const { entryOf, TABLE_NAMES, FROZEN_TABLES } = listOf(TABLES);
