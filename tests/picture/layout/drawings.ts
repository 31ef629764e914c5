import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { arrangeMap } from '../../../src/analysis/arrangeMap.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { densityOf } from '../../../src/picture/density.ts';
import { type Drawing, type DrawnActor, drawingOf } from '../../../src/picture/drawing.ts';
import { referenceMap } from '../../analysis/referenceNetwork.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { villageOf } from '../../maps/villages.ts';

/** Drawings by which layouts are judged, with the letters of their size. */
export const arranged = (map: ActorMap, by: 'relations' | 'camp' = 'relations'): ActorMap => {
  const moved = arrangeMap(map, { by, everyone: true });
  return { ...map, positions: new Map(moved.map(({ id, x, y }) => [id, { id, x, y, placedByHand: false }])) };
};
const MAPS = {
  example: () => exampleMap('nl'),
  village24: () => villageOf(24),
  village60: () => villageOf(60),
  synth_0030: () => arranged(referenceMap('synth_0030')),
  synth_0080_voor: () => arranged(referenceMap('synth_0080_voor')),
} as const;
export type JudgedName = keyof typeof MAPS;
export const JUDGED = Object.keys(MAPS) as readonly JudgedName[];

/** Maps that nobody made the layout for: there is not a free way for every line. */
const CROWDED_MAPS = {
  village60ByCamp: () => arranged(villageOf(60), 'camp'),
  synth_0080ByCamp: () => arranged(referenceMap('synth_0080_voor'), 'camp'),
  random81: () => arranged(randomMap(3, 81, 160)),
} as const;
export type CrowdedName = keyof typeof CROWDED_MAPS;

export const judged = (name: JudgedName | CrowdedName): { readonly drawing: Drawing; readonly letters: number } => {
  const drawing = drawingOf({ ...MAPS, ...CROWDED_MAPS }[name]());
  return { drawing, letters: densityOf(drawing.actors.size, drawing.relations.size).letters };
};

/** The drawing with somebody new beside who stands furthest to the right, whom they have a relation with. */
export const withSomebodyAtTheEdge = ({ actors, relations, camps }: Drawing): Drawing => {
  const edge = [...actors.values()].reduce((one, other) => (other.at.x > one.at.x ? other : one));
  const at = { x: edge.at.x + 140, y: edge.at.y + 20 };
  const added: DrawnActor = { ...edge, id: 'new', name: 'Nieuwe buurman', roles: [], camp: null, at };
  const relation = {
    id: 'new',
    from: 'new',
    to: edge.id,
    type: 'contact',
    mutual: true,
    strength: 2,
    certainty: 'seen',
  } as const;
  return { camps, actors: new Map(actors).set('new', added), relations: new Map(relations).set('new', relation) };
};
