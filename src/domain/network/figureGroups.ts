import type { Actor } from '../actor.ts';

/** By what the table of key figures may be grouped. */
export const FIGURE_GROUPINGS = ['status', 'kinds', 'neighbourhoods', 'position', 'ageGroup', 'contactPerson', 'camp'] as const;
export type FigureGrouping = (typeof FIGURE_GROUPINGS)[number];

/** Under which heads a key figure stands, by code, id or name: several kinds are several heads. Empty is "not said". */
export const groupsOf = ({ keyFigure, neighbourhoods, camp }: Actor, by: FigureGrouping): readonly string[] => {
  if (keyFigure === null) return [];
  switch (by) {
    case 'status':
      return [keyFigure.status];
    case 'kinds':
      return orNone(keyFigure.kinds);
    case 'neighbourhoods':
      return orNone(neighbourhoods);
    case 'position':
      return [keyFigure.position ?? ''];
    case 'ageGroup':
      return [keyFigure.ageGroup ?? ''];
    case 'contactPerson':
      return [keyFigure.contactPerson?.trim() ?? ''];
    case 'camp':
      return [camp ?? ''];
  }
};
const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [''] : values);

/** Members by head, heads in this order and "not said" last; members in the order in which they come. */
export const groupedFigures = (
  actors: readonly Actor[],
  by: FigureGrouping,
  compareHeads: (one: string, other: string) => number,
): ReadonlyMap<string, readonly Actor[]> => {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const head of groupsOf(actor, by)) {
      const members = groups.get(head);
      if (members) members.push(actor);
      else groups.set(head, [actor]);
    }
  const heads = [...groups.keys()].sort((one, other) => Number(one === '') - Number(other === '') || compareHeads(one, other));
  return new Map(heads.map((head) => [head, groups.get(head) ?? []]));
};
