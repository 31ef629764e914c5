import type { ElementDefinition } from 'cytoscape';
import type { Actor } from '../../domain/actor.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Relation } from '../../domain/relation.ts';
import { rolesOf } from '../../domain/role.ts';
import type { BadgeImage } from './badgeImage.ts';
import { LABEL_SIZE } from './canvasStylesheet.ts';

/** Records as Cytoscape draws them. Ids get a letter, since an actor and a relation may bear the same one. */
export const nodeId = (id: ActorId): string => `a${id}`;
export const edgeId = (id: RelationId): string => `r${id}`;

type Badges = (roles: ReturnType<typeof rolesOf>) => BadgeImage | null;

export const actorClasses = (actor: Actor): string[] => (actor.keyFigure ? [actor.kind, 'keyFigure'] : [actor.kind]);

/** What the style reads of an actor. Without roles `badges` is absent, not empty: the style asks whether it is there. */
export const actorData = (actor: Actor, badges: Badges): Record<string, unknown> => {
  const image = badges(rolesOf(actor.roles));
  return image ? { badges: image.uri, badgesWidth: image.width } : {};
};

export const actorElement = (actor: Actor, at: MapPoint, label: string, badges: Badges): ElementDefinition => ({
  group: 'nodes',
  data: { id: nodeId(actor.id), label, letters: LABEL_SIZE, ...actorData(actor, badges) },
  position: { x: at.x, y: at.y },
  classes: actorClasses(actor),
});

export const relationClasses = ({ type, strength, certainty, mutual }: Relation): string[] => {
  const classes: string[] = [type, `s${strength}`, certainty];
  if (mutual) classes.push('mutual');
  return classes;
};

export const relationElement = (relation: Relation): ElementDefinition => ({
  group: 'edges',
  data: { id: edgeId(relation.id), source: nodeId(relation.from), target: nodeId(relation.to) },
  classes: relationClasses(relation),
});
