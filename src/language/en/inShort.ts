import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import type { ShortFact } from '../../analysis/inShort.ts';
import type { NextStep } from '../../analysis/nextStep.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { WhoLinks } from '../../analysis/whoLinks.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';
import type { inShort as nlInShort } from '../nl/inShort.ts';

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
const bothSides = (between: 'camps' | 'areas', sides: number): string =>
  between === 'areas' ? 'more than one neighbourhood' : sides === 2 ? 'both camps' : 'more than one camp';
const quoted = (name: string): string => `“${name}”`;
const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf): string => listed(ids.map(nameOf), 'en', 3);
const withAway =
  (nameOf: NameOf, away: readonly ActorId[]): NameOf =>
  (id) =>
    away.includes(id as ActorId) ? `${nameOf(id)} (away for a while)` : nameOf(id);
const alsoLeft = (left: readonly ActorId[], nameOf: NameOf): string =>
  left.length === 0 ? '' : `; no longer in the network: ${names(left, nameOf)}`;

const goodAndTense = (good: number, tense: number): string => {
  if (tense === 0) return ', without tension';
  if (good === 0) return tense === 1 ? ', with tension' : ', all with tension';
  return `: ${inLetters(good, 'en')} good and ${inLetters(tense, 'en')} with tension`;
};
const between = ({ kind, named, good, tense }: Fact<'between'>, nameOf: NameOf): Sentence => {
  const sides =
    named.length === 2
      ? `between ${named.map((side) => quoted(nameOf(side))).join(' and ')}`
      : `between the ${kind === 'camps' ? 'camps' : 'neighbourhoods'}`;
  const all = good + tense;
  if (all === 0) return ['', `No relation at all has been drawn ${sides} yet.`];
  return [many(all, 'relation', 'relations'), ` ${all === 1 ? 'runs' : 'run'} ${sides}${goodAndTense(good, tense)}.`];
};

const linksSentence = (linking: WhoLinks, of: NameOf): Sentence => {
  const { tagged, left, others, pushers, othersLeft } = linking;
  const nameOf = withAway(of, linking.away);
  const both = bothSides(linking.between, linking.sides);
  const near = tagged.filter(({ way }) => way !== 'none');
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
  if (tagged.length > 0)
    return [
      many(tagged.length, 'link', 'links'),
      ` ${tagged.length === 1 ? 'has' : 'have'} no short way to ${both} on this map yet: ${names(
        tagged.map(({ actor }) => actor),
        nameOf,
      )}${alsoLeft(left, nameOf)}.`,
    ];
  if (others.length > pushers)
    return [
      many(others.length, 'actor', 'actors'),
      ` ${others.length === 1 ? 'has' : 'have'} good relations with ${both}, but ${
        others.length === 1 ? 'is' : 'are'
      } not tagged as a link: ${names(others, nameOf)}${alsoLeft([...left, ...othersLeft], nameOf)}.`,
    ];
  if (left.length > 0) return ['', `Nobody is a link now; no longer in the network: ${names(left, nameOf)}.`];
  const besides = [...others, ...othersLeft];
  if (besides.length > 0) return ['', `Besides ${names(besides, nameOf)}, nobody has good relations with ${both}.`];
  return ['', `Nobody has good relations with ${both}, and nobody is tagged as a link.`];
};

const taggedSentence = ({ links, left, away, known }: Fact<'tagged'>, of: NameOf): Sentence => {
  const nameOf = withAway(of, away);
  if (links.length === 0) return ['', `Nobody is a link now; no longer in the network: ${names(left, nameOf)}.`];
  const others =
    known === 0
      ? ', without good relations yet'
      : `, with good relations with ${known === 1 ? 'one other' : `${inLetters(known, 'en')} others`}`;
  return [
    many(links.length, 'link', 'links'),
    ` ${links.length === 1 ? 'is' : 'are'} tagged: ${names(links, nameOf)}${others}${alsoLeft(left, nameOf)}.`,
  ];
};

