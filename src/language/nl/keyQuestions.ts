import type { Counted, MapAnswer } from '../../analysis/network/mapAnswers.ts';
import type { KeyQuestionId } from '../../domain/network/keyQuestions.ts';
import type { MunicipalRole, Phase } from '../../domain/networkAgreements.ts';
import { capitalised, counted, dayInWords, ended, inLetters, listed } from '../grammar.ts';
import { words } from './words.ts';

const number = (count: number): string => inLetters(count, 'nl');

/** `many`: what key figures are called here. */
const questions = (many: string): Record<KeyQuestionId, string> => ({
  why: `Waarom wilt u een netwerk van ${many}?`,
  issues: 'Voor welke vraagstukken is het netwerk er?',
  municipalRole: 'Welke rol neemt de gemeente in het netwerk?',
  owner: 'Van wie is het netwerk, en wie beslist erover?',
  support: 'Wie moet erachter staan, in de gemeente en daarbuiten?',
  existing: 'Welke netwerken en contacten zijn er al?',
  size: 'Hoe groot moet het netwerk worden?',
  means: 'Welke tijd, welk geld en welke ruimte is er?',
  inReturn: `Wat krijgen ${many} voor wat zij doen?`,
  safety: 'Hoe zorgt u dat het veilig is om mee te doen?',
  privacy: 'Wat legt u vast over mensen, en wie mag dat zien?',
  kinds: `Welke soorten ${many} heeft u nodig?`,
  formalAndInformal: 'Hoeveel mensen spreken namens een organisatie, en hoeveel namens zichzelf?',
  neighbourhoods: 'Uit welke buurten komen zij?',
  ageGroups: 'Welke leeftijden wilt u bereiken?',
  backgrounds: 'Uit welke kringen en organisaties komen zij?',
  finding: 'Hoe vindt u mensen die u nog niet kent?',
  asking: 'Wie vraagt iemand om mee te doen, en hoe?',
  agreeing: 'Wat spreekt u met iemand af, en voor hoelang?',
  refusing: 'Wat doet u als iemand nee zegt?',
  tasks: `Wat vraagt u van ${many}: signaleren, voorkomen, interveniëren of meedenken?`,
  contact: 'Hoe vaak spreekt u elkaar, en wie houdt contact?',
  meeting: `Hoe leren ${many} elkaar kennen?`,
  signals: `Wat gebeurt er met wat ${many} u vertellen?`,
  incident: 'Wat doet het netwerk na een ingrijpende gebeurtenis?',
  burden: 'Wie merkt het als iemand te veel draagt, en wie helpt dan?',
  appreciation: 'Hoe laat u merken dat u hun werk waardeert?',
  leaving: 'Hoe neemt u afscheid, en wie neemt het over?',
  evaluation: 'Wanneer kijkt u terug, en wat doet u daarmee?',
});

const phase: Record<Phase, string> = {
  preparation: 'Voorbereiding',
  recruitment: 'Werving en samenstelling',
  practice: 'Aan de slag',
};
const role: Record<MunicipalRole, string> = {
  director: 'regisseur',
  facilitator: 'facilitator of stimulator',
  participant: 'participant in de uitvoering',
};

/** `verbinder (3) en doener (1); van twee niet bekend`. */
const sorts = <C extends string>({ counts, notSaid }: Counted<C>, names: Readonly<Record<C, string>>): string => {
  const parts = (Object.keys(counts) as C[]).filter((one) => counts[one] > 0).map((one) => `${names[one]} (${counts[one]})`);
  const told = listed(parts, 'nl');
  return notSaid > 0 ? `${told}; van ${number(notSaid)} niet bekend` : told;
};
const nobodyYet = (notSaid: number): string => (notSaid === 0 ? 'Nog niemand' : 'Voor zover ingevuld nog niemand');
/** Of those there are none. */
const missing = <C extends string>({ counts, notSaid }: Counted<C>, names: Readonly<Record<C, string>>): string => {
  const none = (Object.keys(counts) as C[]).filter((one) => counts[one] === 0).map((one) => names[one]);
  const some = Object.keys(counts).length - none.length;
  return none.length === 0 || some === 0 ? '' : ` ${nobodyYet(notSaid)}: ${listed(none, 'nl')}.`;
};
const share = (count: number, of: number): string =>
  of === 1 && count === 1
    ? 'de enige'
    : count === of
      ? `alle ${number(of)}`
      : count === 0
        ? `geen van de ${number(of)}`
        : `${number(count)} van de ${number(of)}`;
