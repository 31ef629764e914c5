import type { MapPoint } from '../domain/quantities.ts';
import { type Appearance, USUAL } from './appearance.ts';
import { campNameLines } from './campNameLines.ts';
import type { Colours } from './colours.ts';
import { CAMP_NAME_SIZE, type Density } from './density.ts';
import type { Drawing, DrawnActor, DrawnCamp, DrawnRelation } from './drawing.ts';
import { isByOne } from './drawnWeight.ts';
import { actorMarks, groundMarks } from './forms/actorMarks.ts';
import { campColour, hullColour, hullGround, hullLine } from './forms/hullMarks.ts';
import { campNameMark, countMark, nameMark } from './forms/nameMarks.ts';
import { type RelationStyle, relationMarks, relationWidth } from './forms/relationMarks.ts';
import { visibleRoute } from './forms/visibleRoute.ts';
import type { Hull, Layout, PlacedName } from './layout/layout.ts';
import { measureName } from './layout/measureName.ts';
import { marksBox } from './marksBox.ts';
import { mixed } from './mixColours.ts';
import { remembered } from './remembered.ts';
import { type RoomForCounts, roomForCounts } from './roomForCounts.ts';
import type { Mark, Scene, SceneItem } from './scene.ts';
import { sceneGround } from './sceneGround.ts';

/** How a drawing is made to look. */
export interface Look {
  readonly colours: Colours;
  readonly density: Density;
  /** The size that names are drawn with, in map units; at most that of the layout, unless names may be lost for it. */
  readonly letters: number;
  /** Where badges are too small for their signs, they are dots. */
  readonly areBadgesDots?: boolean;
  /** How an actor, relation or camp appears among the others. */
  readonly appearanceOf: (id: string, stands: SceneItem['stands']) => Appearance;
}

/** A name makes room for a ring around its shape. */
const RING_ROOM = 6;
export const DISC_SHARE = 0.38;
const WORD_SIZE = 0.88;

/** The scene of a drawing: in drawing order, in map units. Items of records that look as they did are the objects that they were. */
export const makeScene = (drawing: Drawing, layout: Layout, look: Look): Scene => {
  const { colours, letters } = look;
  const ground = sceneGround(drawing, layout, colours);
  const actors: SceneItem[] = [];
  const names: SceneItem[] = [];
  const under: SceneItem[] = [];
  for (const actor of drawing.actors.values()) {
    const appearance = look.appearanceOf(actor.id, 'actor');
    const behind = ground.behindActor(actor);
    const isGuest = ground.isGuest(actor);
    if (isGuest || appearance.disc !== undefined) under.push(underItem(actor, appearance, colours, isGuest, behind));
    actors.push(actorItem(actor, appearance, colours, behind, look.areBadgesDots ?? false));
    const placed = layout.names.get(actor.id);
    if (placed) names.push(nameItem(actor, placed, appearance, colours, ground.behindName(placed.box), letters));
  }
  const room = roomForCounts([...actors, ...names].map(({ box }) => box));
  const relations: { readonly item: SceneItem; readonly order: number }[] = [];
  for (const relation of drawing.relations.values()) {
    const item = relationItem(relation, drawing, layout, look, room);
    if (item) relations.push({ item, order: orderOf(relation, look.appearanceOf(relation.id, 'relation')) });
  }
  relations.sort((a, b) => a.order - b.order);
  const hulls = layout.hulls.flatMap((hull) => {
    const camp = drawing.camps.get(hull.camp);
    return camp ? [hullItems(hull, camp, colours, letters)] : [];
  });
  return {
    // Where grounds overlap the outlines of both show.
    hulls: [...hulls.map(({ ground }) => ground), ...hulls.map(({ line }) => line), ...under],
    relations: relations.map(({ item }) => item),
    actors,
    names,
    campNames: hulls.flatMap(({ name }) => name ?? []),
  };
};

/** Contacts, the others by strength, tension, what is lit or chosen. */
export const orderOf = ({ type, strength }: DrawnRelation, { isLit, isSelected, back }: Appearance): number =>
  (isLit || isSelected ? 8 : 0) - (back ? 8 : 0) + (type === 'tension' ? 4 : type === 'contact' ? 0 : strength);

/** What an appearance is made of, to compare it by. */
const partsOf = (one: Appearance): readonly unknown[] => {
  if (one === USUAL) return NOTHING;
  const { back, isLit, isSelected, isAsked, isTarget, ring, fill, line, sign, signInk, isDashed, disc, word } = one;
  return [back, isLit, isSelected, isAsked, isTarget, ring, fill, line, sign, signInk, isDashed, disc, word];
};
const NOTHING: readonly unknown[] = [];

const itemOf = (id: string, stands: SceneItem['stands'], marks: readonly Mark[]): SceneItem => ({
  id,
  stands,
  marks,
  box: marksBox(marks),
});

const keptUnder = remembered<DrawnActor, SceneItem>();
const underItem = (actor: DrawnActor, appearance: Appearance, colours: Colours, isGuest: boolean, behind: string): SceneItem =>
  keptUnder(actor, [colours, isGuest, behind, ...partsOf(appearance)], () =>
    itemOf(actor.id, 'actor', groundMarks(actor, appearance, colours, isGuest, mixed(behind, colours.accent, DISC_SHARE))),
  );

