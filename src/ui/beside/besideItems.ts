import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { type BesideActor, type BesideKind, type BesideLines, isOfKind } from '../../domain/together/besideEachOther.ts';
import { readingOrder } from '../canvas/nearestInDirection.ts';
import type { BesideView } from './useBeside.ts';

/** What is shown of the two maps: all, or one of the four kinds. */
export type ShownKind = BesideKind | 'all';
export const isShown = (one: BesideActor | BesideLines, kind: ShownKind): boolean => kind === 'all' || isOfKind(one, kind);

/** Something on the canvas of both: for the keyboard, the ear and the card. */
export type BesideItem =
  | { readonly is: 'actor'; readonly id: string; readonly actor: BesideActor; readonly at: MapPoint }
  | { readonly is: 'lines'; readonly id: string; readonly lines: BesideLines; readonly at: MapPoint };

export const itemId = (one: BesideActor | BesideLines): string => ('key' in one ? `lines ${one.key}` : `actor ${one.id}`);

/** What is shown, as one reads a page: actors first, then what lies between them. */
export const besideItems = ({ beside, canvas }: BesideView, kind: ShownKind): readonly BesideItem[] => {
  const placeOf = (id: ActorId): MapPoint | undefined => canvas.map.positions.get(id);
  const actors = [...beside.actors.values()].flatMap((actor): BesideItem[] => {
    const at = placeOf(actor.id);
    return at && isShown(actor, kind) ? [{ is: 'actor', id: itemId(actor), actor, at }] : [];
  });
  const lines = [...beside.lines.values()].flatMap((lines): BesideItem[] => {
    const [a, b] = [placeOf(lines.a), placeOf(lines.b)];
    if (!a || !b || !isShown(lines, kind)) return [];
    return [{ is: 'lines', id: itemId(lines), lines, at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }];
  });
  return [...inReadingOrder(actors), ...inReadingOrder(lines)];
};

const inReadingOrder = (items: readonly BesideItem[]): readonly BesideItem[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const order = readingOrder(items.map(({ id, at }) => ({ id: id as ActorId, x: at.x, y: at.y })));
  return order.flatMap((id) => byId.get(id) ?? []);
};
