import type { Area } from '../area.ts';
import { draftOf } from '../draft.ts';
import { dropRecords } from '../dropRecords.ts';
import { done, refused } from '../outcome.ts';
import { addItems } from './addItems.ts';
import { areaTextRefusal, nameRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Adds neighbourhoods that somebody typed or pasted to the map's list. */
export interface AddAreas {
  readonly do: 'addAreas';
  readonly areas: readonly Area[];
}
export interface EditArea {
  readonly do: 'editArea';
  readonly id: Area['id'];
  readonly set: Partial<Omit<Area, 'id' | 'byHand'>>;
}
/** Takes a neighbourhood off the list and off every actor. */
export interface RemoveArea {
  readonly do: 'removeArea';
  readonly id: Area['id'];
}

export const addAreas: CommandRule<AddAreas> = (map, { areas }) =>
  addItems(map, { do: 'addItems', areas: areas.map((area) => (area.code === '' ? area : { ...area, byHand: true })) });

export const editArea: CommandRule<EditArea> = (map, { id, set }) => {
  const area = map.areas.get(id);
  if (!area) return refused('areaMissing');
  const refusal = (set.name === undefined ? null : nameRefusal(map.areas.values(), id, set.name)) ?? areaTextRefusal(set);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  const next = { ...area, ...set, ...(set.name !== undefined && { name: tidyName(set.name) }) };
  const isOther = next.name !== area.name || next.code !== area.code || next.district !== area.district;
  draft.put('areas', isOther ? { ...next, byHand: true } : next);
  return done(draft.change());
};

export const removeArea: CommandRule<RemoveArea> = (map, { id }) => {
  if (!map.areas.has(id)) return refused('areaMissing');
  const draft = draftOf(map);
  dropRecords(draft, 'areas', [id]);
  return done(draft.change());
};
