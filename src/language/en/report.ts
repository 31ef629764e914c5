import { counted } from '../grammar.ts';
import type { report as nl } from '../nl/report.ts';

/** *Report*: what is chosen before it is made, and what all reports say. */
export const report: typeof nl = {
  menu: 'Report',
  which: 'Which report',
  for: {
    afterEvent: 'For who must know quickly what happened.',
    networkYear: 'For the council: coverage, coming and going, gaps and contacts.',
    workshop: 'For who took part: the map, the roles and the questions left.',
  },
  parts: 'What is in it',
  part: {
    picture: 'the picture',
    changes: 'what changed',
    redrawing: 'more than redrawing?',
    first: 'whom to speak with first',
    findings: 'findings and actions',
    coverage: 'coverage by neighbourhood',
    kinds: 'kinds by neighbourhood',
    shares: 'balance',
    moves: 'coming and going',
    gaps: 'gaps, and whom to ask',
    contact: 'contact',
    roles: 'roles',
    camps: 'camps',
    shown: 'what the map shows',
    questions: 'questions',
  },
  event: 'Which event',
  own: {
    title: 'Own findings and actions',
    what: 'Add',
    kind: { finding: 'finding', action: 'action' },
    text: 'Text',
    by: 'Who',
    byHint: 'A function, not a name.',
    before: 'Before when',
    since: 'Date',
    add: 'Add to the report',
    save: 'Keep the change',
    edit: (text) => `Change: ${text}`,
    remove: (text) => `Delete: ${text}`,
  },
  preview: 'Preview',
  working: 'The report is being made',
  print: 'Print or pdf',
  word: 'Word file',
  greyToo: 'Can be read in colour and in grey.',
  sameNumbers: 'The numbers of persons are the same in all of the report.',
  noPhotos: 'This report needs two snapshots, one from before and one from after the event.',
  nobody: 'There is nobody on this map yet.',
  findings: {
    heading: 'Own findings',
    said: (by, when) => (by || when ? `(${[by, when].filter(Boolean).join(', ')})` : ''),
  },
  actions: { heading: 'Actions', what: 'What', who: 'Who', when: 'When', before: (day) => `before ${day}` },
  colophon: {
    map: 'Map',
    mapIs: (title, day, actors, relations) =>
      `${title}, as of ${day}. ${counted(actors, 'actor', 'actors')}, ${counted(relations, 'relation', 'relations')}.`,
    owner: 'Owner',
    keptUntil: (day) => `Kept until ${day}.`,
    purpose: 'Purpose',
    who: { none: 'Recognisable', persons: 'Persons hidden', everybody: 'Everybody hidden' },
    hidden: (hidden) =>
      hidden === null
        ? 'Names stand as they were typed.'
        : hidden === 'everybody'
          ? 'Everybody has a number. The owner of the map knows who is who.'
          : hidden === 1
            ? 'One person has a number. The owner of the map knows who it is.'
            : `${hidden} persons have a number. The owner of the map knows who they are.`,
  },
};
