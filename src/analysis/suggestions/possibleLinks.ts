import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import type { Poles } from '../poles.ts';
import { FIRST, stabilityOf } from '../redraws.ts';
import { type BrokeragePosition, brokeragePosition } from './brokeragePosition.ts';
import { type Findings, type Ground, linkGrounds } from './linkGrounds.ts';

/** Suggested schakels, or why there are none. */
export type PossibleLinks =
  | { readonly answered: true; readonly poles: 'camps' | 'areas'; readonly suggestions: readonly PossibleLink[] }
  | {
      readonly answered: false;
      readonly because: 'noActors' | 'noRelations' | 'onlyTension' | 'noGroups' | 'oneGroup' | 'nobodyBetween';
    };

export interface PossibleLink {
  readonly actor: ActorId;
  readonly grounds: readonly Ground[];
  /** In how many of 100 redrawn maps the actor is among the first five; null in a first answer, before they are drawn. */
  readonly stability: number | null;
  /** Actors and relations to light up. */
  readonly evidence: Evidence;
}

/** A line to one side of less than this is no link: one weak contact can be a slip of the pen. */
export const LEAST_LEG = 2;

/** Present schakels need no suggesting; key figures are known already, also who left; a pusher feeds what a schakel should calm. */
export const mayBeSuggested = ({ roles, keyFigure }: Actor): boolean =>
  roles.link === undefined && roles.pusher === undefined && keyFigure === null;

/** The first five of those who deal with two sides, themselves or through the middle, each with its grounds and how sure they are. */
export const possibleLinks = (findings: Findings, kind: 'camps' | 'areas', isPreview = false): PossibleLinks => {
  const { layers, poles, sides } = findings;
  const takesNoSide = (actor: number) => kind === 'camps' && isInMiddle(layers.actors[actor] as Actor);
  const isCandidate = (actor: number) => mayBeSuggested(layers.actors[actor] as Actor);
  const position = brokeragePosition(layers.positive, layers.tension, poles, takesNoSide);
  const { scores, weakestLegs } = position;
  const pathShare = (actor: number) => sides[actor]?.pathShare ?? 0;
  const first = layers.actors
    .flatMap((_, actor) => ((weakestLegs[actor] as number) >= LEAST_LEG && (scores[actor] as number) > 0 ? [actor] : []))
    .filter(isCandidate)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || pathShare(b) - pathShare(a) || a - b)
    .slice(0, FIRST);
  if (first.length === 0) return { answered: false, because: 'nobodyBetween' };
  const stability = isPreview ? null : stabilityOf(layers, poles, { isCandidate, takesNoSide, floor: LEAST_LEG });
  const suggestions = first.map((actor) => ({
    actor: (layers.actors[actor] as Actor).id,
    grounds: linkGrounds(findings, position, actor),
    stability: stability && (stability[actor] as number),
    evidence: evidenceFor(layers, poles, position, actor),
  }));
  return { answered: true, poles: kind, suggestions };
};

/** Said to take no side, which is more than not being asked. */
const isInMiddle = ({ camp, roles }: Actor): boolean => camp === 'none' || (camp === null && roles.silentMiddle !== undefined);

/** The actor's own lines and tension with the sides, and the lines through others as far as those they lead to. */
const evidenceFor = (layers: Layers, poles: Poles, { waysOf }: BrokeragePosition, actor: number): Evidence => {
  const standsOnPole = (other: number) => (poles.of[other] ?? []).length > 0;
  const through = waysOf(actor).filter(({ isThrough }) => isThrough);
  const isPassedBy = new Set(through.map(({ other }) => other));
  const own = evidenceOf(layers, actor, {
    positive: [...neighboursOf(layers.positive, actor)].filter((other) => standsOnPole(other) || isPassedBy.has(other)),
    tension: [...neighboursOf(layers.tension, actor)].filter(standsOnPole),
  });
  const onward = through.map(({ other, pole }) =>
    evidenceOf(layers, other, {
      positive: [...neighboursOf(layers.positive, other)].filter((last) => last !== actor && poles.of[last]?.includes(pole)),
      tension: [],
    }),
  );
  return {
    actors: [...new Set([own, ...onward].flatMap(({ actors }) => actors))],
    relations: [...new Set([own, ...onward].flatMap(({ relations }) => relations))],
  };
};
