import { useState } from 'react';
import type { Actor } from '../../../domain/actor.ts';
import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../../domain/identifiers.ts';
import { type FigureGrouping, groupedFigures, groupsOf } from '../../../domain/network/figureGroups.ts';
import { EVERY_KEY_FIGURE, passesFilter } from '../../../domain/network/keyFigureFilter.ts';
import { agreementsOf } from '../../../domain/networkAgreements.ts';
import type { Language } from '../../../language/language.ts';
import { soughtWords } from '../../controls/findable.ts';
import { sortedOrder } from '../../controls/table/rowOrder.ts';
import { figureSearchText, figureSortText, groupName, STATUS_ORDER } from './figureCells.ts';
import type { FiguresLook } from './figuresOnScreen.ts';

/**
 * A row of the table: somebody, or the head of those below it, with the group by which that is. Who belongs to two groups has a row in
 * each, and knows under which they were put.
 */
export type FigureRowPlan =
  | { readonly key: string; readonly actor: ActorId; readonly under: readonly string[] }
  | { readonly key: string; readonly head: string; readonly group: string };

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
  const words = soughtWords(sought);
  const asked = [...actors]
    .filter((actor) => passesFilter(filter, actor, { today, agreements }))
    .filter((actor) => sought.trim() === '' || words.every((word) => figureSearchText(t, map, actor).includes(word)))
    .sort((one, other) => collator.compare(one.name, other.name));
  const byId = new Map(asked.map((actor) => [actor.id, actor]));
  const order = sortedOrder(asked, {
    sorting,
    sortText: (actor, column) => figureSortText(t, map, actor, column),
    compare: collator.compare,
  }).flatMap((id) => byId.get(id) ?? []);
  if (grouping === null) return order.map(({ id }) => ({ key: id, actor: id, under: [] }));
  const nameOf = (head: string) => groupName(t, map, grouping, head);
  const groups = groupedFigures(order, grouping, compareHeads(grouping, nameOf, collator.compare));
  return [...groups].flatMap(([head, members]): FigureRowPlan[] => [
    { key: ` ${head}`, head: nameOf(head), group: head },
    ...members.map((actor) => ({ key: `${actor.id} ${head}`, actor: actor.id, under: groupsOf(actor, grouping) })),
  ]);
};

/** How many of these are in a group now, whichever row they have; of those who just came, all. */
export const countOf = (rows: readonly FigureRowPlan[], actors: ActorMap['actors'], by: FigureGrouping, group: string): number =>
  group === FRESH
    ? rows.filter((row) => 'actor' in row && row.under.includes(FRESH)).length
    : actorsIn(rows).filter((id) => isIn(actors.get(id), by, group)).length;
const isIn = (actor: Actor | undefined, by: FigureGrouping, group: string): boolean =>
  actor !== undefined && groupsOf(actor, by).includes(group);

/** Where somebody belongs now, when that is not where an edit left their rows standing. */
export const movedTo = (
  t: Language,
  map: ActorMap,
  actor: Actor,
  by: FigureGrouping,
  under: readonly string[],
): readonly string[] => {
  const now = groupsOf(actor, by);
  const isThere = now.length === under.length && now.every((group) => under.includes(group));
  return isThere ? [] : now.map((group) => groupName(t, map, by, group));
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
  const isGrouped = kept.some((row) => 'head' in row);
  const needsHead = isGrouped && !kept.some(({ key }) => key === FRESH);
  const all: readonly FigureRowPlan[] = [
    ...kept,
    ...(needsHead ? [{ key: FRESH, head: freshHead, group: FRESH }] : []),
    ...fresh.map((id) => ({ key: `${id} new`, actor: id, under: isGrouped ? [FRESH] : [] })),
  ];
  // A head with nobody below it is none.
  return all.filter((row, place) => 'actor' in row || 'actor' in (all[place + 1] ?? {}));
};

/** The group, and the key of its head, of who became one since. */
const FRESH = '  new';
