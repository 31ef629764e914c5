import type { IsoDate } from '../../src/domain/identifiers.ts';
import type { KeyFigure, KeyFigureStatus } from '../../src/domain/keyFigure.ts';
import type { KeyQuestionId } from '../../src/domain/network/keyQuestions.ts';
import type { NetworkAgreements } from '../../src/domain/networkAgreements.ts';
import type { InBoth } from './exampleActors.ts';

/** What was written down of the example's network over the years: since when, who keeps contact, and what the municipality agreed. */
interface ExampleYears {
  /** Oldest first. */
  readonly history: readonly (readonly [status: KeyFigureStatus, since: string])[];
  readonly contactPerson?: InBoth;
  readonly backOn?: string;
  readonly agreedUntil?: string;
  readonly contactEvery?: number;
}

const ADVISER: InBoth = { nl: 'adviseur Samenleven', en: 'adviser on community life' };
const COORDINATOR: InBoth = { nl: 'coördinator netwerk', en: 'network coordinator' };
const NORTH: InBoth = { nl: 'wijkmanager Noord', en: 'district manager North' };

/** By actor. */
const EXAMPLE_YEARS: Readonly<Record<string, ExampleYears>> = {
  mosque: { history: [['active', '2024-03-11']], contactPerson: ADVISER },
  centreManager: { history: [['active', '2023-09-04']], contactPerson: COORDINATOR, agreedUntil: '2027-09-04' },
  languageCafe: {
    history: [
      ['candidate', '2024-11-07'],
      ['active', '2025-01-20'],
    ],
    contactPerson: COORDINATOR,
    agreedUntil: '2027-01-20',
  },
  deaconry: { history: [['active', '2023-09-18']], contactPerson: ADVISER },
  harbourMaster: {
    history: [
      ['candidate', '2024-04-15'],
      ['active', '2024-06-10'],
    ],
    contactPerson: NORTH,
  },
  policeOfficer: { history: [['active', '2024-03-04']], contactPerson: NORTH },
  homeCare: {
    history: [
      ['candidate', '2025-12-02'],
      ['active', '2026-02-09'],
    ],
    contactPerson: COORDINATOR,
  },
  mediator: {
    history: [
      ['candidate', '2026-02-17'],
      ['active', '2026-04-13'],
    ],
    contactPerson: COORDINATOR,
    contactEvery: 2,
  },
  youthCoach: {
    history: [
      ['active', '2025-05-12'],
      ['paused', '2026-06-11'],
    ],
    contactPerson: COORDINATOR,
    backOn: '2026-10-01',
  },
  cafeOwner: {
    history: [
      ['active', '2024-10-21'],
      ['left', '2026-03-18'],
    ],
  },
  shopkeepers: { history: [['candidate', '2026-08-20']], contactPerson: NORTH },
  localPaper: { history: [['candidate', '2026-11-03']] },
  communityWorker: { history: [['active', '2024-09-02']], contactPerson: NORTH },
};

/** The same as a key figure has it. */
export const yearsOf = (actor: string, language: keyof InBoth): Partial<KeyFigure> => {
  const { history, contactPerson, backOn, agreedUntil, contactEvery } = EXAMPLE_YEARS[actor] ?? { history: [] };
  return {
    statusHistory: history.map(([status, since]) => ({ status, since: since as IsoDate })),
    ...(backOn && { backOn: backOn as IsoDate }),
    ...(agreedUntil && { agreedUntil: agreedUntil as IsoDate }),
    ...(contactEvery && { contactEvery }),
    ...(contactPerson && { contactPerson: contactPerson[language] }),
  };
};

export const EXAMPLE_AGREEMENTS: NetworkAgreements = {
  contactEvery: 3,
  awayAtMost: 6,
  candidateAtMost: 3,
  role: 'facilitator',
  phase: 'recruitment',
};

/** What the municipality answered so far. */
export const EXAMPLE_ANSWERS: readonly {
  readonly id: KeyQuestionId;
  readonly text: InBoth;
  readonly by?: InBoth;
  readonly when?: IsoDate;
}[] = [
  {
    id: 'why',
    text: {
      nl: 'Om vroeg te horen wat er in de buurten leeft, en om mensen te kennen voordat er iets gebeurt.',
      en: 'To hear early what goes on in the neighbourhoods, and to know people before something happens.',
    },
    by: ADVISER,
  },
  {
    id: 'issues',
    text: {
      nl: 'Nu vooral de opvang aan de Havenkade. Daarna ook wonen en overlast op het plein.',
      en: 'Now above all the shelter on the Havenkade. Later housing and nuisance on the square as well.',
    },
  },
  {
    id: 'municipalRole',
    text: {
      nl: 'We zorgen voor een ruimte, een klein budget en een vast aanspreekpunt. Het netwerk bepaalt zelf waarover het spreekt.',
      en: 'We see to a room, a small budget and one point of contact. The network itself decides what it talks about.',
    },
    by: COORDINATOR,
  },
  {
    id: 'size',
    text: {
      nl: 'Vijftien mensen die meedoen, uit alle zes de buurten.',
      en: 'Fifteen people who take part, from all six neighbourhoods.',
    },
  },
  {
    id: 'privacy',
    text: {
      nl: 'Functies en organisaties, geen namen. Wie op de kaart staat mag haar zien en aanvullen.',
      en: 'Functions and organisations, no names. Whoever is on the map may see it and add to it.',
    },
    by: ADVISER,
    when: '2027-05-22' as IsoDate,
  },
  {
    id: 'neighbourhoods',
    text: {
      nl: 'Voor de zomer ook iemand uit Meerzicht en iemand uit De Venen.',
      en: 'Before summer also somebody from Meerzicht and somebody from De Venen.',
    },
    by: COORDINATOR,
    when: '2027-06-01' as IsoDate,
  },
  {
    id: 'asking',
    text: {
      nl: 'Iemand die de ander al kent vraagt het, en gaat mee naar het eerste gesprek.',
      en: 'Somebody who knows them already asks, and comes along to the first talk.',
    },
    by: COORDINATOR,
  },
  {
    id: 'contact',
    text: {
      nl: 'We spreken iedereen eens per drie maanden, en na een gebeurtenis binnen een week.',
      en: 'We speak with everybody once every three months, and within a week after an event.',
    },
    by: COORDINATOR,
  },
];
