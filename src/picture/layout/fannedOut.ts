import type { Drawing, DrawnRelation } from '../drawing.ts';
import { remembered } from '../remembered.ts';
import type { Layout, Route } from './layout.ts';

/** How far the middles of two lines between the same two actors lie apart, in map units. */
const APART = 30;

/** The same layout, where several straight lines between two actors bow beside each other, so that each shows. A line that is routed stays. */
export const fannedOut = ({ relations }: Drawing, layout: Layout): Layout => {
  const pairs = new Map<string, DrawnRelation[]>();
  for (const relation of relations.values()) {
    if (layout.routes.get(relation.id)?.points.length !== 2) continue;
    const { from, to } = relation;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const alike = pairs.get(pair);
    if (alike) alike.push(relation);
    else pairs.set(pair, [relation]);
  }
  const bent = new Map<string, Route>();
  for (const alike of pairs.values()) {
    if (alike.length < 2) continue;
    alike.forEach((relation, i) => {
      const route = layout.routes.get(relation.id);
      const bow = (i - (alike.length - 1) / 2) * APART;
      if (route)
        bent.set(
          relation.id,
          kept(relation, [...endsOf(route), bow], () => bowed(route, relation.from < relation.to ? bow : -bow)),
        );
    });
  }
  return bent.size === 0 ? layout : { ...layout, routes: new Map([...layout.routes, ...bent]) };
};

const kept = remembered<DrawnRelation, Route>();
const endsOf = ({ points }: Route): readonly number[] => points.flatMap(({ x, y }) => [x, y]);

/** The middle of a curve lies three quarters as far aside as its handles. */
const bowed = ({ points: [a, b], mark }: Route, bow: number): Route => {
  if (!a || !b || bow === 0) return { points: [a, b].flatMap((point) => point ?? []), mark };
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(-(b.y - a.y) / long) * bow * (4 / 3), ((b.x - a.x) / long) * bow * (4 / 3)];
  const at = (part: number) => ({ x: a.x + (b.x - a.x) * part + x, y: a.y + (b.y - a.y) * part + y });
  return { points: [a, at(0.3), at(0.7), b], mark };
};
