import { counted } from '../grammar.ts';
import type { frozen as nl } from '../nl/frozen.ts';

export const frozen: typeof nl = {
  bar: (name, day) => `Snapshot “${name}” of ${day}: read only`,
  barLabel: 'Snapshot',
  toMap: 'Back to the map',
  copy: 'Copy to a new map',
  copyTitle: (title, name) => `${title} (snapshot ${name})`,
  gone: 'This snapshot is no longer here. It may have been deleted, here or in another tab.',
  canvasKeys:
    'This is a snapshot: you can look, not change. Arrows: go to another actor. Enter: read what was known of this actor. Space: add to the selection. Letters: find by name.',
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
  erase: {
    button: 'Erase everywhere',
    someone: 'Erase somebody everywhere',
    heading: (name) => `Erase “${name}” everywhere`,
    whom: 'Choose who is to be erased. Everybody on the map or on a snapshot is listed here.',
    find: 'Find by name',
    nobodyFound: 'Nobody of that name.',
    nobody: 'Nobody is on the map or on a snapshot.',
    where: (isOnMap, snapshots) =>
      isOnMap
        ? snapshots === 0
          ? 'on the map'
          : `on the map and on ${counted(snapshots, 'snapshot', 'snapshots')}`
        : `only on ${counted(snapshots, 'snapshot', 'snapshots')}`,
    standsOn: (where) => `Is ${where}.`,
    alsoNamed: (names) => `Also known as ${names}.`,
    goes: 'What goes: the name, the note, the place, the roles, all relations of this actor and what was decided about this actor; on the map and on every snapshot.',
    undoEnds:
      'You cannot undo this. What you did in this map before it cannot be undone after it either, here and in other tabs.',
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
    done: 'Erased everywhere. Nothing of this actor is left on the map or on a snapshot.',
    renewed:
      'The map was loaded again: in another tab somebody was erased everywhere or a great deal was changed. What you did here before can no longer be undone.',
  },
  notSaid: 'not said',
  roleSince: (role, day) => `${role}, since ${day}`,
  shortcutList: [
    ['Tab', 'to the snapshot and the panel'],
    ['Arrows', 'on the snapshot: to the next actor in that direction'],
    ['Enter', 'on the snapshot: read what was known of the actor'],
    ['Space', 'on the snapshot: add the actor to the selection or take it out'],
    ['Letters', 'on the snapshot: find by name'],
    ['Shift + F10', 'menu of the actor'],
    ['+  −  0', 'on the snapshot: zoom in, zoom out, fit'],
  ],
};
