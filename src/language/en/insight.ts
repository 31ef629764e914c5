import type { NextStep } from '../../analysis/analysis.ts';
import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { PossibleLinks } from '../../analysis/suggestions/possibleLinks.ts';
import type { TagDifference } from '../../analysis/suggestions/tagAndPosition.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { counted, listed } from '../grammar.ts';
import type { insight as nlInsight } from '../nl/insight.ts';

type NameOf = (id: ActorId | PoleId) => string;
type WhyNot = Extract<PossibleLinks, { answered: false }>['because'];

const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf, most = 4) => listed(ids.map(nameOf), 'en', most);

const whyNot: Record<WhyNot, string> = {
  noActors: 'There is nobody on the map yet.',
  noRelations: 'There are no relations yet. Without relations nobody can be seen to stand between others.',
  onlyTension: 'Only tension is drawn. A link needs good lines as well.',
  noGroups: 'Nobody is in a camp or neighbourhood yet, so there are no sides to link.',
  oneGroup: 'Everybody with a camp or neighbourhood is on the same side. There is no other side to link with yet.',
  nobodyBetween:
    'Nobody on this map has good lines with two sides, apart from those who are a link, pusher or key figure already.',
};
const nextStep: Record<NextStep, string> = {
  drawActors: 'First draw the main actors around the issue.',
  drawRelations: 'Now draw who deals with whom.',
  drawGoodRelations: 'Also draw who is in contact, cooperates or trusts each other.',
  nameCamps: 'Name the camps under Interpret. Two are enough to begin with.',
  putActorsInCamps: 'Put actors in the camps under Interpret. Those who take no side can be put on “no camp”.',
};
const difference: Record<TagDifference['difference'], (actor: string) => string> = {
  taggedNotBetween: (actor) =>
    `${actor} is tagged as a link, but does not stand between others on this map. Is a relation missing, or does ${actor} connect in another way?`,
  betweenNotTagged: (actor) =>
    `${actor} stands between others on this map, but is not tagged as a link. Could ${actor} open a door?`,
};
const level: Record<CoverageLevel, (keyFigure: string) => string> = {
  nobody: () => 'Blank spot: nobody from this neighbourhood is on the map yet.',
  noKeyFigureNear: (keyFigure) => `Actors, but no ${keyFigure} within two steps.`,
  keyFigureNear: (keyFigure) => `A ${keyFigure} within two steps.`,
  keyFigure: (keyFigure) => `A ${keyFigure} of its own.`,
};

const stabilityWord = (times: number): string => (times >= 80 ? 'nearly always' : times >= 50 ? 'varying' : 'seldom');

const linesOf = (points: number, lines: number): string => {
  const each = points / lines;
  const strength = each < 1.5 ? 'weak' : each < 2.5 ? 'ordinary' : 'strong';
  if (lines > 1) return `${strength} lines`;
  return strength === 'ordinary' ? 'an ordinary line' : `a ${strength} line`;
};

const ground = (ground: Ground, actor: string, nameOf: NameOf): string => {
  switch (ground.code) {
    case 'linesToPoles': {
      const poles = ground.poles.map(
        ({ pole, points, actors }) => `${linesOf(points, actors.length)} with “${nameOf(pole)}” (${names(actors, nameOf)})`,
      );
      const sides =
        ground.poles.length === 1
          ? 'lines of its own with one side'
          : `lines with ${ground.poles.length === 2 ? 'both' : 'several'} sides`;
      return `Has ${sides}: ${listed(poles, 'en', 4)}.`;
    }
    case 'linesThrough': {
      const poles = ground.poles.map(({ pole, through }) => `with “${nameOf(pole)}” through ${names(through, nameOf)}`);
      const all = new Set(ground.poles.flatMap(({ through }) => through)).size;
      if (all === 1 && ground.poles.length > 1)
        return `Has lines with ${ground.poles.length === 2 ? 'both' : 'all'} sides through ${names(ground.poles[0]?.through ?? [], nameOf)}, who stands on none of the sides on this map.`;
      return `Has lines ${listed(poles, 'en', 4)}. On this map they stand on none of the sides themselves.`;
    }
    case 'linksStrangers':
      return `Links ${counted(ground.pairs, 'pair', 'pairs')} from “${nameOf(ground.poles[0])}” and “${nameOf(ground.poles[1])}” who do not know each other on this map.`;
    case 'noOwnTension':
      return 'Has no tension of its own with any of the sides.';
    case 'ownTension':
      return `Has tension with ${names(ground.actors, nameOf)}; that is taken off.`;
    case 'onlyGoBetween': {
      const [first, ...rest] = ground.pairs;
      if (!first) return '';
      const more = rest.length === 0 ? '' : `, and of ${counted(rest.length, 'other pair', 'other pairs')}`;
      return `Is the only go-between on this map of ${nameOf(first[0])} and ${nameOf(first[1])}${more}.`;
    }
    case 'othersBetween':
      return `The line with ${names(ground.actors, nameOf)} counts less: somebody there stands between the sides already.`;
    case 'dealsWithMany':
      return `Deals with far more others than average (${ground.lines}); that is taken off, for knowing everybody is not yet linking.`;
    case 'manyShortPaths':
      return `Many of the shortest ways run through ${actor}.`;
  }
};

export const insight: typeof nlInsight = {
  title: 'Insight',
  intro: 'What the map shows, to talk about. No judgement of people.',
  working: 'Looking at the map',
  outdated: 'The map has changed; this is still about how it was.',
  failed: 'Looking at the map did not work.',
  tryAgain: 'Try again',
  cancel: 'Stop',
  nextStepTitle: 'Next step',
  nextStep,
  possibleLinks: {
    title: 'Possible links',
    between: {
      camps: 'Looked at between the camps on the map.',
      areas: 'Nobody is in a camp yet, so this looks between neighbourhoods.',
    },
    whyNot,
    ground,
    limit: (actor) => `This says something about the place on this map, not whether ${actor} is willing, able or safe.`,
    stability: (times, actor) =>
      `How sure: ${stabilityWord(times)}. In ${times} of 100 redrawn maps ${actor} is among the first five.`,
    accept: (actor) => `Tag ${actor} as a link`,
    acceptShort: 'Tag as a link',
  },
  tagAndPosition: {
    title: 'Where role and place differ',
    intro: 'Questions, not corrections: the map does not know everything.',
    none: 'The links that are tagged stand between others on the map as well.',
    noneTagged: 'Nobody is tagged as a link yet.',
    difference,
  },
  cutPoints: {
    title: 'Who comes loose without whom',
    none: 'On this map nobody comes loose when one other goes.',
    sentence: (actor, cutsOff) =>
      `Without ${actor}, ${listed(cutsOff, 'en', 4)} ${cutsOff.length === 1 ? 'comes' : 'come'} loose on this map.`,
  },
  coverage: {
    title: 'Neighbourhoods',
    none: 'There are no neighbourhoods yet. Say of an actor in which neighbourhood it lives or works.',
    allCovered: (keyFigure) => `Every neighbourhood has a ${keyFigure} of its own.`,
    level,
    actors: (actors) => `On the map: ${listed(actors, 'en', 4)}.`,
    nearest: (keyFigures) => `Near: ${listed(keyFigures, 'en', 3)}.`,
  },
  evidence: {
    show: 'Show on the map',
    hide: 'Stop showing',
  },
  showAll: (count) => `Show all ${count}`,
  showLess: 'Show less',
};
