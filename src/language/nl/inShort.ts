import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import type { ShortFact } from '../../analysis/inShort.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { capitalised, inLetters } from '../grammar.ts';

type NameOf = (id: ActorId | PoleId) => string;
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

const sentence = (fact: ShortFact, nameOf: NameOf): Sentence => {
  switch (fact.fact) {
    case 'tenseAcross':
      if (fact.count === 0) return ['', 'Tussen de kampen is geen spanning getekend.'];
      return [
        many(fact.count, 'relatie', 'relaties'),
        ` tussen de ${fact.sides === 2 ? 'twee ' : ''}kampen ${fact.count === 1 ? 'staat' : 'staan'} onder spanning.`,
      ];
    case 'knowBothSides': {
      const sides = bothSides(fact.between, fact.sides);
      if (fact.count === 0) return ['', `Niemand heeft goede relaties met ${sides}.`];
      return [many(fact.count, 'actor', 'actoren'), ` ${fact.count === 1 ? 'heeft' : 'hebben'} goede relaties met ${sides}.`];
    }
    case 'hangOnOne':
      if (fact.on === null) return ['', 'Niemand hangt van één ander af.'];
      return [many(fact.count, 'actor', 'actoren'), ` ${hangs(fact.count)} aan één ander: ${nameOf(fact.on)}.`];
  }
};
const meant: Record<ShortFact['fact'], string> = {
  tenseAcross: 'Geteld zijn de relaties van de soort spanning, tussen actoren uit verschillende kampen.',
  knowBothSides: 'Een goede relatie is hier: contact, samenwerking of vertrouwen. Wie zelf aan een kant staat, telt ook mee.',
  hangOnOne: 'Zonder die ander is er op deze kaart geen verbinding met de rest. Een vergeten relatie kan dat veranderen.',
};

const connect = ({ count, untagged, between, sides }: Extract<ShortFact, { fact: 'knowBothSides' }>): string => {
  if (count === 0) return `Nog niemand met goede relaties met ${bothSides(between, sides)}.`;
  const tagged =
    untagged === 0
      ? count === 1
        ? 'al aangeduid als schakel.'
        : 'allemaal aangeduid als schakel.'
      : count === 1
        ? 'nog niet aangeduid als schakel.'
        : untagged === count
          ? 'nog niemand aangeduid als schakel.'
          : `${inLetters(count - untagged, 'nl')} al aangeduid als schakel.`;
  return `${many(count, 'actor', 'actoren')}, ${tagged}`;
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
  const direct = grounds.find(({ code }) => code === 'linesToPoles') as Extract<Ground, { code: 'linesToPoles' }> | undefined;
  const through = grounds.find(({ code }) => code === 'linesThrough') as Extract<Ground, { code: 'linesThrough' }> | undefined;
  const [one, two] = (direct?.poles ?? []).flatMap(({ actors: [first] }) => (first ? [nameOf(first)] : []));
  const [way, other] = through?.poles ?? [];
  const [via] = way?.through ?? [];
  if (one && two) return `Goede relaties met ${one} én met ${two}.`;
  if (one && way && via) return `Goede relatie met ${one}, en via ${nameOf(via)} bij ‘${nameOf(way.pole)}’.`;
  if (way && via && other) return `Via ${nameOf(via)} bij ‘${nameOf(way.pole)}’ én bij ‘${nameOf(other.pole)}’.`;
  return 'Op deze kaart tussen twee kanten.';
};

/** *In het kort*, the questions of *Inzicht* with their short answers, and how sure a suggestion is. */
export const inShort = {
  title: 'In het kort',
  note: 'Zo staat het op deze kaart; geen oordeel over mensen.',
  tooLittle: 'Nog te weinig op de kaart.',
  sentence,
  meant,
  place: (place: number, all: number) => `${place} van ${all}`,
  previous: 'Vorige zin',
  next: 'Volgende zin',
  more: 'Meer hierover',
  question,
  short: {
    connect,
    fragile: (count: number) =>
      count === 0 ? 'Niemand hangt van één ander af.' : `${many(count, 'actor', 'actoren')} ${hangs(count)} van één ander af.`,
    missing,
    next: (actor: string) => `Begin met één gesprek: ${actor}.`,
    nextNobody: 'Kijk wie u aan elkaar kunt voorstellen.',
    experts: 'Alle maten in een tabel.',
  },
  sure,
  reason,
};
