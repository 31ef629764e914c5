import { newActor } from '../../../../src/domain/actor.ts';
import type { ActorKind } from '../../../../src/domain/actorKind.ts';
import { type ActorMap, newActorMap } from '../../../../src/domain/actorMap.ts';
import type { ActorId, CampId, IsoDate, RelationId } from '../../../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../../../src/domain/keyFigure.ts';
import type { Strength } from '../../../../src/domain/quantities.ts';
import { type Certainty, newRelation, type RelationType } from '../../../../src/domain/relation.ts';
import type { Role } from '../../../../src/domain/role.ts';
import { byId, plainProperties } from '../../../maps/randomMap.ts';

type ActorRow = readonly [
  id: string,
  name: string,
  kind: ActorKind,
  x: number,
  y: number,
  camp: string | null,
  roles?: readonly Role[],
  isKeyFigure?: boolean,
];
type RelationRow = readonly [from: string, to: string, type: RelationType, strength: Strength, certainty: Certainty];

const ACTORS: readonly ActorRow[] = [
  ['comite', 'Bewonerscomité De Singel', 'group', -430, -120, 'tegen', ['pusher']],
  ['ouders', 'Ouders school Zuid', 'group', -560, 30, 'tegen', ['follower']],
  ['winkel', 'Winkeliersvereniging Singelplein', 'organisation', -330, 60, 'tegen', ['follower', 'mover'], true],
  ['raadslid', 'Raadslid lokale lijst', 'person', -600, -160, 'tegen', ['pusher', 'mover']],
  ['camping', 'Jachthaven', 'organisation', -690, -40, 'tegen'],
  ['vve', 'VvE Kade 12', 'organisation', -470, 170, 'tegen', ['follower']],
  ['welkom', 'Welkomgroep', 'group', 430, -130, 'voor', ['pusher']],
  ['vrijw', 'Vrijwilligers taalcafé', 'group', 560, 20, 'voor', ['follower']],
  ['studenten', 'Studenten hogeschool', 'group', 520, 190, 'voor', ['follower']],
  ['moskee', 'Bestuur moskee', 'organisation', 380, 60, 'voor', ['link'], true],
  ['kerk', 'Protestantse gemeente', 'organisation', 640, -110, 'voor', [], true],
  ['advocaat', 'Rechtswinkel', 'organisation', 690, 90, 'voor'],
  ['jongeren', 'Jongerenwerker', 'person', 10, 40, 'none', ['link', 'mover'], true],
  ['agent', 'Wijkagent Noord', 'person', -90, 220, 'none', ['link'], true],
  ['huisarts', 'Huisarts Singelplein', 'person', 30, -130, null],
  ['wethouder', 'Wethouder', 'person', 190, -260, 'none', ['mover']],
  ['krant', 'Wijkkrant', 'organisation', -160, -260, null],
  ['diaconie', 'Diaconie', 'organisation', 220, 190, null, ['mover'], true],
  ['school', 'Basisschool De Linde', 'organisation', 90, 330, null],
  ['buurthuis', 'Voorzitter buurthuis', 'person', -300, 290, null, ['silentMiddle'], true],
  ['imam', 'Imam', 'person', 300, -40, null, ['bridgeBuilder', 'link'], true],
  ['sport', 'Voetbalvereniging', 'organisation', -120, 390, null],
  ['coa', 'Opvangorganisatie', 'organisation', 360, -290, null],
  ['gemeente', 'Projectleider gemeente', 'person', 20, -330, null, ['mover']],
  ['corporatie', 'Woningcorporatie', 'organisation', -330, -330, null],
  ['zorg', 'Wijkverpleegkundige', 'person', 330, 330, null, [], true],
  ['bieb', 'Bibliotheek', 'organisation', 500, 350, null],
  ['kapper', 'Kapper op het plein', 'person', -170, 90, null, ['silentMiddle']],
  ['hengel', 'Hengelsportvereniging', 'group', -620, 300, null, ['scapegoat']],
  ['nieuw', 'Nieuwkomers', 'group', 180, -100, null, ['scapegoat']],
];
const RELATIONS: readonly RelationRow[] = [
  ['comite', 'ouders', 'cooperation', 2, 'seen'],
  ['comite', 'winkel', 'cooperation', 2, 'seen'],
  ['comite', 'raadslid', 'influence', 3, 'heard'],
  ['ouders', 'vve', 'contact', 1, 'guessed'],
  ['winkel', 'vve', 'contact', 2, 'seen'],
  ['camping', 'raadslid', 'trust', 2, 'heard'],
  ['camping', 'comite', 'contact', 1, 'seen'],
  ['comite', 'wethouder', 'tension', 3, 'seen'],
  ['comite', 'welkom', 'tension', 2, 'heard'],
  ['raadslid', 'wethouder', 'tension', 2, 'seen'],
  ['raadslid', 'wethouder', 'influence', 1, 'heard'],
  ['welkom', 'vrijw', 'cooperation', 3, 'seen'],
  ['vrijw', 'studenten', 'contact', 2, 'seen'],
  ['vrijw', 'moskee', 'cooperation', 2, 'seen'],
  ['moskee', 'imam', 'trust', 3, 'seen'],
  ['kerk', 'welkom', 'cooperation', 2, 'seen'],
  ['kerk', 'vrijw', 'contact', 2, 'heard'],
  ['advocaat', 'vrijw', 'contact', 1, 'seen'],
  ['advocaat', 'studenten', 'cooperation', 1, 'heard'],
  ['jongeren', 'winkel', 'trust', 2, 'seen'],
  ['jongeren', 'moskee', 'trust', 2, 'seen'],
  ['jongeren', 'agent', 'cooperation', 3, 'seen'],
  ['jongeren', 'diaconie', 'contact', 2, 'seen'],
  ['jongeren', 'huisarts', 'contact', 1, 'guessed'],
  ['jongeren', 'imam', 'cooperation', 2, 'seen'],
  ['jongeren', 'imam', 'trust', 2, 'seen'],
  ['jongeren', 'kapper', 'contact', 1, 'seen'],
  ['agent', 'buurthuis', 'cooperation', 2, 'seen'],
  ['agent', 'school', 'contact', 1, 'seen'],
  ['agent', 'kapper', 'trust', 1, 'heard'],
  ['agent', 'sport', 'contact', 2, 'seen'],
  ['buurthuis', 'vve', 'contact', 1, 'seen'],
  ['buurthuis', 'ouders', 'contact', 1, 'heard'],
  ['buurthuis', 'sport', 'cooperation', 2, 'seen'],
  ['diaconie', 'moskee', 'cooperation', 2, 'seen'],
  ['diaconie', 'studenten', 'contact', 1, 'seen'],
  ['diaconie', 'zorg', 'cooperation', 2, 'seen'],
  ['school', 'zorg', 'contact', 1, 'seen'],
  ['wethouder', 'gemeente', 'influence', 3, 'seen'],
  ['wethouder', 'welkom', 'contact', 1, 'heard'],
  ['gemeente', 'coa', 'cooperation', 3, 'seen'],
  ['gemeente', 'krant', 'contact', 2, 'seen'],
  ['krant', 'comite', 'contact', 1, 'seen'],
  ['corporatie', 'gemeente', 'cooperation', 2, 'seen'],
  ['corporatie', 'comite', 'tension', 1, 'guessed'],
  ['coa', 'welkom', 'contact', 2, 'seen'],
  ['zorg', 'bieb', 'contact', 1, 'seen'],
  ['bieb', 'studenten', 'cooperation', 1, 'seen'],
  ['hengel', 'ouders', 'contact', 1, 'guessed'],
  ['hengel', 'comite', 'tension', 1, 'guessed'],
  ['nieuw', 'imam', 'trust', 2, 'heard'],
  ['nieuw', 'welkom', 'contact', 2, 'seen'],
  ['nieuw', 'comite', 'tension', 2, 'heard'],
  ['nieuw', 'huisarts', 'contact', 1, 'seen'],
  ['kapper', 'winkel', 'contact', 2, 'seen'],
  ['kapper', 'comite', 'contact', 1, 'heard'],
  ['school', 'sport', 'cooperation', 1, 'seen'],
];

/** A made-up case to look at: 30 actors, two camps and a middle, every mark of the drawing somewhere. */
export const shelterMap = (): ActorMap => ({
  ...newActorMap(plainProperties('shelter', 'Opvang aan de Singel')),
  camps: byId([
    { id: 'tegen' as CampId, name: 'Tegen de opvang', order: 0 },
    { id: 'voor' as CampId, name: 'Voor de opvang', order: 1 },
  ]),
  actors: byId(
    ACTORS.map(([id, name, kind, , , camp, roles = [], isKeyFigure = false]) => ({
      ...newActor(id as ActorId, name, kind),
      camp: camp as CampId | 'none' | null,
      roles: Object.fromEntries(roles.map((role) => [role, { date: '2026-11-22' as IsoDate, by: '' }])),
      keyFigure: isKeyFigure ? newKeyFigure : null,
    })),
  ),
  positions: byId(ACTORS.map(([id, , , x, y]) => ({ id: id as ActorId, x, y, placedByHand: false }))),
  relations: byId(
    RELATIONS.map(([from, to, type, strength, certainty], i) => ({
      ...newRelation(`r${i}` as RelationId, from as ActorId, to as ActorId, type),
      strength,
      certainty,
    })),
  ),
});
