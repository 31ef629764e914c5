import type { Counted, MapAnswer } from '../../analysis/network/mapAnswers.ts';
import type { KeyQuestionId } from '../../domain/network/keyQuestions.ts';
import type { MunicipalRole, Phase } from '../../domain/networkAgreements.ts';
import { capitalised, counted, dayInWords, ended, inLetters, listed } from '../grammar.ts';
import type { keyQuestions as nlKeyQuestions } from '../nl/keyQuestions.ts';
import { words } from './words.ts';

const number = (count: number): string => inLetters(count, 'en');

/** `many`: what key figures are called here. */
const questions = (many: string): Record<KeyQuestionId, string> => ({
  why: `Why do you want a network of ${many}?`,
  issues: 'Which issues is the network for?',
  municipalRole: 'Which role does the municipality take in the network?',
  owner: 'Whose network is it, and who decides about it?',
  support: 'Who has to support it, in the municipality and outside?',
  existing: 'Which networks and contacts are there already?',
  size: 'How large should the network become?',
  means: 'What time, money and room is there?',
  inReturn: `What do ${many} get for what they do?`,
  safety: 'How do you see to it that it is safe to take part?',
  privacy: 'What do you write down about people, and who may see that?',
  kinds: `Which kinds of ${many} do you need?`,
  formalAndInformal: 'How many speak for an organisation, and how many for themselves?',
  neighbourhoods: 'Which neighbourhoods do they come from?',
  ageGroups: 'Which ages do you want to reach?',
  backgrounds: 'Which circles and organisations do they come from?',
  finding: 'How do you find people whom you do not know yet?',
  asking: 'Who asks somebody to take part, and how?',
  agreeing: 'What do you agree with somebody, and for how long?',
  refusing: 'What do you do when somebody says no?',
  tasks: `What do you ask of ${many}: to signal, prevent, intervene or advise?`,
  contact: 'How often do you speak, and who keeps contact?',
  meeting: `How do ${many} get to know each other?`,
  signals: `What is done with what ${many} tell you?`,
  incident: 'What does the network do after an incident?',
  burden: 'Who notices when somebody carries too much, and who helps then?',
  appreciation: 'How do you show that you value their work?',
  leaving: 'How do you part, and who takes over?',
  evaluation: 'When do you look back, and what do you do with that?',
});

const phase: Record<Phase, string> = {
  preparation: 'Preparation',
  recruitment: 'Recruitment and composition',
  practice: 'In practice',
};
const role: Record<MunicipalRole, string> = {
  director: 'director',
  facilitator: 'facilitator or stimulator',
  participant: 'participant in the work',
};

/** `connector (3) and doer (1); of two not known`. */
const sorts = <C extends string>({ counts, notSaid }: Counted<C>, names: Readonly<Record<C, string>>): string => {
  const parts = (Object.keys(counts) as C[]).filter((one) => counts[one] > 0).map((one) => `${names[one]} (${counts[one]})`);
  const told = listed(parts, 'en');
  return notSaid > 0 ? `${told}; not known of ${number(notSaid)}` : told;
};
const nobodyYet = (notSaid: number): string => (notSaid === 0 ? 'Nobody yet' : 'Nobody yet, as far as is filled in');
/** Of those there are none. */
const missing = <C extends string>({ counts, notSaid }: Counted<C>, names: Readonly<Record<C, string>>): string => {
  const none = (Object.keys(counts) as C[]).filter((one) => counts[one] === 0).map((one) => names[one]);
  const some = Object.keys(counts).length - none.length;
  return none.length === 0 || some === 0 ? '' : ` ${nobodyYet(notSaid)}: ${listed(none, 'en')}.`;
};
const share = (count: number, of: number): string =>
  of === 1 && count === 1
    ? 'the only one'
    : count === of
      ? `all ${number(of)}`
      : count === 0
        ? `none of the ${number(of)}`
        : `${number(count)} of the ${number(of)}`;
