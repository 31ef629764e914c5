import { useState } from 'react';
import type { Actor } from '../../../domain/actor.ts';
import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../../domain/identifiers.ts';
import { type FigureGrouping, groupedFigures } from '../../../domain/network/figureGroups.ts';
import { EVERY_KEY_FIGURE, passesFilter } from '../../../domain/network/keyFigureFilter.ts';
import { agreementsOf } from '../../../domain/networkAgreements.ts';
import type { Language } from '../../../language/language.ts';
import { plannedOrder } from '../../controls/table/rowOrder.ts';
import { figureSearchText, figureSortText, groupName, STATUS_ORDER } from './figureCells.ts';
import type { FiguresLook } from './figuresOnScreen.ts';

/** A row of the table: somebody, or the head of those below it. Who belongs to two groups has a row in each. */
export type FigureRowPlan =
  | { readonly key: string; readonly actor: ActorId }
  | { readonly key: string; readonly head: string; readonly count: number };

/** The rows as they are asked for: filtered, sorted and grouped; by name where nothing else says. */
export const plannedFigures = (
  t: Language,
  map: ActorMap,
  actors: Iterable<Actor>,
  { filter, sought, sorting, grouping }: FiguresLook,
  today: IsoDate,
): FigureRowPlan[] => {
  const collator = new Intl.Collator(t.code, { numeric: true });
  const agreements = agreementsOf(propertiesOf(map).network);
  const asked = [...actors]
    .filter((actor) => passesFilter(filter, actor, { today, agreements }))
    .sort((one, other) => collator.compare(one.name, other.name));
  const byId = new Map(asked.map((actor) => [actor.id, actor]));
  const order = plannedOrder(asked, {
    sought,
    sorting,
    searchText: (actor) => figureSearchText(t, map, actor),
    sortText: (actor, column) => figureSortText(t, map, actor, column),
    compare: collator.compare,
  }).flatMap((id) => byId.get(id) ?? []);
  if (grouping === null) return order.map(({ id }) => ({ key: id, actor: id }));
  const nameOf = (head: string) => groupName(t, map, grouping, head);
  const groups = groupedFigures(order, grouping, compareHeads(grouping, nameOf, collator.compare));
  return [...groups].flatMap(([head, members]): FigureRowPlan[] => [
    { key: ` ${head}`, head: nameOf(head), count: members.length },
    ...members.map(({ id }) => ({ key: `${id} ${head}`, actor: id })),
  ]);
};

/** These people once each, in the order that is asked for on this map. */
export const inFigureOrder = (
  t: Language,
  map: ActorMap,
  ids: readonly ActorId[],
  look: FiguresLook,
  today: IsoDate,
): readonly ActorId[] => {
  const actors = ids.flatMap((id) => map.actors.get(id) ?? []);
  return actorsIn(plannedFigures(t, map, actors, { ...look, filter: EVERY_KEY_FIGURE, sought: '' }, today));
};

export const actorsIn = (rows: readonly FigureRowPlan[]): readonly ActorId[] => [
  ...new Set(rows.flatMap((row) => ('actor' in row ? [row.actor] : []))),
];

/** Statuses in their own order, all else by name. */
const compareHeads = (by: FigureGrouping, nameOf: (head: string) => string, compare: (one: string, other: string) => number) => {
  if (by !== 'status') return (one: string, other: string) => compare(nameOf(one), nameOf(other));
  const order: readonly string[] = STATUS_ORDER;
  return (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
};

/**
 * The rows as they were planned until they are asked for otherwise (another `key`): an edit moves no row from under the hand. Who is
 * no key figure any more goes, who became one comes at the end.
 */
export const useFigureRows = (
  known: readonly ActorId[],
  key: string,
  freshHead: string,
  plan: () => readonly FigureRowPlan[],
): readonly FigureRowPlan[] => {
  const [shown, setShown] = useState(() => ({ key, known, rows: plan() }));
  if (shown.key === key && shown.known === known) return shown.rows;
  const rows = shown.key === key ? keptRows(shown.rows, shown.known, known, freshHead) : plan();
  setShown({ key, known, rows });
  return rows;
};

export const keptRows = (
  rows: readonly FigureRowPlan[],
  before: readonly ActorId[],
  now: readonly ActorId[],
  freshHead: string,
): readonly FigureRowPlan[] => {
  const [were, are] = [new Set(before), new Set(now)];
  const fresh = now.filter((id) => !were.has(id));
  const kept = rows.filter((row) => !('actor' in row) || are.has(row.actor));
  const needsHead = kept.some((row) => 'head' in row) && !kept.some(({ key }) => key === FRESH);
  const all: readonly FigureRowPlan[] = [
    ...kept,
    ...(needsHead ? [{ key: FRESH, head: freshHead, count: 0 }] : []),
    ...fresh.map((id) => ({ key: `${id} new`, actor: id })),
  ];
  return all.flatMap((row, place): FigureRowPlan[] => {
    if ('actor' in row) return [row];
    const next = all.findIndex((other, at) => at > place && 'head' in other);
    const count = (next < 0 ? all.length : next) - place - 1;
    return count === 0 ? [] : [{ ...row, count }];
  });
};

/** The key of the head over who became one since. */
const FRESH = ' new';
