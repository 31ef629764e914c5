import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import type { ShortFact, WithLeft } from '../../analysis/inShort.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { WhoLinks } from '../../analysis/whoLinks.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';
import type { inShort as nlInShort } from '../nl/inShort.ts';
import { bothSides, nextReason, nextStep, notCounted, reason, withAway } from './nextStep.ts';

type NameOf = (id: ActorId | PoleId) => string;
type Sentence = readonly [counted: string, rest: string];
type Fact<F extends ShortFact['fact']> = Extract<ShortFact, { fact: F }>;
type Term = { readonly one: string; readonly many: string };

const question: Record<InsightQuestion, string> = {
  connect: 'Who connects?',
  fragile: 'What is fragile?',
  missing: 'Who is missing?',
  next: 'What now?',
  experts: 'For experts',
};
const sure: Record<Sureness, string> = { very: 'very sure', fairly: 'fairly sure', notYet: 'not sure yet' };
const many = (count: number, one: string, more: string): string =>
  `${capitalised(inLetters(count, 'en'))} ${count === 1 ? one : more}`;
const quoted = (name: string): string => `“${name}”`;
const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf): string => listed(ids.map(nameOf), 'en', 3);
const withLeft =
  (nameOf: NameOf, left: readonly ActorId[]): NameOf =>
  (id) =>
    left.includes(id as ActorId) ? `${nameOf(id)} (no longer in the network)` : nameOf(id);
const alsoLeft = (left: readonly ActorId[], nameOf: NameOf): string =>
  left.length === 0 ? '' : `; no longer in the network: ${names(left, nameOf)}`;

const linesLeft = ({ count, actors }: WithLeft, all: number, nameOf: NameOf): string =>
  count === 0
    ? ''
    : ` (${count === all ? '' : `${inLetters(count, 'en')} `}with ${names(actors, nameOf)}, no longer in the network)`;
/** Said of good ones first: those are taken for a way. Of tense ones besides, it would be the same names once more. */
const goodAndTense = ({ good, tense, left }: Fact<'between' | 'whole'>, nameOf: NameOf): string => {
  const [goodLeft, tenseLeft] = [linesLeft(left.good, good, nameOf), linesLeft(left.tense, tense, nameOf)];
  if (tense === 0) return `, without tension${goodLeft}`;
  if (good === 0) return `${tense === 1 ? ', with tension' : ', all with tension'}${tenseLeft}`;
  return `: ${inLetters(good, 'en')} good${goodLeft} and ${inLetters(tense, 'en')} with tension${goodLeft === '' ? tenseLeft : ''}`;
};
const between = (fact: Fact<'between'>, nameOf: NameOf): Sentence => {
  const { kind, named, good, tense } = fact;
  const sides =
    named.length === 2
      ? `between ${named.map((side) => quoted(nameOf(side))).join(' and ')}`
      : `between the ${kind === 'camps' ? 'camps' : 'neighbourhoods'}`;
  const all = good + tense;
  if (all === 0) return ['', `No relation at all has been drawn ${sides} yet.`];
  return [many(all, 'relation', 'relations'), ` ${all === 1 ? 'runs' : 'run'} ${sides}${goodAndTense(fact, nameOf)}.`];
};

