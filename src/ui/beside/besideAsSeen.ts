import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { CampId } from '../../domain/identifiers.ts';
import { momentsOf } from '../../domain/moments.ts';
import type { AnyRecord } from '../../domain/recordChange.ts';
import type { RedactionChoice, StandIns } from '../../domain/redactionChoice.ts';
import { seenWords } from '../../domain/seenWords.ts';
import { choiceAmong } from '../../domain/shownTexts.ts';
import type { TableName } from '../../domain/tables.ts';
import { THEIRS } from '../../domain/together/besideEachOther.ts';
import { retold } from '../../domain/typedWords.ts';
import { ON_SCREENS } from '../print/useSeenScreen.ts';
import type { BesideView } from './useBeside.ts';

/**
 * Two maps as others may see them: the words of both are hidden as those of one map, and whoever is a person on one of
 * the two is hidden. Its ids are for the screen alone.
 */
export const besideAsSeen = (view: BesideView, chosen: RedactionChoice, standIns: StandIns): BesideView => {
  if (chosen.level === 'none') return view;
  const { mine, theirs, beside, canvas, same } = view;
  const asPerson = (actor: Actor): Actor => {
    const both = beside.actors.get(actor.id);
    return both?.mine?.kind === 'person' || both?.theirs?.kind === 'person' ? { ...actor, kind: 'person' } : actor;
  };
  const told: ActorMap = { ...canvas.map, actors: mapped(canvas.map.actors, asPerson) };
  const seen = seenWords(momentsOf(told), choiceAmong(told, chosen, ON_SCREENS), standIns);
  const as = <R extends AnyRecord>(table: TableName, record: R): R =>
    retold(table, record, { words: seen.words(table, record) }) as R;
  const actors = mapped(told.actors, (actor) => as('actors', actor));
  const camps = mapped(told.camps, (camp) => as('camps', camp));
  const properties = { map: mapped(told.map, (record) => as('map', record)) };
  const ours = new Map(same.camps.map((pair) => [pair.theirs, pair.mine] as const));
  const theirCamp = (id: CampId) => {
    const others = `${THEIRS}${id}` as CampId;
    return camps.get(ours.get(id) ?? (camps.has(others) ? others : id));
  };
  return {
    ...view,
    mine: { ...mine, ...properties, camps: mapped(mine.camps, (camp) => camps.get(camp.id) ?? camp) },
    theirs: {
      ...theirs,
      ...properties,
      camps: mapped(theirs.camps, (camp) => ({ ...camp, name: theirCamp(camp.id)?.name ?? '' })),
    },
    beside: {
      ...beside,
      actors: mapped(beside.actors, (both) => {
        const name = actors.get(both.id)?.name ?? '';
        return { ...both, mine: both.mine && { ...both.mine, name }, theirs: both.theirs && { ...both.theirs, name } };
      }),
    },
    canvas: {
      ...canvas,
      map: {
        ...canvas.map,
        ...properties,
        camps,
        actors: mapped(canvas.map.actors, (actor) => ({ ...actor, name: actors.get(actor.id)?.name ?? '' })),
      },
    },
  };
};

const mapped = <K, V, W>(records: ReadonlyMap<K, V>, as: (record: V) => W): ReadonlyMap<K, W> =>
  new Map(Array.from(records, ([id, record]) => [id, as(record)] as const));
