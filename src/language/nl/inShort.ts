import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import type { ShortFact, WithLeft } from '../../analysis/inShort.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { WhoLinks } from '../../analysis/whoLinks.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';
import { bothSides, nextReason, nextStep, notCounted, reason, withAway } from './nextStep.ts';

type NameOf = (id: ActorId | PoleId) => string;
type Fact<F extends ShortFact['fact']> = Extract<ShortFact, { fact: F }>;
/** What key figures are called on this map: one of them, and several. */
type Term = { readonly one: string; readonly many: string };
/** What is counted, which lights the map, and the rest of the sentence. Without a count the sentence is all rest. */
type Sentence = readonly [counted: string, rest: string];

const question: Record<InsightQuestion, string> = {
  connect: 'Wie verbindt?',
  fragile: 'Wat is kwetsbaar?',
  missing: 'Wie ontbreekt?',
  next: 'Wat nu?',
  experts: 'Voor experts',
};
const sure: Record<Sureness, string> = { very: 'heel zeker', fairly: 'redelijk zeker', notYet: 'nog onzeker' };
/** As a sentence begins with it. */
const many = (count: number, one: string, more: string): string =>
  count === 1 ? `Eén ${one}` : `${capitalised(inLetters(count, 'nl'))} ${more}`;
const hangs = (count: number): string => (count === 1 ? 'hangt' : 'hangen');
const quoted = (name: string): string => `‘${name}’`;
const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf): string => listed(ids.map(nameOf), 'nl', 3);
const withLeft =
  (nameOf: NameOf, left: readonly ActorId[]): NameOf =>
  (id) =>
    left.includes(id as ActorId) ? `${nameOf(id)} (uitgestroomd)` : nameOf(id);
const alsoLeft = (left: readonly ActorId[], nameOf: NameOf): string =>
  left.length === 0 ? '' : `; uitgestroomd: ${names(left, nameOf)}`;

const linesLeft = ({ count, actors }: WithLeft, all: number, nameOf: NameOf): string =>
  count === 0 ? '' : ` (${count === all ? '' : `${inLetters(count, 'nl')} `}met ${names(actors, nameOf)}, uitgestroomd)`;
/** Said of good ones first: those are taken for a way. Of tense ones besides, it would be the same names once more. */
const goodAndTense = ({ good, tense, left }: Fact<'between' | 'whole'>, nameOf: NameOf): string => {
  const [goodLeft, tenseLeft] = [linesLeft(left.good, good, nameOf), linesLeft(left.tense, tense, nameOf)];
  if (tense === 0) return `, zonder spanning${goodLeft}`;
  if (good === 0) return `${tense === 1 ? ', met spanning' : ', allemaal met spanning'}${tenseLeft}`;
  return `: ${inLetters(good, 'nl')} goede${goodLeft} en ${inLetters(tense, 'nl')} met spanning${goodLeft === '' ? tenseLeft : ''}`;
};
const between = (fact: Fact<'between'>, nameOf: NameOf): Sentence => {
  const { kind, named, good, tense } = fact;
  const sides =
    named.length === 2
      ? `tussen ${named.map((side) => quoted(nameOf(side))).join(' en ')}`
      : `tussen ${kind === 'camps' ? 'de kampen' : 'de buurten'}`;
  const all = good + tense;
  if (all === 0) return ['', `${capitalised(sides)} is nog geen enkele relatie getekend.`];
  return [many(all, 'relatie', 'relaties'), ` ${all === 1 ? 'loopt' : 'lopen'} ${sides}${goodAndTense(fact, nameOf)}.`];
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
        ? [`${names(own, nameOf)}${own.length === 1 && near.length === 1 ? ',' : ''} met eigen goede relaties`]
        : []),
      ...shown.map((one) => `${nameOf(one.actor)} via ${names(one.through, nameOf)}`),
      ...(more > 0 ? [`nog ${inLetters(more, 'nl')} via anderen`] : []),
    ];
    const who =
      near.length === tagged.length
        ? many(near.length, 'schakel', 'schakels')
        : `${capitalised(inLetters(near.length, 'nl'))} van de ${inLetters(tagged.length, 'nl')} schakels`;
    return [who, ` ${near.length === 1 ? 'verbindt' : 'verbinden'} ${both}: ${listed(ways, 'nl')}${alsoLeft(left, nameOf)}.`];
  }
  const behind = tagged.filter(({ way }) => way === 'onlyThrough');
  if (behind.length > 0) return behindOthers(linking, behind, nameOf);
  if (tagged.length > 0)
    return [
      many(tagged.length, 'schakel', 'schakels'),
      ` ${tagged.length === 1 ? 'heeft' : 'hebben'} op deze kaart nog geen korte weg naar ${both}: ${names(
        tagged.map(({ actor }) => actor),
        nameOf,
      )}${alsoLeft(left, nameOf) || notCounted(linking)}.`,
    ];
  if (others.length > pushers)
    return [
      many(others.length, 'actor', 'actoren'),
      `${untagged(linking, nameOf)}${alsoLeft([...left, ...othersLeft], nameOf)}.`,
    ];
  if (left.length > 0) return ['', `Niemand is nu schakel; uitgestroomd: ${names(left, nameOf)}.`];
  const { fromOwnSide } = linking;
  const fromOwn = fromOwnSide.length === 0 ? '' : `; ${fromOwnSides(linking, names(fromOwnSide, nameOf), fromOwnSide.length)}`;
  const besides = [...others, ...othersLeft];
  if (besides.length > 0)
    return [
      '',
      `Behalve ${names(besides, withLeft(nameOf, othersLeft))} heeft niemand goede relaties met ${both}${fromOwn}${notCounted(linking)}.`,
    ];
  if (fromOwn !== '') return ['', `Niemand is aangeduid als schakel${fromOwn}${notCounted(linking)}.`];
  return ['', `Niemand heeft goede relaties met ${both}, en niemand is aangeduid als schakel${notCounted(linking)}.`];
};

