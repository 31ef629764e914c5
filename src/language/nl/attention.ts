import type { AttentionReason } from '../../domain/network/attentionReasons.ts';
import { capitalised, counted, dayInWords, inLetters, listed, monthInWords } from '../grammar.ts';

const YEARS_FROM = 24;
/** A stretch of time in whole months, or in years when it is long. */
const long = (months: number): string => {
  if (months >= YEARS_FROM) return `${inLetters(Math.floor(months / 12), 'nl')} jaar`;
  return months === 1 ? 'een maand' : `${inLetters(months, 'nl')} maanden`;
};
const every = (months: number): string => (months === 1 ? 'elke maand' : months === 12 ? 'elk jaar' : `elke ${long(months)}`);
/** Only what was agreed with somebody is an afspraak. */
const ofContact = (by: 'person' | 'everybody' | 'usual', months: number): string =>
  ({
    person: `. De afspraak is: ${every(months)}.`,
    everybody: `. U wilt iedereen ${every(months)} spreken.`,
    usual: `; gewoonlijk ${every(months)}.`,
  })[by];
const atMost = (by: 'everybody' | 'usual', months: number): string =>
  by === 'usual' ? `; gewoonlijk hooguit ${long(months)}.` : `. U wilt hooguit ${long(months)}.`;
const day = (text: string): string => dayInWords(text, 'nl');
const month = (text: string): string => monthInWords(text, 'nl');

const why = (reason: AttentionReason, nameOf: (id: never) => string): string => {
  switch (reason.code) {
    case 'notSpokenTo':
      return reason.from === 'contact'
        ? `Actief, maar al ${reason.months === reason.agreed ? 'ruim ' : ''}${long(reason.months)} niet gesproken${ofContact(reason.by, reason.agreed)}`
        : `Sinds ${month(reason.since)} actief; sindsdien is geen gesprek opgeschreven${ofContact(reason.by, reason.agreed)}`;
    case 'contactUnknown':
      return 'Er is niet opgeschreven wanneer er voor het laatst is gesproken.';
    case 'backOnPassed':
      return `${reason.since === null ? 'Tijdelijk' : `Sinds ${month(reason.since)}`} teruggetrokken. De afspraak was: tot ${day(reason.on)}.`;
    case 'awayTooLong':
      return `Sinds ${month(reason.since)} teruggetrokken${atMost(reason.by, reason.agreed)}`;
    case 'awayUnknown':
      return 'Tijdelijk teruggetrokken. Sinds wanneer, is niet opgeschreven.';
    case 'candidateTooLong':
      return `Sinds ${month(reason.since)} kandidaat${atMost(reason.by, reason.agreed)}`;
    case 'candidateUnknown':
      return 'Kandidaat. Sinds wanneer, is niet opgeschreven.';
    case 'noContactPerson':
      return `Nieuw sinds ${month(reason.since)}, en nog zonder contactpersoon.`;
    case 'agreementEnds':
      return reason.isPassed ? `De afspraak liep tot ${day(reason.on)}.` : `De afspraak loopt tot ${day(reason.on)}.`;
    case 'carriesMuch':
      return reason.cutsOff > 0
        ? `Draagt veel: zonder deze plek ${reason.cutsOff === 1 ? 'raakt' : 'raken'} op deze kaart ${inLetters(reason.cutsOff, 'nl')} ${reason.cutsOff === 1 ? 'ander' : 'anderen'} los van de rest.`
        : `Draagt veel: veel van de kortste wegen tussen de ${reason.poles === 'areas' ? 'buurten' : 'kampen'} op deze kaart lopen hierlangs.`;
    case 'nobodyForTask':
      return 'Niemand in het netwerk heeft deze taak.';
    case 'nobodyForArea':
      return reason.areas.length === 1
        ? 'Uit deze buurt is nog niemand in het netwerk.'
        : `Nog niemand in het netwerk uit ${listed(
            reason.areas.map((area) => nameOf(area as never)),
            'nl',
            3,
          )}.`;
  }
};