const inAreas = (covered: number, of: number, one: string): string => {
  if (of === 1) return covered === 1 ? `In de enige buurt is een ${one}.` : `In de enige buurt is nog geen ${one}.`;
  return `In ${covered === 2 && of === 2 ? 'beide' : share(covered, of)} buurten is een ${one}.`;
};

type Terms = { readonly one: string; readonly many: string };
type Told = {
  readonly [C in MapAnswer['code']]: (
    answer: Extract<MapAnswer, { readonly code: C }>,
    terms: Terms,
    areaOf: (id: string) => string,
  ) => string;
};
const onMap: Told = {
  issue: ({ issue }) => ended(`Het vraagstuk van deze kaart is ‘${issue.trim()}’`),
  role: (answer) => `De gemeente is ${role[answer.role]}.`,
  owner: ({ owner }) => ended(`Eigenaar van deze kaart is ${owner.trim()}`),
  onMap: ({ actors, relations }) =>
    `Er staan ${counted(actors, 'actor', 'actoren')} op, met ${counted(relations, 'relatie', 'relaties')}.`,
  size: ({ counts: { active, paused, candidate, left } }, { one, many }) =>
    `Er ${active > 1 ? 'zijn' : 'is'} ${active === 0 ? `nu geen actieve ${one}` : counted(active, `actieve ${one}`, `actieve ${many}`)}${
      paused + candidate + left === 0
        ? ''
        : `; verder ${listed(
            [
              ...(paused > 0 ? [`${paused} tijdelijk teruggetrokken`] : []),
              ...(candidate > 0 ? [counted(candidate, 'kandidaat', 'kandidaten')] : []),
              ...(left > 0 ? [`${left} uitgestroomd`] : []),
            ],
            'nl',
          )}`
    }.`,
  purpose: ({ purpose }) => ended(`Het doel van deze kaart is: ${purpose.trim()}`),
  legalBasis: ({ legalBasis }) => ended(`De grondslag is: ${legalBasis.trim()}`),
  informed: ({ informed }) =>
    ({
      yes: 'Betrokkenen weten van deze kaart.',
      partly: 'Een deel van de betrokkenen weet van deze kaart.',
      no: 'Betrokkenen weten nog niet van deze kaart.',
    })[informed],
  keptUntil: ({ day }) => `De kaart wordt bewaard tot ${dayInWords(day, 'nl')}.`,
  kinds: (answer) => `${capitalised(sorts(answer, words.keyFigureKind))}.${missing(answer, words.keyFigureKind)}`,
  positions: (answer) => `${capitalised(sorts(answer, words.position))}.${missing(answer, words.position)}`,
  areas: ({ covered, of, without, notSaid }, { one }, areaOf) =>
    `${inAreas(covered, of, one)}${
      of === 1 || without.length === 0 ? '' : ` ${nobodyYet(notSaid)}: ${listed(without.map(areaOf), 'nl', 4)}.`
    }${notSaid === 0 ? '' : ` Van ${number(notSaid)} is de buurt niet bekend.`}`,
  ageGroups: (answer) => `${capitalised(sorts(answer, words.ageGroup))}.${missing(answer, words.ageGroup)}`,
  backgrounds: (answer) => `${capitalised(sorts(answer, words.background))}.`,
  known: (answer) =>
    `${capitalised(sorts(answer, { yes: 'al bekend bij de gemeente', no: 'nog niet bekend bij de gemeente' }))}.`,
  candidates: ({ count, introduced }, { one }) =>
    `Er ${count === 1 ? 'is' : 'zijn'} ${counted(count, 'kandidaat', 'kandidaten')}. ${
      introduced === null
        ? 'Er zijn nog geen relaties getekend. Wie van het netwerk hen kent, is daarom niet te zeggen.'
        : introduced === 0
          ? 'Niemand van het netwerk heeft daar een goede relatie mee, voor zover getekend.'
          : `Met ${introduced === count ? (count === 1 ? 'die kandidaat' : `alle ${number(count)}`) : number(introduced)} heeft een ${one} een goede relatie.`
    }`,
  agreedUntil: ({ count, past, of }) =>
    `Van ${share(count, of)} staat er tot wanneer de afspraak loopt.${
      past === 0 ? '' : ` Bij ${number(past)} is die dag voorbij.`
    }`,
  tasks: (answer) => `${capitalised(sorts(answer, words.task))}.${missing(answer, words.task)}`,
  contactEvery: ({ months }) =>
    months === 1 ? 'U wilt iedereen elke maand spreken.' : `U wilt iedereen elke ${number(months)} maanden spreken.`,
  contactPersons: ({ count, of }) => `Bij ${share(count, of)} staat wie contact houdt.`,
  spoken: ({ count, of }) => `Van ${share(count, of)} staat wanneer er voor het laatst gesproken is.`,
  together: ({ count, of }, { one }) =>
    count === 0
      ? `Nog geen ${one} heeft een goede relatie met een andere ${one}.`
      : `${capitalised(share(count, of))} ${count === 1 ? 'heeft' : 'hebben'} een goede relatie met een andere ${one}.`,
  events: ({ count, last }) =>
    `Er ${count === 1 ? 'staat' : 'staan'} ${counted(count, 'gebeurtenis', 'gebeurtenissen')} op de tijdlijn. De laatste: ${last.name}, ${dayInWords(last.day, 'nl')}.`,
  leavers: ({ left, paused }) =>
    `${capitalised(
      listed(
        [
          ...(left > 0 ? [`${number(left)} uitgestroomd`] : []),
          ...(paused > 0 ? [`${number(paused)} tijdelijk teruggetrokken`] : []),
        ],
        'nl',
      ),
    )}.`,
  snapshots: ({ count, last }) =>
    `Er ${count === 1 ? 'is' : 'zijn'} ${counted(count, 'foto', 'foto’s')} van deze kaart. De laatste is van ${dayInWords(last, 'nl')}.`,
};

