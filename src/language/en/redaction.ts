import type { ActorKind } from '../../domain/actorKind.ts';
import { LABELS as LABELS_IN_ORDER, type Label } from '../../domain/fields.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import { listed } from '../grammar.ts';
import type { redaction as nl } from '../nl/redaction.ts';
import { lettered, type TypedFields } from '../redactionWords.ts';

const KINDS: Record<ActorKind, string> = { person: 'Person', group: 'Group', organisation: 'Organisation' };
const LABELS: Record<Label, (number: number) => string> = {
  map: (number) => (number === 1 ? 'Polarisation map' : `Polarisation map ${number}`),
  camp: (number) => `Camp ${lettered(number)}`,
  area: (number) => `Neighbourhood ${number}`,
  district: (number) => `District ${number}`,
  count: (number) => `Count ${number}`,
  snapshot: (number) => `Snapshot ${number}`,
  contribution: (number) => `Map ${number}`,
  event: (number) => `Event ${number}`,
};
const LEVELS: Record<RedactionLevel, string> = {
  none: 'recognisable',
  persons: 'persons hidden',
  everybody: 'everybody hidden',
};
const MEANS: Record<RedactionLevel, string> = {
  none: 'Contains names.',
  persons: 'Persons get a number. Groups and organisations keep their names, unless a word of a person’s name is in it.',
  everybody: 'Everybody gets a number, and nothing that anybody typed is seen.',
};
const FIELDS: TypedFields = {
  map: { title: 'Title', issue: 'Issue', owner: 'Owner', purpose: 'Purpose', legalBasis: 'Legal basis' },
  camps: { name: 'Camp' },
  areas: { name: 'Neighbourhood', code: 'Code of a neighbourhood', district: 'District' },
  actors: { name: 'Name', note: 'Note on an actor' },
  relations: { note: 'Note on a relation' },
  judgements: { reason: 'Reason' },
  networkCounts: { name: 'Count' },
  networkFilters: { name: 'Name of a kept choice' },
  snapshots: { name: 'Snapshot', occasion: 'Occasion of a snapshot', description: 'Description of a snapshot' },
  events: { name: 'Event', note: 'Note on an event' },
  findings: { text: 'Own text in a report', by: 'Who, with an own text' },
  answers: { text: 'Answer to a key question', by: 'Who, with a key question' },
};

const STAYS: Record<Label, string> = {
  map: 'title',
  camp: 'camps',
  area: 'neighbourhoods',
  district: 'districts',
  count: 'counts',
  snapshot: 'names of snapshots',
  contribution: 'names of maps that were brought in',
  event: 'events',
};
const staysBehind = (labels: readonly Label[]): string => {
  if (labels.length === 0) return 'Hidden names do not go along. You can still choose to add them.';
  const what = labels.map((label) => STAYS[label]);
  return `The ${listed(what, 'en')} ${what.join() === STAYS.map ? 'does not go along. You can still choose to add it' : 'do not go along. You can still choose to add them'}.`;
};

export const redaction: typeof nl = {
  actor: (kind, number) => (number === null ? KINDS[kind] : `${KINDS[kind]} ${number}`),
  label: (label, number) => LABELS[label](number),
  who: 'Who can be recognised',
  levels: LEVELS,
  means: MEANS,
  ask: {
    title: 'Show names?',
    body: 'This contains names. Everybody who is watching will see who is on the map.',
    handed: 'Whoever gets this map can read all names.',
    yes: 'Show names',
  },
  asTyped: 'Everything is on it as it was typed.',
  choose: 'Choose words',
  chosen: (count, of) => `${count} of ${of}`,
  along: (count, of, kinds) =>
    count === 0
      ? staysBehind(LABELS_IN_ORDER.filter((label) => kinds.has(label)))
      : `${count} of the ${of} typed texts ${count === 1 ? 'goes' : 'go'} along.`,
  hiddenNames: (count) =>
    count === 1 ? '1 name of a group or organisation is hidden.' : `${count} names of groups and organisations are hidden.`,
  words: {
    title: 'Which words may be seen?',
    body: 'People typed these themselves. Tick what everybody may read; the rest get numbers. Is somebody watching your screen already? Then they can read this list, too.',
    names: 'Names of groups and organisations',
    namesMean: 'These names are hidden. A word in them is also in the name of a person. What you tick is shown as it was typed.',
    allNames: (count) => (count === 1 ? 'Show this name' : `Show all ${count} names`),
    sharesWord: 'the same word as in the name of a person',
    holdsName: 'The whole name of a person is in it. That becomes a number.',
    others: 'Other words',
    holdsPerson: 'A word of a person’s name is in it. That becomes a number.',
    onlyBefore: 'only on an earlier snapshot',
    done: 'Done',
  },
  fields: FIELDS,
};
