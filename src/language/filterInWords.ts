import type { ActorMap } from '../domain/actorMap.ts';
import type { KeyFigureFilter } from '../domain/network/keyFigureFilter.ts';
import type { NetworkFilter } from '../domain/network/networkFilter.ts';
import type { OpenAnswer } from '../domain/network/openAnswer.ts';
import { capitalised } from './grammar.ts';
import type { Language } from './language.ts';

type Places = Pick<ActorMap, 'areas' | 'camps'>;

/** What a filter asks beside status, neighbourhood, kind and contact, a word for each answer. */
export const moreInWords = (t: Language, { camps }: Places, filter: KeyFigureFilter): string[] => {
  const { words, networkFigures } = t;
  const orUnknown = (column: string, value: string, said: string | undefined) =>
    value === 'unknown' ? `${column.toLowerCase()} ${words.unknown}` : (said ?? '');
  const answer = (column: string, said: OpenAnswer) =>
    `${column.toLowerCase()}: ${said === 'yes' ? words.yes : said === 'no' ? words.no : words.unknown}`;
  const { column } = networkFigures;
  const wordFor = (named: Readonly<Record<string, string>>, value: string) => named[value];
  return [
    ...filter.tasks.map((task) => words.task[task]),
    ...filter.positions.map((value) => orUnknown(column.position, value, wordFor(words.position, value))),
    ...filter.backgrounds.map((value) => orUnknown(column.background, value, wordFor(words.background, value))),
    ...filter.ageGroups.map((value) => orUnknown(column.ageGroup, value, wordFor(words.ageGroup, value))),
    ...filter.socialProfession.map((said) => answer(column.socialProfession, said)),
    ...filter.knownToMunicipality.map((said) => answer(column.knownToMunicipality, said)),
    ...filter.roles.map((role) => words.role[role]),
    ...filter.camps.flatMap((id) => camps.get(id)?.name ?? []),
  ];
};

export const spokenInWords = ({ networkFigures: { sentence } }: Language, { silentFor }: KeyFigureFilter): string =>
  silentFor === null ? sentence.whenever : silentFor === 'agreed' ? sentence.silentForTooLong : sentence.silentFor(silentFor);

/** What a kept filter is called: as somebody typed it, else by what it asks. */
export const filterName = (t: Language, map: Places, filter: KeyFigureFilter & Partial<NetworkFilter>): string => {
  if (filter.name) return filter.name;
  const asked = [
    ...filter.statuses.map((status) => t.words.status[status]),
    ...filter.kinds.map((kind) => t.words.keyFigureKind[kind]),
    ...filter.neighbourhoods.flatMap((id) => map.areas.get(id)?.name ?? []),
    ...(filter.silentFor === null ? [] : [spokenInWords(t, filter)]),
    ...moreInWords(t, map, filter),
  ];
  return capitalised(asked.join(', ') || t.networkFigures.sentence.everybody);
};
