import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import type { Analysis } from '../../../src/analysis/analysis.ts';
import { type CampMixing, campMixing } from '../../../src/analysis/campMixing.ts';
import type { NextStep } from '../../../src/analysis/nextStep.ts';
import { type FragilePoints, fragilePoints } from '../../../src/analysis/suggestions/fragilePoints.ts';
import { type LinksWorthMaking, linksWorthMaking } from '../../../src/analysis/suggestions/linksWorthMaking.ts';
import type { LinkWay, PossibleLink, PossiblePair } from '../../../src/analysis/suggestions/possibleLinks.ts';
import { type ReachSet, reachSet } from '../../../src/analysis/suggestions/reachSet.ts';
import { type WhatIf, whatIf } from '../../../src/analysis/suggestions/whatIf.ts';
import type { WhoLinks } from '../../../src/analysis/whoLinks.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { hasLeft, isAway } from '../../../src/domain/keyFigure.ts';
import { nl } from '../../../src/language/nl.ts';

/** One sentence of *Inzicht* as it is read. */
export interface Said {
  readonly part:
    | 'summary'
    | 'connect'
    | 'lists'
    | 'pairs'
    | 'fragile'
    | 'whatIf'
    | 'missing'
    | 'next'
    | 'introductions'
    | 'together'
    | 'camps'
    | 'tags';
  readonly text: string;
  /** Whom it is about. */
  readonly about: readonly ActorId[];
  /** Whom it proposes for something. */
  readonly suggests: readonly ActorId[];
  /** Whether it stands behind *Hoe zeker?* */
  readonly isFolded: boolean;
}
/** All that *Inzicht* says of a map, and what it says it from. */
export interface Told {
  readonly map: ActorMap;
  readonly said: readonly Said[];
  readonly analysis: Analysis;
  readonly mixing: CampMixing;
  readonly fragile: FragilePoints;
  readonly introductions: LinksWorthMaking;
  readonly reach: ReachSet;
  readonly without: readonly WhatIf[];
}

const SET_SIZE = 5;

/** Puts the sentences of all parts together as the panel does. */
export const toldOf = (map: ActorMap): Told => {
  const found = {
    map,
    analysis: analyseMap(map),
    mixing: campMixing(map),
    fragile: fragilePoints(map),
    introductions: linksWorthMaking(map),
    reach: reachSet(map, SET_SIZE, true),
    without: [...map.actors.values()].flatMap(({ id, keyFigure }) => (hasLeft(keyFigure) ? [] : (whatIf(map, id) ?? []))),
  };
  const said = [
    ...ofSummary(found),
    ...ofConnect(found),
    ...ofFragile(found),
    ...found.without.flatMap((one) => ofWhatIf(found, one)),
    ...ofNext(found),
    ...ofTogether(found),
    ...ofCamps(found),
  ];
  return { ...found, said: said.map((one) => withStanding(map, one)) };
};

type Found = Omit<Told, 'said'>;
type Answered = Extract<Analysis['possibleLinks'], { readonly answered: true }>;
type NameOf = (id: string) => string;
type Some = Partial<Said> & Pick<Said, 'part' | 'text'>;
const say = (part: Said['part'], text: string, rest: Partial<Said> = {}): Said => ({
  part,
  text,
  about: [],
  suggests: [],
  isFolded: false,
  ...rest,
});
const TERM = { one: nl.words.keyFigureTerm.figure, many: nl.words.keyFigureTermMany.figure };
const namesOf =
  ({ map }: Pick<Found, 'map'>) =>
  (id: string): string =>
    map.actors.get(id as never)?.name ?? map.camps.get(id as never)?.name ?? map.areas.get(id as never)?.name ?? '…';

/** What an answer adds of those who are away for a while, or left. */
const withStanding = (map: ActorMap, one: Said): Said => {
  const those = (is: typeof isAway) =>
    one.about.filter((id) => is(map.actors.get(id)?.keyFigure ?? null)).map((id) => map.actors.get(id)?.name ?? '');
  const [away, left] = [those(isAway), those(hasLeft)];
  const added = [...(away.length > 0 ? [nl.answers.away(away)] : []), ...(left.length > 0 ? [nl.answers.left(left)] : [])];
  return { ...one, text: [one.text, ...added].join(' ') };
};

