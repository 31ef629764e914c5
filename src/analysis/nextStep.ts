import type { Actor } from '../domain/actor.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorId, AreaId } from '../domain/identifiers.ts';
import { judgementId } from '../domain/judgement.ts';
import { isAway } from '../domain/keyFigure.ts';
import type { AreaCoverage } from './coverage/areaCoverage.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { degreeOf, type Layers, neighboursOf } from './layers.ts';
import type { Ground } from './suggestions/linkGrounds.ts';
import type { LinksWorthMaking } from './suggestions/linksWorthMaking.ts';
import type { PossibleLinks } from './suggestions/possibleLinks.ts';
import type { WhoLinks } from './whoLinks.ts';

/** The one thing to draw or to ask first, with what it is about. */
export type NextStep = Step & {
  /** Whom it names and who is away for a while. */
  readonly away: readonly ActorId[];
};
type Step = { readonly evidence: Evidence } & (
  | { readonly step: 'drawActors' | 'nameCamps' | 'nameOtherCamp' | 'putActorsInCamps' | 'askOthers' }
  /** Relations with who left the network may have been drawn; good ones. */
  | { readonly step: 'drawRelations' | 'drawGoodRelations'; readonly isLeftUncounted: boolean }
  /** Of so many it is not said on which side they are. */
  | { readonly step: 'placeActors'; readonly count: number }
  /** Nobody is known to have to do with two sides, or nobody but from a side of their own. */
  | { readonly step: 'drawBetween'; readonly between: 'camps' | 'areas'; readonly sides: number; readonly isMore: boolean }
  /** A schakel who is far from a side. */
  | { readonly step: 'drawForLink'; readonly actor: ActorId }
  /** Somebody without any relation, or with none but with who left the network. */
  | { readonly step: 'drawForAlone'; readonly actor: ActorId; readonly isLeftUncounted: boolean }
  | { readonly step: 'askLink'; readonly actor: ActorId; readonly grounds: readonly Ground[] }
  /** Two who bridge together. */
  | { readonly step: 'askPair'; readonly pair: readonly [ActorId, ActorId] }
  | { readonly step: 'introduce'; readonly a: ActorId; readonly b: ActorId; readonly through: ActorId }
  /** A neighbourhood of which nobody is on the map; one without a key figure, in a network that has some. */
  | { readonly step: 'askArea' | 'askKeyFigure'; readonly area: AreaId }
);

/** What has been found already, for choosing the first thing to do. */
export interface Found {
  readonly linking: WhoLinks | null;
  readonly links: PossibleLinks;
  /** Asked for only when nobody is to be spoken with as a schakel. */
  readonly introductions: () => LinksWorthMaking | null;
  readonly coverage: readonly AreaCoverage[];
  /** The layers as they are drawn, who left the network still on them. */
  readonly drawn: Layers;
}

const NOTHING: Evidence = { actors: [], relations: [] };
/** With a larger part of them unsaid, the map is told about too little of itself. */
const MOST_UNPLACED = 2 / 3;
const MOST_ALONE = 1 / 4;

/** `map` and `layers` are of who is there. What the map is short of most, then whom to speak with, then what would make it more complete. Every map has a next step. */
export const nextStep = (map: ActorMap, layers: Layers, found: Found): NextStep => {
  const step = firstStep(map, layers, found);
  const named = step.step === 'introduce' ? [step.a, step.b, step.through] : 'actor' in step ? [step.actor] : [];
  return { ...step, away: named.filter((id) => isAway(map.actors.get(id)?.keyFigure ?? null)) };
};

