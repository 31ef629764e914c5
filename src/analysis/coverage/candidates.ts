import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { judgementId } from '../../domain/judgement.ts';
import { hasLeft, isInNetwork } from '../../domain/keyFigure.ts';
import { type TargetId, targetId } from '../../domain/target.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import type { AreaCoverage } from './areaCoverage.ts';
import type { AreaGap } from './areaGaps.ts';
import { type AxisReport, categoriesOf } from './axisReport.ts';

/** Somebody on the map who is no key figure yet and would close gaps. */
export interface Candidate {
  readonly actor: ActorId;
  readonly grounds: readonly CandidateGround[];
}
export type CandidateGround =
  /** Neighbourhoods without an own key figure that would get one, not counting those of candidates named before. */
  | { readonly code: 'areas'; readonly areas: readonly AreaId[] }
  /** Categories that are missing in the network. */
  | { readonly code: 'categories'; readonly categories: readonly TargetId[] }
  | { readonly code: 'isCandidate' }
  /** Key figures who have a good line with this actor and could ask. */
  | { readonly code: 'knownBy'; readonly keyFigures: readonly ActorId[] };

const MOST_CANDIDATES = 5;

interface Gaps {
  readonly coverage: readonly AreaCoverage[];
  readonly axes: readonly AxisReport[];
  readonly areas: readonly AreaGap[];
}

/**
 * Greedy set cover: each next candidate closes most of the gaps that are still open; of equals the one who closes the heavier ones,
 * then who is a candidate already, then who is known by a key figure. Left out are the network itself, who has left it, pushers,
 * organisations, and whom people set aside.
 */
export const candidates = (layers: Layers, map: ActorMap, gaps: Gaps): Candidate[] => {
  const isKeyFigure = (number: number) => isInNetwork(layers.actors[number]?.keyFigure ?? null);
  const network = layers.actors.some((_, number) => isKeyFigure(number));
  const open = openGaps(gaps, network);
  const pool = layers.actors
    .map((actor, number) => ({
      actor,
      isCandidate: actor.keyFigure?.status === 'candidate',
      closes: closedBy(actor, open),
      knownBy: [...neighboursOf(layers.positive, number)].filter(isKeyFigure).map((other) => (layers.actors[other] as Actor).id),
    }))
    .filter(({ actor, closes }) => closes.length > 0 && canBeAsked(actor, map));
  const chosen: Candidate[] = [];
  while (chosen.length < MOST_CANDIDATES) {
    const [best] = pool
      .map((person) => {
        const left = person.closes.filter((gap) => open.has(gap));
        return { ...person, left, weight: left.reduce((sum, gap) => sum + (open.get(gap) ?? 0), 0) };
      })
      .filter(({ left }) => left.length > 0)
      .sort(
        (a, b) =>
          b.left.length - a.left.length ||
          b.weight - a.weight ||
          Number(b.isCandidate) - Number(a.isCandidate) ||
          b.knownBy.length - a.knownBy.length,
      );
    if (!best) break;
    for (const gap of best.left) open.delete(gap);
    chosen.push({ actor: best.actor.id, grounds: groundsOf(best) });
  }
  return chosen;
};

/** A gap as one key, with how heavy it weighs. */
type GapKey = `area ${AreaId}` | `category ${TargetId}`;

const openGaps = ({ coverage, axes, areas }: Gaps, hasNetwork: boolean): Map<GapKey, number> => {
  const expected = new Map(areas.map((row) => [row.area, row.expected ?? 0]));
  const open = new Map<GapKey, number>();
  for (const { area, level } of coverage)
    if (level === 'noKeyFigureNear' || level === 'keyFigureNear')
      open.set(`area ${area}`, (level === 'noKeyFigureNear' ? 2 : 1) + Math.min(1, (expected.get(area) ?? 0) / 3));
  if (!hasNetwork) return open;
  for (const { axis, rows } of axes)
    for (const { category, verdict, target } of rows)
      if (verdict === 'gap' || verdict === 'attention' || (axis === 'kinds' && verdict === 'nobody' && target !== 0))
        open.set(`category ${targetId(axis, category)}`, verdict === 'gap' ? 2 : 1);
  return open;
};

const closedBy = (actor: Actor, open: ReadonlyMap<GapKey, number>): GapKey[] => {
  const { keyFigure } = actor;
  const areas = areasOf(actor).map((area): GapKey => `area ${area}`);
  const categories = keyFigure
    ? (['kinds', 'position', 'ageGroup', 'socialProfession', 'knownToMunicipality', 'tasks'] as const).flatMap((axis) =>
        categoriesOf(keyFigure, axis).map((category): GapKey => `category ${targetId(axis, category)}`),
      )
    : [];
  return [...areas, ...categories].filter((gap) => open.has(gap));
};

/** Whether somebody may be proposed: not in the network, not left, no pusher, no organisation, and not put off or set aside. */
export const canBeAsked = (actor: Actor, { judgements }: ActorMap): boolean =>
  !isInNetwork(actor.keyFigure) &&
  !hasLeft(actor.keyFigure) &&
  actor.kind !== 'organisation' &&
  !actor.roles.pusher &&
  !judgements.has(judgementId('candidate', [actor.id]));

const groundsOf = ({
  left,
  isCandidate,
  knownBy,
}: {
  readonly left: readonly GapKey[];
  readonly isCandidate: boolean;
  readonly knownBy: readonly ActorId[];
}): CandidateGround[] => {
  const named = (prefix: 'area ' | 'category ') =>
    left.filter((gap) => gap.startsWith(prefix)).map((gap) => gap.slice(prefix.length));
  const [areas, categories] = [named('area ') as AreaId[], named('category ') as TargetId[]];
  return [
    ...(areas.length > 0 ? [{ code: 'areas' as const, areas }] : []),
    ...(categories.length > 0 ? [{ code: 'categories' as const, categories }] : []),
    ...(isCandidate ? [{ code: 'isCandidate' as const }] : []),
    ...(knownBy.length > 0 ? [{ code: 'knownBy' as const, keyFigures: knownBy }] : []),
  ];
};
