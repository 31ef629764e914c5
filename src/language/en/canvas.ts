import { counted } from '../grammar.ts';
import type { canvas as nlCanvas } from '../nl/canvas.ts';

export const canvas: typeof nlCanvas = {
  legend: 'Legend',
  actorsOnMap: 'Actors on the map',
  nameOfNew: 'Name of the new actor',
  nameOf: (name) => `New name for ${name}`,
  nameHint: 'Function or organisation',
  emptyTitle: 'Draw who stands around this issue',
  emptyLines: [
    'Double-click the paper to put an actor there.',
    'Drag from the edge of an actor to another to draw a relation.',
    'Or type below, for example: Imam - Youth worker',
  ],
  actorAloud: (name, kind, roles, camp, keyFigure, relations) =>
    [
      name,
      kind,
      ...(keyFigure ? [keyFigure] : []),
      ...roles,
      ...(camp ? [`camp ${camp}`] : []),
      counted(relations, 'relation', 'relations'),
    ].join(', '),
  keys:
    'Arrows go to another actor, letters find by name. Enter opens the panel, space selects, F2 renames, Delete removes, ' +
    'N makes a new actor, R draws a relation, Alt with arrows moves, plus, minus and zero zoom, Shift with arrows pans, ' +
    'Shift with F10 opens the menu.',
  drawingFrom: (name) => `Relation from ${name}. Choose whom with arrows or letters, Enter draws, Escape stops.`,
  drawingTo: (name) => `to ${name}`,
  drawingStopped: 'No relation drawn.',
  renamed: (name) => `The name is now ${name}.`,
  tagged: (name, role, isOn) => (isOn ? `Role of ${name}: ${role}.` : `${name} no longer has this role: ${role}.`),
  inCamp: (name, camp) => (camp ? `${name} stands with ${camp}.` : `The camp of ${name} is open again.`),
  nobodyThere: 'Nobody stands that way.',
  notFound: (letters) => `No actor begins with ${letters}.`,
  selectedCount: (count) => `${counted(count, 'actor', 'actors')} selected.`,
  menuOf: (name) => `Menu of ${name}`,
  menuOfSelection: 'Menu of the selection',
  menuOfRelation: 'Menu of the relation',
  menuOfMap: 'Menu of the map',
  open: 'Open',
  rename: 'Rename',
  drawRelation: 'Draw a relation to …',
  roles: 'Roles',
  camps: 'Camp',
  noCamp: 'No camp',
  hold: 'Hold in this place',
  letGo: 'Let it be arranged again',
  addToSelection: 'Add to the selection',
  takeFromSelection: 'Take from the selection',
  remove: 'Remove',
  newActorHere: 'New actor here',
};