const ofSummary = (found: Found): Said[] =>
  found.analysis.inShort.map((fact) =>
    say('summary', nl.inShort.sentence(fact, namesOf(found), TERM).join(''), {
      suggests: fact.fact === 'next' ? meantBy(fact.next) : fact.fact === 'hangOnOne' ? [fact.on] : [],
    }),
  );

const ofConnect = (found: Found): Said[] => {
  const { possibleLinks, tagAndPosition, linking, isSomebodyLeft } = found.analysis;
  const nameOf = namesOf(found);
  return [
    say('connect', nl.inShort.short.connect(linking, isSomebodyLeft)),
    ...(possibleLinks.answered
      ? [...ofLists(possibleLinks, linking, nameOf), ...possibleLinks.pairs.flatMap((pair) => ofPair(pair, nameOf))]
      : [say('connect', nl.insight.possibleLinks.whyNot[possibleLinks.because])]),
    ...tagAndPosition.flatMap(({ actor, difference }) => [
      say('tags', `${nameOf(actor)}: ${nl.insight.tagAndPosition.reason[difference]}`, { about: [actor], suggests: [actor] }),
      say('tags', nl.insight.tagAndPosition.difference[difference](nameOf(actor)), { about: [actor] }),
    ]),
  ];
};

/** The two lists with what stands above each, as the panel has them. */
const ofLists = ({ suggestions, pairs }: Answered, linking: WhoLinks | null, nameOf: NameOf): Said[] => {
  const t = nl.insight.possibleLinks;
  const listOf = (way: LinkWay) => suggestions.filter((link) => link.way === way);
  const [itself, through] = [listOf('itself'), listOf('through')];
  const told = ({ actor, grounds }: PossibleLink) => [
    say('connect', `${nameOf(actor)}: ${nl.inShort.reason(grounds, nameOf)}`, { suggests: [actor] }),
    ...grounds.map((ground) => say('connect', t.ground(ground, nameOf(actor), nameOf), { about: [actor] })),
  ];
  const others = linking?.others ?? [];
  const more = others.some((id) => itself.every(({ actor }) => actor !== id)) ? ` ${t.notAll(others.length)}` : '';
  return [
    say(
      'lists',
      itself.length > 0
        ? `${t.title}: ${itself.map(({ actor }) => nameOf(actor)).join(', ')}. ${t.itself}${more}`
        : pairs.length > 0
          ? t.onlyTogether
          : t.noneItself,
    ),
    ...itself.flatMap(told),
    ...(through.length > 0
      ? [say('lists', `${t.through.title}: ${through.map(({ actor }) => nameOf(actor)).join(', ')}. ${t.through.intro}`)]
      : []),
    ...through.flatMap(told),
  ];
};

const ofPair = ({ actors, sides, stability }: PossiblePair, nameOf: NameOf): Said[] => {
  const t = nl.insight.possibleLinks.together;
  const [one, other] = [nameOf(actors[0]), nameOf(actors[1])];
  const [pole, otherPole] = [nameOf(sides[0].pole), nameOf(sides[1].pole)];
  return [
    say('pairs', `${t.heading(one, other)}: ${t.reason(one, pole, other, otherPole)}`, {
      about: sides.flatMap(({ actors }) => actors),
      suggests: actors,
    }),
    say('pairs', t.side(one, pole, sides[0].isOwn, sides[0].actors.map(nameOf))),
    say('pairs', t.side(other, otherPole, sides[1].isOwn, sides[1].actors.map(nameOf))),
    say('pairs', t.each),
    ...(stability === null ? [] : [say('pairs', t.stability(stability), { isFolded: true })]),
  ];
};