/** A relation straight across is one with the other side, for who stands on a side. */
const fromOwnSides = ({ between, sides }: WhoLinks, who: string, count: number): string =>
  `vanuit ${between === 'areas' ? 'een eigen buurt' : 'het eigen kamp'} ${count === 1 ? 'heeft' : 'hebben'} ${who} goede relaties met ${
    between === 'areas' ? 'een andere' : sides === 2 ? 'het andere' : 'een ander'
  }`;

const untagged = ({ others, between, sides }: WhoLinks, nameOf: NameOf): string =>
  ` ${others.length === 1 ? 'heeft' : 'hebben'} goede relaties met ${bothSides(between, sides)}, maar ${
    others.length === 1 ? 'is' : 'zijn'
  } niet aangeduid als schakel: ${names(others, nameOf)}`;
/** All ways of these are through one and the same person: that person links, with or without them. */
const behindOthers = (linking: WhoLinks, behind: WhoLinks['tagged'], nameOf: NameOf): Sentence => {
  const { tagged, others, left } = linking;
  const [first] = behind;
  if (first && tagged.length === 1 && first.through.every((one) => others.includes(one)))
    return [
      many(others.length, 'actor', 'actoren'),
      `${untagged(linking, nameOf)}; ${nameOf(first.actor)}, de schakel, kent ${names(first.through, nameOf)}${alsoLeft(left, nameOf)}.`,
    ];
  const who =
    behind.length === tagged.length
      ? many(behind.length, 'schakel', 'schakels')
      : `${capitalised(inLetters(behind.length, 'nl'))} van de ${inLetters(tagged.length, 'nl')} schakels`;
  const ways = [
    ...behind.slice(0, 2).map((one) => `${nameOf(one.actor)} via ${names(one.through, nameOf)}`),
    ...(behind.length > 2 ? [`nog ${inLetters(behind.length - 2, 'nl')} via een ander`] : []),
  ];
  return [
    who,
    ` ${behind.length === 1 ? 'heeft' : 'hebben'} alleen via één ander een korte weg naar ${bothSides(linking.between, linking.sides)}: ${listed(ways, 'nl')}${alsoLeft(left, nameOf)}.`,
  ];
};

const taggedSentence = ({ links, left, away, known, isAmongThem, knownLeft }: Fact<'tagged'>, of: NameOf): Sentence => {
  const nameOf = withAway(of, away);
  if (links.length === 0) return ['', `Niemand is nu schakel; uitgestroomd: ${names(left, nameOf)}.`];
  const others =
    known === 0
      ? `, nog zonder goede relaties${isAmongThem ? ' met anderen' : ''}`
      : `, met goede relaties met ${known === 1 ? 'één ander' : `${inLetters(known, 'nl')} anderen`}${
          knownLeft === 0 ? '' : ` (${knownLeft === known ? '' : `${inLetters(knownLeft, 'nl')} `}uitgestroomd)`
        }`;
  return [
    many(links.length, 'schakel', 'schakels'),
    ` ${links.length === 1 ? 'is' : 'zijn'} aangeduid: ${names(links, nameOf)}${others}${alsoLeft(left, nameOf)}.`,
  ];
};

