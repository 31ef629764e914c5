import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import type { PoleId, Poles } from '../poles.ts';
import { FIRST, FIRST_PAIRS, stabilityOf } from '../redraws.ts';
import { type BridgingPair, bridgingPairs, firstPairs, halvesOf } from './bridgingPairs.ts';
import { type BrokeragePosition, brokeragePosition } from './brokeragePosition.ts';
import { type Findings, type Ground, type LeftOf, linkGrounds } from './linkGrounds.ts';

/** Suggested schakels, or why there are none. */
export type PossibleLinks =
  | {
      readonly answered: true;
      readonly poles: 'camps' | 'areas';
      /** Two lists of at most five, told apart by `way` and laid into one: whoever wants the likeliest of all takes the first. */
      readonly suggestions: readonly PossibleLink[];
      readonly pairs: readonly PossiblePair[];
    }
  | {
      readonly answered: false;
      readonly because: 'noActors' | 'noRelations' | 'onlyTension' | 'noGroups' | 'oneGroup' | 'nobodyBetween';
    };

/** Deals with two sides itself, or reaches the second one through somebody. */
export type LinkWay = 'itself' | 'through';

export interface PossibleLink {
  readonly actor: ActorId;
  readonly way: LinkWay;
  readonly grounds: readonly Ground[];
  /** In how many of 100 redrawn maps the actor is among the first five of a list; null in a first answer, before they are drawn. */
  readonly stability: number | null;
  /** Actors and relations to light up. */
  readonly evidence: Evidence;
}

/** Two who form a bridge together: each deals with one side, and they deal with each other. */
export interface PossiblePair {
  readonly actors: readonly [ActorId, ActorId];
  /** The side of each, and whom it has a good line with there. */
  readonly sides: readonly [PairSide, PairSide];
  readonly stability: number | null;
  readonly evidence: Evidence;
}
interface PairSide {
  readonly pole: PoleId;
  /** Whether this half of the pair stands on that side itself. */
  readonly isOwn: boolean;
  readonly actors: readonly ActorId[];
}

/** A line to one side of less than this is no link: one weak contact can be a slip of the pen. */
export const LEAST_LEG = 2;
/** Who links itself comes before who needs somebody for it, unless clearly weaker: weighed so that neither sort is found less often than by one list. */
export const ITSELF_FIRST = 1.35;

/** Present schakels need no suggesting; key figures are known already, also who left; a pusher feeds what a schakel should calm. */
export const mayBeSuggested = ({ roles, keyFigure }: Actor): boolean =>
  roles.link === undefined && roles.pusher === undefined && keyFigure === null;

/** The first five of those who deal with two sides, and of those who reach the second one through somebody, each with its grounds and how sure they are. */
export const possibleLinks = (
  findings: Findings,
  kind: 'camps' | 'areas',
  leftOf: LeftOf = () => [],
  isPreview = false,
): PossibleLinks => {
  const { layers, poles, sides } = findings;
  const takesNoSide = (actor: number) => kind === 'camps' && isInMiddle(layers.actors[actor] as Actor);
  const isCandidate = (actor: number) => mayBeSuggested(layers.actors[actor] as Actor);
  const position = brokeragePosition(layers.positive, layers.tension, poles, takesNoSide);
  const { scores, weakestLegs, itself } = position;
  const together = bridgingPairs(layers.positive, layers.tension, poles, isCandidate);
  const halves = halvesOf(together);
  const pathShare = (actor: number) => sides[actor]?.pathShare ?? 0;
  const joint = (actor: number) => (scores[actor] as number) * (itself[actor] === 1 ? ITSELF_FIRST : 1);
  const standing = layers.actors
    .flatMap((_, actor) => ((weakestLegs[actor] as number) >= LEAST_LEG && (scores[actor] as number) > 0 ? [actor] : []))
    .filter((actor) => isCandidate(actor) && !(itself[actor] === 1 && halves.has(actor)))
    .sort((a, b) => joint(b) - joint(a) || pathShare(b) - pathShare(a) || a - b);
  const [linking, reaching] = [1, 0].map((own) => standing.filter((actor) => itself[actor] === own).slice(0, FIRST)) as [
    number[],
    number[],
  ];
  const first = new Set([...linking, ...reaching]);
  const pairs = firstPairs(together, linking, FIRST_PAIRS);
  if (first.size + pairs.length === 0) return { answered: false, because: 'nobodyBetween' };
  const stability = isPreview ? null : stabilityOf(layers, poles, { isCandidate, takesNoSide, floor: LEAST_LEG });
  const suggestions = standing
    .filter((actor) => first.has(actor))
    .map((actor) => ({
      actor: (layers.actors[actor] as Actor).id,
      way: itself[actor] === 1 ? ('itself' as const) : ('through' as const),
      grounds: linkGrounds(findings, position, actor, leftOf),
      stability: stability && (stability.actors[actor] as number),
      evidence: evidenceFor(layers, poles, position, actor),
    }));
  const told = pairs.map((pair) => pairOf(layers, poles, pair, stability?.pair(...pair.actors) ?? null));
  return { answered: true, poles: kind, suggestions, pairs: told };
};

/** Said to take no side, which is more than not being asked. */
const isInMiddle = ({ camp, roles }: Actor): boolean => camp === 'none' || (camp === null && roles.silentMiddle !== undefined);

/** The actor's own lines and tension with the sides, and the lines through others as far as those they lead to. */
const evidenceFor = (layers: Layers, poles: Poles, { waysOf, itself }: BrokeragePosition, actor: number): Evidence => {
  const standsOnPole = (other: number) => (poles.of[other] ?? []).length > 0;
  const through = waysOf(actor).filter(({ as }) => as === 'leaning' || (as === 'passing' && itself[actor] === 0));
  const isPassedBy = new Set(through.map(({ other }) => other));
  const own = evidenceOf(layers, actor, {
    positive: [...neighboursOf(layers.positive, actor)].filter((other) => standsOnPole(other) || isPassedBy.has(other)),
    tension: [...neighboursOf(layers.tension, actor)].filter(standsOnPole),
  });
  const onward = through.map(({ other, pole }) => linesWith(layers, poles, other, pole, actor));
  return allOf([own, ...onward]);
};

/** An actor's good lines with a pole, but for one other. */
const linesWith = (layers: Layers, poles: Poles, actor: number, pole: number, but: number): Evidence =>
  evidenceOf(layers, actor, {
    positive: [...neighboursOf(layers.positive, actor)].filter((other) => other !== but && poles.of[other]?.includes(pole)),
    tension: [],
  });

const allOf = (lit: readonly Evidence[]): Evidence => ({
  actors: [...new Set(lit.flatMap(({ actors }) => actors))],
  relations: [...new Set(lit.flatMap(({ relations }) => relations))],
});

const pairOf = (
  layers: Layers,
  poles: Poles,
  { actors: [one, other], poles: [onePole, otherPole] }: BridgingPair,
  stability: number | null,
): PossiblePair => {
  const side = (actor: number, pole: number, partner: number): PairSide => ({
    pole: poles.ids[pole] as PoleId,
    isOwn: poles.of[actor]?.includes(pole) === true,
    actors: linesWith(layers, poles, actor, pole, partner).actors.slice(1),
  });
  return {
    actors: [(layers.actors[one] as Actor).id, (layers.actors[other] as Actor).id],
    sides: [side(one, onePole, other), side(other, otherPole, one)],
    stability,
    evidence: allOf([
      evidenceOf(layers, one, { positive: [other], tension: [] }),
      linesWith(layers, poles, one, onePole, other),
      linesWith(layers, poles, other, otherPole, one),
    ]),
  };
};
