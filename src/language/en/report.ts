import { counted } from '../grammar.ts';
import type { report as nl } from '../nl/report.ts';

/** *Report*: what is chosen before it is made, and what all reports say. */
export const report: typeof nl = {
  menu: 'Report',
  which: 'Which report',
  for: {
    afterEvent: (event) => `For who must know quickly what happened, such as the mayor. About: ${event}.`,
    betweenPhotos: 'For who must know quickly what changed. About the last snapshot and now.',
    networkYear: 'For the council: coverage, coming and going, blank spots and contacts.',
    workshop: 'For who took part: the map, the roles and the questions left.',
  },
  parts: 'What is in it',
  part: {
    differencePicture: 'The picture of the difference',
    areasPicture: 'The map of the neighbourhoods',
    mapPicture: 'The map',
    changes: 'The changes that tell most',
    findings: 'Own findings and actions',
  },
  unknown: 'What this map does not know',
  always: 'always goes along',
  ownCount: (shown, all) => (all === 0 ? 'none yet' : shown === all ? String(all) : `${shown} of ${all}`),
  event: 'Which event',
  own: {
    title: 'Own findings and actions',
    what: 'What it is',
    begin: 'Add a finding or an action',
    hidden: (count) =>
      count === 1
        ? 'One own text is not in it, because persons are hidden. Tick it if it may go along.'
        : `${count} own texts are not in it, because persons are hidden. Tick what may go along.`,
    never: 'Now that everybody is hidden, own texts do not go along.',
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
  pages: (count) => `${counted(count, 'page', 'pages')} · A4 portrait`,
  wholePage: 'Whole page',
  fullWidth: 'Enlarge',
  tooLong: 'This does not fit on one page. Choose fewer parts, or make own texts shorter.',
  working: 'The report is being made',
  print: 'Print or pdf',
  word: 'Word file',
  greyToo: 'Can be read in colour and in grey.',
  holdsNames: 'Holds names.',
  sameNumbers: 'The numbers of persons are the same in all of the report.',
  noPhotos: 'This report needs a snapshot from before the event.',
  nobody: 'There is nobody on this map yet.',
  findings: {
    heading: 'Own findings',
    said: (by, when) => (by || when ? `(${[by, when].filter(Boolean).join(', ')})` : ''),
  },
  actions: { heading: 'Actions', what: 'What', who: 'Who', when: 'When', before: (day) => `before ${day}` },
  colophon: {
    map: 'Map',
    mapIs: (title, day, actors, relations) =>
      `${title ? `${title}, as of` : 'As of'} ${day}. ${counted(actors, 'actor', 'actors')}, ${counted(relations, 'relation', 'relations')}.`,
    owner: 'Owner',
    kept: 'How long it is kept',
    keptUntil: (day) => `Kept until ${day}.`,
    purpose: 'Purpose',
    who: { none: 'Recognisable', persons: 'Persons hidden', everybody: 'Everybody hidden' },
    hidden: (hidden) =>
      hidden === null
        ? 'Names stand as they were typed.'
        : hidden === 'everybody'
          ? 'Everybody has a number. The owner of the map knows who is who.'
          : hidden === 0
            ? 'There is no person on this map.'
            : hidden === 1
              ? 'One person has a number. The owner of the map knows who it is.'
              : `${hidden} persons have a number. The owner of the map knows who they are.`,
  },
};
