import type { ActorMap } from '../domain/actorMap.ts';
import { EXACT_AT_ONCE_ACTORS, LOOK_AT_ONCE_ACTORS } from '../domain/largeMap.ts';
import type { Share } from '../domain/quantities.ts';
import type { Analysis } from './analysis.ts';
import { areaCoverage } from './coverage/areaCoverage.ts';
import { coverageReport } from './coverage/coverageReport.ts';
import { inShort, toldSides } from './inShort.ts';
import { degreeOf, type Layers, layersOf, withoutWhoLeft } from './layers.ts';
import { betweenness } from './metrics/betweenness.ts';
import { sampledBetweenness } from './metrics/betweennessInParts.ts';
import { twoSidedness } from './metrics/twoSidedness.ts';
import { nextStep } from './nextStep.ts';
import { cutPoints } from './suggestions/cutPoints.ts';
import { groundToStandOn } from './suggestions/groundToStandOn.ts';
import { linksWorthMaking } from './suggestions/linksWorthMaking.ts';
import { type PossibleLinks, possibleLinks } from './suggestions/possibleLinks.ts';
import { tagAndPosition } from './suggestions/tagAndPosition.ts';
import { whoLinks } from './whoLinks.ts';

/**
 * All of *Inzicht* for one map. Answers every map, also an empty one, and the same map always the same. Of a large map `report`
 * is given a first answer: by an estimate of who is on many shortest ways, and without how sure the suggestions are.
 */
export const analyseMap = (
  map: ActorMap,
  report: (progress: { readonly done: Share; readonly preview: Analysis }) => void = () => undefined,
): Analysis => {
  const layers = layersOf(map);
  const coverage = areaCoverage(layers, map);
  const ground = groundToStandOn(map, layers);
  const sides = ground.poles ? twoSidedness(layers.positive, layers.tension, ground.poles) : null;
  // Of a place between two sides no more is said than who is still there makes of it.
  const present = withoutWhoLeft(layers);
  const sidesNow = present === layers || !ground.poles ? sides : twoSidedness(present.positive, present.tension, ground.poles);
  const cut = cutPoints(layers);
  const told = toldSides(map, layers);
  const linking = told.sides === 'camps' || told.sides === 'areas' ? whoLinks(layers, told.poles, told.sides) : null;
  const others = { linking, cutPoints: cut, coverage, coverageReport: coverageReport(layers, map, coverage) };
  const answer = (between: Float64Array, isPreview: boolean): Analysis => {
    const isOnManyPaths = onManyPaths(layers, between);
    const links: PossibleLinks =
      ground.poles && sides
        ? possibleLinks({ layers, poles: ground.poles, sides, isOnManyPaths }, ground.kind, isPreview)
        : { answered: false, because: ground.because ?? 'noGroups' };
    const suggested = new Set(links.answered ? links.suggestions.map(({ actor }) => layers.numberOf.get(actor) ?? -1) : []);
    // Of a large map whom to introduce is thought out when it is asked.
    const introductions = () => (layers.actors.length > LOOK_AT_ONCE_ACTORS ? null : linksWorthMaking(map));
    const next = nextStep(map, layers, { linking, links, introductions, coverage });
    return {
      inShort: inShort(map, layers, { told, linking, next, cut, coverage }),
      possibleLinks: links,
      tagAndPosition: tagAndPosition(layers, between, isOnManyPaths, sidesNow, suggested),
      nextStep: next,
      ...others,
    };
  };
  if (layers.actors.length > EXACT_AT_ONCE_ACTORS)
    report({ done: PREVIEWED as Share, preview: answer(sampledBetweenness(layers.positive, 'steps'), true) });
  return answer(betweenness(layers.positive), false);
};

/** So much of the work on a large map comes before its first answer. */
const PREVIEWED = 0.15;

/** One in ten of those who have relations, and at least one: on whom most shortest ways run. */
const onManyPaths = ({ positive }: Layers, between: Float64Array): ((actor: number) => boolean) => {
  const tied = [...between].filter((_, actor) => degreeOf(positive, actor) > 0).sort((a, b) => b - a);
  const least = tied[Math.max(1, Math.floor(tied.length / 10)) - 1] ?? 0;
  return (actor) => least > 0 && (between[actor] as number) >= least;
};
