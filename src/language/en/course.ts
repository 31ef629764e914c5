import type { CourseMove } from '../../domain/network/course.ts';
import { capitalised, counted, dayInWords, inLetters, listed, shortDay } from '../grammar.ts';
import type { nl } from '../nl.ts';

const day = (text: string): string => dayInWords(text, 'en');
const move: Readonly<Record<CourseMove, string>> = {
  came: 'Joined',
  returned: 'Came back',
  paused: 'Away for a while',
  left: 'Left',
  candidate: 'Became a candidate',
  declined: 'Declined as a candidate',
};

export const course: (typeof nl)['course'] = {
  lead: (many) => `Which of the ${many} joined and which left, by the days that were written down.`,
  nobody: (many) => `There are no ${many} on this map yet.`,
  noDates: 'No days were written down yet. Fill in below since when somebody takes part, and coming and going can be seen.',
  column: { year: 'Year', active: 'Active at its end', moments: 'Snapshots and events' },
  now: (year) => `${year}, so far`,
  move,
  movedOn: (on) => shortDay(on, 'en').replace(/ \d{4}$/, ''),
  declined: 'as a candidate',
  active: ({ active, unknown }) =>
    unknown === 0 ? String(active) : active === 0 ? 'not known' : `at least ${active}, of ${unknown} not known`,
  before: (year) => `before ${year}`,
  beforeUnknown: 'not known',
  photoSaw: (name, on, active) => `Snapshot “${name}” (${shortDay(on, 'en')}): ${active} active`,
  event: (name, on) => `Event “${name}” (${shortDay(on, 'en')})`,
  picture: (from, to, active) =>
    `Who joined and who left ${from === to ? `in ${to}` : `from ${from} up to and including ${to}`}. Now ${active === 0 ? 'nobody is' : active === 1 ? '1 is' : `${active} are`} active. The table below says the same.`,
  key: {
    active: 'active at the end of the year',
    unknown: 'not known whether somebody took part then',
    photo: 'snapshot, with how many were active then',
    event: 'event',
  },
  row: { came: 'joined', returned: 'came back', active: 'active', paused: 'away', left: 'left' },
  undated: (count) =>
    `For ${counted(count, 'person', 'people')} no starting date is written down. In earlier years they count as “not known”.`,
  dates: {
    heading: (count) => `Days of each person (${count})`,
    who: 'Who',
    spans: 'Coming and going',
    none: (status) => `${capitalised(status)}; since when was not written down.`,
    span: (status, since) => `${status} since ${day(since)}`,
    spanToCome: (status, since) => `goes to ${status} on ${day(since)}`,
    edit: 'Change days',
    editFor: (who) => `Change days: ${who}`,
    title: (who) => `Days: ${who}`,
    means: 'A line a status, with the day on which it began. The status now stays what it is. A line without a day is dropped.',
    status: (place) => `Status ${place}`,
    since: (place) => `Since ${place}`,
    remove: (place) => `Take line ${place} away`,
    add: 'Add a line',
    save: 'Keep the days',
    notNow: (status) =>
      `The last line is another status than the one now, “${status}”. Add that as the last one, or change the status itself first.`,
    twice: 'Two lines have the same day. Choose one.',
  },
  takeOver: {
    heading: 'Who can take this over?',
    none: 'There is nobody whose place has to be taken over.',
    because: ({ because, on }) => {
      if (because === 'goes') return `Leaves on ${day(on ?? '')}.`;
      if (because === 'pauses') return `Goes away for a while on ${day(on ?? '')}.`;
      if (because === 'left') return on === null ? 'Has left.' : `Left on ${day(on)}.`;
      if (because === 'away') return on === null ? 'Is away for a while.' : `Has been away since ${day(on)}.`;
      return `The agreement ${because === 'agreementEnded' ? 'ended' : 'ends'} on ${day(on ?? '')}.`;
    },
    nobody: 'Nobody on this map who is active or a candidate has anything in common with this place.',
    common: ({ status, kinds, tasks, areas, knows, of }, who, words) =>
      capitalised(
        listed(
          [
            ...(status === 'candidate' ? ['is a candidate so far'] : []),
            ...(kinds.length > 0 ? [`works as ${listed(words.kinds, 'en')} too`] : []),
            ...(tasks.length > 0 ? [`does this too: ${listed(words.tasks, 'en')}`] : []),
            ...(areas.length > 0 ? [`belongs to ${listed(words.areas, 'en', 3)} too`] : []),
            ...(knows > 0
              ? [`knows ${of === 1 ? 'the one' : `${knows} of the ${of} people`} with whom ${who} had a good relation`]
              : []),
          ],
          'en',
        ),
      ),
    limit: 'This is about places on the map, not about whether somebody wants to or can. Ask the person.',
  },
  report: {
    heading: 'Who joined and who left, by the year',
    goesOn: 'By the year, by the days that were written down:',
    column: { year: 'Year', active: 'Active' },
    dated: (since) => `By the days that were written down, since ${since}.`,
    line: (kind, names) => `${move[kind]}: ${listed(names, 'en')}.`,
    named: (name, on) => `${name} (${day(on)})`,
    nobody: 'By the days that were written down nobody joined and nobody left.',
    unknown: (count) => `For ${inLetters(count, 'en')} ${count === 1 ? 'person' : 'people'} no starting date is written down.`,
  },
};
