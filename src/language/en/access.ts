import type { Fact } from '../../domain/access/fact.ts';
import type { TableName } from '../../domain/tables.ts';
import { capitalised, counted, dayInWords, ended, listed } from '../grammar.ts';
import type { access as nlAccess } from '../nl/access.ts';
import { words } from './words.ts';

const day = (date: string): string => dayInWords(date, 'en');
const yesNo = (is: boolean): string => (is ? words.yes : words.no);
/** What a file says may be yet to begin. */
const begins = (date: string, today: string): string => `${date > today ? 'from' : 'since'} ${day(date)}`;
const because = (reason: string): string => (reason.trim() === '' ? '' : ` Reason: ${ended(reason)}`);

type NameOf = (id: string) => string;
type Told = {
  readonly [C in Fact['code']]: (fact: Extract<Fact, { readonly code: C }>, nameOf: NameOf, today: string) => string;
};

const fact: Told = {
  name: ({ name }) => `Name: ${name}.`,
  nameAnswer: ({ is, why }) =>
    `Of this name was said: ${is === 'function' ? 'it is a function' : 'it may stand here'}.${because(why)}`,
  kind: ({ kind }) => `Kind: ${words.kind[kind]}.`,
  role: ({ role, date, by }, _, today) =>
    `Role: ${words.role[role]}, ${begins(date, today)}${by.trim() === '' ? '' : `, given by ${by}`}.`,
  camp: ({ camp }) => `Camp: ${camp ?? 'none'}.`,
  neighbourhood: ({ area }) => `Neighbourhood: ${area}.`,
  constituency: ({ area }) => `Constituency in: ${area}.`,
  status: ({ status }) => `In the network of key figures: ${words.status[status]}.`,
  figureKind: ({ kind }) => `Works as: ${words.keyFigureKind[kind]}.`,
  position: ({ position }) => `Position: ${words.position[position]}.`,
  background: ({ background }) => `Background: ${words.background[background]}.`,
  ageGroup: ({ ageGroup }) => `Age: ${words.ageGroup[ageGroup]}.`,
  socialProfession: ({ is }) => `Social profession: ${yesNo(is)}.`,
  known: ({ is }) => `Known to the municipality: ${yesNo(is)}.`,
  task: ({ task }) => `Task: ${words.task[task]}.`,
  lastContact: ({ day: date }) => `Last contact: ${day(date)}.`,
  since: ({ status, since }, _, today) => `Course: ${words.status[status]} ${begins(since, today)}.`,
  backOn: ({ day: date }) => `Back on: ${day(date)}.`,
  agreedUntil: ({ day: date }) => `Agreement until: ${day(date)}.`,
  contactEvery: ({ months }) => `Agreed contact: every ${months === 1 ? 'month' : `${months} months`}.`,
  contactPerson: ({ by }) => `Who keeps contact: ${by}.`,
  note: ({ text }) => `Note: “${text}”`,
  place: () => 'A place on the drawing.',
  relation: ({ type, way, strength, certainty, other, note }, nameOf) =>
    `${
      type === 'influence'
        ? { to: 'Influence on', from: 'Influence of', both: 'Influence to and fro with' }[way]
        : `${capitalised(words.relationType[type])} with`
    } ${nameOf(other)}: ${words.strength[strength]}, ${words.certainty[certainty]}.${note.trim() === '' ? '' : ` Note: “${note}”`}`,
  judgement: ({ verdict, date, reason }) =>
    `A suggestion of the program in which you appear was ${
      verdict === 'dismissed' ? 'set aside' : 'put off'
    } on ${day(date)}.${because(reason)}`,
  talkedAbout: ({ date }) => `A talking point in which you appear was talked about on ${day(date)}.`,
};

const pointed: { readonly [T in TableName]: string } = {
  map: 'Details of the map',
  camps: 'A camp',
  areas: 'A neighbourhood',
  actors: 'Somebody else on the map',
  positions: 'A place on the drawing',
  relations: 'A relation',
  areaProfiles: 'Details of a neighbourhood',
  judgements: 'A decision about a suggestion',
  targets: 'A target',
  networkCounts: 'A count',
  snapshots: 'Who is who on a snapshot',
  sameAnswers: 'An answer to the question who is who',
  talkedAbout: 'A talking point',
  events: 'An event',
  findings: 'A finding or action in a report',
  networkFilters: 'A kept selection',
  answers: 'An answer to a key question',
  mergers: 'What is remembered of making one of two actors',
};

