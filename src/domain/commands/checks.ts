import type { ActorMap } from '../actorMap.ts';
import type { Area } from '../area.ts';
import type { ActorId, AreaId, CampId } from '../identifiers.ts';
import { nameKey } from '../nameKey.ts';
import { type Refusal, refused } from '../outcome.ts';
import { FARTHEST, MAX_NAME_LENGTH, MAX_NOTE_LENGTH, type MapPoint } from '../quantities.ts';
import { tidyText } from '../tidyText.ts';

/** What several commands must be sure of. Each gives the refusal, or nothing when all is well. */
type Named = { readonly id: string; readonly name: string };

/** A name that can be written on the map and is nobody else's in the same table. */
export const nameRefusal = (others: Iterable<Named>, id: string, name: string): Refusal | null => {
  const key = nameKey(name);
  if (key === '') return refused('nameEmpty').refusal;
  if (tidyName(name).length > MAX_NAME_LENGTH) return refused('nameTooLong', { name, most: MAX_NAME_LENGTH }).refusal;
  for (const other of others) {
    if (other.id !== id && nameKey(other.name) === key) return refused('nameTaken', { name: other.name }).refusal;
  }
  return null;
};

export const noteRefusal = (note: string): Refusal | null =>
  note.length > MAX_NOTE_LENGTH ? refused('noteTooLong', { most: MAX_NOTE_LENGTH }).refusal : null;

/** What a neighbourhood has besides its name, so that the file of the map can be opened again. */
export const areaTextRefusal = ({ code = '', district = '' }: Partial<Pick<Area, 'code' | 'district'>>): Refusal | null =>
  noteRefusal(code) ?? noteRefusal(district);

export const missingActorRefusal = (map: ActorMap, ids: Iterable<ActorId>): Refusal | null => {
  for (const id of ids) if (!map.actors.has(id)) return refused('actorMissing').refusal;
  return null;
};

export const missingAreaRefusal = (map: ActorMap, ids: Iterable<AreaId>): Refusal | null => {
  for (const id of ids) if (!map.areas.has(id)) return refused('areaMissing').refusal;
  return null;
};

export const missingCampRefusal = (map: ActorMap, ids: Iterable<CampId>): Refusal | null => {
  for (const id of ids) if (!map.camps.has(id)) return refused('campMissing').refusal;
  return null;
};

/** A place that is no number, or too far out, would make a map whose own file cannot be opened again. */
export const placeRefusal = (places: readonly MapPoint[]): Refusal | null =>
  places.every(({ x, y }) => Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST) ? null : refused('numberInvalid').refusal;

/** The name as it is kept. */
export const tidyName = (name: string): string => tidyText(name);