/** *Aandacht nodig*: who, why, and what may be done about it. */
export const attention = {
  lead: 'Wie het langst over de tijd heen is, staat bovenaan. U beslist wat er gebeurt.',
  none: 'Niemand heeft nu aandacht nodig.',
  noFigures: (many: string) => `Er staan nog geen ${many} op deze kaart.`,
  column: { who: 'Wie of wat', why: 'Waarom', deed: 'Wat u kunt doen' },
  why,
  /** What stands where else a name does. */
  task: (task: string) => capitalised(`${task}: niemand`),
  areas: (count: number) => `${capitalised(inLetters(count, 'nl'))} buurten`,
  deed: {
    spoken: 'Gesproken vandaag',
    status: 'Status bijwerken',
    agreement: 'Afspraak bijwerken',
    contactPerson: 'Contactpersoon invullen',
    secondLine: 'Tweede lijn zoeken',
    gaps: 'Witte vlekken bekijken',
    figures: 'Taken bekijken',
    dates: 'Datums invullen',
  },
  /** Of a row that stays where it is. */
  noted: {
    spoken: (on: string | null) => `Genoteerd: ${on === null ? 'vandaag gesproken' : `gesproken op ${day(on)}`}`,
    later: 'Later: komt over een maand terug',
    dismissed: 'Niet meer getoond',
  },
  undo: 'Ongedaan maken',
  deedFor: (deed: string, who: string) => `${deed}: ${who}`,
  otherDay: 'Op een andere dag',
  later: 'Later',
  laterMeans: 'Komt over een maand terug',
  notAnymore: 'Niet meer',
  notAnymoreMeans: 'Gaat uit deze lijst; komt alleen terug als er iets verandert',
  said: {
    spoken: (who: string, on: string) => `Genoteerd: gesproken op ${day(on)}, ${who}.`,
    later: (who: string, until: string) => `${who}: komt terug op ${day(until)}.`,
    notAnymore: (who: string) => `${who}: niet meer getoond. U vindt het terug onder ‘Niet meer getoond’.`,
    back: (who: string) => `${who}: teruggenomen.`,
  },
  unknownTitle: (count: number) => `Niet te zeggen: datum ontbreekt (${count})`,
  unknownMeans: 'Of het lang geleden is, is hier niet te zeggen. Vul een datum in, of noteer een gesprek.',
  laterTitle: (count: number) => `Later (${count})`,
  comesBack: (until: string) => `Komt terug op ${day(until)}.`,
  asideTitle: (count: number) => `Niet meer getoond (${count})`,
  asideOn: (reason: string, on: string) => (reason === '' ? `Op ${day(on)}.` : `‘${reason}’ · ${day(on)}`),
  takeBack: 'Terugnemen',
  agreements: {
    title: 'Afspraken',
    short: (contact: number | null, away: number | null, candidate: number | null, isUsual: boolean) =>
      (isUsual ? 'gewoonlijk ' : '') +
      [
        contact === null ? 'geen vaste tijd voor gesprekken' : `${every(contact)} spreken`,
        ...(away === null ? [] : [`hooguit ${long(away)} weg`]),
        ...(candidate === null ? [] : [`hooguit ${long(candidate)} kandidaat`]),
      ].join(' · '),
    contactEvery: 'Iedereen spreken',
    awayAtMost: 'Tijdelijk weg, hooguit',
    candidateAtMost: 'Kandidaat, hooguit',
    every: (months: number) => every(months),
    months: (months: number) => long(months),
    none: 'niet afgesproken',
    means: 'Dit geldt voor iedereen met wie niets anders is afgesproken. Wat u niet kiest, is wat gewoonlijk is.',
  },
  spokenDialog: {
    title: (who: string) => `Gesproken: ${who}`,
    day: 'Op welke dag',
    save: 'Gesprek noteren',
    toCome: 'Die dag moet nog komen.',
    isLater: (known: string) =>
      `Er staat al een later gesprek: ${day(known)}. Dat blijft staan, tenzij u kiest voor de oudere dag.`,
    instead: 'Toch de oudere dag noteren',
  },
  statusDialog: {
    title: (who: string) => `Bijwerken: ${who}`,
    since: 'Sinds',
    backOn: 'Terug op',
    backOnHint: 'Mag leeg blijven.',
    agreedUntil: 'Afspraak loopt tot',
    contactPerson: 'Contactpersoon',
    contactPersonHint: 'Wie het contact houdt, liefst een functie.',
    save: 'Wijziging bewaren',
    sinceNeeded: 'Vul in sinds wanneer.',
  },
  asideDialog: {
    title: (who: string) => `Niet meer tonen: ${who}`,
    means:
      'Dit gaat uit de lijst; verder verandert er niets op de kaart. Het komt alleen terug als er iets verandert, zoals een andere status. U kunt het ook terugnemen onder ‘Niet meer getoond’.',
    reason: 'Waarom? Mag leeg blijven.',
    reasonHint: 'Dit blijft bij de kaart. Schrijf op wat de betrokkene mag lezen.',
    save: 'Niet meer tonen',
  },
  short: {
    /** `count` is that above the list; who is there only for want of a date is told apart. */
    more: (count: number) => (count === 0 ? 'Zonder datum tonen' : count === 1 ? 'In de tabel tonen' : `Alle ${count} tonen`),
    unknown: (count: number) =>
      `Van ${counted(count, 'persoon', 'personen')} is niet te zeggen of het te lang geleden is: de datum daarvoor ontbreekt.`,
  },
};
