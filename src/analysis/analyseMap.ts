import type { ActorMap } from '../domain/actorMap.ts';
import { hasLeft } from '../domain/keyFigure.ts';
import { EXACT_AT_ONCE_ACTORS, LOOK_AT_ONCE_ACTORS } from '../domain/largeMap.ts';
import type { Share } from '../domain/quantities.ts';
import { whoIsThere } from '../domain/whoIsThere.ts';
import type { Analysis } from './analysis.ts';
import { areaCoverage } from './coverage/areaCoverage.ts';
import { coverageReport } from './coverage/coverageReport.ts';
import { hangOnOne, inShort, type ToldSides, toldSides } from './inShort.ts';
import { degreeOf, type Layers, layersOf, neighboursOf } from './layers.ts';
import { betweenness } from './metrics/betweenness.ts';
import { sampledBetweenness } from './metrics/betweennessInParts.ts';
import { twoSidedness } from './metrics/twoSidedness.ts';
import { nextStep } from './nextStep.ts';
import { areaPoles, campPoles } from './poles.ts';
import { cutPoints } from './suggestions/cutPoints.ts';
import { groundToStandOn } from './suggestions/groundToStandOn.ts';
import type { LeftOf } from './suggestions/linkGrounds.ts';
import { linksWorthMaking } from './suggestions/linksWorthMaking.ts';
import { type PossibleLinks, possibleLinks } from './suggestions/possibleLinks.ts';
import { tagAndPosition } from './suggestions/tagAndPosition.ts';
import { type WhoLinks, whoLinks } from './whoLinks.ts';

/**
 * All of *Inzicht* for one map. Answers every map, also an empty one, and the same map always the same. Of a large map `report`
 * is given a first answer: by an estimate of who is on many shortest ways, and without how sure the suggestions are.
 */
export const analyseMap = (
  map: ActorMap,
  report: (progress: { readonly done: Share; readonly preview: Analysis }) => void = () => undefined,
): Analysis => {
  // On the drawing everybody stays: what is concluded is about who is there.
  const drawn = layersOf(map);
  const there = whoIsThere(map);
  const layers = there === map ? drawn : layersOf(there);
  const coverage = areaCoverage(drawn, map);
  const ground = groundToStandOn(there, layers);
  const sides = ground.poles ? twoSidedness(layers.positive, layers.tension, ground.poles) : null;
  const cut = cutPoints(layers);
  const hanging = hangOnOne(cut, layers, drawn);
  const told = toldSides(there, layers);
  const linking = linkingOf(map, layers, drawn, told);
  const isSomebodyLeft = there !== map;
  const others = {
    linking,
    cutPoints: cut,
    hanging,
    isSomebodyLeft,
    coverage,
    coverageReport: coverageReport(drawn, map, coverage),
  };
  const answer = (between: Float64Array, isPreview: boolean): Analysis => {
    const isOnManyPaths = onManyPaths(layers, between);
    const links: PossibleLinks =
      ground.poles && sides
        ? possibleLinks({ layers, poles: ground.poles, sides, isOnManyPaths }, ground.kind, leftBeside(drawn), isPreview)
        : { answered: false, because: ground.because ?? 'noGroups' };
    const suggested = new Set(links.answered ? links.suggestions.map(({ actor }) => layers.numberOf.get(actor) ?? -1) : []);
    // Of a large map whom to introduce is thought out when it is asked.
    const introductions = () => (layers.actors.length > LOOK_AT_ONCE_ACTORS ? null : linksWorthMaking(map));
    const next = nextStep(there, layers, { linking, links, introductions, coverage, drawn });
    return {
      inShort: inShort(layers, { told, linking, next, hanging, coverage, map, drawn }),
      possibleLinks: links,
      tagAndPosition: tagAndPosition(layers, between, isOnManyPaths, sides, suggested),
      nextStep: next,
      ...others,
    };
  };
  if (layers.actors.length > EXACT_AT_ONCE_ACTORS)
    report({ done: PREVIEWED as Share, preview: answer(sampledBetweenness(layers.positive, 'steps'), true) });
  return answer(betweenness(layers.positive), false);
};

const linkingOf = (map: ActorMap, layers: Layers, drawn: Layers, { sides, poles }: ToldSides): WhoLinks | null => {
  if (sides !== 'camps' && sides !== 'areas') return null;
  const drawnPoles = drawn === layers ? poles : sides === 'camps' ? campPoles(drawn, map) : areaPoles(drawn, map);
  return whoLinks(layers, poles, sides, { layers: drawn, poles: drawnPoles });
};

/** With whom of those who left somebody has a good line. */
const leftBeside =
  ({ actors, numberOf, positive }: Layers): LeftOf =>
  (actor) =>
    [...neighboursOf(positive, numberOf.get(actor) as number)].flatMap((other) =>
      hasLeft(actors[other]?.keyFigure ?? null) ? (actors[other]?.id ?? []) : [],
    );

/** So much of the work on a large map comes before its first answer. */
const PREVIEWED = 0.15;

/** One in ten of those who have relations, and at least one: on whom most shortest ways run. */
const onManyPaths = ({ positive }: Layers, between: Float64Array): ((actor: number) => boolean) => {
  const tied = [...between].filter((_, actor) => degreeOf(positive, actor) > 0).sort((a, b) => b - a);
  const least = tied[Math.max(1, Math.floor(tied.length / 10)) - 1] ?? 0;
  return (actor) => least > 0 && (between[actor] as number) >= least;
};
