import type { ActorMap } from './actorMap.ts';
import { applyChange, type MapChange, reverseChange } from './change.ts';
import { fittingPart } from './fittingPart.ts';
import type { ActorId } from './identifiers.ts';
import type { Merger, ToldChange, ToldTableChange } from './merger.ts';
import { nameFinder } from './nameFinder.ts';
import { nameKey } from './nameKey.ts';
import type { AnyRecord, TableChange } from './recordChange.ts';

/** What an edit could take back, told. */
export const toldReverse = (change: MapChange): ToldChange => told(reverseChange(change));

const told = (change: MapChange): ToldChange =>
  mapTables(
    change as AnyChange,
    (changed: Changed): ToldChanged => ({
      id: changed.id,
      properties: mapValues(changed.properties, ([was, is]) => ({
        ...(was !== undefined && { was }),
        ...(is !== undefined && { is }),
      })),
    }),
  );

/** The change again. */
export const changeTold = (undo: ToldChange): MapChange =>
  mapTables(
    undo,
    (changed: ToldChanged): Changed => ({
      id: changed.id,
      properties: mapValues(changed.properties, ({ was, is }) => [was, is] as const),
    }),
  ) as MapChange;

type Changed = NonNullable<TableChange<AnyRecord>['changed']>[number];
type ToldChanged = NonNullable<ToldTableChange['changed']>[number];
type AnyChange = { readonly [table: string]: TableChange<AnyRecord> | undefined };

const mapTables = <From, To>(
  change: { readonly [table: string]: { readonly changed?: readonly From[] } | undefined },
  turn: (changed: From) => To,
) =>
  mapValues(change, (part) => ({ ...part, ...(part?.changed && { changed: part.changed.map(turn) }) })) as {
    readonly [table: string]: { readonly changed?: readonly To[] };
  };
const mapValues = <From, To>(of: Readonly<Record<string, From>>, turn: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, turn(value)]));

/** The mergers of which an actor came, the last one first: that is the one to take apart before the others. */
export const mergersOf = ({ mergers }: Pick<ActorMap, 'mergers'>, actor: ActorId): readonly Merger[] =>
  [...mergers.values()].filter((merger) => merger.actor === actor).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));

/** What somebody who went up in another was called. */
export const goneName = ({ gone, undo }: Merger): string => {
  const record = undo['actors']?.added?.find(({ id }) => id === gone) as { readonly name?: unknown } | undefined;
  return typeof record?.name === 'string' ? record.name : '';
};

/**
 * What a merger may still remember once somebody is erased: nothing when it is of that one, or when a text in it names that one; else
 * what of it is about those who are left. `left` is the map without who was erased.
 */
export const mergerWithout = (
  merger: Merger,
  left: ActorMap,
  erased: { readonly ids: ReadonlySet<ActorId>; readonly names: readonly string[] },
): Merger | null => {
  if (erased.ids.has(merger.actor) || erased.ids.has(merger.gone)) return null;
  const { isIn } = nameFinder(erased.names.map(nameKey));
  const undo = told(fittingPart(left, changeTold(merger.undo)));
  // A merger within a merger remembers by itself.
  const texts = textsIn(undo);
  if (texts.some((text) => erased.ids.has(text as ActorId) || isIn(text))) return null;
  return { ...merger, undo };
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

/** The map with two actors where a merger made one, as far as nothing of that was edited since. */
export const mapBeforeMerger = (map: ActorMap, { undo }: Merger): ActorMap =>
  applyChange(map, fittingPart(map, changeTold(undo)));