const network = ({ keyFigures, away, areas, without }: Fact<'network'>, term: Term): Sentence => {
  const count = (all: number) => (all === 1 ? `één ${term.one}` : `${inLetters(all, 'nl')} ${term.many}`);
  const gone =
    away === 0
      ? ''
      : `, ${keyFigures === 1 ? '' : away === keyFigures ? 'allemaal ' : `van wie ${inLetters(away, 'nl')} `}tijdelijk teruggetrokken`;
  const there =
    areas === 0
      ? ''
      : without === 0
        ? areas === 1
          ? '; de buurt heeft er een'
          : '; elke buurt heeft er een'
        : `; ${without === areas ? 'geen enkele buurt heeft er een' : `in ${inLetters(without, 'nl')} van de ${inLetters(areas, 'nl')} buurten is er geen`}`;
  return [capitalised(count(keyFigures)), ` ${keyFigures === 1 ? 'staat' : 'staan'} op de kaart${gone}${there}.`];
};

const onWhom = (fact: Fact<'hangOnOne'>, nameOf: NameOf): string =>
  `${withAway(nameOf, fact.isAway ? [fact.on] : [])(fact.on)}${notCounted(fact)}.`;
/** None of the pieces is the rest, so none hangs on the other. */
const heldTogether = (fact: Fact<'hangOnOne'>, nameOf: NameOf): Sentence => {
  const { pieces } = fact;
  const areAlone = pieces.every((size) => size === 1);
  return [
    `${capitalised(inLetters(pieces.length, 'nl'))} ${areAlone ? 'actoren' : 'delen van de kaart'}`,
    ` zijn alleen via één ${areAlone ? 'ander' : 'actor'} met elkaar verbonden: ${onWhom(fact, nameOf)}`,
  ];
};

const whoLeft = ({ actors, actorsLeft }: Fact<'whole'>): string => {
  if (actorsLeft === 0) return ', ';
  return actorsLeft === actors ? ', allemaal uitgestroomd en ' : `, van wie ${inLetters(actorsLeft, 'nl')} uitgestroomd, `;
};