const keptActors = remembered<DrawnActor, SceneItem>();
const actorItem = (actor: DrawnActor, appearance: Appearance, colours: Colours, behind: string, areDots: boolean): SceneItem =>
  keptActors(actor, [colours, behind, areDots, ...partsOf(appearance)], () =>
    itemOf(actor.id, 'actor', actorMarks(actor, appearance, colours, behind, areDots)),
  );

const keptNames = remembered<DrawnActor, SceneItem>();
const nameItem = (
  actor: DrawnActor,
  placed: PlacedName,
  { back, isLit, isSelected, isTarget }: Appearance,
  colours: Colours,
  behind: string,
  letters: number,
): SceneItem => {
  const { drawnBy } = actor;
  const usual = isByOne(drawnBy) ? colours.inkSoft : colours.ink;
  const fill = back ? colours.inkBack : isLit || isSelected ? colours.inkLit : usual;
  const away = isSelected || isTarget ? RING_ROOM : 0;
  return keptNames(actor, [placed, fill, behind, letters, away], () => {
    const name = nameMark(placed, { size: letters, away, hasCount: drawnBy !== undefined }, fill, behind);
    const count = drawnBy && countMark(drawnBy.words, name, back ? colours.inkBack : colours.inkSoft);
    return itemOf(actor.id, 'actor', count ? [name, count] : [name]);
  });
};

const keptRelations = remembered<DrawnRelation, SceneItem | null>();
const relationItem = (
  relation: DrawnRelation,
  { actors }: Drawing,
  { routes }: Layout,
  look: Look,
  room: RoomForCounts,
): SceneItem | null => {
  const [route, from, to] = [routes.get(relation.id), actors.get(relation.from), actors.get(relation.to)];
  if (!route || !from || !to) return null;
  const { colours, letters, density } = look;
  const { contacts } = density;
  const usual = look.appearanceOf(relation.id, 'relation');
  const width = relationWidth(relation, usual, contacts);
  const visible = () => visibleRoute(route, from, to, relation.type === 'influence' ? 0 : width / 2);
  const count = countOn(relation, usual, density);
  const points = count === null ? null : visible();
  const size = letters * WORD_SIZE;
  const countAt =
    points && count !== null ? room.placeOn(points, { type: relation.type, mark: route.mark, width, word: count, size }) : null;
  // What somebody asked to be said stands whether or not there is room.
  const isSaid = count !== null && (countAt !== null || usual.word !== undefined);
  const along = count === null && usual.word !== undefined ? visible() : null;
  const { wordAt, appearance } = along
    ? wordAlong(along, relation, route.mark, { appearance: usual, colours, contacts, letters: size }, room)
    : { wordAt: countAt, appearance: isSaid ? { ...usual, word: count } : usual };
  const of = [from, to, route, colours, contacts, appearance.word === undefined ? 0 : letters, wordAt, ...partsOf(appearance)];
  return keptRelations(relation, of, () => {
    const shown = points ?? along ?? visible();
    if (!shown) return null;
    const marks = relationMarks(relation, shown, route.mark, { appearance, colours, contacts, letters: size, wordAt });
    return itemOf(relation.id, 'relation', marks);
  });
};

/** A word that a name or shape would cover stands elsewhere on its line, or where there is no room is left out: the sign of its type says the same. */
const wordAlong = (
  points: readonly MapPoint[],
  relation: DrawnRelation,
  mark: number,
  style: RelationStyle,
  room: RoomForCounts,
): { readonly wordAt: number | null; readonly appearance: Appearance } => {
  const { appearance, contacts, letters: size } = style;
  const words = relationMarks(relation, points, mark, style).find((one) => one.is === 'words');
  const { word, ...wordless } = appearance;
  if (!words || word === undefined) return { wordAt: null, appearance };
  if (room.take(marksBox([{ ...words, halo: null }]))) return { wordAt: null, appearance };
  const width = relationWidth(relation, appearance, contacts);
  const wordAt = room.placeOn(points, { type: relation.type, mark, width, word, size });
  return wordAt === null ? { wordAt, appearance: wordless } : { wordAt, appearance };
};

/** By how many it was drawn stands on what is lit or chosen, and on tension as long as that is few; behind the word for what it is where that stands there already. */
const countOn = (
  { type, drawnBy }: DrawnRelation,
  { back, isLit, isSelected, word }: Appearance,
  { names }: Density,
): string | null =>
  !drawnBy || back || !(isLit || isSelected || (type === 'tension' && names === 'all'))
    ? null
    : word === undefined
      ? drawnBy.words
      : `${word}, ${drawnBy.words}`;

const keptHulls = remembered<Hull, { readonly ground: SceneItem; readonly line: SceneItem; readonly name: SceneItem | null }>();
const hullItems = (hull: Hull, camp: DrawnCamp, colours: Colours, letters: number) =>
  keptHulls(hull, [camp, colours, letters], () => ({
    ground: itemOf(camp.id, 'camp', [hullGround(hull, hullColour(camp.order, colours))]),
    line: itemOf(camp.id, 'camp', [hullLine(hull, camp.order, colours)]),
    name:
      hull.nameAt &&
      itemOf(camp.id, 'camp', [
        campNameMark(
          campNameLines(camp, letters * CAMP_NAME_SIZE, measureName),
          hull.nameAt,
          letters * CAMP_NAME_SIZE,
          campColour(camp.order, colours),
          colours.paper,
        ),
      ]),
  }));
