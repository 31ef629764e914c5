import type { Actor } from '../actor.ts';
import type { ActorMap } from '../actorMap.ts';
import type { ActorId, AreaId, IsoDate } from '../identifiers.ts';
import { type KeyFigure, keyFigureOn } from '../keyFigure.ts';
import { otherEnd } from '../relation.ts';
import { ROLES } from '../role.ts';
import type { Fact } from './fact.ts';

/** Everything that a map says on a day of somebody, whose ids these are: of the actor itself, then its relations and what was decided about it. */
export const factsOf = (map: ActorMap, ids: ReadonlySet<ActorId>, day: IsoDate): readonly Fact[] => [
  ...[...ids].flatMap((id) => {
    const actor = map.actors.get(id);
    return actor ? ofActor(map, actor, day) : [];
  }),
  ...[...map.relations.values()].flatMap((relation): Fact[] => {
    const own = [relation.from, relation.to].find((end) => ids.has(end));
    if (own === undefined) return [];
    const { type, strength, certainty, note, mutual, from } = relation;
    const way = type !== 'influence' || mutual ? 'both' : from === own ? 'to' : 'from';
    return [{ code: 'relation', type, way, strength, certainty, other: otherEnd(relation, own), note }];
  }),
  ...[...map.judgements.values()].flatMap(({ id, verdict, date, reason }): Fact[] =>
    isAmong(id, ids) ? [{ code: 'judgement', verdict, date, reason }] : [],
  ),
  ...[...map.talkedAbout.values()].flatMap(({ id, date }): Fact[] => (isAmong(id, ids) ? [{ code: 'talkedAbout', date }] : [])),
];

/** Whether one of these is among whom a key is about. */
const isAmong = (key: string, ids: ReadonlySet<ActorId>): boolean =>
  key
    .split(':')
    .slice(1)
    .some((id) => ids.has(id as ActorId));

const ofActor = (map: ActorMap, actor: Actor, day: IsoDate): readonly Fact[] => [
  ...ORDER.flatMap((field) => OF_FIELD[field](actor[field] as never, map, day)),
  ...(map.positions.has(actor.id) ? [{ code: 'place' as const }] : []),
];

/** What each field of an actor says: one that is forgotten here does not compile. */
const OF_FIELD: { readonly [F in keyof Actor]-?: (value: Actor[F], map: ActorMap, day: IsoDate) => readonly Fact[] } = {
  id: () => [],
  name: (name) => [{ code: 'name', name }],
  nameAnswer: (answer) => (answer ? [{ code: 'nameAnswer', ...answer }] : []),
  kind: (kind) => [{ code: 'kind', kind }],
  kindUnsaid: () => [],
  roles: (roles) =>
    ROLES.flatMap((role): Fact[] => {
      const tag = roles[role];
      return tag ? [{ code: 'role', role, date: tag.date, by: tag.by }] : [];
    }),
  camp: (camp, { camps }) =>
    camp === null ? [] : [{ code: 'camp', camp: camp === 'none' ? null : (camps.get(camp)?.name ?? '') }],
  neighbourhoods: (areas, map) => areas.map((id) => ({ code: 'neighbourhood', area: areaName(map, id) })),
  constituency: (areas, map) => areas.map((id) => ({ code: 'constituency', area: areaName(map, id) })),
  keyFigure: (keyFigure, _, day) => {
    if (keyFigure === null) return [];
    // A status that is yet to begin is told among those of the course.
    const then: KeyFigure = { ...keyFigure, status: keyFigureOn(keyFigure, day).status };
    return FIGURE_ORDER.flatMap((field) => OF_KEY_FIGURE[field](then[field] as never));
  },
  note: (text) => (text === '' ? [] : [{ code: 'note', text }]),
};
const ORDER = Object.keys(OF_FIELD) as readonly (keyof Actor)[];
const areaName = ({ areas }: ActorMap, id: AreaId): string => areas.get(id)?.name ?? '';

/** And of its part as a key figure. `null` is "not known", of which nothing is said. */
const OF_KEY_FIGURE: { readonly [F in keyof KeyFigure]-?: (value: KeyFigure[F]) => readonly Fact[] } = {
  status: (status) => [{ code: 'status', status }],
  statusHistory: (spans = []) => spans.map(({ status, since }) => ({ code: 'since', status, since })),
  kinds: (kinds) => kinds.map((kind) => ({ code: 'figureKind', kind })),
  position: (position) => (position === null ? [] : [{ code: 'position', position }]),
  background: (background) => (background === null ? [] : [{ code: 'background', background }]),
  ageGroup: (ageGroup) => (ageGroup === null ? [] : [{ code: 'ageGroup', ageGroup }]),
  socialProfession: (is) => (is === null ? [] : [{ code: 'socialProfession', is }]),
  knownToMunicipality: (is) => (is === null ? [] : [{ code: 'known', is }]),
  tasks: (tasks) => tasks.map((task) => ({ code: 'task', task })),
  lastContact: (day) => (day === null ? [] : [{ code: 'lastContact', day }]),
  backOn: (day) => (day === undefined ? [] : [{ code: 'backOn', day }]),
  agreedUntil: (day) => (day === undefined ? [] : [{ code: 'agreedUntil', day }]),
  contactEvery: (months) => (months === undefined ? [] : [{ code: 'contactEvery', months }]),
  contactPerson: (by = '') => (by === '' ? [] : [{ code: 'contactPerson', by }]),
};
const FIGURE_ORDER = Object.keys(OF_KEY_FIGURE) as readonly (keyof KeyFigure)[];