const ofFragile = (found: Found): Said[] => {
  const { analysis, fragile } = found;
  const nameOf = namesOf(found);
  const names = (ids: readonly ActorId[]) => ids.map(nameOf);
  const t = nl.answers.fragile;
  const between = analysis.cutPoints.filter(({ pieces }) => pieces.length > 0);
  const hanging = new Set(analysis.cutPoints.flatMap(({ cutsOff, pieces }) => (pieces.length > 0 ? [] : cutsOff)));
  const { leanedOn } = fragile;
  return [
    say('fragile', nl.inShort.short.fragile(hanging.size, between.length, analysis.isSomebodyLeft)),
    ...(analysis.cutPoints.length === 0 ? [say('fragile', nl.insight.cutPoints.none)] : []),
    ...analysis.cutPoints.flatMap(({ actor, cutsOff, pieces }) => {
      const { reason, sentence, between, betweenSentence } = nl.insight.cutPoints;
      const apart = pieces.map(names);
      const isEven = apart.length > 0;
      return [
        say('fragile', `${nameOf(actor)}: ${isEven ? between(apart) : reason(names(cutsOff))}`, { about: [actor] }),
        say('fragile', isEven ? betweenSentence(nameOf(actor), apart) : sentence(nameOf(actor), names(cutsOff))),
      ];
    }),
    ...(leanedOn.answered
      ? leanedOn.points.length === 0
        ? [say('fragile', t.nobodyLeanedOn)]
        : leanedOn.points.flatMap(({ actor, share, onlyBetween: [example, ...more] }) => [
            say('fragile', `${nameOf(actor)}: ${t.leanedOn(share, leanedOn.poles)}`, { about: [actor] }),
            say('fragile', t.leanedOnShare(share), { isFolded: true }),
            ...(example ? [say('fragile', t.onlyBetween(1 + more.length, [nameOf(example[0]), nameOf(example[1])]))] : []),
          ])
      : [say('fragile', t.leanedOnWhyNot[leanedOn.because])]),
    ...(fragile.bridges.length === 0 ? [say('fragile', fragile.hasGoodLines ? t.noBridges : t.noGoodRelations)] : []),
    ...fragile.bridges.map(({ a, b, cutsOff }) =>
      say('fragile', `${t.bridgeName(nameOf(a), nameOf(b))}: ${t.bridge(names(cutsOff))}`, { about: [a, b] }),
    ),
  ];
};

const ofWhatIf = (found: Found, { actor, comesLoose, pieces: even, alone, campPairs, emptyAreas, reach }: WhatIf): Said[] => {
  const nameOf = namesOf(found);
  const names = (ids: readonly string[]) => ids.map(nameOf);
  const t = nl.answers.whatIf;
  const about = (text: string): Said => say('whatIf', `${t.heading(nameOf(actor))}: ${text}`);
  const lonely = new Set(alone);
  const pieces = comesLoose.filter((piece) => piece.length > 1 || !piece.every((id) => lonely.has(id)));
  const told = [
    ...(even.some(({ length }) => length > 1)
      ? [t.comesApart(even.map(names))]
      : pieces.map((piece) => t.comesLoose(names(piece)))),
    ...(alone.length > 0 ? [t.alone(names(alone))] : []),
    ...campPairs.flatMap(({ a, b, direct, directAfter, goBetweens, goBetweensAfter, losesLast }) =>
      losesLast
        ? [t.losesLast(nameOf(a), nameOf(b))]
        : [
            ...(directAfter < direct ? [t.fewerLines(nameOf(a), nameOf(b), direct, directAfter)] : []),
            ...(goBetweensAfter < goBetweens ? [t.fewerGoBetweens(nameOf(a), nameOf(b), goBetweens, goBetweensAfter)] : []),
          ],
    ),
    ...(emptyAreas.length > 0 ? [t.emptyAreas(names(emptyAreas))] : []),
  ];
  const nothing = [t.nothing, ...(campPairs.some(({ direct }) => direct > 0) ? [t.nothingAcross] : [])];
  return [
    ...(told.length === 0 ? nothing : told).map(about),
    ...(reach.before > 0
      ? [
          about(reach.lost.length > 0 ? t.reach(reach.lost.length, TERM.many) : t.sameReach(TERM.many)),
          { ...about(t.reachShare(reach.before, reach.after, TERM.many)), isFolded: true },
        ]
      : []),
  ];
};

