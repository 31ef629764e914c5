import { USUAL } from '../appearance.ts';
import type { Colours } from '../colours.ts';
import { densityOf, lettersToDraw } from '../density.ts';
import type { Drawing } from '../drawing.ts';
import { fannedOut } from '../layout/fannedOut.ts';
import type { Layout } from '../layout/layout.ts';
import { type Look, makeScene } from '../makeScene.ts';
import { namesThatFit } from '../namesThatFit.ts';
import type { Scene } from '../scene.ts';

const EVERYWHERE = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** A drawing as it is seen at a zoom when nobody points at anything. `zoom`: CSS pixels for a map unit. */
export const stillScene = (
  drawing: Drawing,
  layout: Layout,
  {
    colours,
    zoom,
    appearanceOf = () => USUAL,
  }: { readonly colours: Colours; readonly zoom: number; readonly appearanceOf?: Look['appearanceOf'] },
): Scene => {
  const density = densityOf(drawing.actors.size, drawing.relations.size);
  const fanned = fannedOut(drawing, layout);
  const letters = lettersToDraw(layout.letters, zoom);
  const importanceOf = importanceIn(drawing);
  const lit = new Set([...drawing.actors.keys()].filter((id) => appearanceOf(id, 'actor').isLit));
  const names = namesThatFit(drawing, fanned, {
    letters,
    areRough: density.names === 'inView',
    view: EVERYWHERE,
    importanceOf: (id) => (lit.has(id) ? (lit.size <= NAMED_ALWAYS ? Infinity : LIT + importanceOf(id)) : importanceOf(id)),
  });
  return makeScene(drawing, { ...fanned, names }, { colours, density, letters, appearanceOf });
};

/** What is lit has its name before all others; as long as that is so few, whatever lies there. */
const LIT = 10_000;
const NAMED_ALWAYS = 12;

/** Roles first, then key figures, then by the number of relations. */
const importanceIn = ({ actors, relations }: Drawing): ((id: string) => number) => {
  const ties = new Map<string, number>();
  for (const { from, to } of relations.values()) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  return (id) => {
    const actor = actors.get(id);
    return (actor?.roles.length ?? 0) * 6 + (actor?.isKeyFigure ? 4 : 0) + (ties.get(id) ?? 0);
  };
};
