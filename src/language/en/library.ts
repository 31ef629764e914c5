import { counted } from '../grammar.ts';
import type { library as nlLibrary } from '../nl/library.ts';

export const library: typeof nlLibrary = {
  heading: 'Maps',
  tagline: 'Draw who knows whom around an issue, and see who can connect.',
  newMap: 'New map',
  startExercise: 'Start the exercise',
  openFile: 'Open file',
  seeExample: 'Look at an example',
  layTogether: 'Merge maps',
  jointOf: (maps) => `Joint map of ${maps}`,
  emptyHeading: 'Your maps will be here',
  emptyLines: [
    'A polarisation map shows who plays a part around an issue, and who is in touch with whom.',
    'Draw the main actors and their relations in ten minutes. Then you see who stands between the camps.',
    'Everything stays on this device. Nothing goes to the internet.',
  ],
  loading: 'Fetching maps…',
  counts: (actors, relations) => `${counted(actors, 'actor', 'actors')}, ${counted(relations, 'relation', 'relations')}`,
  changed: (day) => `Changed ${day}`,
  keptUntil: (day) => `Kept until ${day}`,
  ended: (day, putOff) =>
    `End date ${day} has passed${putOff > 0 ? `, put off ${putOff === 1 ? 'once' : `${putOff} times`}` : ''}`,
  open: (what) => `Still open: ${what.map((one) => ({ owner: 'owner', purpose: 'purpose' })[one]).join(' and ')}.`,
  giveAccess: 'Give access',
  pictureOf: 'Sketch of the map',
  more: (title) => `More for ${title}`,
  rename: 'Rename',
  duplicate: 'Make a copy',
  remove: 'Delete',
  copyOf: (title) => `${title} (copy)`,
  removed: (title) => `“${title}” was deleted.`,
  browserRemains: 'The browser may keep remains in its own files until it tidies up.',
  removing: 'As long as you stay on Maps, you can put a deleted map back. After that the map is gone from the program.',
  bringBack: 'Bring back',
  renameHeading: 'Rename the map',
  save: 'Save',
  cancel: 'Cancel',
  newHeading: 'New map',
  title: 'Title',
  titleHint: 'Without people’s names, for example “Shelter on the Singel”.',
  issue: 'Issue',
  issueHint: 'What is it about? For example “How do residents talk about the new shelter?”',
  owner: 'Owner',
  ownerHint: 'Who answers for this map? A job title is enough.',
  purpose: 'Purpose',
  purposeHint: 'What will you use the map for?',
  endDate: 'End date',
  endDateHint: 'Then the program asks whether the map may go.',
  make: 'Make map',
  persisted: 'The browser has promised to keep your maps.',
  notPersisted: 'The browser may clear your maps when the disk fills up. Save important maps as files too.',
  persistUnknown: 'This browser does not say whether it keeps your maps. Save important maps as files too.',
  askPersist: 'Ask the browser to keep them',
  lost: (count) =>
    `${count === 1 ? 'One map that was here is' : `${count} maps that were here are`} gone. The browser emptied or damaged its storage. Open a file you saved to go on.`,
  noted: 'Understood',
  problem: {
    storageFull: 'The storage on this device is full. Save the map as a file and free some space.',
    storageClosed: 'The storage is closed for a moment. Try again.',
    storageUnavailable:
      'This browser gives no access to storage. If this is a private window, open Schakelkaart in an ordinary one. If not, allow this site to keep data in the settings of the browser.',
    newerVersion: 'The maps on this device were made with a newer version. Reload the page. Nothing was changed.',
    blocked: 'Another tab holds the storage. Close the other tabs of Schakelkaart.',
    mapGone: 'This map is no longer on this device.',
    storageFailed: 'The storage of this browser does not work now. Reload the page. Nothing was changed.',
    storageCleared: 'The storage of this device was cleared. This map is only on the screen now.',
    damaged: 'The storage on this device is damaged. Reload the page. If that does not help, open a file you saved to go on.',
  },
  stoodHere: (count: number) => `There ${count === 1 ? 'was 1 map' : `were ${count} maps`} here.`,
  notForgotten: 'A deleted map has not been erased from this device yet.',
  tryAgain: 'Try again',
  failed: 'That did not work. Nothing was changed.',
  damagedMap: 'This map is damaged',
  damagedHint: 'A part of it cannot be read. Save what is readable, and open that file as a new map.',
  untitled: 'Map without a readable title',
  saveReadable: 'Save what is readable',
  readable: (what: string) => `Saved in your downloads: ${what}.`,
  readOf: {
    actors: (read: number, found: number) => `${read} of ${counted(found, 'actor', 'actors')}`,
    relations: (read: number, found: number) => `${read} of ${counted(found, 'relation', 'relations')}`,
    snapshots: (read: number, found: number) => `${read} of ${counted(found, 'snapshot', 'snapshots')}`,
    withMaps: (read: number, found: number) =>
      `${read} of ${counted(found, 'map brought in or snapshot', 'maps brought in and snapshots')}`,
    others: (read: number, found: number) => `${read} of ${counted(found, 'other item', 'other items')}`,
  },
  lostEdits: (count: number) => `The last ${count === 1 ? 'edit is' : `${count} edits are`} missing.`,
  holdsNames: 'This file holds people’s names or job titles as you typed them.',
  nothingReadable: 'Nothing of this map can be read.',
  eraseAll: {
    heading: 'Erase everything on this device',
    holds: (count, damaged) =>
      count === 0
        ? 'There are no maps on this device.'
        : `There ${count === 1 ? 'is 1 map' : `are ${count} maps`} on this device${damaged > 0 ? `, ${damaged} of them damaged` : ''}.`,
    unreadable: 'The maps on this device cannot be read now.',
    saveFirst: 'If you may need a map later, save it as a file first.',
    save: 'Save all maps as files',
    saved: (saved, all) =>
      [
        saved === 0
          ? `${all === 1 ? 'The map could not' : `None of the ${all} maps could`} be read: nothing was saved.`
          : saved < all
            ? `${saved} of ${counted(all, 'map', 'maps')} saved in your downloads. ${counted(all - saved, 'map', 'maps')} could not be read.`
            : `${counted(saved, 'file', 'files')} saved in your downloads.`,
        ...(saved > 1 ? ['If the browser asks whether it may save several files, choose Allow.'] : []),
      ].join(' '),
    partly: (title, what) => `Only part of “${title}” was saved: ${what}.`,
    holdNames: (files) =>
      `${files === 1 ? 'This file holds' : 'These files hold'} people’s names or job titles as you typed them.`,
    goes: 'What is erased: all maps with their snapshots, what is half typed, and what you chose here, such as the language. A map that is open in another tab closes there. Files that you saved stay in your downloads.',
    gone: 'Everything is gone from the program at once.',
    sure: 'Yes, erase everything. This cannot be undone.',
    confirm: 'Erase everything',
    erasing: 'Erasing…',
    notAll: 'Not everything has been erased yet.',
    byBrowser: 'Clear the data of this site in the settings of the browser.',
    filesRemain: 'The saved files are still in your downloads. Take them away from there if this is not your computer.',
    done: {
      here: 'Everything on this device has been erased.',
      hereButFiles:
        'All maps have been erased. The browser may still hold on to files: close the other tabs and windows of this program, or clear the data of this site in the settings of the browser.',
      elsewhere: 'Everything on this device has been erased in another tab. What was open here has been closed.',
    },
  },
  missesEdits: 'The last edits of this map are missing.',
};
