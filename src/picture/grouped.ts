import { type ActorMap, campsInOrder } from '../domain/actorMap.ts';
import { areasOf } from '../domain/areasOf.ts';
import type { Strength } from '../domain/quantities.ts';
import type { Drawing, DrawnActor, DrawnRelation } from './drawing.ts';

/** What is shown as one shape each. */
export type GroupedBy = 'camps' | 'areas';

/** Actors that can be shown as one shape: those of a camp, or of a neighbourhood. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

const GROUP = 'group ';
const BUNDLE = 'bundle ';

/** The group that a shape of a grouped drawing stands for; nothing when it is an actor. */
export const groupOfShape = (id: string): string | null => (id.startsWith(GROUP) ? id.slice(GROUP.length) : null);
/** Whether a line of a grouped drawing stands for several relations. */
export const isBundle = (id: string): boolean => id.startsWith(BUNDLE);

/** The groups of a map with two or more members, an actor in the first neighbourhood that it lives or works in. */
export const groupsOf = (map: Pick<ActorMap, 'actors' | 'camps' | 'areas'>, by: GroupedBy): Group[] => {
  const named = by === 'camps' ? campsInOrder(map) : [...map.areas.values()];
  const members = new Map<string, string[]>(named.map(({ id }) => [id, []]));
  for (const actor of map.actors.values()) {
    const area = areasOf(actor).find((one) => map.areas.has(one));
    members.get((by === 'camps' ? actor.camp : area) ?? '')?.push(actor.id);
  }
  return named.map(({ id, name }) => ({ id, name, members: members.get(id) ?? [] })).filter((group) => group.members.length > 1);
};

/**
 * The drawing with each of these groups as one shape in the middle of where its members stand, named after it with their number. Relations
 * within a group are not drawn; those to others run from its shape, all between the same two as one line, wider the more they are, and
 * tension apart from the rest.
 */
export const groupedDrawing = (drawing: Drawing, closed: readonly Group[]): Drawing => {
  if (closed.length === 0) return drawing;
  const shapes = new Map<string, DrawnActor>();
  const standsFor = new Map<string, string>();
  for (const { id, name, members } of closed) {
    const drawn = members.flatMap((member) => drawing.actors.get(member) ?? []);
    if (drawn.length === 0) continue;
    const middle = (of: (actor: DrawnActor) => number) => Math.round(drawn.reduce((sum, one) => sum + of(one), 0) / drawn.length);
    const at = { x: middle((one) => one.at.x), y: middle((one) => one.at.y) };
    const shape = `${GROUP}${id}`;
    shapes.set(shape, {
      id: shape,
      name: `${name} (${drawn.length})`,
      kind: 'group',
      isKeyFigure: false,
      roles: [],
      at,
      camp: null,
    });
    for (const member of drawn) standsFor.set(member.id, shape);
  }
  const actors = new Map([...drawing.actors].filter(([id]) => !standsFor.has(id)));
  for (const [id, shape] of shapes) actors.set(id, shape);

  const relations = new Map<string, DrawnRelation>();
  const bundles = new Map<string, { readonly from: string; readonly to: string; readonly isTension: boolean; count: number }>();
  for (const [id, relation] of drawing.relations) {
    const ends = [standsFor.get(relation.from) ?? relation.from, standsFor.get(relation.to) ?? relation.to].sort();
    const [from, to] = ends as [string, string];
    if (!standsFor.has(relation.from) && !standsFor.has(relation.to)) relations.set(id, relation);
    else if (from !== to) {
      const isTension = relation.type === 'tension';
      const key = `${BUNDLE}${isTension ? 'tense ' : ''}${from} ${to}`;
      const bundle = bundles.get(key) ?? { from, to, isTension, count: 0 };
      bundle.count++;
      bundles.set(key, bundle);
    }
  }
  for (const [id, { from, to, isTension, count }] of bundles)
    relations.set(id, {
      id,
      from,
      to,
      type: isTension ? 'tension' : 'contact',
      mutual: false,
      strength: widthOf(count),
      certainty: 'seen',
    });
  return { ...drawing, actors, relations };
};

const SEVERAL = 2;
const MANY = 6;
const widthOf = (count: number): Strength => (count >= MANY ? 3 : count >= SEVERAL ? 2 : 1);
