import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { PossibleLinks } from '../../analysis/suggestions/possibleLinks.ts';
import type { TagDifference } from '../../analysis/suggestions/tagAndPosition.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { inLetters, listed } from '../grammar.ts';
import type { insight as nlInsight } from '../nl/insight.ts';

type NameOf = (id: ActorId | PoleId) => string;
type WhyNot = Extract<PossibleLinks, { answered: false }>['because'];

const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf, most = 4) => listed(ids.map(nameOf), 'en', most);

const whyNot: Record<WhyNot, string> = {
  noActors: 'There is nobody on the map yet.',
  noRelations: 'There are no relations yet. Without them, nobody can be seen to stand between others.',
  onlyTension: 'Only tension has been drawn. Also draw who is in contact, works together or trusts each other.',
  noGroups: 'Nobody is in a camp or neighbourhood yet, so there are no sides to stand between.',
  oneGroup: 'Everybody with a camp or neighbourhood is on the same side. There is no other side yet.',
  nobodyBetween:
    'Besides those who are already a link, pusher or key figure, nobody on this map has enough good relations with two sides. One weak relation with a side is too little.',
};
const difference: Record<TagDifference['difference'], (actor: string) => string> = {
  taggedNotBetween: (actor) =>
    `Tagged as a link: ${actor}. Yet on this map fewer short routes between others run through ${actor} than on average. Is a relation missing, or does the linking happen in another way?`,
  betweenNotTagged: (actor) =>
    `On this map others are connected through ${actor}, who could be a link but has not been tagged as one. Does that role fit?`,
};
const level: Record<CoverageLevel, (keyFigure: string) => string> = {
  nobody: () => 'Nobody from this neighbourhood is on the map yet.',
  onlyLeft: () => 'Everybody on the map from this neighbourhood has left the network.',
  noKeyFigureNear: (keyFigure) => `There are actors, but no ${keyFigure} within two steps.`,
  keyFigureNear: (keyFigure) => `A ${keyFigure} within two steps.`,
  keyFigure: (keyFigure) => `A ${keyFigure} of its own.`,
};

const strengthOf = (points: number, lines: number): string => {
  const each = points / lines;
  const strength = each < 1.5 ? 'weak' : each < 2.5 ? 'ordinary' : 'strong';
  if (lines > 1) return `${strength} ones`;
  return strength === 'ordinary' ? 'an ordinary one' : `a ${strength} one`;
};

const ground = (ground: Ground, actor: string, nameOf: NameOf): string => {
  switch (ground.code) {
    case 'linesToPoles': {
      const poles = ground.poles.map(
        ({ pole, points, actors }) => `${strengthOf(points, actors.length)} with “${nameOf(pole)}” (${names(actors, nameOf)})`,
      );
      const sides = ground.poles.length === 1 ? 'one side' : `${inLetters(ground.poles.length, 'en')} sides`;
      return `Good relations with ${sides}: ${listed(poles, 'en', 4)}.`;
    }
    case 'linesThrough': {
      const poles = ground.poles.map(({ pole, through }) => `“${nameOf(pole)}” through ${names(through, nameOf)}`);
      const all = new Set(ground.poles.flatMap(({ through }) => through)).size;
      if (all === 1 && ground.poles.length > 1)
        return `A way to ${inLetters(ground.poles.length, 'en')} sides through ${names(ground.poles[0]?.through ?? [], nameOf)}. This go-between is on none of the sides on this map.`;
      return `A way to ${listed(poles, 'en', 4)}. On this map ${all === 1 ? 'this go-between is' : 'these go-betweens are'} on none of the sides.`;
    }
    case 'linesToUnasked':
      return ground.poles
        .map(
          ({ pole, actors }) =>
            `${actors.length === 1 ? 'A good relation' : 'Good relations'} with ${names(actors, nameOf)}: no side has been entered there, but the relations mostly go to “${nameOf(pole)}”.`,
        )
        .join(' ');
    case 'throughLess':
      return `The way through ${names(ground.actors, nameOf)} counts for less: it also leads to another side or to many others, or there is tension.`;
    case 'weakLines':
      return `A weak relation counts for half: the one with ${names(ground.actors, nameOf)}.`;
    case 'firmLines':
      return ground.are === 'firmer'
        ? 'Relations stronger than usual, and so higher in this list.'
        : 'Relations less strong than usual, and so lower in this list.';
    case 'away':
      return `Away for a while, and counted all the same: ${names(ground.actors, nameOf)}.`;
    case 'linesToLeft':
      return `No longer in the network, and so not counted: ${names(ground.actors, nameOf)}.`;
    case 'linksStrangers':
      return `A connection between ${inLetters(ground.pairs, 'en')} pairs from “${nameOf(ground.poles[0])}” and “${nameOf(ground.poles[1])}” who do not know each other on this map.`;
    case 'noOwnTension':
      return 'No tension with any of the sides.';
    case 'ownTension':
      return `Some tension with ${names(ground.actors, nameOf)}, and so lower in this list.`;
    case 'onlyGoBetween': {
      const [first, ...rest] = ground.pairs;
      if (!first) return '';
      const more =
        rest.length === 0 ? '' : `, and for ${inLetters(rest.length, 'en')} other ${rest.length === 1 ? 'pair' : 'pairs'}`;
      return `The only go-between on this map for ${nameOf(first[0])} and ${nameOf(first[1])}${more}.`;
    }
    case 'othersBetween':
      return `The relation with ${names(ground.actors, nameOf)} counts for less: somebody already stands between the sides there.`;
    case 'dealsWithMany':
      return `Far more relations than average (${ground.lines}), and so lower in this list: knowing many people is not the same as linking them.`;
    case 'manyShortPaths':
      return `Many of the shortest routes on this map run through ${actor}.`;
  }
};

