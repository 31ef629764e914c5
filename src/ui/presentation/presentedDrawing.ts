import type { ActorMap } from '../../domain/actorMap.ts';
import { type Agreed, withAgreement } from '../../picture/agreed.ts';
import { type Appearance, USUAL } from '../../picture/appearance.ts';
import type { Colours } from '../../picture/colours.ts';
import { GROUPED_FROM_ACTORS, MOST_WORDS } from '../../picture/density.ts';
import { type Drawing, drawingOf } from '../../picture/drawing.ts';
import { type Group, groupedDrawing, groupOfShape, groupsOf, isBundle } from '../../picture/grouped.ts';
import type { Look } from '../../picture/makeScene.ts';
import type { SlideLight } from './slides.ts';

/** The map as a room sees it: of a large one camps, or else neighbourhoods, are one shape each. */
export interface PresentedDrawing {
  readonly drawing: Drawing;
  /** What an actor of the map is drawn as. */
  readonly shapeOf: (actor: string) => string;
  /** What a relation of the map is drawn as; nothing within a group. */
  readonly lineOf: (relation: string) => string | null;
}

export const presentedDrawing = (map: ActorMap, agreed: Agreed | null = null): PresentedDrawing => {
  const plain = drawingOf(map);
  const all = agreed ? withAgreement(plain, agreed) : plain;
  if (all.actors.size <= GROUPED_FROM_ACTORS) return { drawing: all, shapeOf: (id) => id, lineOf: (id) => id };
  const camps = groupsOf(map, 'camps');
  const groups = camps.length > 0 ? camps : groupsOf(map, 'areas');
  const drawing = groupedDrawing(all, groups);
  const shapes = shapesOf(groups, drawing);
  const shapeOf = (id: string) => shapes.get(id) ?? id;
  const bundles = new Map<string, string>();
  for (const { id, from, to, type } of drawing.relations.values())
    if (isBundle(id)) bundles.set(bundleKey(from, to, type === 'tension'), id);
  return {
    drawing,
    shapeOf,
    lineOf: (id) => {
      const relation = all.relations.get(id);
      if (!relation) return null;
      if (drawing.relations.has(id)) return id;
      return bundles.get(bundleKey(shapeOf(relation.from), shapeOf(relation.to), relation.type === 'tension')) ?? null;
    },
  };
};

const shapesOf = (groups: readonly Group[], { actors }: Drawing): ReadonlyMap<string, string> => {
  const shapes = new Map<string, string>();
  const drawn = new Map([...actors.keys()].flatMap((id) => (groupOfShape(id) === null ? [] : [[groupOfShape(id), id] as const])));
  for (const { id, members } of groups) {
    const shape = drawn.get(id);
    if (shape !== undefined) for (const member of members) shapes.set(member, shape);
  }
  return shapes;
};

const bundleKey = (a: string, b: string, isTension: boolean): string => `${isTension} ${[a, b].sort().join(' ')}`;

/** How all appears on a slide: what is lit among the rest, which steps back; camps stay. */
export const litAppearance = (
  { drawing, shapeOf, lineOf }: PresentedDrawing,
  light: SlideLight | null,
  colours: Pick<Colours, 'tagged'>,
  wordOf: (relation: string) => string,
): Look['appearanceOf'] => {
  if (!light) return () => USUAL;
  const lines = new Set(light.relations.flatMap((id) => lineOf(id) ?? []));
  const actors = new Set(light.actors.map(shapeOf));
  for (const id of lines) {
    const line = drawing.relations.get(id);
    if (line) actors.add(line.from).add(line.to);
  }
  const lit: Appearance = { isLit: true, ...(light.ring && { ring: colours.tagged[light.ring] }) };
  const saysWords = light.areRelationsMeant && lines.size <= MOST_WORDS;
  return (id, stands) => {
    if (stands === 'actor') return actors.has(id) ? lit : AWAY;
    if (stands !== 'relation') return USUAL;
    if (!lines.has(id)) return AWAY;
    return light.areRelationsMeant ? { isLit: true, ...(saysWords && { word: wordOf(id) }) } : USUAL;
  };
};

const AWAY: Appearance = { back: 'far' };
