import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, CampId, IsoDate, MapId, Moment, RelationId } from '../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../src/domain/keyFigure.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { EXAMPLE_ACTORS, type ExampleActor, type ExampleArea, type ExampleCamp, type InBoth } from './exampleActors.ts';
import { withHistory } from './exampleHistory.ts';
import { EXAMPLE_AGREEMENTS, EXAMPLE_ANSWERS, yearsOf } from './exampleNetwork.ts';
import { EXAMPLE_PLACES } from './examplePlaces.ts';
import { EXAMPLE_MUTUAL, EXAMPLE_RELATION_NOTES, EXAMPLE_RELATIONS } from './exampleRelations.ts';
import { EXAMPLE_PROFILES } from './exampleTown.ts';

/**
 * The example that the program offers to look at, in either language: a made-up case in a made-up town. Its files in
 * `public/` are written by its test: `npx vitest run tests/maps/exampleMap.test.ts --update`.
 */
export type ExampleLanguage = keyof InBoth;

export const EXAMPLE_FILES: Readonly<Record<ExampleLanguage, string>> = {
  nl: 'public/voorbeeld.schakelkaart.json',
  en: 'public/example.schakelkaart.json',
};

const TITLE: InBoth = { nl: 'Voorbeeld: opvang aan de Havenkade', en: 'Example: a shelter on the Havenkade' };
const ISSUE: InBoth = {
  nl: 'Hoe blijft Sluiswaard in gesprek over de opvang aan de Havenkade?',
  en: 'How does Sluiswaard keep talking about the shelter on the Havenkade?',
};
const OWNER: InBoth = {
  nl: 'Adviseur Samenleven, gemeente Sluiswaard',
  en: 'Adviser on community life, municipality of Sluiswaard',
};
const PURPOSE: InBoth = {
  nl: 'Zien wie het gesprek tussen voor- en tegenstanders op gang kan houden, en met wie de gemeente nog niet spreekt.',
  en: 'To see who can keep supporters and opponents talking, and whom the municipality does not speak with yet.',
};
const LEGAL_BASIS: InBoth = {
  nl: 'Taak van algemeen belang (AVG art. 6 lid 1 e), alleen functies en organisaties, besproken met de functionaris gegevensbescherming.',
  en: 'Task in the public interest (GDPR art. 6(1)(e)), functions and organisations only, discussed with the data protection officer.',
};
const CAMPS: Readonly<Record<ExampleCamp, InBoth>> = {
  worried: { nl: 'Zorgen over de opvang', en: 'Worried about the shelter' },
  welcoming: { nl: 'Welkom in de wijk', en: 'Welcome in the neighbourhood' },
};
const AREAS: Readonly<Record<ExampleArea, { readonly name: string; readonly code: string; readonly district: InBoth }>> = {
  haven: { name: 'Havenkwartier', code: 'N1', district: { nl: 'Noord', en: 'North' } },
  oudeStad: { name: 'Oude Stad', code: 'N2', district: { nl: 'Noord', en: 'North' } },
  singel: { name: 'Singelbuurt', code: 'N3', district: { nl: 'Noord', en: 'North' } },
  linden: { name: 'Lindenbuurt', code: 'Z1', district: { nl: 'Zuid', en: 'South' } },
  meerzicht: { name: 'Meerzicht', code: 'Z2', district: { nl: 'Zuid', en: 'South' } },
  venen: { name: 'De Venen', code: 'Z3', district: { nl: 'Zuid', en: 'South' } },
};
const TAGGED_ON = '2026-11-18' as IsoDate;
/** Nobody is held in place: arranging starts from how the map lies, so that left stays left and right stays right. */
const PLACED_BY_HAND = false;

/** As it lies now, with two earlier snapshots of it and what happened between them. */
export const exampleMap = (language: ExampleLanguage): ActorMap => {
  const now = exampleOfNow(language);
  const agreed = { ...propertiesOf(now), network: EXAMPLE_AGREEMENTS };
  return {
    ...withHistory({ ...now, map: byId([agreed]) }, language),
    answers: byId(
      EXAMPLE_ANSWERS.map(({ id, text, by, when }) => ({
        id,
        text: text[language],
        by: by?.[language] ?? '',
        when: when ?? null,
      })),
    ),
  };
};

const exampleOfNow = (language: ExampleLanguage): ActorMap => ({
  ...newActorMap({
    id: 'example' as MapId,
    title: TITLE[language],
    issue: ISSUE[language],
    createdAt: '2026-09-22T08:30:00.000Z' as Moment,
    optionalRoles: false,
    keyFigureTerm: 'figure',
    owner: OWNER[language],
    purpose: PURPOSE[language],
    legalBasis: LEGAL_BASIS[language],
    subjectsInformed: 'partly',
    endDate: '2027-05-22' as IsoDate,
  }),
  camps: byId(Object.entries(CAMPS).map(([id, name], order) => ({ id: id as CampId, name: name[language], order }))),
  areas: byId(
    Object.entries(AREAS).map(([id, { name, code, district }]) => ({
      id: id as AreaId,
      name,
      code,
      district: district[language],
    })),
  ),
  areaProfiles: byId(EXAMPLE_PROFILES),
  actors: byId(EXAMPLE_ACTORS.map((actor) => actorIn(language, actor))),
  positions: byId(
    EXAMPLE_ACTORS.map(({ id }) => {
      const [x, y] = EXAMPLE_PLACES[id] ?? [0, 0];
      return { id: id as ActorId, x, y, placedByHand: PLACED_BY_HAND };
    }),
  ),
  relations: byId(
    EXAMPLE_RELATIONS.map(([from, to, type, strength, certainty]) => {
      const id = `${from}-${to}-${type}`;
      return {
        ...newRelation(id as RelationId, from as ActorId, to as ActorId, type),
        strength,
        certainty,
        mutual: EXAMPLE_MUTUAL.includes(id),
        note: EXAMPLE_RELATION_NOTES[id]?.[language] ?? '',
      };
    }),
  ),
});

const actorIn = (language: ExampleLanguage, actor: ExampleActor) => ({
  ...newActor(actor.id as ActorId, actor.name[language], actor.kind),
  camp: actor.camp as CampId | 'none' | null,
  roles: Object.fromEntries((actor.roles ?? []).map((role) => [role, { date: TAGGED_ON, by: '' }])),
  neighbourhoods: (actor.areas ?? []) as readonly string[] as AreaId[],
  constituency: (actor.constituency ?? []) as readonly string[] as AreaId[],
  keyFigure: actor.keyFigure
    ? {
        ...newKeyFigure,
        ...actor.keyFigure,
        lastContact: (actor.keyFigure.lastContact ?? null) as IsoDate | null,
        ...yearsOf(actor.id, language),
      }
    : null,
  note: actor.note?.[language] ?? '',
});

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<R['id'], R> =>
  new Map(records.map((record) => [record.id, record]));
