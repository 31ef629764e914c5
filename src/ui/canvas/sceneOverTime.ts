import type { Drawing, DrawnActor, DrawnRelation } from '../../picture/drawing.ts';
import type { Layout } from '../../picture/layout/layout.ts';
import { type Look, makeScene, orderOf } from '../../picture/makeScene.ts';
import type { Scene } from '../../picture/scene.ts';

const MADE_BEFORE_REST = 400;
const NOBODY: Drawing['actors'] = new Map();
const NO_RELATIONS: Drawing['relations'] = new Map();
const NO_NAMES: Layout['names'] = new Map();

/** The scene of a drawing that may be large: the same as at once, with a rest after every few hundred things. */
export const sceneOverTime = function* (drawing: Drawing, layout: Layout, look: Look): Generator<undefined, Scene> {
  if (look.density.isLively) return makeScene(drawing, layout, look);
  const { actors, camps } = drawing;
  const around = makeScene({ actors: NOBODY, relations: NO_RELATIONS, camps }, { ...layout, names: NO_NAMES }, look);
  const people: Scene[] = [];
  const lines: Scene[] = [];
  for (const some of inParts([...actors.values()])) {
    people.push(makeScene({ actors: byId(some), relations: NO_RELATIONS, camps }, layout, look));
    yield;
  }
  const bare: Layout = { ...layout, names: NO_NAMES, hulls: [] };
  for (const alike of inOrder(drawing, look)) {
    for (const some of inParts(alike)) {
      lines.push(makeScene({ actors: endsOf(some, actors), relations: byId(some), camps }, bare, look));
      yield;
    }
  }
  return {
    hulls: [...around.hulls, ...people.flatMap(({ hulls }) => hulls.filter(({ stands }) => stands === 'actor'))],
    relations: lines.flatMap(({ relations }) => relations),
    actors: people.flatMap((one) => one.actors),
    names: people.flatMap(({ names }) => names),
    campNames: around.campNames,
  };
};

const inParts = function* <T>(things: readonly T[]): Iterable<readonly T[]> {
  for (let i = 0; i < things.length; i += MADE_BEFORE_REST) yield things.slice(i, i + MADE_BEFORE_REST);
};

/** What lies lower first. */
const inOrder = ({ relations }: Drawing, { appearanceOf }: Look): readonly (readonly DrawnRelation[])[] => {
  const heights = new Map<number, DrawnRelation[]>();
  for (const relation of relations.values()) {
    const height = orderOf(relation, appearanceOf(relation.id, 'relation'));
    const alike = heights.get(height);
    if (alike) alike.push(relation);
    else heights.set(height, [relation]);
  }
  return [...heights].sort(([a], [b]) => a - b).map(([, alike]) => alike);
};

const byId = <T extends { readonly id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
const endsOf = (relations: readonly DrawnRelation[], actors: Drawing['actors']): Map<string, DrawnActor> => {
  const ends = new Map<string, DrawnActor>();
  for (const { from, to } of relations)
    for (const id of [from, to]) {
      const actor = actors.get(id);
      if (actor) ends.set(id, actor);
    }
  return ends;
};