/** *Hoofdvragen*: what is to be settled about a network, per phase, and what the map says to it. */
export const keyQuestions = {
  intro:
    'Wat u samen afspreekt over het netwerk. Waar de kaart zelf iets weet, staat dat eronder. U hoeft ze niet in één keer te beantwoorden.',
  question: (id: KeyQuestionId, many: string): string => questions(many)[id],
  phase,
  role: {
    legend: 'Rol van de gemeente',
    hint: 'Wat de gemeente in het netwerk doet.',
    of: role,
    means: {
      director: 'De gemeente neemt het initiatief, brengt mensen bij elkaar en houdt overzicht.',
      facilitator: 'De gemeente helpt met ruimte, geld en contacten. Het netwerk beslist zelf.',
      participant: 'De gemeente doet mee als een van de partners.',
    } satisfies Record<MunicipalRole, string>,
  },
  phaseNow: 'Waar het netwerk nu is',
  state: { answered: 'beantwoord', known: 'de kaart weet al iets', open: 'open' },
  progress: (answered: number, of: number) => `${answered} van ${of}`,
  progressAloud: (answered: number, of: number) => `${answered} van de ${of} hoofdvragen beantwoord`,
  answer: 'Antwoord van de gemeente',
  by: 'Wie',
  byHint: 'Wie zorgt hiervoor? Een functie, geen naam.',
  when: 'Wanneer',
  onThisMap: 'Op deze kaart',
  onMap,
  go: {
    details: 'Kaartgegevens bekijken',
    agreements: 'Naar de rol van de gemeente',
    map: 'Naar de kaart',
    areas: 'Naar de buurten',
    figures: 'Naar de sleutelfiguren',
    attention: 'Naar aandacht nodig',
    course: 'Naar het verloop',
    gaps: 'Naar de witte vlekken',
    compare: 'Naar vergelijken',
  },
  show: 'Hoofdvragen bekijken',
  report: {
    heading: 'Hoofdvragen',
    lead: (answered: number, of: number) =>
      answered === 0
        ? `Van de ${of} hoofdvragen is er nog geen beantwoord. Eén vakje is één vraag.`
        : `Van de ${of} hoofdvragen ${answered === 1 ? 'is er 1' : `zijn er ${answered}`} beantwoord. Eén vakje is één vraag.`,
    columns: { question: 'Vraag', answer: 'Antwoord', who: 'Wie', when: 'Wanneer' },
    answered: 'Wat is afgesproken',
    hidden: (count: number) =>
      count === 1
        ? 'Eén antwoord staat er niet bij, want niet alle getypte woorden mogen te zien zijn.'
        : `${count} antwoorden staan er niet bij, want niet alle getypte woorden mogen te zien zijn.`,
    open: 'Nog open',
  },
};