const linksSentence = (linking: WhoLinks, of: NameOf): Sentence => {
  const { tagged, left, others, pushers, othersLeft } = linking;
  const nameOf = withAway(of, linking.away);
  const both = bothSides(linking.between, linking.sides);
  const near = tagged.filter(({ way }) => way === 'own' || way === 'through');
  if (near.length > 0) {
    const own = near.filter(({ way }) => way === 'own').map(({ actor }) => actor);
    const through = near.filter(({ way }) => way === 'through');
    const shown = through.slice(0, own.length > 0 ? 1 : 2);
    const more = through.length - shown.length;
    const ways = [
      ...(own.length > 0
        ? [`${names(own, nameOf)}${own.length === 1 && near.length === 1 ? ',' : ''} with good relations of their own`]
        : []),
      ...shown.map((one) => `${nameOf(one.actor)} through ${names(one.through, nameOf)}`),
      ...(more > 0 ? [`${inLetters(more, 'en')} more through others`] : []),
    ];
    const who =
      near.length === tagged.length
        ? many(near.length, 'link', 'links')
        : `${capitalised(inLetters(near.length, 'en'))} of the ${inLetters(tagged.length, 'en')} links`;
    return [who, ` ${near.length === 1 ? 'connects' : 'connect'} ${both}: ${listed(ways, 'en')}${alsoLeft(left, nameOf)}.`];
  }
  const behind = tagged.filter(({ way }) => way === 'onlyThrough');
  if (behind.length > 0) return behindOthers(linking, behind, nameOf);
  if (tagged.length > 0)
    return [
      many(tagged.length, 'link', 'links'),
      ` ${tagged.length === 1 ? 'has' : 'have'} no short way to ${both} on this map yet: ${names(
        tagged.map(({ actor }) => actor),
        nameOf,
      )}${alsoLeft(left, nameOf) || notCounted(linking)}.`,
    ];
  if (others.length > pushers)
    return [many(others.length, 'actor', 'actors'), `${untagged(linking, nameOf)}${alsoLeft([...left, ...othersLeft], nameOf)}.`];
  if (left.length > 0) return ['', `Nobody is a link now; no longer in the network: ${names(left, nameOf)}.`];
  const { fromOwnSide } = linking;
  const fromOwn = fromOwnSide.length === 0 ? '' : `; ${fromOwnSides(linking, names(fromOwnSide, nameOf), fromOwnSide.length)}`;
  const besides = [...others, ...othersLeft];
  if (besides.length > 0)
    return [
      '',
      `Besides ${names(besides, withLeft(nameOf, othersLeft))}, nobody has good relations with ${both}${fromOwn}${notCounted(linking)}.`,
    ];
  if (fromOwn !== '') return ['', `Nobody is tagged as a link${fromOwn}${notCounted(linking)}.`];
  return ['', `Nobody has good relations with ${both}, and nobody is tagged as a link${notCounted(linking)}.`];
};

/** A relation straight across is one with the other side, for who stands on a side. */
const fromOwnSides = ({ between, sides }: WhoLinks, who: string, count: number): string =>
  `from a ${between === 'areas' ? 'neighbourhood' : 'camp'} of their own, ${who} ${count === 1 ? 'has' : 'have'} good relations with ${
    between === 'camps' && sides === 2 ? 'the other' : 'another'
  }`;

const untagged = ({ others, between, sides }: WhoLinks, nameOf: NameOf): string =>
  ` ${others.length === 1 ? 'has' : 'have'} good relations with ${bothSides(between, sides)}, but ${
    others.length === 1 ? 'is' : 'are'
  } not tagged as a link: ${names(others, nameOf)}`;
/** All ways of these are through one and the same person: that person links, with or without them. */
const behindOthers = (linking: WhoLinks, behind: WhoLinks['tagged'], nameOf: NameOf): Sentence => {
  const { tagged, others, left } = linking;
  const [first] = behind;
  if (first && tagged.length === 1 && first.through.every((one) => others.includes(one)))
    return [
      many(others.length, 'actor', 'actors'),
      `${untagged(linking, nameOf)}; ${nameOf(first.actor)}, the link, knows ${names(first.through, nameOf)}${alsoLeft(left, nameOf)}.`,
    ];
  const who =
    behind.length === tagged.length
      ? many(behind.length, 'link', 'links')
      : `${capitalised(inLetters(behind.length, 'en'))} of the ${inLetters(tagged.length, 'en')} links`;
  const ways = [
    ...behind.slice(0, 2).map((one) => `${nameOf(one.actor)} through ${names(one.through, nameOf)}`),
    ...(behind.length > 2 ? [`${inLetters(behind.length - 2, 'en')} more through another`] : []),
  ];
  return [
    who,
    ` ${behind.length === 1 ? 'has' : 'have'} a short way to ${bothSides(linking.between, linking.sides)} only through one other: ${listed(ways, 'en')}${alsoLeft(left, nameOf)}.`,
  ];
};