const inAreas = (covered: number, of: number, one: string): string => {
  if (of === 1)
    return covered === 1 ? `There is a ${one} in the only neighbourhood.` : `There is no ${one} in the only neighbourhood yet.`;
  return `There is a ${one} in ${covered === 2 && of === 2 ? 'both' : share(covered, of)} neighbourhoods.`;
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
  issue: ({ issue }) => ended(`The issue of this map is “${issue.trim()}”`),
  role: (answer) => `The municipality is ${role[answer.role]}.`,
  owner: ({ owner }) => ended(`The owner of this map is ${owner.trim()}`),
  onMap: ({ actors, relations }) =>
    `There are ${counted(actors, 'actor', 'actors')}, with ${counted(relations, 'relation', 'relations')}.`,
  size: ({ counts: { active, paused, candidate, left } }, { one, many }) =>
    `There ${active > 1 ? 'are' : 'is'} ${active === 0 ? `no active ${one} now` : counted(active, `active ${one}`, `active ${many}`)}${
      paused + candidate + left === 0
        ? ''
        : `; further ${listed(
            [
              ...(paused > 0 ? [`${paused} away for a while`] : []),
              ...(candidate > 0 ? [`${counted(candidate, 'candidate', 'candidates')}`] : []),
              ...(left > 0 ? [`${left} who left`] : []),
            ],
            'en',
          )}`
    }.`,
  purpose: ({ purpose }) => ended(`The purpose of this map is: ${purpose.trim()}`),
  legalBasis: ({ legalBasis }) => ended(`The legal basis is: ${legalBasis.trim()}`),
  informed: ({ informed }) =>
    ({
      yes: 'The people concerned know of this map.',
      partly: 'Some of the people concerned know of this map.',
      no: 'The people concerned do not know of this map yet.',
    })[informed],
  keptUntil: ({ day }) => `The map is kept until ${dayInWords(day, 'en')}.`,
  kinds: (answer) => `${capitalised(sorts(answer, words.keyFigureKind))}.${missing(answer, words.keyFigureKind)}`,
  positions: (answer) => `${capitalised(sorts(answer, words.position))}.${missing(answer, words.position)}`,
  areas: ({ covered, of, without, notSaid }, { one }, areaOf) =>
    `${inAreas(covered, of, one)}${
      of === 1 || without.length === 0 ? '' : ` ${nobodyYet(notSaid)}: ${listed(without.map(areaOf), 'en', 4)}.`
    }${notSaid === 0 ? '' : ` Of ${number(notSaid)} the neighbourhood is not known.`}`,
  ageGroups: (answer) => `${capitalised(sorts(answer, words.ageGroup))}.${missing(answer, words.ageGroup)}`,
  backgrounds: (answer) => `${capitalised(sorts(answer, words.background))}.`,
  known: (answer) =>
    `${capitalised(sorts(answer, { yes: 'known to the municipality', no: 'not yet known to the municipality' }))}.`,
  candidates: ({ count, introduced }, { one }) =>
    `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'candidate', 'candidates')}. ${
      introduced === null
        ? 'No relations are drawn yet, so who in the network knows them cannot be said.'
        : introduced === 0
          ? 'Nobody in the network has a good relation with them, as far as is drawn.'
          : `A ${one} has a good relation with ${introduced === count ? (count === 1 ? 'that candidate' : `all ${number(count)}`) : `${number(introduced)} of them`}.`
    }`,
  agreedUntil: ({ count, past, of }) =>
    `Of ${share(count, of)} it is written down until when the agreement holds.${
      past === 0 ? '' : ` Of ${number(past)} that day has passed.`
    }`,
  tasks: (answer) => `${capitalised(sorts(answer, words.task))}.${missing(answer, words.task)}`,
  contactEvery: ({ months }) =>
    months === 1
      ? 'You want to speak to everybody every month.'
      : `You want to speak to everybody every ${number(months)} months.`,
  contactPersons: ({ count, of }) => `Of ${share(count, of)} it is written down who keeps contact.`,
  spoken: ({ count, of }) => `Of ${share(count, of)} it is written down when they were last spoken to.`,
  together: ({ count, of }, { one }) =>
    count === 0
      ? `No ${one} has a good relation with another ${one} yet.`
      : `${capitalised(share(count, of))} ${count === 1 ? 'has' : 'have'} a good relation with another ${one}.`,
  events: ({ count, last }) =>
    `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'event', 'events')} on the time line. The last: ${last.name}, ${dayInWords(last.day, 'en')}.`,
  leavers: ({ left, paused }) =>
    `${capitalised(
      listed(
        [...(left > 0 ? [`${number(left)} who left`] : []), ...(paused > 0 ? [`${number(paused)} away for a while`] : [])],
        'en',
      ),
    )}.`,
  snapshots: ({ count, last }) =>
    `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'snapshot', 'snapshots')} of this map. The last is of ${dayInWords(last, 'en')}.`,
};

export const keyQuestions: typeof nlKeyQuestions = {
  intro:
    'What you agree about the network together. Where the map itself knows something, that stands below. There is no need to answer all at once.',
  question: (id: KeyQuestionId, many: string): string => questions(many)[id],
  phase,
  role: {
    legend: 'Role of the municipality',
    hint: 'What the municipality does in the network.',
    of: role,
    means: {
      director: 'The municipality takes the initiative, brings people together and keeps the overview.',
      facilitator: 'The municipality helps with room, money and contacts. The network decides for itself.',
      participant: 'The municipality takes part as one of the partners.',
    } satisfies Record<MunicipalRole, string>,
  },
  phaseNow: 'Where the network is now',
  state: { answered: 'answered', known: 'the map knows something already', open: 'open' },
  progress: (answered: number, of: number) => `${answered} of ${of}`,
  progressAloud: (answered: number, of: number) => `${answered} of the ${of} key questions answered`,
  answer: 'Answer of the municipality',
  by: 'Who',
  byHint: 'Who sees to this? A function, no name.',
  when: 'When',
  onThisMap: 'On this map',
  onMap,
  go: {
    details: 'See map details',
    agreements: 'To the role of the municipality',
    map: 'To the map',
    areas: 'To the neighbourhoods',
    figures: 'To the key figures',
    attention: 'To needs attention',
    course: 'To coming and going',
    gaps: 'To the blank spots',
    compare: 'To compare',
  },
  show: 'See key questions',
  report: {
    heading: 'Key questions',
    lead: (answered: number, of: number) =>
      answered === 0
        ? `Of the ${of} key questions none is answered yet. One square is one question.`
        : `Of the ${of} key questions ${answered} ${answered === 1 ? 'is' : 'are'} answered. One square is one question.`,
    columns: { question: 'Question', answer: 'Answer', who: 'Who', when: 'When' },
    answered: 'What was agreed',
    hidden: (count: number) =>
      count === 1
        ? 'One answer is left out, since not all typed words may be seen.'
        : `${count} answers are left out, since not all typed words may be seen.`,
    open: 'Still open',
  },
};
