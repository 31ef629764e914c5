import type { Core } from 'cytoscape';
import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapChange } from '../../domain/change.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { makeBadgeImages } from './badgeImage.ts';
import { actorClasses, actorData, actorElement, edgeId, nodeId, relationClasses, relationElement } from './mapElements.ts';
import type { Names } from './names.ts';
import type { Palette } from './palette.ts';

/** The map in Cytoscape: drawn whole once, and patched with every change after that. */
export interface MapPicture {
  readonly draw: (map: ActorMap) => void;
  readonly patch: (change: MapChange, map: ActorMap) => void;
  /** Draws what depends on the colours again. */
  readonly recolour: (palette: Palette, map: ActorMap) => void;
}

const NOWHERE = { x: 0, y: 0 };
/** Classes that say what the user is doing; the others say what the record is. */
const PASSING = ['selected', 'target', 'back', 'far', 'above'];

export const renderMap = (cy: Core, names: Names, start: Palette): MapPicture => {
  let badges = makeBadgeImages(start);
  const elementOf = (actor: Actor, map: ActorMap) =>
    actorElement(actor, map.positions.get(actor.id) ?? NOWHERE, names.of(actor).text, badges);

  /** Takes over the records that a change touched, whatever it says of them. */
  const refreshActor = (id: ActorId, map: ActorMap) => {
    const actor = map.actors.get(id);
    const node = cy.getElementById(nodeId(id));
    if (!actor || node.empty()) return;
    if (node.data('label') !== '') node.data('label', names.of(actor).text);
    const data = actorData(actor, badges);
    if (data['badges'] === undefined) node.removeData('badges badgesWidth');
    else if (data['badges'] !== node.data('badges')) node.data(data);
    node.classes([...actorClasses(actor), ...PASSING.filter((name) => node.hasClass(name))]);
  };

  const draw = (map: ActorMap) => {
    cy.batch(() => {
      cy.elements().remove();
      const nodes = Array.from(map.actors.values(), (actor) => elementOf(actor, map));
      const edges = Array.from(map.relations.values(), relationElement);
      cy.add([...nodes, ...edges]);
    });
  };

  const patch = (change: MapChange, map: ActorMap) => {
    cy.batch(() => {
      for (const { id } of change.relations?.removed ?? []) cy.getElementById(edgeId(id)).remove();
      for (const { id } of change.actors?.removed ?? []) cy.getElementById(nodeId(id)).remove();
      const newActors = (change.actors?.added ?? []).filter(({ id }) => cy.getElementById(nodeId(id)).empty());
      if (newActors.length > 0) cy.add(newActors.map((actor) => elementOf(actor, map)));
      for (const { id } of change.actors?.changed ?? []) refreshActor(id as ActorId, map);
      for (const { id } of [...(change.positions?.changed ?? []), ...(change.positions?.added ?? [])]) {
        const at = map.positions.get(id as ActorId);
        if (at) cy.getElementById(nodeId(at.id)).position({ x: at.x, y: at.y });
      }
      const newRelations = (change.relations?.added ?? []).filter(({ id }) => cy.getElementById(edgeId(id)).empty());
      if (newRelations.length > 0) cy.add(newRelations.map(relationElement));
      for (const { id } of change.relations?.changed ?? []) {
        const relation = map.relations.get(id as never);
        if (!relation) continue;
        const edge = cy.getElementById(edgeId(relation.id));
        const ends = { source: nodeId(relation.from), target: nodeId(relation.to) };
        if (edge.data('source') !== ends.source) edge.move(ends);
        const now = cy.getElementById(edgeId(relation.id));
        now.classes([...relationClasses(relation), ...PASSING.filter((name) => now.hasClass(name))]);
      }
    });
  };

  return {
    draw,
    patch,
    recolour: (palette, map) => {
      badges = makeBadgeImages(palette);
      cy.batch(() => {
        for (const actor of map.actors.values()) if (Object.keys(actor.roles).length > 0) refreshActor(actor.id, map);
      });
    },
  };
};
