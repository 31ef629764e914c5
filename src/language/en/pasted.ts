import { counted, eitherOf, listed } from '../grammar.ts';
import type { Language } from '../language.ts';

export const pasted: Language['pasted'] = {
  bad: {
    heading: (count) => (count === 1 ? '1 line has not been added yet' : `${count} lines have not been added yet`),
    line: (line) => `Line ${line}`,
    reads: 'The line can be read now.',
    add: 'Add',
    addLine: (line) => `Add line ${line}`,
    drop: 'Remove',
    dropLine: (line) => `Remove line ${line}`,
    dropAll: 'Remove all',
    more: (count) => `Then ${counted(count, 'more line', 'more lines')}.`,
  },
  said: (came, bad) =>
    `${came} ${bad === 1 ? 'One line cannot be read and is waiting to be put right.' : `${bad} lines cannot be read and are waiting to be put right.`}`,
  nothingCame: 'Nothing has been added yet.',
  like: (typed, name, more) => `Note: “${typed}” looks like “${name}”${more > 0 ? `, and ${more} more` : ''}.`,
  oneLine: 'There is room for one line here. Paste a list in Quick add, or on the map.',
  aside: {
    list: 'The pasted list has not been added.',
    other: 'The pasted text has not been added.',
    look: 'Look again',
    drop: 'Throw away',
  },
  list: {
    heading: 'Add a list',
    explain: 'A line is a name, or a relation such as “Imam - School: trust”. You can still put things right here.',
    field: 'Pasted list',
    pasteHere: 'Paste here with Ctrl+V, or type one name per line',
    comes: (actors, relations) =>
      `This will be added: ${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')}.`,
    known: (count) => (count === 1 ? '1 actor is already on the map.' : `${count} actors are already on the map.`),
    nothing: 'There is nothing here yet to add.',
    bad: (lines) => `Cannot be read: ${listed(lines, 'en', 5)}.`,
    badLine: (line) => `line ${line}`,
    add: 'Add',
  },
  other: {
    title: 'Add pasted text',
    name: 'pasted text',
    explain:
      'Check that the columns were read correctly. Anyone already on the map is recognised by name and keeps what is there. Only what was empty is filled in. The program takes a snapshot of the map first.',
    keptOwn: (count) => `For ${count} the text says something else. The map keeps what is there.`,
    nothing: 'Everything in this text is already on the map. There is nothing to add.',
    snapshotName: 'Before adding pasted text',
    occasion: (day) => `Taken by the program on ${day}, before pasted text was added.`,
  },
  meant: {
    question: (names) => `Do you mean ${eitherOf(names, 'en')}?`,
    yes: 'Yes',
    no: 'No, a new actor',
    asNew: (name) => `“${name}” will then be a new actor.`,
  },
  clipboard: {
    copy: 'Copy',
    cut: 'Cut',
    paste: 'Paste…',
    selectAll: 'Select all',
    copied: (actors, relations) =>
      actors === 0
        ? `${counted(relations, 'relation', 'relations')} copied as text.`
        : `${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')} copied. Paste with Ctrl+V, here or on another map.`,
    cutOut: (actors, relations) =>
      actors === 0
        ? `${counted(relations, 'relation', 'relations')} cut.`
        : `${counted(actors, 'actor', 'actors')} cut. Paste with Ctrl+V; Ctrl+Z puts everything back.`,
    came: (actors, relations, known) =>
      [
        actors + relations === 0
          ? 'Nothing new was pasted.'
          : `${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')} pasted.`,
        ...(known > 0 ? [known === 1 ? '1 actor was already on the map.' : `${known} actors were already on the map.`] : []),
      ].join(' '),
    rolesStayed: 'Roles stayed behind: they belong to the map on which they were given.',
    unreadable: 'What is on the clipboard cannot be read. Nothing was pasted.',
    nothingSelected: 'Select what you want to copy first. Ctrl+A selects everything.',
  },
};