export const access: typeof nlAccess = {
  button: 'Give access',
  ask: {
    title: 'Give access',
    intro:
      'Does somebody ask what you keep of them? Here you make an overview of all maps and snapshots on this device. Exactly this name is looked for. What you type and find here is kept nowhere.',
    name: 'Name',
    nameHint: 'As the name stands on a map. A function is fine, too.',
    confirm: 'This person asked me for it',
    only: 'An overview is for the person alone. Look nobody up with it.',
    make: 'Make overview',
    working: 'Looking through the maps…',
    incomplete: 'Fill in a name, and say that the person asked for it.',
  },
  which: 'Who is it about?',
  whichHint:
    'More people may be called this. First check whether it is the same person, and tick only who it is. Whoever you do not tick is not in the overview and is not erased.',
  oneOf: (names, title, marks) =>
    [`${names}, on ${title.trim() === '' ? 'a map without a title' : `“${title}”`}`, ...marks].join(' · '),
  others: 'Show names of others',
  othersHint:
    'Those are data of others. Show them only when they agree. Whoever is not on the map and only in a text, the program does not recognise, nor who is meant there by a part of a function or a description: read the notes through before you give the overview.',
  unread: (titles) =>
    `Not looked at: ${listed(
      titles.map((title) => (title.trim() === '' ? 'a map without a title' : `“${title}”`)),
      'en',
    )}. The overview says how many, not which.`,
  preview: 'Overview',
  print: 'Print or PDF',
  word: 'Word file',
  again: 'Another name',
  saved: 'Kept in your downloads. Give the file to the person alone.',
  erase: {
    button: 'Erase everywhere',
    title: 'Erase everywhere?',
    body: (maps) =>
      `What stands of this person goes from ${maps.length === 1 ? 'this map and its' : 'these maps and their'} snapshots: ${listed(
        maps.map((title) => `“${title}”`),
        'en',
      )}.`,
    checkFirst: 'More people may be called this. First check whether it is the same person.',
    typed: 'What is half typed there goes as well. Half typed texts in other places stay.',
    confirm: 'Erase for good',
    done: (maps) =>
      `Erased from ${counted(maps, 'map', 'maps')}. Below stands what is left: the name in texts about others is yours to take out.`,
  },
  document: {
    title: 'Access',
    headline: 'What is kept of you',
    lead: (date, name, looked) =>
      `This overview was made at your request on ${day(date)}. On one device the name “${name}” was looked for, on ${counted(looked, 'map', 'maps')} with all snapshots of them.`,
    notYou: 'Somebody on these maps bears this name. It was not said that this is you.',
    nothing: 'Nothing stands on these maps under this name.',
    mapHeading: (title) => `Map: ${title}`,
    about: 'About this map',
    said: 'What is said',
    issue: 'Issue',
    owner: 'Owner',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    keptUntil: 'Kept until',
    informed: 'Do people know of this map?',
    open: 'not filled in',
    yourself: 'What is said of you',
    alsoNamed: (names) => `Also known as: ${names}.`,
    notNow: 'You are not on this map any more.',
    relations: 'With whom you are connected',
    othersHidden:
      'Other people on this map have a number here, since their data are theirs. In a text their name or function makes way for that number, too.',
    onPhoto: (name, date) => `On the snapshot “${name}” of ${day(date)}`,
    onContribution: (name) => `On the map that somebody brought in: ${name}`,
    asNow: 'The same stands there as now.',
    there: (said) => `There stands: ${said}`,
    notThere: (said) => `There does not stand: ${said}`,
    places: 'Where else you are named',
    place: (what, text) => (text === '' ? `${what}.` : `${what}: “${text}”`),
    onlyNamed: 'You are not on this map yourself. Your name does stand in a text.',
    photo: 'Under this map lies a photo of a drawing on paper. The program cannot read whether your name is on it.',
    drafts: (count) => `Your name stands in ${counted(count, 'half typed text', 'half typed texts')}, too.`,
    rights: 'What you can do',
    rightsList: [
      'You may ask to put right what is wrong.',
      'You may ask to erase what is said of you.',
      'You may object to the use of your data.',
      'Ask the owner of the map. If that does not help, you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
    ],
    limits: 'What this overview does not show',
    limitsList: [
      'Another spelling, a nickname or a description of you. Only exactly this name was looked for.',
      'Maps on which only somebody else of this name stands, nor what stands there in texts or half typed.',
      'Maps on other devices, and files that were saved or handed over already.',
      'A map that only lies beside another or was just opened and is not kept on this device, and a map that was just removed and can still be brought back.',
      'The last edits that the program remembers to undo them. Erasing everywhere takes those away, too.',
    ],
    unread: (count) => `${counted(count, 'map was', 'maps were')} not looked at, being damaged or just removed.`,
  },
  fact,
  pointed,
};
