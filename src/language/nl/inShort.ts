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
const bothSides = (between: 'camps' | 'areas', sides: number): string =>
  between === 'areas' ? 'meer dan één buurt' : sides === 2 ? 'beide kampen' : 'meer dan één kamp';
const hangs = (count: number): string => (count === 1 ? 'hangt' : 'hangen');
const quoted = (name: string): string => `‘${name}’`;
const names = (ids: readonly (ActorId | PoleId)[], nameOf: NameOf): string => listed(ids.map(nameOf), 'nl', 3);
/** A name with what else is true of who bears it. */
const withAway =
  (nameOf: NameOf, away: readonly ActorId[]): NameOf =>
  (id) =>
    away.includes(id as ActorId) ? `${nameOf(id)} (tijdelijk teruggetrokken)` : nameOf(id);
const alsoLeft = (left: readonly ActorId[], nameOf: NameOf): string =>
  left.length === 0 ? '' : `; uitgestroomd: ${names(left, nameOf)}`;

const goodAndTense = (good: number, tense: number): string => {
  if (tense === 0) return ', zonder spanning';
  if (good === 0) return tense === 1 ? ', met spanning' : ', allemaal met spanning';
  return `: ${inLetters(good, 'nl')} goede en ${inLetters(tense, 'nl')} met spanning`;
};
const between = ({ kind, named, good, tense }: Fact<'between'>, nameOf: NameOf): Sentence => {
  const sides =
    named.length === 2
      ? `tussen ${named.map((side) => quoted(nameOf(side))).join(' en ')}`
      : `tussen ${kind === 'camps' ? 'de kampen' : 'de buurten'}`;
  const all = good + tense;
  if (all === 0) return ['', `${capitalised(sides)} is nog geen enkele relatie getekend.`];
  return [many(all, 'relatie', 'relaties'), ` ${all === 1 ? 'loopt' : 'lopen'} ${sides}${goodAndTense(good, tense)}.`];
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
  if (tagged.length > 0)
    return [
      many(tagged.length, 'schakel', 'schakels'),
      ` ${tagged.length === 1 ? 'heeft' : 'hebben'} op deze kaart nog geen korte weg naar ${both}: ${names(
        tagged.map(({ actor }) => actor),
        nameOf,
      )}${alsoLeft(left, nameOf)}.`,
    ];
  if (others.length > pushers)
    return [
      many(others.length, 'actor', 'actoren'),
      ` ${others.length === 1 ? 'heeft' : 'hebben'} goede relaties met ${both}, maar ${
        others.length === 1 ? 'is' : 'zijn'
      } niet aangeduid als schakel: ${names(others, nameOf)}${alsoLeft([...left, ...othersLeft], nameOf)}.`,
    ];
  if (left.length > 0) return ['', `Niemand is nu schakel; uitgestroomd: ${names(left, nameOf)}.`];
  const besides = [...others, ...othersLeft];
  if (besides.length > 0) return ['', `Behalve ${names(besides, nameOf)} heeft niemand goede relaties met ${both}.`];
  return ['', `Niemand heeft goede relaties met ${both}, en niemand is aangeduid als schakel.`];
};

const taggedSentence = ({ links, left, away, known }: Fact<'tagged'>, of: NameOf): Sentence => {
  const nameOf = withAway(of, away);
  if (links.length === 0) return ['', `Niemand is nu schakel; uitgestroomd: ${names(left, nameOf)}.`];
  const others =
    known === 0
      ? ', nog zonder goede relaties'
      : `, met goede relaties met ${known === 1 ? 'één ander' : `${inLetters(known, 'nl')} anderen`}`;
  return [
    many(links.length, 'schakel', 'schakels'),
    ` ${links.length === 1 ? 'is' : 'zijn'} aangeduid: ${names(links, nameOf)}${others}${alsoLeft(left, nameOf)}.`,
  ];
};