const sentence = (fact: ShortFact, nameOf: NameOf, term: Term): Sentence => {
  switch (fact.fact) {
    case 'between':
      return between(fact, nameOf);
    case 'whole': {
      const { actors, good, tense } = fact;
      const all = good + tense;
      if (all === 0) return ['', `${many(actors, 'actor', 'actoren')} staan op de kaart${whoLeft(fact)}nog zonder relaties.`];
      return [many(all, 'relatie', 'relaties'), ` ${all === 1 ? 'staat' : 'staan'} op de kaart${goodAndTense(fact, nameOf)}.`];
    }
    case 'oneSide':
      return [
        fact.count === fact.all
          ? fact.all === 2
            ? 'Beide actoren'
            : fact.all === 1
              ? 'De enige actor'
              : `Alle ${inLetters(fact.all, 'nl')} actoren`
          : `${capitalised(inLetters(fact.count, 'nl'))} van de ${inLetters(fact.all, 'nl')} actoren`,
        ` ${fact.count === 1 ? 'staat' : 'staan'} in ${quoted(nameOf(fact.pole))}${fact.isLeftUncounted ? ', en niemand in een ander kamp' : '; in een ander kamp staat nog niemand'}${notCounted(fact)}.`,
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
        : [many(fact.count, 'actor', 'actoren'), ` ${hangs(fact.count)} aan één ander: ${onWhom(fact, nameOf)}`];
    case 'next':
      return ['', nextStep(fact.next, nameOf, term)];
  }
};
const goodMeans = 'Een goede relatie is hier elke relatie zonder spanning: contact, samenwerking, vertrouwen of invloed.';
const meant: Record<ShortFact['fact'], string> = {
  between: `Geteld zijn de relaties tussen actoren uit verschillende kampen of buurten. ${goodMeans}`,
  whole: goodMeans,
  oneSide: 'Met een tweede kamp is te zien wie ertussen staat. Wie geen kant kiest, telt niet als kamp.',
  links: `Een korte weg is een goede relatie, of twee via één ander; het eigen kamp of de eigen buurt telt mee. ${goodMeans}`,
  tagged: `Zonder kampen of buurten is nog niet te zien wat de schakels verbinden. ${goodMeans}`,
  network: 'Geteld is wie actief of tijdelijk teruggetrokken is. Wonen, werken en achterban in een buurt tellen alle drie.',
  hangOnOne: 'Zonder die ander is er op deze kaart geen weg via goede relaties meer. Een vergeten relatie kan dat veranderen.',
  next: 'Dit komt uit wat er op de kaart staat. U weet zelf het best wat eerst kan.',
};

/** What a fact is about, where it stands by itself. */
const heading: Record<ShortFact['fact'], string> = {
  between: 'Wat ligt er tussen de kanten?',
  whole: 'Wat staat er op de kaart?',
  oneSide: 'Wie staat waar?',
  links: question.connect,
  tagged: question.connect,
  network: 'Wie zijn er in het netwerk?',
  hangOnOne: question.fragile,
  next: question.next,
};

const connect = (linking: WhoLinks | null, isSomebodyLeft = false): string => {
  if (!linking)
    return `Er zijn nog geen twee kampen of buurten om tussen te kijken${notCounted({ isLeftUncounted: isSomebodyLeft })}.`;
  const both = bothSides(linking.between, linking.sides);
  const { length } = linking.tagged;
  const { length: others } = linking.others;
  const found = `${inLetters(others, 'nl')} ${others === 1 ? 'ander' : 'anderen'} met goede relaties met ${both}`;
  if (length > 0) return `${many(length, 'schakel', 'schakels')}${others > 0 ? `, en ${found}` : ''}.`;
  const none = linking.left.length > 0 ? 'Nu geen schakel' : 'Nog geen schakel';
  const isAnyLeft = linking.left.length + linking.othersLeft.length > 0 || linking.isLeftUncounted;
  const { length: own } = linking.fromOwnSide;
  if (others === 0 && own > 0)
    return `${none}; ${fromOwnSides(linking, `${inLetters(own, 'nl')} ${own === 1 ? 'actor' : 'actoren'}`, own)}${notCounted({ isLeftUncounted: isAnyLeft })}.`;
  if (others === 0) return `${none}, en niemand met goede relaties met ${both}${notCounted({ isLeftUncounted: isAnyLeft })}.`;
  return `${none}; ${inLetters(others, 'nl')} ${others === 1 ? 'actor' : 'actoren'} met goede relaties met ${both}.`;
};

/** How many hang on one other, and how many are the only way between parts of which none is the rest. */
const fragile = (count: number, between: number, isSomebodyLeft: boolean): string => {
  const said =
    count > 0
      ? `${many(count, 'actor', 'actoren')} ${hangs(count)} van één ander af`
      : between > 0
        ? `${many(between, 'actor is', 'actoren zijn elk')} de enige weg tussen anderen`
        : 'Niemand is op deze kaart de enige weg tussen anderen';
  return `${said}${notCounted({ isLeftUncounted: isSomebodyLeft })}.`;
};

const missing = (coverage: readonly AreaCoverage[], keyFigure: string): string => {
  if (coverage.length === 0) return 'Er zijn nog geen buurten.';
  const without = (isOpen: (one: AreaCoverage) => boolean) => coverage.filter(isOpen).length;
  const areas = (count: number) => (count === 1 ? 'één buurt' : `${inLetters(count, 'nl')} buurten`);
  const nobody = without(({ level }) => level === 'nobody');
  if (nobody > 0) return `Van ${areas(nobody)} staat nog niemand op de kaart.`;
  const noKeyFigure = without(({ level }) => level !== 'keyFigure');
  return noKeyFigure > 0 ? `In ${areas(noKeyFigure)} is geen eigen ${keyFigure}.` : `Elke buurt heeft een eigen ${keyFigure}.`;
};

/** *In het kort*, the questions of *Inzicht* with their short answers, and how sure a suggestion is. */
export const inShort = {
  title: 'In het kort',
  note: 'Zo staat het op deze kaart; geen oordeel over mensen.',
  tooLittle: 'Nog te weinig op de kaart.',
  sentence,
  meant,
  heading,
  place: (place: number, all: number) => `${place} van ${all}`,
  previous: 'Vorige zin',
  next: 'Volgende zin',
  more: 'Meer hierover',
  question,
  nextStep,
  nextReason,
  short: {
    connect,
    fragile,
    missing,
    experts: 'Alle maten in een tabel.',
  },
  sure,
  reason,
};
