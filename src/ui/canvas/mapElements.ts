import type { ElementDefinition } from 'cytoscape';
import type { Actor } from '../../domain/actor.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Relation } from '../../domain/relation.ts';

/** Records as Cytoscape draws them. Ids get a letter, since an actor and a relation may bear the same one. */
export const nodeId = (id: ActorId): string => `a${id}`;
export const edgeId = (id: RelationId): string => `r${id}`;

export const actorClasses = (actor: Actor): string[] => (actor.keyFigure ? [actor.kind, 'keyFigure'] : [actor.kind]);

/** Without name and badges: those have a layer of their own. */
export const actorElement = (actor: Actor, at: MapPoint): ElementDefinition => ({
  group: 'nodes',
  data: { id: nodeId(actor.id) },
  position: { x: at.x, y: at.y },
  classes: actorClasses(actor),
});

export const relationClasses = ({ type, strength, certainty, mutual }: Relation): string[] => {
  const classes: string[] = [type, `s${strength}`, certainty];
  if (mutual) classes.push('mutual');
  return classes;
};

export const relationElement = (relation: Relation, isFanned: boolean): ElementDefinition => ({
  group: 'edges',
  data: { id: edgeId(relation.id), source: nodeId(relation.from), target: nodeId(relation.to) },
  classes: isFanned ? [...relationClasses(relation), 'fanned'] : relationClasses(relation),
});