/** Actors by name, or parts of the map with some of who is in each. */
export const apart = (pieces: readonly (readonly string[])[]): string =>
  pieces.every(({ length }) => length === 1)
    ? listed(pieces.flat(), 'en', 4)
    : `${inLetters(pieces.length, 'en')} parts of the map: ${pieces
        .slice(0, 3)
        .map((piece) => listed(piece, 'en', 2))
        .join('; ')}`;

export const insight: typeof nlInsight = {
  working: 'Looking at the map',
  outdated: 'The map has changed. This is still about how it was.',
  failed: 'The map could not be looked at. Your map has not changed.',
  tryAgain: 'Try again',
  cancel: 'Stop',
  possibleLinks: {
    title: 'Possible links',
    between: {
      areas: 'Nobody is in a camp yet, so this looks between neighbourhoods.',
    },
    whyNot,
    ground,
    itself: 'Links by themselves: good relations with two sides.',
    notAll: (count) =>
      `${count === 1 ? 'The one counted above is not here' : `Not all ${inLetters(count, 'en')} are here`}.${count > 5 ? ' The list names at most five.' : ''} Pushers, key figures and those who bridge together with another are left out, and so are those with only a weak relation with a side.`,
    onlyTogether:
      'Nobody links two sides alone, apart from those who are already a link, pusher or key figure. Two together do: see “A bridge together”.',
    noneItself:
      'Nobody has enough good relations of their own with two sides, apart from those who are already a link, pusher or key figure. One weak relation with a side is too little.',
    through: {
      title: 'Through somebody to the other side',
      intro: 'Can reach the other side through a go-between who stands with no side on this map.',
    },
    together: {
      title: 'A bridge together',
      intro: 'Two who each have good relations with one side, and with each other.',
      heading: (one, other) => `${one} and ${other}`,
      reason: (one, pole, other, otherPole) => `${one} with “${pole}”, ${other} with “${otherPole}”, and with each other.`,
      side: (actor, pole, isOwn, actors) =>
        `${actor}${isOwn ? `, of “${pole}”` : ''}: good relations with ${listed(actors, 'en', 4)}${isOwn ? '' : ` (“${pole}”)`}.`,
      each: 'Apart from each other there is at most a weak relation with the other side.',
      limit: 'This is only about a place on this map. Ask both of them whether it is possible, and safe.',
      stability: (times) =>
        `How sure: the program drew the map 100 times in slightly different ways, ${times} times with these two among the first three pairs.`,
      accept: (one, other) => `Tag ${one} and ${other} as links`,
      acceptShort: 'Tag both as links',
    },
    limit: (actor) => `This is only about a place on this map. Ask ${actor} whether it is possible, and safe.`,
    stability: (times, actor) =>
      `How sure: the program drew the map 100 times in slightly different ways, ${times} times with ${actor} among the first five of a list.`,
    accept: (actor) => `Tag ${actor} as a link`,
    acceptShort: 'Tag as a link',
  },
  tagAndPosition: {
    titleWith: (count) => `Where role and place differ${count > 0 ? ` (${count})` : ''}`,
    intro: 'Questions, not corrections: the map does not know everything.',
    none: 'No difference was found here.',
    noneTagged: 'Nobody is tagged as a link yet.',
    reason: {
      taggedNotBetween: 'Tagged as a link, but less between others here than on average.',
      betweenNotTagged: 'Not tagged as a link, but between others here.',
    },
    difference,
    takeAway: (actor) => `${actor}: take the role away`,
    takeAwayShort: 'Take role away',
    saidTakenAway: (actor) => `No longer tagged as a link: ${actor}.`,
  },
  cutPoints: {
    title: 'Who is the only way',
    none: 'Nobody is the only way between others on this map.',
    reason: (cutsOff) => `The only good connection with ${listed(cutsOff, 'en', 4)}.`,
    between: (pieces) => `The only good connection between ${apart(pieces)}.`,
    betweenSentence: (actor, pieces) =>
      `Without ${actor}, no way of good relations on this map is left between ${apart(pieces)}.`,
    limit: 'A forgotten relation can change this.',
    sentence: (actor, cutsOff) => `Without ${actor}, no way of good relations on this map leads to ${listed(cutsOff, 'en', 4)}.`,
  },
  coverage: {
    title: 'Neighbourhoods',
    none: 'There are no neighbourhoods yet. On the panel of an actor, say in which neighbourhood they live or work.',
    allCovered: (keyFigure) => `Every neighbourhood has a ${keyFigure} of its own.`,
    level,
    actors: (actors) => `On the map: ${listed(actors, 'en', 4)}.`,
    nearest: (keyFigures) => `Nearby: ${listed(keyFigures, 'en', 3)}.`,
  },
  evidence: {
    show: 'Show on the map',
    hide: 'Stop showing',
  },
  showAll: (count) => (count === 2 ? 'Show both' : `Show all ${count}`),
  showLess: 'Show less',
};