const firstStep = (map: ActorMap, layers: Layers, { linking, links, introductions, coverage, drawn }: Found): Step => {
  const { actors, positive, tension } = layers;
  if (actors.length < 2) return { step: 'drawActors', evidence: NOTHING };
  if (positive.ties.length + tension.ties.length === 0)
    return {
      step: 'drawRelations',
      isLeftUncounted: drawn.positive.ties.length + drawn.tension.ties.length > 0,
      evidence: NOTHING,
    };
  if (positive.ties.length === 0)
    return { step: 'drawGoodRelations', isLeftUncounted: drawn.positive.ties.length > 0, evidence: NOTHING };
  const alone = [...actors.keys()].filter((actor) => degreeOf(positive, actor) + degreeOf(tension, actor) === 0);
  const [first] = alone;
  const linesDrawn = (actor: number) => degreeOf(drawn.positive, actor) + degreeOf(drawn.tension, actor);
  const drawForAlone: Step | null =
    first === undefined
      ? null
      : {
          step: 'drawForAlone',
          ...about(layers, first),
          isLeftUncounted: linesDrawn(drawn.numberOf.get((actors[first] as Actor).id) as number) > 0,
        };
  if (drawForAlone && alone.length > actors.length * MOST_ALONE) return drawForAlone;
  if (!linking)
    return { step: (['nameCamps', 'nameOtherCamp'] as const)[map.camps.size] ?? 'putActorsInCamps', evidence: NOTHING };
  const unplaced = linking.between === 'camps' ? actors.filter(({ camp }) => camp === null) : [];
  const placeActors: Step | null =
    unplaced.length === 0
      ? null
      : { step: 'placeActors', count: unplaced.length, evidence: { actors: unplaced.map(({ id }) => id), relations: [] } };
  if (placeActors && unplaced.length > actors.length * MOST_UNPLACED) return placeActors;
  const astray = linking.tagged.find(({ way }) => way === 'none');
  if (astray && linking.tagged.every(({ way }) => way === 'none'))
    return { step: 'drawForLink', ...about(layers, layers.numberOf.get(astray.actor) ?? 0) };
  const open = links.answered
    ? links.suggestions.find(({ actor }) => !map.judgements.has(judgementId('possibleLink', [actor])))
    : undefined;
  if (open) return { step: 'askLink', actor: open.actor, grounds: open.grounds, evidence: open.evidence };
  const pair = links.answered
    ? links.pairs.find(({ actors }) => !map.judgements.has(judgementId('possibleLink', actors)))
    : undefined;
  if (pair) return { step: 'askPair', pair: pair.actors, evidence: pair.evidence };
  const isOpen = ({ a, b }: { a: ActorId; b: ActorId }) => !map.judgements.has(judgementId('linkWorthMaking', [a, b]));
  const introduced = introductions();
  const introduction = introduced?.answered ? introduced.links.find(isOpen) : undefined;
  const [through] = introduction?.through ?? [];
  if (introduction && through)
    return { step: 'introduce', a: introduction.a, b: introduction.b, through, evidence: introduction.evidence };
  if (linking.others.length === 0 && !linking.tagged.some(({ way }) => way !== 'none'))
    return {
      step: 'drawBetween',
      between: linking.between,
      sides: linking.sides,
      isMore: linking.fromOwnSide.length > 0,
      evidence: NOTHING,
    };
  if (drawForAlone) return drawForAlone;
  if (placeActors) return placeActors;
  return missingArea(coverage) ?? { step: 'askOthers', evidence: NOTHING };
};

const missingArea = (coverage: readonly AreaCoverage[]): Step | null => {
  const nobody = coverage.find(({ level }) => level === 'nobody');
  if (nobody) return { step: 'askArea', area: nobody.area, evidence: NOTHING };
  if (!coverage.some(({ level }) => level === 'keyFigure')) return null;
  const without = coverage.find(({ level }) => level !== 'keyFigure');
  if (!without) return null;
  // Who left is nobody to look at.
  const actors = without.level === 'onlyLeft' ? [] : without.actors;
  return { step: 'askKeyFigure', area: without.area, evidence: { actors, relations: [] } };
};

/** An actor with its good relations. */
const about = (layers: Layers, actor: number): { readonly actor: ActorId; readonly evidence: Evidence } => ({
  actor: (layers.actors[actor] as Actor).id,
  evidence: evidenceOf(layers, actor, { positive: [...neighboursOf(layers.positive, actor)], tension: [] }),
});