const network = ({ keyFigures, away, areas, without }: Fact<'network'>, term: Term): Sentence => {
  const count = (all: number) => (all === 1 ? `one ${term.one}` : `${inLetters(all, 'en')} ${term.many}`);
  const gone = away === 0 ? '' : `, ${keyFigures === 1 ? '' : `${inLetters(away, 'en')} of them `}away for a while`;
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

/** None of the pieces is the rest, so none depends on the other. */
const heldTogether = ({ pieces, on }: Fact<'hangOnOne'>, nameOf: NameOf): Sentence => {
  const areAlone = pieces.every((size) => size === 1);
  return [
    `${capitalised(inLetters(pieces.length, 'en'))} ${areAlone ? 'actors' : 'parts of the map'}`,
    ` are connected through just one ${areAlone ? 'other' : 'actor'}: ${nameOf(on)}.`,
  ];
};

const sentence = (fact: ShortFact, nameOf: NameOf, term: Term): Sentence => {
  switch (fact.fact) {
    case 'between':
      return between(fact, nameOf);
    case 'whole': {
      const { actors, good, tense } = fact;
      const all = good + tense;
      if (all === 0) return ['', `${many(actors, 'actor', 'actors')} are on the map, without relations yet.`];
      return [many(all, 'relation', 'relations'), ` ${all === 1 ? 'is' : 'are'} on the map${goodAndTense(good, tense)}.`];
    }
    case 'oneSide':
      return [
        fact.count === fact.all
          ? fact.all === 2
            ? 'Both actors'
            : `All ${inLetters(fact.all, 'en')} actors`
          : `${capitalised(inLetters(fact.count, 'en'))} of the ${inLetters(fact.all, 'en')} actors`,
        ` ${fact.count === 1 ? 'is' : 'are'} in ${quoted(nameOf(fact.pole))}; nobody is in another camp yet.`,
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
        : [many(fact.count, 'actor', 'actors'), ` ${fact.count === 1 ? 'depends' : 'depend'} on one other: ${nameOf(fact.on)}.`];
    case 'next':
      return ['', nextStep(fact.next, nameOf, term)];
  }
};
const goodMeans = 'A good relation here is any relation without tension: contact, cooperation, trust or influence.';
const meant: Record<ShortFact['fact'], string> = {
  between: `Counted are relations between actors in different camps or neighbourhoods. ${goodMeans}`,
  whole: goodMeans,
  oneSide: 'With a second camp it can be seen who stands between. Those who take no side are no camp.',
  links: `A short way is a good relation, or two through one other. ${goodMeans}`,
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

const nextStep = (step: NextStep, nameOf: NameOf, term: Term): string => {
  switch (step.step) {
    case 'drawActors':
      return 'First draw the main actors around the issue.';
    case 'drawRelations':
      return 'Now draw who has to do with whom.';
    case 'drawGoodRelations':
      return 'Also draw who are in contact, work together or trust each other.';
    case 'nameCamps':
      return 'Give the camps a name under Interpret; two is enough to begin with.';
    case 'putActorsInCamps':
      return 'Put actors in the camps under Interpret; those who take no side may be on “no camp”.';
    case 'placeActors':
      return `Put ${step.count === 1 ? 'one more actor' : `${inLetters(step.count, 'en')} more actors`} in a camp under Interpret, or on “no camp”.`;
    case 'drawBetween':
      return `Ask who has to do with ${bothSides(step.between, step.sides)}, and draw that.`;
    case 'drawForLink':
      return `Draw with whom else ${nameOf(step.actor)} has to do.`;
    case 'drawForAlone':
      return `Draw with whom ${nameOf(step.actor)} has to do.`;
    case 'askLink':
      return `Begin with one conversation: ${nameOf(step.actor)}.`;
    case 'introduce':
      return `Ask ${nameOf(step.through)} to introduce ${nameOf(step.a)} and ${nameOf(step.b)} to each other.`;
    case 'askArea':
      return `Ask who knows somebody in ${nameOf(step.area)}: nobody from there is on the map yet.`;
    case 'askKeyFigure':
      return `Ask who could be a ${term.one} in ${nameOf(step.area)}: there is none yet.`;
    case 'askOthers':
      return 'Show the map to somebody else, and ask who or what is missing.';
  }
};
const nextReason = (step: NextStep, nameOf: NameOf): string => {
  switch (step.step) {
    case 'drawActors':
    case 'drawRelations':
      return 'Then it can be seen who is connected with whom.';
    case 'drawGoodRelations':
      return 'Only tension has been drawn. The other relations show who connects.';
    case 'nameCamps':
    case 'putActorsInCamps':
    case 'placeActors':
      return 'Then it can be seen who stands between the camps.';
    case 'drawBetween':
      return 'Then it can be seen who can open a door.';
    case 'drawForLink':
      return 'Tagged as a link, but without a short way to two sides on this map yet.';
    case 'drawForAlone':
      return 'Has no relation at all on this map yet.';
    case 'askLink':
      return reason(step.grounds, nameOf);
    case 'introduce':
      return 'They have no relation on this map, and both a good one with whom you ask.';
    case 'askArea':
    case 'askKeyFigure':
      return 'That makes the map less one-sided.';
    case 'askOthers':
      return 'Somebody else knows other people and other relations.';
  }
};

const connect = (linking: WhoLinks | null): string => {
  if (!linking) return 'There are no two camps or neighbourhoods to look between yet.';
  const both = bothSides(linking.between, linking.sides);
  const { length } = linking.tagged;
  const { length: others } = linking.others;
  if (length > 0)
    return `${many(length, 'link', 'links')}${others > 0 ? `, and ${inLetters(others, 'en')} ${others === 1 ? 'other' : 'others'} with good relations with ${both}` : ''}.`;
  const none = linking.left.length > 0 ? 'No link now' : 'No link yet';
  if (others === 0)
    return linking.left.length + linking.othersLeft.length > 0
      ? `${none}.`
      : `${none}, and nobody with good relations with ${both}.`;
  return `${none}; ${inLetters(others, 'en')} ${others === 1 ? 'actor' : 'actors'} with good relations with ${both}.`;
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

const reason = (grounds: readonly Ground[], nameOf: NameOf): string => {
  const found = <Code extends Ground['code']>(code: Code) =>
    grounds.find((ground): ground is Extract<Ground, { code: Code }> => ground.code === code);
  const sides = [
    ...(found('linesToPoles')?.poles ?? []).map(({ pole, actors: [first] }) => ({ pole, as: 'own' as const, first })),
    ...(found('linesToUnasked')?.poles ?? []).map(({ pole, actors: [first] }) => ({ pole, as: 'mostly' as const, first })),
    ...(found('linesThrough')?.poles ?? []).map(({ pole, through: [first] }) => ({ pole, as: 'via' as const, first })),
  ].flatMap(({ pole, as, first }) => (first ? [{ pole, as, name: nameOf(first) }] : []));
  const [one] = sides;
  const two = sides.find(({ pole }) => pole !== one?.pole);
  if (!one || !two) return 'Between two sides on this map.';
  const side = (pole: PoleId) => `“${nameOf(pole)}”`;
  if (one.as === 'via')
    return one.name === two.name
      ? `A way to ${side(one.pole)} and to ${side(two.pole)} through ${one.name}.`
      : `A way to ${side(one.pole)} through ${one.name}, and to ${side(two.pole)} through ${two.name}.`;
  const known = ({ as, name, pole }: typeof one) => (as === 'mostly' ? `${name} (relations mostly with ${side(pole)})` : name);
  if (two.as === 'via') return `A good relation with ${known(one)}, and a way to ${side(two.pole)} through ${two.name}.`;
  return `Good relations with ${known(one)} and with ${known(two)}.`;
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
    fragile: (count, between) =>
      count > 0
        ? `${many(count, 'actor', 'actors')} ${count === 1 ? 'depends' : 'depend'} on just one other.`
        : between > 0
          ? `${many(between, 'actor is', 'actors are each')} the only way between others.`
          : 'Nobody is the only way between others on this map.',
    missing,
    experts: 'All measures in a table.',
  },
  sure,
  reason,
};
