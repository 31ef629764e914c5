import { newActor } from '../../src/domain/actor.ts';
import type { ActorKind } from '../../src/domain/actorKind.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { type CampMember, type LayTogether, layTogether } from '../../src/domain/commands/layTogether.ts';
import type { ActorId, CampId, IsoDate, Moment, RelationId } from '../../src/domain/identifiers.ts';
import { newRelation, type RelationType } from '../../src/domain/relation.ts';
import type { Role } from '../../src/domain/role.ts';
import { type Contribution, contributionsOf, mapOfContribution } from '../../src/domain/together/contribution.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import type { Member } from '../../src/domain/together/sameAnswer.ts';
import { byId, plainProperties } from './randomMap.ts';

/** Five people drew one village around five windmills, and not alike: who is drawn by whom is listed, so that every count is known by hand. */
const TODAY = '2026-11-29' as IsoDate;
const MAPS = [0, 1, 2, 3, 4] as const;
const first = (count: number): readonly number[] => MAPS.slice(0, count);
const last = (count: number): readonly number[] => MAPS.slice(5 - count);

interface Drawn {
  readonly name: string;
  readonly kind: ActorKind;
  readonly at: readonly [x: number, y: number];
  readonly by: readonly number[];
  readonly roles?: Partial<Record<Role, readonly number[]>>;
  readonly camp?: (map: number) => CampId | 'none' | null;
}
const FOR = 'voor' as CampId;
const AGAINST = 'tegen' as CampId;
const always = (camp: CampId) => () => camp;

export const JOINT_ACTORS: Readonly<Record<string, Drawn>> = {
  tw: { name: 'Tegenwind Harmswaard', kind: 'group', at: [199, 549], by: MAPS, roles: { pusher: MAPS }, camp: always(AGAINST) },
  ld: {
    name: 'Bewoners Lage Dijk',
    kind: 'group',
    at: [252, 432],
    by: MAPS,
    roles: { follower: first(4) },
    camp: always(AGAINST),
  },
  app: { name: 'Appgroep Dijkwacht', kind: 'group', at: [116, 442], by: first(3), camp: always(AGAINST) },
  coop: {
    name: 'Energiecoöperatie Waardstroom',
    kind: 'organisation',
    at: [866, 450],
    by: MAPS,
    roles: { pusher: last(4) },
    camp: always(FOR),
  },
  boer: { name: 'Boeren met grond', kind: 'group', at: [786, 556], by: MAPS, roles: { follower: first(2) }, camp: always(FOR) },
  jong: { name: 'Jongeren voor klimaat', kind: 'group', at: [803, 320], by: last(3), camp: always(FOR) },
  gez: { name: 'Jonge gezinnen Nieuwland', kind: 'group', at: [855, 208], by: [3], camp: always(FOR) },
  weth: { name: 'Wethouder energie', kind: 'person', at: [494, 666], by: MAPS, roles: { mover: first(3), pusher: last(2) } },
  vdh: { name: 'Voorzitter dorpshuis', kind: 'person', at: [421, 329], by: first(4), roles: { link: first(4) } },
  dr: { name: 'Dorpsraad', kind: 'organisation', at: [430, 545], by: last(4), roles: { link: [1, 2], mover: [1, 2, 3] } },
  wijk: { name: 'Wijkagent', kind: 'person', at: [478, 437], by: first(3) },
  jw: { name: 'Jongerenwerker', kind: 'person', at: [606, 438], by: last(2) },
  dom: { name: 'Predikant', kind: 'person', at: [557, 331], by: first(2) },
  huis: { name: 'Huisarts', kind: 'person', at: [604, 201], by: [0] },
  ws: { name: 'Waterschap', kind: 'organisation', at: [612, 662], by: last(2) },
  nat: {
    name: 'Natuurvereniging',
    kind: 'organisation',
    at: [540, 549],
    by: [1, 2],
    camp: (map) => (map === 1 ? AGAINST : 'none'),
  },
};

