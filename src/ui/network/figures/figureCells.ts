import type { Actor } from '../../../domain/actor.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { AreaId } from '../../../domain/identifiers.ts';
import { type KeyFigureStatus, statusSince } from '../../../domain/keyFigure.ts';
import type { FigureGrouping } from '../../../domain/network/figureGroups.ts';
import { rolesOf } from '../../../domain/role.ts';
import { shortDay } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import { findable } from '../../controls/findable.ts';
import { FIGURE_COLUMNS, type FigureColumn, isTask } from './figureColumns.ts';

type Places = Pick<ActorMap, 'camps' | 'areas'>;

/** Who takes part first, who left last. */
export const STATUS_ORDER: readonly KeyFigureStatus[] = ['active', 'candidate', 'paused', 'left'];

export const areaNames = ({ areas }: Pick<ActorMap, 'areas'>, ids: readonly AreaId[]): string =>
  ids.map((id) => areas.get(id)?.name ?? '').join(', ');

/** What a cell says, as text; empty when nothing is said. */
export const figureCell = (t: Language, map: Places, actor: Actor, column: FigureColumn): string => {
  const { words, code } = t;
  const { keyFigure, camp } = actor;
  if (keyFigure === null) return '';
  if (isTask(column)) return keyFigure.tasks.includes(column) ? words.task[column] : '';
  const answer = (value: boolean | null) => (value === null ? '' : value ? words.yes : words.no);
  const day = (value: string | null | undefined) => (value ? shortDay(value, code) : '');
  switch (column) {
    case 'name':
      return actor.name;
    case 'status':
      return words.status[keyFigure.status];
    case 'since':
      return day(statusSince(keyFigure));
    case 'kinds':
      return keyFigure.kinds.map((kind) => words.keyFigureKind[kind]).join(', ');
    case 'position':
      return keyFigure.position === null ? '' : words.position[keyFigure.position];
    case 'background':
      return keyFigure.background === null ? '' : words.background[keyFigure.background];
    case 'ageGroup':
      return keyFigure.ageGroup === null ? '' : words.ageGroup[keyFigure.ageGroup];
    case 'socialProfession':
    case 'knownToMunicipality':
      return answer(keyFigure[column]);
    case 'neighbourhoods':
    case 'constituency':
      return areaNames(map, actor[column]);
    case 'camp':
      return camp === null ? '' : camp === 'none' ? words.noCamp : (map.camps.get(camp)?.name ?? '');
    case 'roles':
      return rolesOf(actor.roles)
        .map((role) => words.role[role])
        .join(', ');
    case 'lastContact':
    case 'agreedUntil':
    case 'backOn':
      return day(keyFigure[column]);
    case 'contactEvery':
      return keyFigure.contactEvery === undefined ? '' : t.networkFigures.everyMonths(keyFigure.contactEvery);
    case 'contactPerson':
      return keyFigure.contactPerson ?? '';
    case 'note':
      return actor.note;
  }
};

/** The text to sort by: days by the calendar, statuses from active to left. */
export const figureSortText = (t: Language, map: Places, actor: Actor, column: FigureColumn): string => {
  const { keyFigure } = actor;
  if (keyFigure === null) return '';
  switch (column) {
    case 'status':
      return String(STATUS_ORDER.indexOf(keyFigure.status));
    case 'since':
      return statusSince(keyFigure) ?? '';
    // Never is longer ago than any day.
    case 'lastContact':
      return keyFigure.lastContact ?? '0000';
    case 'agreedUntil':
    case 'backOn':
      return keyFigure[column] ?? '';
    case 'contactEvery':
      return String(keyFigure.contactEvery ?? '');
    default:
      return figureCell(t, map, actor, column);
  }
};

/** All that a row says, `findable`: put together once for each actor as long as nothing in it changes, since every letter that is sought looks through all. */
export const figureSearchText = (t: Language, map: Places, actor: Actor): string => {
  const known = searched.get(actor);
  if (known && known.t === t && known.areas === map.areas && known.camps === map.camps) return known.text;
  const text = findable(FIGURE_COLUMNS.map((column) => figureCell(t, map, actor, column)).join(' '));
  searched.set(actor, { t, areas: map.areas, camps: map.camps, text });
  return text;
};
const searched = new WeakMap<Actor, Places & { readonly t: Language; readonly text: string }>();

/** What a group is called. */
export const groupName = (t: Language, { areas, camps }: Places, by: FigureGrouping, head: string): string => {
  if (head === '') return t.networkFigures.notSaid;
  if (by === 'contactPerson') return head;
  if (by === 'neighbourhoods') return areas.get(head as never)?.name ?? '';
  if (by === 'camp') return head === 'none' ? t.words.noCamp : (camps.get(head as never)?.name ?? '');
  const words: Readonly<Record<string, string>> = t.words[by === 'kinds' ? 'keyFigureKind' : by];
  return words[head] ?? '';
};