const meantBy = (step: NextStep): readonly ActorId[] =>
  step.step === 'introduce'
    ? [step.a, step.b, step.through]
    : step.step === 'askPair'
      ? step.pair
      : 'actor' in step
        ? [step.actor]
        : [];

const ofNext = (found: Found): Said[] => {
  const { analysis, introductions } = found;
  const { nextStep } = analysis;
  const nameOf = namesOf(found);
  const t = nl.answers.introductions;
  const meant = meantBy(nextStep);
  return [
    say('missing', nl.inShort.short.missing(analysis.coverage, TERM.one)),
    ...analysis.coverage.map(({ area, level }) =>
      say('missing', `${nameOf(area)}: ${nl.insight.coverage.level[level](TERM.one)}`),
    ),
    say('next', `${nl.inShort.nextStep(nextStep, nameOf, TERM)} ${nl.inShort.nextReason(nextStep, nameOf)}`, {
      suggests: nextStep.step === 'drawForLink' ? [] : meant,
    }),
    ...(introductions.answered
      ? introductions.links.flatMap(({ a, b, through, gain, kind }): Some[] => [
          {
            part: 'introductions',
            text: `${t.heading(nameOf(a), nameOf(b))}: ${t.reason(through.map(nameOf))}`,
            about: [a, b, ...through],
            suggests: [a, b, ...through],
          },
          { part: 'introductions', text: t.sentence(nameOf(a), nameOf(b), through.map(nameOf)) },
          { part: 'introductions', text: t.kind[kind] },
          ...(gain > 0 ? [{ part: 'introductions', text: t.gain(gain) } as const] : []),
        ])
      : [{ part: 'introductions' as const, text: t.whyNot[introductions.because] }]
    ).map(({ part, text, ...rest }) => say(part, text, rest)),
  ];
};

const ofTogether = (found: Found): Said[] => {
  const { set, adds, present, besidesPresent } = found.reach;
  const t = nl.answers.together;
  if (set.actors.length === 0) return [say('together', t.empty)];
  return [
    say('together', t.reached(set.actors.length, set.reached), { about: set.actors, suggests: set.actors }),
    say('together', t.reachedShare(set.reached), { isFolded: true }),
    ...[...adds, ...besidesPresent].map(({ actor, newlyReached }) =>
      say('together', `${namesOf(found)(actor)}: ${t.addsMore(newlyReached)}`, { about: [actor], suggests: [actor] }),
    ),
    say(
      'together',
      present.actors.length === 0
        ? t.noPresent(TERM.many)
        : present.actors.length === 1
          ? t.presentOne(present.reached, TERM.one)
          : t.present(present.reached, present.actors.length, TERM.many),
    ),
  ];
};

const ofCamps = (found: Found): Said[] => {
  const { mixing } = found;
  const nameOf = namesOf(found);
  const t = nl.answers.camps;
  if (!mixing.answered) return [say('camps', t.whyNot[mixing.because])];
  const { positive, tension, pairs, camps } = mixing;
  const all = positive.within + positive.across;
  return [
    say('camps', t.positive(all, positive.within)),
    say('camps', t.tension(tension.within + tension.across, tension.across)),
    ...(all > 0 ? [say('camps', t.positiveChance(positive.across, positive.expectedAcross), { isFolded: true })] : []),
    ...pairs.flatMap((pair) => [
      say('camps', `${t.pair(nameOf(pair.a), nameOf(pair.b))}: ${t.pairTense(pair.positive + pair.tension, pair.tension)}`),
      say('camps', t.pairPositive(pair.positive, pair.expectedPositive), { isFolded: true }),
    ]),
    ...camps.map(({ camp, members, positive: good, tension: tense }) =>
      say('camps', t.within(nameOf(camp), members, good, tense)),
    ),
  ];
};
