import type { AttentionReason } from '../../domain/network/attentionReasons.ts';
import { capitalised, counted, dayInWords, inLetters, listed, monthInWords } from '../grammar.ts';
import type { nl } from '../nl.ts';

const YEARS_FROM = 24;
const long = (months: number): string => {
  if (months >= YEARS_FROM) return `${inLetters(Math.floor(months / 12), 'en')} years`;
  return months === 1 ? 'a month' : `${inLetters(months, 'en')} months`;
};
const every = (months: number): string => (months === 1 ? 'every month' : months === 12 ? 'every year' : `every ${long(months)}`);
const ofContact = (by: 'person' | 'everybody' | 'usual', months: number): string =>
  ({
    person: `. What was agreed: ${every(months)}.`,
    everybody: `. You want to speak to everybody ${every(months)}.`,
    usual: `; usually ${every(months)}.`,
  })[by];
const atMost = (by: 'everybody' | 'usual', months: number): string =>
  by === 'usual' ? `; usually ${long(months)} at most.` : `. You want ${long(months)} at most.`;
const day = (text: string): string => dayInWords(text, 'en');
const month = (text: string): string => monthInWords(text, 'en');

const why = (reason: AttentionReason, nameOf: (id: never) => string): string => {
  switch (reason.code) {
    case 'notSpokenTo':
      return reason.from === 'contact'
        ? `Active, but not spoken to for ${reason.months === reason.agreed ? 'over ' : ''}${long(reason.months)}${ofContact(reason.by, reason.agreed)}`
        : `Active since ${month(reason.since)}, and no talk was written down since${ofContact(reason.by, reason.agreed)}`;
    case 'contactUnknown':
      return 'When somebody last spoke with them was not written down.';
    case 'backOnPassed':
      return `Away ${reason.since === null ? 'for a while' : `since ${month(reason.since)}`}. What was agreed: until ${day(reason.on)}.`;
    case 'awayTooLong':
      return `Away since ${month(reason.since)}${atMost(reason.by, reason.agreed)}`;
    case 'awayUnknown':
      return 'Away for a while. Since when was not written down.';
    case 'candidateTooLong':
      return `Candidate since ${month(reason.since)}${atMost(reason.by, reason.agreed)}`;
    case 'candidateUnknown':
      return 'Candidate. Since when was not written down.';
    case 'noContactPerson':
      return `New since ${month(reason.since)}, and without a contact person so far.`;
    case 'agreementEnds':
      return reason.isPassed ? `The agreement ended on ${day(reason.on)}.` : `The agreement ends on ${day(reason.on)}.`;
    case 'carriesMuch':
      return reason.cutsOff > 0
        ? `Carries much: without this place ${reason.cutsOff === 1 ? 'one other comes' : `${inLetters(reason.cutsOff, 'en')} others come`} loose from the rest on this map.`
        : `Carries much: many of the shortest ways between the ${reason.poles === 'areas' ? 'neighbourhoods' : 'camps'} on this map run through here.`;
    case 'nobodyForTask':
      return 'Nobody in the network has this task.';
    case 'nobodyForArea':
      return reason.areas.length === 1
        ? 'Nobody of this neighbourhood is in the network so far.'
        : `Nobody in the network so far from ${listed(
            reason.areas.map((area) => nameOf(area as never)),
            'en',
            3,
          )}.`;
  }
};

export const attention: (typeof nl)['attention'] = {
  lead: 'Whoever is furthest beyond the time comes first. You decide what is done.',
  none: 'Nobody needs attention now.',
  noFigures: (many) => `There are no ${many} on this map yet.`,
  column: { who: 'Who or what', why: 'Why', deed: 'What you can do' },
  why,
  task: (task) => capitalised(`${task}: nobody`),
  areas: (count) => `${capitalised(inLetters(count, 'en'))} neighbourhoods`,
  deed: {
    spoken: 'Spoken today',
    status: 'Update status',
    agreement: 'Update agreement',
    contactPerson: 'Fill in contact person',
    secondLine: 'Find a second line',
    gaps: 'See blank spots',
    figures: 'See tasks',
    dates: 'Fill in dates',
  },
  noted: {
    spoken: (on) => `Noted: ${on === null ? 'spoken today' : `spoken on ${day(on)}`}`,
    later: 'Later: comes back in a month',
    dismissed: 'Not shown any more',
  },
  undo: 'Undo',
  deedFor: (deed, who) => `${deed}: ${who}`,
  otherDay: 'On another day',
  later: 'Later',
  laterMeans: 'Comes back in a month',
  notAnymore: 'Not any more',
  notAnymoreMeans: 'Leaves this list; comes back only when something changes',
  said: {
    spoken: (who, on) => `Noted: spoken on ${day(on)}, ${who}.`,
    later: (who, until) => `${who}: comes back on ${day(until)}.`,
    notAnymore: (who) => `${who}: not shown any more. You will find it under “Not shown any more”.`,
    back: (who) => `${who}: taken back.`,
  },
  unknownTitle: (count) => `Cannot be said: date missing (${count})`,
  unknownMeans: 'Whether it is long ago cannot be said here. Fill in a day, or note a talk.',
  laterTitle: (count) => `Later (${count})`,
  comesBack: (until) => `Comes back on ${day(until)}.`,
  asideTitle: (count) => `Not shown any more (${count})`,
  asideOn: (reason, on) => (reason === '' ? `On ${day(on)}.` : `“${reason}” · ${day(on)}`),
  takeBack: 'Take back',
  agreements: {
    title: 'What was agreed',
    short: (contact, away, candidate, isUsual) =>
      (isUsual ? 'usually ' : '') +
      [
        contact === null ? 'no set time for talks' : `a talk ${every(contact)}`,
        ...(away === null ? [] : [`away ${long(away)} at most`]),
        ...(candidate === null ? [] : [`candidate ${long(candidate)} at most`]),
      ].join(' · '),
    contactEvery: 'Speak with everybody',
    awayAtMost: 'Away, at most',
    candidateAtMost: 'Candidate, at most',
    every: (months) => every(months),
    months: (months) => long(months),
    none: 'not agreed',
    means: 'This holds for everybody with whom nothing else was agreed. What you do not choose is what is usual.',
  },
  spokenDialog: {
    title: (who) => `Spoken: ${who}`,
    day: 'On which day',
    save: 'Note the talk',
    toCome: 'That day is still to come.',
    isLater: (known) => `A later talk is noted already: ${day(known)}. It stays, unless you choose the older day.`,
    instead: 'Note the older day all the same',
  },
  statusDialog: {
    title: (who) => `Update: ${who}`,
    since: 'Since',
    backOn: 'Back on',
    backOnHint: 'May be left empty.',
    agreedUntil: 'Agreement ends on',
    contactPerson: 'Contact person',
    contactPersonHint: 'Who keeps contact, a function if possible.',
    save: 'Keep the change',
    sinceNeeded: 'Fill in since when.',
  },
  asideDialog: {
    title: (who) => `Do not show any more: ${who}`,
    means:
      'This leaves the list; nothing else on the map changes. It comes back only when something changes, such as a status. You can also take it back under “Not shown any more”.',
    reason: 'Why? May be left empty.',
    reasonHint: 'This stays with the map. Write what the person may read.',
    save: 'Do not show any more',
  },
  short: {
    more: (count) => (count === 0 ? 'Show without a date' : count === 1 ? 'Show in the table' : `Show all ${count}`),
    unknown: (count) =>
      `For ${counted(count, 'person', 'people')} it cannot be said whether it is too long ago: the date is missing.`,
  },
};
