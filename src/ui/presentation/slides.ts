import type { Analysis } from '../../analysis/analysis.ts';
import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import type { ShortFact } from '../../analysis/inShort.ts';
import type { PossibleLink } from '../../analysis/suggestions/possibleLinks.ts';
import type { Actor } from '../../domain/actor.ts';
import { type ActorMap, campsInOrder } from '../../domain/actorMap.ts';
import type { Camp } from '../../domain/camp.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { ROLES, type Role } from '../../domain/role.ts';
import type { LineMoment } from '../compare/timeLine/lineMoments.ts';

/** What slides are about, in the order in which they come. */
export const SLIDE_PARTS = ['map', 'roles', 'camps', 'answers', 'timeLine'] as const;
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
);

type Shown = Pick<ActorMap, 'actors' | 'relations' | 'positions' | 'camps'>;

/**
 * What there is to present, one thing a slide: nothing that does not occur on the map. `analysis` is null until it is thought out;
 * `isJudged` is about whoever was set aside or put off as a schakel.
 */
export const slidesOf = (
  map: Shown,
  analysis: Analysis | null,
  moments: readonly LineMoment[],
  isJudged: (actor: ActorId) => boolean,
  hasFailed = false,
): readonly Slide[] => {
  const drawn = [...map.actors.values()].filter(({ id }) => map.positions.has(id));
  const ofMap: readonly Slide[] =
    drawn.length === 0
      ? []
      : [
          { key: 'map:whole', part: 'map', light: null, is: 'whole' },
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
  const { inShort, cutPoints, coverage, possibleLinks } = analysis;
  const inAll = new Set(cutPoints.flatMap(({ cutsOff }) => cutsOff)).size;
  const open = coverage.filter(({ level }) => level !== 'keyFigure');
  const known = [...new Set(open.flatMap(({ actors }) => actors))];
  const links = possibleLinks.answered ? possibleLinks.suggestions : [];
  const first = links.find(({ actor }) => !isJudged(actor));
  return [
    ...inShort
      .filter(({ count }) => count > 0)
      .map((fact): Slide => ({ ...answer(fact.fact, fact.evidence), is: 'fact', fact, inAll })),
    ...(open.length > 0
      ? [{ ...answer('missing', { actors: known, relations: [] }), is: 'missing', coverage, open } as const]
      : []),
    ...(first ? [{ ...answer('first', first.evidence), is: 'first', link: first } as const] : []),
  ];
};

const answer = (name: string, evidence: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] }) =>
  ({
    key: `answers:${name}`,
    part: 'answers',
    light: evidence.actors.length + evidence.relations.length > 0 ? { ...evidence, areRelationsMeant: true } : null,
  }) as const;
