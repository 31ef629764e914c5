import type { Analysis } from '../../analysis/analysis.ts';
import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import type { ShortFact } from '../../analysis/inShort.ts';
import type { PossibleLink } from '../../analysis/suggestions/possibleLinks.ts';
import type { Actor } from '../../domain/actor.ts';
import { type ActorMap, campsInOrder } from '../../domain/actorMap.ts';
import type { Camp } from '../../domain/camp.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { EXERCISE_ROLES, ROLES, type Role } from '../../domain/role.ts';
import { agreementOf } from '../../domain/together/agreement.ts';
import { type TalkingKind, type TalkingPoint, talkingPointsOf } from '../../domain/together/talkingPoints.ts';
import type { LineMoment } from '../compare/timeLine/lineMoments.ts';

/** What slides are about, in the order in which they come. */
export const SLIDE_PARTS = ['map', 'together', 'roles', 'camps', 'answers', 'timeLine'] as const;
export type SlidePart = (typeof SLIDE_PARTS)[number];

/** What is lit, while all else steps back; `ring` is the role whose colour it gets, lines between are as they are unless they are what it is about. */
export interface SlideLight {
  readonly actors: readonly ActorId[];
  readonly relations: readonly RelationId[];
  readonly areRelationsMeant: boolean;
  readonly ring?: Role;
}

/** One thing to look at. `key` stays what it is whoever is hidden, and whatever slides come or go around it. */
export type Slide = { readonly key: string; readonly part: SlidePart; readonly light: SlideLight | null } & (
  | { readonly is: 'whole' }
  | { readonly is: 'role'; readonly role: Role }
  /** Nothing is the camp of who chose none. */
  | { readonly is: 'camp'; readonly camp: Camp | null }
  /** The answers are not there yet, or will not come. */
  | { readonly is: 'thinking'; readonly hasFailed: boolean }
  | { readonly is: 'fact'; readonly fact: ShortFact; readonly inAll: number }
  | { readonly is: 'missing'; readonly coverage: readonly AreaCoverage[]; readonly open: readonly AreaCoverage[] }
  | { readonly is: 'first'; readonly link: PossibleLink }
  | { readonly is: 'moment'; readonly moment: LineMoment }
  /** Points of one kind that maps laid together give to talk about. */
  | { readonly is: 'talk'; readonly kind: TalkingKind; readonly points: readonly TalkingPoint[]; readonly maps: number }
  /** Who was given a role by most of those who drew. */
  | { readonly is: 'counted'; readonly role: Role; readonly given: readonly RoleCount[]; readonly maps: number }
);

export interface RoleCount {
  readonly actor: ActorId;
  readonly count: number;
}

type Shown = Pick<ActorMap, 'actors' | 'relations' | 'positions' | 'camps'>;

/**
 * What there is to present, one thing a slide: nothing that does not occur on the map. `analysis` is null until it is thought out;
 * `isJudged` is about whoever was set aside or put off as a schakel, `whole` the map with the maps that were laid together on it.
 */
export const slidesOf = (
  map: Shown,
  analysis: Analysis | null,
  moments: readonly LineMoment[],
  isJudged: (actor: ActorId) => boolean,
  hasFailed = false,
  whole: ActorMap | null = null,
): readonly Slide[] => {
  const drawn = [...map.actors.values()].filter(({ id }) => map.positions.has(id));
  const ofMap: readonly Slide[] =
    drawn.length === 0
      ? []
      : [
          { key: 'map:whole', part: 'map', light: null, is: 'whole' },
          ...(whole ? togetherSlides(whole) : []),
          ...roleSlides(map, drawn),
          ...campSlides(map, drawn),
          ...(analysis ? answerSlides(analysis, isJudged) : [{ ...THINKING, hasFailed }]),
        ];
  const hasPhotos = moments.some(({ kind }) => kind === 'snapshot');
  const ofTime = moments.map(
    (moment, at): Slide => ({ key: `timeLine:${at}`, part: 'timeLine', light: null, is: 'moment', moment }),
  );
  return [...ofMap, ...(hasPhotos ? ofTime : [])];
};

type Drawn = readonly Actor[];

const THINKING = { key: 'answers:thinking', part: 'answers', light: null, is: 'thinking' } as const;