export const JOINT_RELATIONS: readonly (readonly [from: string, to: string, type: RelationType, by: readonly number[]])[] = [
  ['tw', 'coop', 'tension', MAPS],
  ['tw', 'weth', 'tension', MAPS],
  ['tw', 'ld', 'trust', first(4)],
  ['tw', 'app', 'cooperation', first(3)],
  ['tw', 'dr', 'contact', [1]],
  ['ld', 'boer', 'tension', first(3)],
  ['ld', 'boer', 'trust', last(2)],
  ['coop', 'boer', 'cooperation', last(4)],
  ['coop', 'jong', 'trust', last(2)],
  ['dr', 'weth', 'cooperation', last(4)],
  ['dr', 'vdh', 'cooperation', [1, 2, 3]],
  ['vdh', 'wijk', 'contact', first(3)],
  ['wijk', 'ld', 'trust', first(2)],
  ['wijk', 'boer', 'contact', first(2)],
  ['vdh', 'dom', 'contact', first(2)],
  ['dom', 'huis', 'contact', [0]],
  ['ws', 'boer', 'cooperation', last(2)],
  ['ws', 'weth', 'influence', last(2)],
  ['jw', 'jong', 'trust', last(2)],
];

const drawingOf = (map: number): ActorMap => {
  const here = Object.entries(JOINT_ACTORS).filter(([, { by }]) => by.includes(map));
  const idOf = (key: string) => `${key}${map}` as ActorId;
  const isHere = (key: string) => here.some(([known]) => known === key);
  return {
    ...newActorMap({ ...plainProperties(`tekening-${map}`, `Tekening ${map}`), owner: '' }),
    camps: byId([
      { id: AGAINST, name: 'Tegen de molens', order: 0 },
      { id: FOR, name: 'Voor de molens', order: 1 },
    ]),
    actors: byId(
      here.map(([key, { name, kind, roles = {}, camp }]) => ({
        ...newActor(idOf(key), name, kind),
        camp: camp?.(map) ?? null,
        roles: Object.fromEntries(
          Object.entries(roles).flatMap(([role, by]) => (by.includes(map) ? [[role, { date: TODAY, by: '' }]] : [])),
        ),
      })),
    ),
    positions: byId(
      here.map(
        ([
          key,
          {
            at: [x, y],
          },
        ]) => ({ id: idOf(key), x, y, placedByHand: false }),
      ),
    ),
    relations: byId(
      JOINT_RELATIONS.flatMap(([from, to, type, by]) =>
        by.includes(map) && isHere(from) && isHere(to)
          ? [newRelation(`${type}-${from}-${to}-${map}` as RelationId, idOf(from), idOf(to), type)]
          : [],
      ),
    ),
  };
};

/** Whoever bears one name is one. */
export const laidByName = (joint: ActorMap, drawings: readonly ActorMap[]): ActorMap => {
  const add: readonly Contribution[] = drawings.map((drawn, i) =>
    makeContribution(drawn, { label: `Kaart ${i + 1}`, mayBeNamed: false, on: TODAY, at: `${TODAY}T10:00:00.000Z` as Moment }),
  );
  const all = [...contributionsOf(joint), ...add];
  const actors = new Map<string, Member[]>();
  const camps = new Map<string, CampMember[]>();
  for (const one of all) {
    const map = mapOfContribution(one);
    for (const { id, name } of map.actors.values())
      actors.set(name, [...(actors.get(name) ?? []), { contribution: one.id, actor: id }]);
    for (const { id, name } of map.camps.values())
      camps.set(name, [...(camps.get(name) ?? []), { contribution: one.id, camp: id }]);
  }
  const command: LayTogether = { do: 'layTogether', add, actors: [...actors.values()], camps: [...camps.values()] };
  const laid = layTogether(joint, command);
  if (!laid.done) throw new Error(laid.refusal.code);
  return applyChange(joint, laid.value);
};

/** So many of the five laid together. */
export const jointVillage = (maps: 1 | 2 | 3 | 4 | 5 = 5): ActorMap =>
  laidByName(
    newActorMap({
      ...plainProperties('gezamenlijk', 'Windmolens aan de Lage Dijk'),
      issue: 'Hoe blijven we in Harmswaard met elkaar in gesprek over de vijf windmolens?',
      optionalRoles: false,
      owner: '',
    }),
    first(maps).map(drawingOf),
  );

export const jointActor = (map: ActorMap, key: string): ActorId => {
  const found = [...map.actors.values()].find(({ name }) => name === JOINT_ACTORS[key]?.name);
  if (!found) throw new Error(key);
  return found.id;
};