const network = ({ keyFigures, away, areas, without }: Fact<'network'>, term: Term): Sentence => {
  const count = (all: number) => (all === 1 ? `één ${term.one}` : `${inLetters(all, 'nl')} ${term.many}`);
  const gone = away === 0 ? '' : `, ${keyFigures === 1 ? '' : `van wie ${inLetters(away, 'nl')} `}tijdelijk teruggetrokken`;
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

/** None of the pieces is the rest, so none hangs on the other. */
const heldTogether = ({ pieces, on }: Fact<'hangOnOne'>, nameOf: NameOf): Sentence => {
  const areAlone = pieces.every((size) => size === 1);
  return [
    `${capitalised(inLetters(pieces.length, 'nl'))} ${areAlone ? 'actoren' : 'delen van de kaart'}`,
    ` zijn alleen via één ${areAlone ? 'ander' : 'actor'} met elkaar verbonden: ${nameOf(on)}.`,
  ];
};

const sentence = (fact: ShortFact, nameOf: NameOf, term: Term): Sentence => {
  switch (fact.fact) {
    case 'between':
      return between(fact, nameOf);
    case 'whole': {
      const { actors, good, tense } = fact;
      const all = good + tense;
      if (all === 0) return ['', `${many(actors, 'actor', 'actoren')} staan op de kaart, nog zonder relaties.`];
      return [many(all, 'relatie', 'relaties'), ` ${all === 1 ? 'staat' : 'staan'} op de kaart${goodAndTense(good, tense)}.`];
    }
    case 'oneSide':
      return [
        fact.count === fact.all
          ? fact.all === 2
            ? 'Beide actoren'
            : `Alle ${inLetters(fact.all, 'nl')} actoren`
          : `${capitalised(inLetters(fact.count, 'nl'))} van de ${inLetters(fact.all, 'nl')} actoren`,
        ` ${fact.count === 1 ? 'staat' : 'staan'} in ${quoted(nameOf(fact.pole))}; in een ander kamp staat nog niemand.`,
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
        : [many(fact.count, 'actor', 'actoren'), ` ${hangs(fact.count)} aan één ander: ${nameOf(fact.on)}.`];
    case 'next':
      return ['', nextStep(fact.next, nameOf, term)];
  }
};
const goodMeans = 'Een goede relatie is hier elke relatie zonder spanning: contact, samenwerking, vertrouwen of invloed.';
const meant: Record<ShortFact['fact'], string> = {
  between: `Geteld zijn de relaties tussen actoren uit verschillende kampen of buurten. ${goodMeans}`,
  whole: goodMeans,
  oneSide: 'Met een tweede kamp is te zien wie ertussen staat. Wie geen kant kiest, telt niet als kamp.',
  links: `Een korte weg is een goede relatie, of twee via één ander. ${goodMeans}`,
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

/** The one thing to do first: what one asks or draws, without telling anybody to. */
const nextStep = (step: NextStep, nameOf: NameOf, term: Term): string => {
  switch (step.step) {
    case 'drawActors':
      return 'Teken eerst de belangrijkste actoren rond het vraagstuk.';
    case 'drawRelations':
      return 'Teken nu wie met wie te maken heeft.';
    case 'drawGoodRelations':
      return 'Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt.';
    case 'nameCamps':
      return 'Geef bij Duiden de kampen een naam; twee is genoeg om te beginnen.';
    case 'putActorsInCamps':
      return 'Zet bij Duiden actoren in de kampen; wie geen kant kiest, mag op ‘geen kamp’ staan.';
    case 'placeActors':
      return `Zet bij Duiden nog ${step.count === 1 ? 'één actor' : `${inLetters(step.count, 'nl')} actoren`} in een kamp, of op ‘geen kamp’.`;
    case 'drawBetween':
      return `Vraag wie met ${bothSides(step.between, step.sides)} te maken heeft, en teken dat.`;
    case 'drawForLink':
      return `Teken met wie ${nameOf(step.actor)} nog meer te maken heeft.`;
    case 'drawForAlone':
      return `Teken met wie ${nameOf(step.actor)} te maken heeft.`;
    case 'askLink':
      return `Begin met één gesprek: ${nameOf(step.actor)}.`;
    case 'introduce':
      return `Vraag ${nameOf(step.through)} om ${nameOf(step.a)} en ${nameOf(step.b)} aan elkaar voor te stellen.`;
    case 'askArea':
      return `Vraag wie iemand kent in ${nameOf(step.area)}: van daar staat nog niemand op de kaart.`;
    case 'askKeyFigure':
      return `Vraag wie ${term.one} kan zijn in ${nameOf(step.area)}: daar is er nog geen.`;
    case 'askOthers':
      return 'Leg de kaart voor aan een ander, en vraag wie of wat er ontbreekt.';
  }
};
/** Why that comes first; nothing where the sentence says it already. */
const nextReason = (step: NextStep, nameOf: NameOf): string => {
  switch (step.step) {
    case 'drawActors':
    case 'drawRelations':
      return 'Dan is te zien wie met wie verbonden is.';
    case 'drawGoodRelations':
      return 'Er is alleen spanning getekend. Wie verbindt, is te zien aan de andere relaties.';
    case 'nameCamps':
    case 'putActorsInCamps':
    case 'placeActors':
      return 'Dan is te zien wie tussen de kampen staat.';
    case 'drawBetween':
      return 'Dan is te zien wie voor een ingang kan zorgen.';
    case 'drawForLink':
      return 'Aangeduid als schakel, maar op deze kaart nog zonder korte weg naar twee kanten.';
    case 'drawForAlone':
      return 'Heeft op deze kaart nog geen enkele relatie.';
    case 'askLink':
      return reason(step.grounds, nameOf);
    case 'introduce':
      return 'Ze hebben op deze kaart geen relatie, en allebei een goede met wie u vraagt.';
    case 'askArea':
    case 'askKeyFigure':
      return 'Zo wordt de kaart minder eenzijdig.';
    case 'askOthers':
      return 'Een ander kent andere mensen en andere relaties.';
  }
};

const connect = (linking: WhoLinks | null): string => {
  if (!linking) return 'Er zijn nog geen twee kampen of buurten om tussen te kijken.';
  const both = bothSides(linking.between, linking.sides);
  const { length } = linking.tagged;
  const { length: others } = linking.others;
  const found = `${inLetters(others, 'nl')} ${others === 1 ? 'ander' : 'anderen'} met goede relaties met ${both}`;
  if (length > 0) return `${many(length, 'schakel', 'schakels')}${others > 0 ? `, en ${found}` : ''}.`;
  const none = linking.left.length > 0 ? 'Nu geen schakel' : 'Nog geen schakel';
  if (others === 0)
    return linking.left.length + linking.othersLeft.length > 0
      ? `${none}.`
      : `${none}, en niemand met goede relaties met ${both}.`;
  return `${none}; ${inLetters(others, 'nl')} ${others === 1 ? 'actor' : 'actoren'} met goede relaties met ${both}.`;
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

/** The one reason that stands beside a name: whom it knows on either side. */
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
  if (!one || !two) return 'Op deze kaart tussen twee kanten.';
  const side = (pole: PoleId) => `‘${nameOf(pole)}’`;
  if (one.as === 'via')
    return one.name === two.name
      ? `Via ${one.name} bij ${side(one.pole)} én bij ${side(two.pole)}.`
      : `Via ${one.name} bij ${side(one.pole)} én via ${two.name} bij ${side(two.pole)}.`;
  const known = ({ as, name, pole }: typeof one) => (as === 'mostly' ? `${name} (vooral relaties met ${side(pole)})` : name);
  if (two.as === 'via') return `Goede relatie met ${known(one)}, en via ${two.name} bij ${side(two.pole)}.`;
  return `Goede relaties met ${known(one)} én met ${known(two)}.`;
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
    /** How many hang on one other, and how many are the only way between parts of which none is the rest. */
    fragile: (count: number, between: number) =>
      count > 0
        ? `${many(count, 'actor', 'actoren')} ${hangs(count)} van één ander af.`
        : between > 0
          ? `${many(between, 'actor is', 'actoren zijn elk')} de enige weg tussen anderen.`
          : 'Niemand is op deze kaart de enige weg tussen anderen.',
    missing,
    experts: 'Alle maten in een tabel.',
  },
  sure,
  reason,
};
