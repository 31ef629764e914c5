import type { Actor } from '../actor.ts';
import { type ActorMap, campsInOrder, propertiesOf } from '../actorMap.ts';
import { areasOf } from '../areasOf.ts';
import type { ActorId, AreaId, CampId, IsoDate } from '../identifiers.ts';
import {
  KEY_FIGURE_KINDS,
  type KeyFigure,
  type KeyFigureKind,
  type KeyFigureStatus,
  STATUSES,
  TASKS,
  type Task,
} from '../keyFigure.ts';
import { agreementsOf } from '../networkAgreements.ts';
import { ROLES, type Role, rolesOf } from '../role.ts';
import { contactTerm, isSilentForTooLong } from './contact.ts';

/** By what the map can be coloured; `kind` is that of a key figure. */
export const COLOUR_BY = ['role', 'camp', 'kind', 'status', 'area', 'task', 'agreement'] as const;
export type ColourBy = (typeof COLOUR_BY)[number];

/** How what was agreed about speaking with a key figure is kept: it is about who keeps contact, and not about that person. */
export const AGREEMENT_STATES = ['kept', 'late', 'never', 'over', 'away', 'nothing'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** What those of one colour have in common. */
export type GroupCode =
  | { readonly of: 'role'; readonly role: Role }
  | { readonly of: 'camp'; readonly camp: CampId; readonly order: number }
  | { readonly of: 'kind'; readonly kind: KeyFigureKind }
  | { readonly of: 'status'; readonly status: KeyFigureStatus }
  /** `turn`: its place among the neighbourhoods that somebody on the map is of. */
  | { readonly of: 'area'; readonly area: AreaId; readonly turn: number }
  | { readonly of: 'task'; readonly task: Task }
  | { readonly of: 'agreement'; readonly agreement: AgreementState }
  /** Several of these at once. */
  | { readonly of: 'several' }
  /** Of a neighbourhood beyond those that can be told apart. */
  | { readonly of: 'others' }
  /** The answer "geen" about camps. */
  | { readonly of: 'noCamp' }
  /** Key figures of whom it is not known. */
  | { readonly of: 'unsaid' }
  /** Key figures who are none any more. */
  | { readonly of: 'left' }
  /** It does not apply. */
  | { readonly of: 'none' };

export interface ColourGroup {
  readonly code: GroupCode;
  readonly count: number;
}
/** Who is in which group: by its place in `groups`, which has those with somebody in them, in the order of the legend. */
export interface ColourGroups {
  readonly by: ColourBy;
  readonly groups: readonly ColourGroup[];
  readonly groupOf: ReadonlyMap<ActorId, number>;
}
type Grouped = Pick<ActorMap, 'map' | 'actors' | 'areas' | 'camps'>;

/** So many neighbourhoods can be told apart by their mark. */
export const MOST_AREAS = 24;

/** The groups of a map on a day. Everybody is in one: whoever is of more than one is in that for several. */
export const colourGroups = (map: Grouped, by: ColourBy, today: IsoDate): ColourGroups => {
  const possible = possibleGroups(map, by);
  const places = new Map(possible.map((code, place) => [keyOf(code), place]));
  const codeOf = coderFor(map, by, today);
  const found = new Map<ActorId, number>();
  const counts = possible.map(() => 0);
  for (const actor of map.actors.values()) {
    const place = places.get(codeOf(actor)) ?? possible.length - 1;
    found.set(actor.id, place);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const kept = possible.flatMap((code, place) => (counts[place] ? [{ code, count: counts[place] ?? 0, place }] : []));
  const turn = new Map(kept.map(({ place }, i) => [place, i]));
  return {
    by,
    groups: kept.map(({ code, count }) => ({ code, count })),
    groupOf: new Map(Array.from(found, ([id, place]) => [id, turn.get(place) ?? 0])),
  };
};

/** How what was agreed about speaking with a key figure is kept on a day; `never` is not since they are active. */
export const agreementState = (keyFigure: KeyFigure, forAll: number | null, today: IsoDate): AgreementState => {
  const { status, agreedUntil } = keyFigure;
  const agreements = { contactEvery: forAll };
  if (isSilentForTooLong(keyFigure, agreements, today)) return 'late';
  if (agreedUntil !== undefined && agreedUntil < today) return 'over';
  if (status === 'paused') return 'away';
  const term = contactTerm(keyFigure, agreements, today);
  if (term === null) return 'nothing';
  return term.from === 'contact' ? 'kept' : 'never';
};

/** In the order of the legend, whether or not somebody is in them. */
const possibleGroups = (map: Grouped, by: ColourBy): readonly GroupCode[] => {
  switch (by) {
    case 'role':
      return [...ROLES.map((role) => ({ of: 'role', role }) as const), SEVERAL, NONE];
    case 'camp':
      return [...campsInOrder(map).map(({ id, order }) => ({ of: 'camp', camp: id, order }) as const), { of: 'noCamp' }, NONE];
    case 'kind':
      return [...KEY_FIGURE_KINDS.map((kind) => ({ of: 'kind', kind }) as const), SEVERAL, UNSAID, LEFT, NONE];
    case 'status':
      return [...IN_ORDER.map((status) => ({ of: 'status', status }) as const), NONE];
    case 'task':
      return [...TASKS.map((task) => ({ of: 'task', task }) as const), SEVERAL, UNSAID, LEFT, NONE];
    case 'agreement':
      return [...AGREEMENT_STATES.map((agreement) => ({ of: 'agreement', agreement }) as const), LEFT, NONE];
    case 'area': {
      const used = new Set([...map.actors.values()].flatMap(areasOf));
      const areas = [...map.areas.keys()].filter((id) => used.has(id));
      return [
        ...areas.slice(0, MOST_AREAS).map((area, turn) => ({ of: 'area', area, turn }) as const),
        { of: 'others' },
        SEVERAL,
        NONE,
      ];
    }
  }
};
/** Who takes part comes before who may. */
const IN_ORDER: readonly KeyFigureStatus[] = [...STATUSES].sort((a, b) => Number(b === 'active') - Number(a === 'active'));
const SEVERAL = { of: 'several' } as const;
const UNSAID = { of: 'unsaid' } as const;
const LEFT = { of: 'left' } as const;
const NONE = { of: 'none' } as const;

/** The key of the group of an actor. */
const coderFor = (map: Grouped, by: ColourBy, today: IsoDate): ((actor: Actor) => string) => {
  const oneOf = (values: readonly string[], nobody: string): string =>
    values.length > 1 ? 'several' : values[0] === undefined ? nobody : `${by} ${values[0]}`;
  const ofFigure =
    (read: (keyFigure: KeyFigure) => string) =>
    ({ keyFigure }: Actor): string =>
      keyFigure === null ? 'none' : keyFigure.status === 'left' ? 'left' : read(keyFigure);
  switch (by) {
    case 'role':
      return ({ roles }) => oneOf(rolesOf(roles), 'none');
    case 'camp':
      return ({ camp }) => (camp === null ? 'none' : camp === 'none' ? 'noCamp' : `camp ${camp}`);
    case 'kind':
      return ofFigure(({ kinds }) => oneOf(kinds, 'unsaid'));
    case 'status':
      return ({ keyFigure }) => (keyFigure ? `status ${keyFigure.status}` : 'none');
    case 'task':
      return ofFigure(({ tasks }) => oneOf(tasks, 'unsaid'));
    case 'agreement': {
      const forAll = agreementsOf(propertiesOf(map).network).contactEvery;
      return ofFigure((keyFigure) => `agreement ${agreementState(keyFigure, forAll, today)}`);
    }
    case 'area': {
      const told = new Set(possibleGroups(map, 'area').map(keyOf));
      return (actor) => {
        const key = oneOf(
          areasOf(actor).filter((id) => map.areas.has(id)),
          'none',
        );
        return key.startsWith('area ') && !told.has(key) ? 'others' : key;
      };
    }
  }
};

const keyOf = (code: GroupCode): string => {
  switch (code.of) {
    case 'role':
      return `role ${code.role}`;
    case 'camp':
      return `camp ${code.camp}`;
    case 'kind':
      return `kind ${code.kind}`;
    case 'status':
      return `status ${code.status}`;
    case 'area':
      return `area ${code.area}`;
    case 'task':
      return `task ${code.task}`;
    case 'agreement':
      return `agreement ${code.agreement}`;
    default:
      return code.of;
  }
};

/** By what there is something to colour on a map. */
export const offeredColours = ({ actors, camps, areas }: Pick<Grouped, 'actors' | 'camps' | 'areas'>): readonly ColourBy[] => {
  const all = [...actors.values()];
  const hasFigures = all.some(({ keyFigure }) => keyFigure !== null);
  const isThere: Readonly<Record<ColourBy, boolean>> = {
    role: all.some(({ roles }) => rolesOf(roles).length > 0),
    camp: camps.size > 0,
    kind: hasFigures,
    status: hasFigures,
    area: all.some((actor) => areasOf(actor).some((id) => areas.has(id))),
    task: hasFigures,
    agreement: hasFigures,
  };
  return COLOUR_BY.filter((by) => isThere[by]);
};