const taggedSentence = ({ links, left, away, known, isAmongThem, knownLeft }: Fact<'tagged'>, of: NameOf): Sentence => {
  const nameOf = withAway(of, away);
  if (links.length === 0) return ['', `Nobody is a link now; no longer in the network: ${names(left, nameOf)}.`];
  const others =
    known === 0
      ? `, without good relations${isAmongThem ? ' with others' : ''} yet`
      : `, with good relations with ${known === 1 ? 'one other' : `${inLetters(known, 'en')} others`}${
          knownLeft === 0 ? '' : ` (${knownLeft === known ? '' : `${inLetters(knownLeft, 'en')} `}no longer in the network)`
        }`;
  return [
    many(links.length, 'link', 'links'),
    ` ${links.length === 1 ? 'is' : 'are'} tagged: ${names(links, nameOf)}${others}${alsoLeft(left, nameOf)}.`,
  ];
};

const network = ({ keyFigures, away, areas, without }: Fact<'network'>, term: Term): Sentence => {
  const count = (all: number) => (all === 1 ? `one ${term.one}` : `${inLetters(all, 'en')} ${term.many}`);
  const gone =
    away === 0
      ? ''
      : `, ${keyFigures === 1 ? '' : away === keyFigures ? 'all ' : `${inLetters(away, 'en')} of them `}away for a while`;
  const there =
    areas === 0
      ? ''
      : without === 0
        ? areas === 1
          ? '; the neighbourhood has one'
          : '; every neighbourhood has one'
        : `; ${without === areas ? 'no neighbourhood has one' : `${inLetters(without, 'en')} of the ${inLetters(areas, 'en')} neighbourhoods ${without === 1 ? 'has' : 'have'} none`}`;
  return [capitalised(count(keyFigures)), ` ${keyFigures === 1 ? 'is' : 'are'} on the map${gone}${there}.`];
};

const onWhom = (fact: Fact<'hangOnOne'>, nameOf: NameOf): string =>
  `${withAway(nameOf, fact.isAway ? [fact.on] : [])(fact.on)}${notCounted(fact)}.`;
/** None of the pieces is the rest, so none depends on the other. */
const heldTogether = (fact: Fact<'hangOnOne'>, nameOf: NameOf): Sentence => {
  const { pieces } = fact;
  const areAlone = pieces.every((size) => size === 1);
  return [
    `${capitalised(inLetters(pieces.length, 'en'))} ${areAlone ? 'actors' : 'parts of the map'}`,
    ` are connected through just one ${areAlone ? 'other' : 'actor'}: ${onWhom(fact, nameOf)}`,
  ];
};

const whoLeft = ({ actors, actorsLeft }: Fact<'whole'>): string => {
  if (actorsLeft === 0) return ', ';
  return actorsLeft === actors
    ? ', all no longer in the network and '
    : `, ${inLetters(actorsLeft, 'en')} of them no longer in the network, `;
};

const sentence = (fact: ShortFact, nameOf: NameOf, term: Term): Sentence => {
  switch (fact.fact) {
    case 'between':
      return between(fact, nameOf);
    case 'whole': {
      const { actors, good, tense } = fact;
      const all = good + tense;
      if (all === 0) return ['', `${many(actors, 'actor', 'actors')} are on the map${whoLeft(fact)}without relations yet.`];
      return [many(all, 'relation', 'relations'), ` ${all === 1 ? 'is' : 'are'} on the map${goodAndTense(fact, nameOf)}.`];
    }
    case 'oneSide':
      return [
        fact.count === fact.all
          ? fact.all === 2
            ? 'Both actors'
            : fact.all === 1
              ? 'The only actor'
              : `All ${inLetters(fact.all, 'en')} actors`
          : `${capitalised(inLetters(fact.count, 'en'))} of the ${inLetters(fact.all, 'en')} actors`,
        ` ${fact.count === 1 ? 'is' : 'are'} in ${quoted(nameOf(fact.pole))}${fact.isLeftUncounted ? ', and nobody in another camp' : '; nobody is in another camp yet'}${notCounted(fact)}.`,
      ];
    case 'links':
      return linksSentence(fact.linking, nameOf);
    case 'tagged':
      return taggedSentence(fact, nameOf);
    case 'network':
      return network(fact, term);
    case 'hangOnOne':
      return fact.pieces.length > 0
        ? heldTogether(fact, nameOf)
        : [
            many(fact.count, 'actor', 'actors'),
            ` ${fact.count === 1 ? 'depends' : 'depend'} on one other: ${onWhom(fact, nameOf)}`,
          ];
    case 'next':
      return ['', nextStep(fact.next, nameOf, term)];
  }
};
const goodMeans = 'A good relation here is any relation without tension: contact, cooperation, trust or influence.';
const meant: Record<ShortFact['fact'], string> = {
  between: `Counted are relations between actors in different camps or neighbourhoods. ${goodMeans}`,
  whole: goodMeans,
  oneSide: 'With a second camp it can be seen who stands between. Those who take no side are no camp.',
  links: `A short way is a good relation, or two through one other; one’s own camp or neighbourhood counts. ${goodMeans}`,
  tagged: `Without camps or neighbourhoods it cannot be seen yet what the links connect. ${goodMeans}`,
  network:
    'Counted are those who are active or away for a while. Living, working and a constituency in a neighbourhood all count.',
  hangOnOne: 'Without that other, no way of good relations on this map is left. A forgotten relation can change that.',
  next: 'This follows from what is on the map. You know best what can come first.',
};