/** What the room asks of maps that were laid together, one question at a time. */
const togetherSlides = (whole: ActorMap): Slide[] => {
  const { maps, points } = talkingPointsOf(whole);
  if (maps < 2) return [];
  const talk = (kind: TalkingKind): Slide => {
    const shown = points[kind].slice(0, MOST_POINTS[kind]);
    const light = {
      actors: [...new Set(shown.flatMap(({ evidence }) => evidence.actors))],
      relations: shown.flatMap(({ evidence }) => evidence.relations),
    };
    return { ...lit(`together:${kind}`, 'together', light), is: 'talk', kind, points: points[kind], maps };
  };
  return [
    talk('shared'),
    talk('differ'),
    ...EXERCISE_ROLES.flatMap((role): Slide[] => {
      const given = roleCounts(whole, role);
      const most = given[0]?.count;
      const first = given.filter(({ count }) => count === most).map(({ actor }) => actor);
      const light = { actors: first, relations: [], areRelationsMeant: false, ring: role };
      return given.length === 0 ? [] : [{ key: `together:${role}`, part: 'together', light, is: 'counted', role, given, maps }];
    }),
    talk('single'),
  ];
};
/** So many points are lit and told on one slide. */
export const MOST_POINTS: Readonly<Record<TalkingKind, number>> = { differ: 2, shared: 3, single: 3 };

/** To whom how many gave a role, the most first. */
export const roleCounts = (whole: ActorMap, role: Role): readonly RoleCount[] =>
  [...agreementOf(whole).actors]
    .flatMap(([actor, { roles }]) => (roles.has(role) ? [{ actor, count: roles.get(role)?.length ?? 0 }] : []))
    .sort((a, b) => b.count - a.count || (a.actor < b.actor ? -1 : 1));

const roleSlides = (map: Shown, drawn: Drawn): Slide[] =>
  ROLES.flatMap((role): Slide[] => {
    const light = among(
      map,
      drawn.filter(({ roles }) => roles[role] !== undefined),
    );
    return light ? [{ key: `roles:${role}`, part: 'roles', light: { ...light, ring: role }, is: 'role', role }] : [];
  });

const campSlides = (map: Shown, drawn: Drawn): Slide[] => {
  const camps = campsInOrder(map);
  return [...camps, null].flatMap((camp, order): Slide[] => {
    if (camp === null && camps.length === 0) return [];
    const light = among(
      map,
      drawn.filter((actor) => actor.camp === (camp === null ? 'none' : camp.id)),
    );
    return light ? [{ key: camp === null ? 'camps:none' : `camps:${order}`, part: 'camps', light, is: 'camp', camp }] : [];
  });
};

/** These, and the relations they have with each other. */
const among = ({ relations }: Shown, actors: Drawn): SlideLight | null => {
  if (actors.length === 0) return null;
  const ids = new Set<ActorId>(actors.map(({ id }) => id));
  const within = [...relations.values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { actors: [...ids], relations: within.map(({ id }) => id), areRelationsMeant: false };
};

const answerSlides = (analysis: Analysis, isJudged: (actor: ActorId) => boolean): Slide[] => {
  const { inShort, cutPoints, hanging, coverage, possibleLinks } = analysis;
  const inAll = new Set(cutPoints.flatMap(({ cutsOff, pieces }) => (pieces.length > 0 ? [] : cutsOff))).size;
  const open = coverage.filter(({ level }) => level !== 'keyFigure');
  const known = [...new Set(open.flatMap(({ actors }) => actors))];
  const links = possibleLinks.answered ? possibleLinks.suggestions : [];
  const first = links.find(({ actor }) => !isJudged(actor));
  return [
    ...[
      ...inShort.filter(({ fact, evidence }) => fact !== 'next' && fact !== 'hangOnOne' && isLit(evidence)),
      ...(hanging ? [hanging] : []),
    ].map((fact): Slide => ({ ...answer(fact.fact, fact.evidence), is: 'fact', fact, inAll })),
    ...(open.length > 0
      ? [{ ...answer('missing', { actors: known, relations: [] }), is: 'missing', coverage, open } as const]
      : []),
    ...(first ? [{ ...answer('first', first.evidence), is: 'first', link: first } as const] : []),
  ];
};

type Lit = { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] };
const answer = (name: string, evidence: Lit) => lit(`answers:${name}`, 'answers', evidence);
const isLit = ({ actors, relations }: Lit): boolean => actors.length + relations.length > 0;
const lit = (key: string, part: SlidePart, evidence: Lit) =>
  ({
    key,
    part,
    light: isLit(evidence) ? { ...evidence, areRelationsMeant: true } : null,
  }) as const;
