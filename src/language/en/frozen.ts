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
