import { fieldOfColumn } from '../columnWords.ts';
import type { Content } from '../content.ts';
import type { Sureness } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Fields, firstText, isRecord, recordsOf } from './jsonFields.ts';
import { networkOfLists } from './networkOfLists.ts';
import { topOf } from './topOf.ts';

/** A list of actors in which each has a list of its relations: `[{"naam": "Imam", "relaties": [{"met": "School"}]}]`. */
export const hasNestedTies = (value: unknown): Sureness | null => (tiesKeyOf(actorsIn(value)) ? 'likely' : null);

export const readNestedTies = (content: Content): RawNetwork => {
  const actors = actorsIn(topOf(content));
  const { ties, to } = tiesKeyOf(actors) ?? { ties: '', to: '' };
  const nodes = actors.map((actor) => Object.fromEntries(Object.entries(actor).filter(([key]) => key !== ties)));
  const links = actors.flatMap((actor) =>
    (recordsOf(actor[ties] ?? []) ?? []).map(({ [to]: target, ...others }) => ({ ...others, source: nameOf(actor), target })),
  );
  return networkOfLists(content, { format: 'jsonRows', nodes, links, makesActors: true });
};

const actorsIn = (value: unknown): readonly Fields[] => {
  const lists = isRecord(value) ? Object.values(value).filter(Array.isArray) : [value];
  const [list] = lists;
  return lists.length === 1 && Array.isArray(list) && list.every(isRecord) ? list : [];
};

/** By which word links call an actor that has relations of its own. */
const nameOf = (actor: Fields): string => {
  const name = Object.keys(actor).find((key) => fieldOfColumn('actors', key) === 'name');
  return firstText(actor, 'id', '_id', 'key', name ?? '');
};

/** Under which key the relations stand, and under which of theirs whom they are with. */
const tiesKeyOf = (actors: readonly Fields[]): { readonly ties: string; readonly to: string } | null => {
  for (const actor of actors.slice(0, MOST_SEEN)) {
    for (const [ties, list] of Object.entries(actor)) {
      const [first] = Array.isArray(list) ? list : [];
      const to = isRecord(first) ? Object.keys(first).find((key) => fieldOfColumn('relations', key) === 'to') : undefined;
      if (to !== undefined) return { ties, to };
    }
  }
  return null;
};
const MOST_SEEN = 200;
