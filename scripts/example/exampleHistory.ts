import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { draftOf } from '../../src/domain/draft.ts';
import type { ActorId, CampId, IsoDate, Moment, SnapshotId, TriggerEventId } from '../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../src/domain/keyFigure.ts';
import type { Strength } from '../../src/domain/quantities.ts';
import { newRelation, type RelationType } from '../../src/domain/relation.ts';
import type { Role } from '../../src/domain/role.ts';
import type { InBoth } from './exampleActors.ts';
import { yearsOf } from './exampleNetwork.ts';

/** How the map lay on an earlier day: what differs from how it lies now. */
interface EarlierMap {
  readonly id: string;
  readonly name: InBoth;
  readonly occasion: InBoth;
  readonly description: InBoth;
  readonly date: string;
  readonly takenAt: string;
  /** Who was not on the map yet. */
  readonly absent: readonly string[];
  /** Relations of now that were not drawn then, as `from-to-type`. */
  readonly without: readonly string[];
  readonly relations: readonly (readonly [from: string, to: string, type: RelationType, strength: Strength])[];
  readonly roles: Readonly<Record<string, readonly Role[]>>;
  readonly camps: Readonly<Record<string, 'worried' | 'welcoming' | 'none' | null>>;
  /** Who was no key figure yet. */
  readonly noKeyFigure: readonly string[];
}

/** The community worker's project ended in November: on both earlier maps, and no longer on the map of now. */
const COMMUNITY_WORKER = {
  id: 'communityWorker' as ActorId,
  name: { nl: 'Opbouwwerker Noord', en: 'Community worker North' },
  at: { x: -160, y: -45 },
} as const;
const OF_COMMUNITY_WORKER: EarlierMap['relations'] = [
  ['communityWorker', 'residents', 'contact', 2],
  ['communityWorker', 'welcomers', 'contact', 2],
  ['communityWorker', 'tenants', 'trust', 2],
  ['communityWorker', 'projectLead', 'cooperation', 2],
];

const EARLIER: readonly EarlierMap[] = [
  {
    id: 'photo-before',
    name: { nl: 'Eerste tekening', en: 'First drawing' },
    occasion: { nl: 'Voor de inloopavond', en: 'Before the open evening' },
    description: {
      nl: 'Getekend met zes mensen in het buurthuis, een week voor de inloopavond.',
      en: 'Drawn with six people in the community centre, a week before the open evening.',
    },
    date: '2026-09-24',
    takenAt: '2026-09-24T15:10:00.000Z',
    absent: ['appAdmin', 'neighbours', 'families'],
    without: [
      'residents-welcomers-tension',
      'residents-cafeOwner-tension',
      'residents-alderman-tension',
      'welcomers-projectLead-tension',
      'waterSports-projectLead-tension',
      'youthWorker-policeOfficer-trust',
      'youthWorker-shopkeepers-trust',
    ],
    relations: [
      ...OF_COMMUNITY_WORKER,
      ['residents', 'welcomers', 'contact', 2],
      ['residents', 'cafeOwner', 'contact', 2],
      ['residents', 'alderman', 'tension', 1],
      ['welcomers', 'projectLead', 'contact', 2],
      ['waterSports', 'projectLead', 'contact', 1],
      ['youthWorker', 'shopkeepers', 'contact', 1],
      ['mosque', 'parents', 'contact', 1],
    ],
    roles: {
      residents: [],
      parents: [],
      shopkeepers: [],
      students: [],
      mosque: [],
      mediator: [],
      communityWorker: ['link'],
    },
    camps: { shopkeepers: 'none', parents: null, students: 'none' },
    noKeyFigure: ['localPaper'],
  },
  {
    id: 'photo-after',
    name: { nl: 'Na de inloopavond', en: 'After the open evening' },
    occasion: {
      nl: 'Op de inloopavond liepen bewoners en vrijwilligers kwaad weg',
      en: 'Residents and volunteers walked out of the open evening in anger',
    },
    description: {
      nl: 'Bijgewerkt met dezelfde zes mensen, een week na de avond.',
      en: 'Brought up to date with the same six people, a week after the evening.',
    },
    date: '2026-10-08',
    takenAt: '2026-10-08T14:45:00.000Z',
    absent: ['families'],
    without: [
      'youthWorker-shopkeepers-trust',
      'youthWorker-policeOfficer-trust',
      'policeOfficer-neighbours-contact',
      'cafeOwner-shopkeepers-trust',
      'localPaper-harbourMaster-contact',
      'welcomers-projectLead-tension',
    ],
    relations: [
      ...OF_COMMUNITY_WORKER.filter(([, to]) => to !== 'residents'),
      ['communityWorker', 'residents', 'tension', 1],
      ['youthWorker', 'shopkeepers', 'contact', 1],
      ['cafeOwner', 'shopkeepers', 'contact', 1],
      ['welcomers', 'projectLead', 'tension', 2],
      ['parents', 'languageClass', 'tension', 1],
    ],
    roles: { mosque: [], mediator: [], communityWorker: ['link'] },
    camps: {},
    noKeyFigure: ['localPaper'],
  },
];

