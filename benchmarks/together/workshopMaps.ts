import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, CampId, IsoDate, Moment, RelationId } from '../../src/domain/identifiers.ts';
import { newRelation, RELATION_TYPES, relationKey } from '../../src/domain/relation.ts';
import { ROLES } from '../../src/domain/role.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import { byId, plainProperties } from '../../tests/maps/randomMap.ts';
import { seededRandom } from '../../tests/maps/seededRandom.ts';

const WHO =
  `wijkagent|jongerenwerker|imam|bestuur moskee|huisarts|directeur basisschool|ouders|bezorgde ouders|buurtvader|voorzitter dorpsraad|wethouder jeugd|burgemeester
woningcorporatie|huismeester|winkeliersvereniging|voetbalvereniging|trainer|dominee|kerkenraad|hangjongeren|buurtbewoners|actiegroep|lokale krant|GGD-arts|maatschappelijk werker|opbouwwerker
vrijwilligers voedselbank|statushouders|vluchtelingenwerk|sociaal wijkteam|bibliotheek|buurthuis`.split(/[|\n]/);
const WHERE = ['', '', ' Noord', ' Oost', ' de Linde'];
const CAMPS = [
  ['voor', 'tegen'],
  ['Voorstanders', 'Tegenstanders'],
  ['pro', 'contra'],
] as const;
const DAY = '2026-11-29' as IsoDate;

/** So many maps of one situation, of so many actors and half as many lines again; each writes names in its own way, with slips. */
export const workshopMaps = (maps: number, actors: number): ActorMap[] => {
  const { share: random, pick } = seededRandom(13);
  const written = (name: string): string => {
    const way = random();
    if (way < 0.12) return name.charAt(0).toUpperCase() + name.slice(1);
    if (way < 0.2) return `de ${name}`;
    if (way < 0.24) return `${name}s`;
    const at = 3 + Math.floor(random() * 4);
    return way < 0.28 ? name.slice(0, at) + name.slice(at + 1) : name;
  };
  return Array.from({ length: maps }, (_, map) => {
    const names = new Set<string>();
    while (names.size < actors) names.add(written(pick(WHO) + pick(WHERE)));
    const ids = [...names].map((_name, at) => `${map}-${at}-0123456789abcdef` as ActorId);
    const camps = pick(CAMPS).map((name, order) => ({ id: `camp-${map}-${order}` as CampId, name, order }));
    const relations = new Map<string, ReturnType<typeof newRelation>>();
    while (relations.size < actors * 1.5) {
      const [from, to] = [pick(ids), pick(ids)];
      if (from === to) continue;
      const relation = newRelation(
        `line-${map}-${relations.size}-0123456789abcdef` as RelationId,
        from,
        to,
        pick(RELATION_TYPES),
      );
      relations.set(relationKey(relation), relation);
    }
    return {
      ...newActorMap(plainProperties(`map-${map}`, `Kaart ${map + 1}`)),
      camps: byId(camps),
      actors: byId(
        [...names].map((name, at) => ({
          ...newActor(ids[at] as ActorId, name),
          camp: random() < 0.5 ? pick(camps).id : null,
          roles: random() < 0.4 ? { [pick(ROLES.slice(0, 4))]: { date: DAY, by: '' } } : {},
        })),
      ),
      positions: byId(
        ids.map((id) => ({ id, x: Math.round(random() * 900), y: Math.round(random() * 600), placedByHand: true })),
      ),
      relations: byId([...relations.values()]),
    };
  });
};

export const broughtIn = (map: ActorMap, at: number) =>
  makeContribution(map, { label: `Kaart ${at + 1}`, mayBeNamed: false, on: DAY, at: `${DAY}T10:00:00.000Z` as Moment });
