import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { MapChange } from '../../domain/change.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { Relation } from '../../domain/relation.ts';
import { actorClasses, actorElement, edgeId, nodeId, relationClasses, relationElement } from './mapElements.ts';

/** The map in Cytoscape: drawn whole once, and patched with every change after that. */
export interface MapPicture {
  readonly draw: (map: ActorMap) => void;
  readonly patch: (change: MapChange, map: ActorMap) => void;
}

type Ends = Pick<Relation, 'from' | 'to'>;
const NOWHERE = { x: 0, y: 0 };
/** Classes that say what the user is doing or what lies beside; the others say what the record is. */
const PASSING = ['selected', 'target', 'back', 'far', 'lit', 'absent', 'fanned'];
const pairOf = ({ from, to }: Ends): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** `hasLines` and `hasActors` tell whether Cytoscape draws the relations and the actors: on a large map they are painted beside it. */
export const renderMap = (
  cy: Core,
  hasLines: (map: ActorMap) => boolean = () => true,
  hasActors: (map: ActorMap) => boolean = () => true,
): MapPicture => {
  let isLined = true;
  let isPeopled = true;

  const setClasses = (element: SingularElementReturnValue, classes: readonly string[]) => {
    const next = [...classes, ...PASSING.filter((name) => element.hasClass(name))];
    const now = element.classes() as unknown as string[];
    if (now.length !== next.length || next.some((name) => !element.hasClass(name))) element.classes(next);
  };
  /** Several relations between two actors are fanned out; one alone runs straight. */
  const fanBetween = ({ from, to }: Ends) => {
    const edges = cy.getElementById(nodeId(from)).edgesWith(cy.getElementById(nodeId(to)));
    edges.toggleClass('fanned', edges.length > 1);
  };

  const draw = (map: ActorMap) => {
    isPeopled = hasActors(map);
    isLined = isPeopled && hasLines(map);
    const pairs = new Map<string, number>();
    for (const relation of map.relations.values()) pairs.set(pairOf(relation), (pairs.get(pairOf(relation)) ?? 0) + 1);
    cy.batch(() => {
      cy.elements().remove();
      cy.add([
        ...(isPeopled
          ? Array.from(map.actors.values(), (actor) => actorElement(actor, map.positions.get(actor.id) ?? NOWHERE))
          : []),
        ...(isLined
          ? Array.from(map.relations.values(), (relation) => relationElement(relation, (pairs.get(pairOf(relation)) ?? 0) > 1))
          : []),
      ]);
    });
  };

  const patchActors = ({ actors, positions }: MapChange, map: ActorMap) => {
    for (const { id } of actors?.removed ?? []) cy.getElementById(nodeId(id)).remove();
    const added = (actors?.added ?? []).filter(({ id }) => cy.getElementById(nodeId(id)).empty());
    if (added.length > 0) cy.add(added.map((actor) => actorElement(actor, map.positions.get(actor.id) ?? NOWHERE)));
    for (const { id } of actors?.changed ?? []) {
      const actor = map.actors.get(id as ActorId);
      const node = cy.getElementById(nodeId(id as ActorId));
      if (actor && node.nonempty()) setClasses(node, actorClasses(actor));
    }
    for (const { id } of [...(positions?.changed ?? []), ...(positions?.added ?? [])]) {
      const at = map.positions.get(id as ActorId);
      if (at) cy.getElementById(nodeId(at.id)).position({ x: at.x, y: at.y });
    }
  };
  const patchRelations = ({ relations }: MapChange, map: ActorMap) => {
    const added = (relations?.added ?? []).filter(({ id }) => cy.getElementById(edgeId(id)).empty());
    if (added.length > 0) cy.add(added.map((relation) => relationElement(relation, false)));
    for (const relation of [...added, ...(relations?.removed ?? [])]) fanBetween(relation);
    for (const { id } of relations?.changed ?? []) {
      const relation = map.relations.get(id as RelationId);
      if (!relation) continue;
      const ends = { source: nodeId(relation.from), target: nodeId(relation.to) };
      const edge = cy.getElementById(edgeId(relation.id));
      if (edge.data('source') !== ends.source) edge.move(ends);
      setClasses(cy.getElementById(edgeId(relation.id)), relationClasses(relation));
    }
  };

  return {
    draw,
    patch: (change, map) => {
      if (hasActors(map) !== isPeopled || (isPeopled && hasLines(map) !== isLined)) return draw(map);
      if (!isPeopled) return;
      cy.batch(() => {
        for (const { id } of change.relations?.removed ?? []) cy.getElementById(edgeId(id)).remove();
        patchActors(change, map);
        if (isLined) patchRelations(change, map);
      });
    },
  };
};
