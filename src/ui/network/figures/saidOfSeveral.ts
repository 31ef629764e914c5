import type { ActorMap } from '../../../domain/actorMap.ts';
import type { Command } from '../../../domain/commands/commandCatalogue.ts';
import type { KeyFigurePart } from '../../../domain/commands/editKeyFigures.ts';
import { type ActorId, type AreaId, type IsoDate, isDay } from '../../../domain/identifiers.ts';
import { STATUSES, TASKS } from '../../../domain/keyFigure.ts';

/** What is said of several key figures at once, as text while it is filled in; nothing leaves it as it is with everybody. */
export const NOTHING_SAID = {
  status: '',
  since: '',
  signal: '',
  prevent: '',
  intervene: '',
  advise: '',
  area: '',
  areaGone: '',
  contactPerson: '',
  lastContact: '',
  /** Whom it was said of: of others nothing of it holds. */
  who: '',
};
export type SaidOfSeveral = typeof NOTHING_SAID;

/** Since when is said of a status, and says nothing by itself. */
export const isAnythingSaid = (said: SaidOfSeveral): boolean =>
  Object.entries(said).some(([field, text]) => field !== 'since' && field !== 'who' && text.trim() !== '');

/** With whom one spoke since: they keep that day. What is planned was not said yet. */
export const spokenSince = (
  actors: readonly ActorId[],
  lastContact: string,
  map: Pick<ActorMap, 'actors'>,
  today: IsoDate,
): ReadonlySet<ActorId> =>
  new Set(
    actors.filter((actor) => {
      const day = map.actors.get(actor)?.keyFigure?.lastContact ?? null;
      return isDay(lastContact) && day !== null && day <= today && day > lastContact;
    }),
  );

export type SeveralProblem = 'nothing' | 'areaMissing' | 'noDay' | 'toCome';

/** What is to be done for that, first what may be refused; or why nothing is: all of it or nothing. */
export const deedsForSeveral = (
  said: SaidOfSeveral,
  actors: readonly ActorId[],
  map: Pick<ActorMap, 'actors' | 'areas'>,
  today: IsoDate,
): readonly Command[] | SeveralProblem => {
  if (!isAnythingSaid(said)) return 'nothing';
  if ([said.area, said.areaGone].some((area) => area !== '' && !map.areas.has(area as AreaId))) return 'areaMissing';
  const status = STATUSES.find((one) => one === said.status);
  if (status && !isDay(said.since)) return 'noDay';
  if (said.lastContact !== '' && !isDay(said.lastContact)) return 'noDay';
  if (said.lastContact > today) return 'toCome';
  const contactPerson = said.contactPerson.trim();
  const set: KeyFigurePart = { ...(status && { status }), ...(contactPerson !== '' && { contactPerson }) };
  const tasks = Object.fromEntries(TASKS.flatMap((task) => (said[task] === '' ? [] : [[task, said[task] === 'on']])));
  const since = spokenSince(actors, said.lastContact, map, today);
  const spoken = said.lastContact === '' ? [] : actors.filter((actor) => !since.has(actor));
  const lastContact = said.lastContact as IsoDate;
  return [
    { do: 'editKeyFigures', actors, set, tasks, on: status ? (said.since as IsoDate) : today },
    ...(spoken.length === 0 ? [] : [{ do: 'editKeyFigures' as const, actors: spoken, set: { lastContact }, on: today }]),
    ...(['area', 'areaGone'] as const).flatMap((field): Command[] =>
      said[field] === ''
        ? []
        : [{ do: 'putInArea', actors, area: said[field] as AreaId, as: 'neighbourhoods', on: field === 'area' }],
    ),
  ];
};
