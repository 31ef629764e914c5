import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { Language } from '../../../language/language.ts';
import { readingOrder } from '../../canvas/nearestInDirection.ts';
import { actorInWords, linesInWords } from './changeInWords.ts';
import type { PicturedActor, PicturedLines, PicturedMaps } from './picturedMaps.ts';
import type { PictureSide } from './pictureSide.ts';

/** Something that changed, where it is in the picture: for the keyboard, the ear and the card. */
export type PictureItem =
  | { readonly is: 'actor'; readonly id: string; readonly actor: PicturedActor; readonly at: MapPoint }
  | { readonly is: 'lines'; readonly id: string; readonly lines: PicturedLines; readonly at: MapPoint };

/** What differs on this side, as one reads a page: actors first, then what lies between them. */
export const pictureItems = (maps: PicturedMaps, side: PictureSide): readonly PictureItem[] => {
  if (!maps.hasMarks) return [];
  const actors: PictureItem[] = [...maps.actors.values()].flatMap((actor): PictureItem[] => {
    const at = maps.positions.get(actor.id);
    return at && actor.change && isOn(side, actor) ? [{ is: 'actor', id: `actor ${actor.id}`, actor, at }] : [];
  });
  const lines: PictureItem[] = maps.lines.flatMap((lines): PictureItem[] => {
    const at = middleOf(lines, maps);
    return at && isOn(side, lines) ? [{ is: 'lines', id: `lines ${lines.key}`, lines, at }] : [];
  });
  return [...inReadingOrder(actors), ...inReadingOrder(lines)];
};

const isOn = (side: PictureSide, { was, is }: { readonly was: unknown; readonly is: unknown }): boolean => {
  const isThere = (on: unknown) => (Array.isArray(on) ? on.length > 0 : on !== null);
  return side === 'together' || isThere(side === 'before' ? was : is);
};

const inReadingOrder = (items: readonly PictureItem[]): readonly PictureItem[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const order = readingOrder(items.map(({ id, at }) => ({ id: id as ActorId, x: at.x, y: at.y })));
  return order.flatMap((id) => byId.get(id) ?? []);
};

const middleOf = ({ a, b }: PicturedLines, maps: PicturedMaps): MapPoint | null => {
  const [from, to] = [maps.positions.get(a), maps.positions.get(b)];
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null;
};

export const itemInWords = (item: PictureItem, maps: PicturedMaps, language: Language): string =>
  item.is === 'actor' ? actorInWords(item.actor, maps, language) : linesInWords(item.lines, maps, language);