const heading: Record<ShortFact['fact'], string> = {
  between: 'What lies between the sides?',
  whole: 'What is on the map?',
  oneSide: 'Who stands where?',
  links: question.connect,
  tagged: question.connect,
  network: 'Who is in the network?',
  hangOnOne: question.fragile,
  next: question.next,
};

const connect = (linking: WhoLinks | null, isSomebodyLeft = false): string => {
  if (!linking)
    return `There are no two camps or neighbourhoods to look between yet${notCounted({ isLeftUncounted: isSomebodyLeft })}.`;
  const both = bothSides(linking.between, linking.sides);
  const { length } = linking.tagged;
  const { length: others } = linking.others;
  if (length > 0)
    return `${many(length, 'link', 'links')}${others > 0 ? `, and ${inLetters(others, 'en')} ${others === 1 ? 'other' : 'others'} with good relations with ${both}` : ''}.`;
  const none = linking.left.length > 0 ? 'No link now' : 'No link yet';
  const isAnyLeft = linking.left.length + linking.othersLeft.length > 0 || linking.isLeftUncounted;
  const { length: own } = linking.fromOwnSide;
  if (others === 0 && own > 0)
    return `${none}; ${fromOwnSides(linking, `${inLetters(own, 'en')} ${own === 1 ? 'actor' : 'actors'}`, own)}${notCounted({ isLeftUncounted: isAnyLeft })}.`;
  if (others === 0) return `${none}, and nobody with good relations with ${both}${notCounted({ isLeftUncounted: isAnyLeft })}.`;
  return `${none}; ${inLetters(others, 'en')} ${others === 1 ? 'actor' : 'actors'} with good relations with ${both}.`;
};

const fragile = (count: number, between: number, isSomebodyLeft: boolean): string => {
  const said =
    count > 0
      ? `${many(count, 'actor', 'actors')} ${count === 1 ? 'depends' : 'depend'} on just one other`
      : between > 0
        ? `${many(between, 'actor is', 'actors are each')} the only way between others`
        : 'Nobody is the only way between others on this map';
  return `${said}${notCounted({ isLeftUncounted: isSomebodyLeft })}.`;
};

const missing = (coverage: readonly AreaCoverage[], keyFigure: string): string => {
  if (coverage.length === 0) return 'There are no neighbourhoods yet.';
  const without = (isOpen: (one: AreaCoverage) => boolean) => coverage.filter(isOpen).length;
  const areas = (count: number) => (count === 1 ? 'one neighbourhood' : `${inLetters(count, 'en')} neighbourhoods`);
  const nobody = without(({ level }) => level === 'nobody');
  if (nobody > 0) return `Nobody from ${areas(nobody)} is on the map yet.`;
  const noKeyFigure = without(({ level }) => level !== 'keyFigure');
  return noKeyFigure > 0
    ? `There is no ${keyFigure} in ${areas(noKeyFigure)}.`
    : `Every neighbourhood has a ${keyFigure} of its own.`;
};

export const inShort: typeof nlInShort = {
  title: 'In short',
  note: 'This is how it stands on this map. It does not judge people.',
  tooLittle: 'Too little on the map yet.',
  sentence,
  meant,
  heading,
  place: (place, all) => `${place} of ${all}`,
  previous: 'Previous sentence',
  next: 'Next sentence',
  more: 'More about this',
  question,
  nextStep,
  nextReason,
  short: {
    connect,
    fragile,
    missing,
    experts: 'All measures in a table.',
  },
  sure,
  reason,
};