const EVENTS: readonly { id: string; name: InBoth; date: string; scope: 'local' | 'national'; note: InBoth }[] = [
  {
    id: 'event-evening',
    name: { nl: 'Inloopavond loopt uit de hand', en: 'Open evening gets out of hand' },
    date: '2026-10-01',
    scope: 'local',
    note: {
      nl: 'Bewoners en vrijwilligers riepen elkaar toe, de avond stopte een uur eerder. Een filmpje ging rond in de buurtapp.',
      en: 'Residents and volunteers shouted at each other; the evening ended an hour early. A video went round in the neighbourhood app.',
    },
  },
  {
    id: 'event-debate',
    name: { nl: 'Kamerdebat over opvang', en: 'Debate in parliament on shelters' },
    date: '2026-10-28',
    scope: 'national',
    note: {
      nl: 'Sluiswaard werd genoemd als voorbeeld. Twee dagen stond er een cameraploeg op de kade.',
      en: 'Sluiswaard was named as an example. A camera crew stood on the quay for two days.',
    },
  },
];

/** The example with its history: two earlier maps as snapshots, and what happened between them. */
export const withHistory = (now: ActorMap, language: keyof InBoth): ActorMap => {
  const commands: Command[] = [
    ...EARLIER.map(
      (earlier): Command => ({
        do: 'takeSnapshot',
        snapshot: {
          id: earlier.id as SnapshotId,
          name: earlier.name[language],
          date: earlier.date as IsoDate,
          takenAt: earlier.takenAt as Moment,
          occasion: earlier.occasion[language],
          description: earlier.description[language],
          madeBy: 'person',
        },
        of: mapOf(earlier, now, language),
      }),
    ),
    ...EVENTS.map(
      ({ id, name, date, scope, note }): Command => ({
        do: 'addEvent',
        event: { id: id as TriggerEventId, name: name[language], date: date as IsoDate, scope, note: note[language] },
      }),
    ),
  ];
  return commands.reduce((map, command) => {
    const outcome = runCommand(map, command);
    if (!outcome.done) throw new Error(`the example's history is refused: ${outcome.refusal.code}`);
    return applyChange(map, outcome.value);
  }, now);
};

const mapOf = (earlier: EarlierMap, now: ActorMap, language: keyof InBoth): ActorMap => {
  const draft = draftOf(now);
  draft.put('map', { ...propertiesOf(now) });
  for (const id of earlier.absent as readonly ActorId[]) {
    draft.drop('actors', id);
    draft.drop('positions', id);
  }
  draft.put('actors', {
    ...newActor(COMMUNITY_WORKER.id, COMMUNITY_WORKER.name[language], 'person'),
    camp: 'none',
    keyFigure: {
      ...newKeyFigure,
      status: 'active',
      kinds: ['connector'],
      position: 'formal',
      background: 'formalOrganisation',
      socialProfession: true,
      knownToMunicipality: true,
      tasks: ['signal', 'prevent'],
      lastContact: earlier.date as IsoDate,
      ...yearsOf(COMMUNITY_WORKER.id, language),
    },
  });
  draft.put('positions', { id: COMMUNITY_WORKER.id, ...COMMUNITY_WORKER.at, placedByHand: false });
  for (const actor of draft.map.actors.values()) {
    const roles = earlier.roles[actor.id] ?? Object.keys(actor.roles);
    const camp = earlier.camps[actor.id];
    draft.put('actors', {
      ...actor,
      roles: Object.fromEntries(roles.map((role) => [role, { date: earlier.date as IsoDate, by: '' }])),
      camp: camp === undefined ? actor.camp : (camp as CampId | 'none' | null),
      keyFigure: earlier.noKeyFigure.includes(actor.id) ? null : actor.keyFigure && spokenWithBefore(actor.keyFigure, earlier),
    });
  }
  const isGone = (id: string) => (earlier.absent as readonly string[]).includes(id);
  for (const { id, from, to } of now.relations.values())
    if (isGone(from) || isGone(to) || earlier.without.includes(id)) draft.drop('relations', id);
  for (const [from, to, type, strength] of earlier.relations) {
    const relation = newRelation(`${from}-${to}-${type}` as never, from as ActorId, to as ActorId, type);
    draft.put('relations', { ...relation, strength, certainty: 'seen' });
  }
  return draft.map;
};

/** On an earlier day nobody had been spoken with later. */
const spokenWithBefore = <K extends { readonly lastContact: IsoDate | null }>(keyFigure: K, { date }: EarlierMap): K =>
  keyFigure.lastContact !== null && keyFigure.lastContact > date ? { ...keyFigure, lastContact: date as IsoDate } : keyFigure;
