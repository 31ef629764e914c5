import type { TakenIn } from '../../domain/takeIn.ts';
import { counted, listed } from '../grammar.ts';
import type { frozen as nl } from '../nl/frozen.ts';

const came = ({ newActors, newRelations, completed }: TakenIn): string =>
  listed(
    [
      ...(newActors > 0 ? [counted(newActors, 'new actor', 'new actors')] : []),
      ...(newRelations > 0 ? [counted(newRelations, 'new relation', 'new relations')] : []),
      ...(completed > 0 ? [`${completed} filled in`] : []),
    ],
    'en',
  );

export const frozen: typeof nl = {
  bar: (name, day) => `Snapshot “${name}” of ${day}: read only`,
  barLabel: 'Snapshot',
  contribution: {
    bar: (label) => `Map brought in “${label}”: read only`,
    barLabel: 'Map brought in',
    heading: 'How the map was drawn',
    intro: 'The map as somebody brought it in, with the places, roles and camps of that map.',
    roles: 'Roles on this map',
    camps: 'Camps on this map',
    none: 'There are no roles or camps on this map.',
    counts: (actors, relations) =>
      `${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')} on this map.`,
    next: {
      look: 'Choose an actor or a relation to read what this map says of it.',
      selected: 'What this map says of it is in the panel.',
      selectedMany: (count) => `${count} selected. Who and what is in the panel.`,
      insight: 'Point at something in the panel to see it on this map.',
      table: 'Choose a name to read what this map says of it.',
      areas: 'These are the neighbourhoods on this map. Choose one to see its actors.',
      nobody: 'Nobody is on this map.',
    },
    show: (what) => `${what}: point out on this map`,
    canvasKeys:
      'This is a map that was brought in: you can look, not change. Arrows: go to another actor. Enter: read what this map says of the actor. Page Down and Page Up: along the relations of the actor. Space: add to the selection. Letters: find by name.',
    gone: 'This map is not among those brought in any more. It may have been taken out, here or in another tab.',
  },
  toMap: 'Back to the map',
  copy: 'Copy to a new map',
  gone: 'This snapshot is no longer here. It may have been deleted, here or in another tab.',
  canvasKeys:
    'This is a snapshot: you can look, not change. Arrows: go to another actor. Enter: read what was known of this actor. Page Down and Page Up: along the relations of the actor. Space: add to the selection. Letters: find by name.',
  next: {
    look: 'Click an actor or a relation to read what was known of it then.',
    selected: 'What was known of it then is on the right.',
    selectedMany: (count) => `${count} selected. Who and what is on the right.`,
    insight: 'Point at something on the right to see it on the snapshot.',
    table: 'Click a name to read what was known of it then.',
    areas: 'This is how the neighbourhoods were then. Click one to see its actors.',
    nobody: 'Nobody is on this snapshot yet.',
  },
  panel: {
    heading: 'How it was',
    intro: (day) => `The map as it was on ${day}, with the places, roles and camps of that day.`,
    occasion: 'Occasion',
    roles: 'Roles at the time',
    camps: 'Camps at the time',
    show: (what) => `${what}: point out on the snapshot`,
    none: 'There were no roles or camps yet.',
    counts: (actors, relations) =>
      `${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')} on this snapshot.`,
  },
  takeIn: {
    menu: 'Add a file to this map',
    explain:
      'Anyone already on the map is recognised by name and keeps what is there. Only what was empty is filled in. Anyone new is put beside the drawing. The program takes a snapshot of the map first.',
    heading: 'This is what will happen',
    newActors: (count) => `${counted(count, 'new actor', 'new actors')} will be put beside the drawing.`,
    newRelations: (count) => `${counted(count, 'new relation', 'new relations')} will be added.`,
    newCamps: (count) => `${counted(count, 'new camp', 'new camps')}.`,
    newAreas: (count) => `${counted(count, 'new neighbourhood', 'new neighbourhoods')}.`,
    knownActors: (count) => `${counted(count, 'actor is', 'actors are')} already on the map.`,
    knownRelations: (count) => `${counted(count, 'relation is', 'relations are')} already on the map.`,
    completed: (count) => `For ${count}, what was empty will be filled in.`,
    keptOwn: (count) => `For ${count}, the file says something else. The map keeps what is there.`,
    leftOut: (count) =>
      `${counted(count, 'snapshot, event, finding or answer', 'snapshots, events, findings and answers')} from the file will not be added.`,
    leftOutMaps: (count) => `${counted(count, 'map brought in', 'maps brought in')} in the file will not be added.`,
    rolesStay: 'Roles are left behind: they belong to the map on which they were given.',
    nothing: 'Everything in this file is already on the map. There is nothing to add.',
    confirm: 'Add to this map',
    snapshotName: 'Before a file was added',
    occasion: (day) => `Taken by the program on ${day}, before a file was added.`,
    done: (taken, what, hasSnapshot) =>
      [
        `${what === 'file' ? 'File' : 'Text'} added: ${came(taken)}.`,
        ...(taken.keptOwn > 0 ? [`For ${taken.keptOwn}, the map kept what was there.`] : []),
        ...(hasSnapshot ? ['A snapshot was taken first.'] : []),
      ].join(' '),
  },
  erase: {
    button: 'Erase everywhere',
    someone: 'Erase somebody everywhere',
    heading: (name) => `Erase “${name}” everywhere`,
    whom: 'Choose who is to be erased. Everybody on the map or on a snapshot is listed here.',
    find: 'Find by name',
    nobodyFound: 'Nobody by that name.',
    nobody: 'Nobody is on the map or on a snapshot.',
    where: (isOnMap, snapshots, contributions) => {
      const places = [
        ...(isOnMap ? ['on the map'] : []),
        ...(snapshots > 0 ? [`on ${counted(snapshots, 'snapshot', 'snapshots')}`] : []),
        ...(contributions > 0 ? [`on ${counted(contributions, 'map brought in', 'maps brought in')}`] : []),
      ];
      if (places.length === 0) return 'only in what is remembered of a merger';
      return isOnMap || places.length > 1 ? listed(places, 'en') : `only ${places[0]}`;
    },
    standsOn: (where) => `Is ${where}.`,
    alsoNamed: (names) => `Also known as ${names}.`,
    goes: 'What goes: the name, the note, the place, the roles, all relations of this actor and what was decided about this actor; on the map and on every snapshot.',
    undoEnds: 'You cannot undo this. Nor can what you did in this map before, here and in other tabs.',
    mentions: (onMap, onSnapshots) =>
      [
        ...(onMap > 0
          ? [
              `The name is also in ${counted(onMap, 'text', 'texts')} on the map, such as a note about somebody else. That stays; take the name out there yourself.`,
            ]
          : []),
        ...(onSnapshots > 0
          ? [
              `On snapshots the name is still in ${counted(onSnapshots, 'text', 'texts')} of others. A snapshot does not change; delete the snapshot if need be.`,
            ]
          : []),
      ].join(' '),
    noMentions: 'The name is in no note or other text. The program does not find a nickname or a description.',
    back: 'Choose somebody else',
    cancel: 'Cancel',
    confirm: 'Erase for good',
    done: 'Erased everywhere. Nothing about this actor is left on the map or on a snapshot.',
    renewed:
      'The map was loaded again: in another tab somebody was erased everywhere or a great deal was changed. What you did here before can no longer be undone.',
  },
  notSaid: 'not said',
  roleSince: (role, day) => `${role}, since ${day}`,
  shortcutList: {
    tab: ['Tab', 'to the snapshot and the panel'],
    arrows: ['Arrows', 'on the snapshot: to the next actor in that direction'],
    open: ['Enter', 'on the snapshot: read what was known of the actor'],
    toggleSelected: ['Space', 'on the snapshot: add the actor to the selection or take it out'],
    relations: ['PageDown  /  PageUp', 'on the snapshot: along the relations of the actor; Enter opens the relation'],
    letters: ['Letters', 'on the snapshot: find by name'],
    menu: ['Shift + F10', 'menu of the actor'],
    selectAndCopy: ['Ctrl + A  /  Ctrl + C', 'select all, copy to another map'],
    view: ['+  −  0', 'on the snapshot: zoom in, zoom out, fit'],
    print: ['Ctrl + P', 'print what is on the screen'],
    present: ['Ctrl + Enter', 'present; then arrows, PageDown and space turn the page, and B blanks the screen'],
  },
};
