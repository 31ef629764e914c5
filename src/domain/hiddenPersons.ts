import type { ActorKind } from './actorKind.ts';
import type { ActorId } from './identifiers.ts';
import type { Moments } from './moments.ts';
import { peopleOverTime } from './peopleOverTime.ts';
import { type PersonFinder, personFinder } from './personFinder.ts';

/** Who is who over all moments of a map, and who of them is a person. */
export interface HiddenPersons {
  /** One id for whoever was said to be one, or is one by name; of who was split or merged all have their own. */
  readonly first: (id: ActorId) => ActorId;
  /** As it last was. */
  readonly kindOf: (id: ActorId) => ActorKind;
  /** Now or at any other moment. */
  readonly isPerson: (id: ActorId) => boolean;
  /** Finds words of all the names that persons ever bore. */
  readonly finder: PersonFinder<ActorId>;
}

export const hiddenPersons = ({ now, inOrder, turns }: Moments): HiddenPersons => {
  const moments = inOrder.map((map, i) => [turns[i] ?? 'now', map] as const);
  // Drawn anew under the same name somebody is one in a comparison: what is handed over says so too. What others brought in is another's.
  const first = peopleOverTime(now, moments, moments.slice(0, inOrder.indexOf(now) + 1));
  const kinds = new Map<ActorId, ActorKind>();
  const persons = new Set<ActorId>();
  for (const { actors } of inOrder)
    for (const { id, kind } of actors.values()) {
      kinds.set(first(id), kind);
      if (kind === 'person') persons.add(first(id));
    }
  const isPerson = (id: ActorId) => persons.has(first(id));
  const names = inOrder.flatMap(({ actors }) =>
    Array.from(actors.values()).flatMap(({ id, name }) => (isPerson(id) ? [[name, first(id)] as const] : [])),
  );
  const known = new Set<string>();
  const isNew = ([name, who]: (typeof names)[number]) => known.size < known.add(`${who} ${name}`).size;
  return {
    first,
    kindOf: (id) => kinds.get(first(id)) ?? 'person',
    isPerson,
    finder: personFinder(names.filter(isNew)),
  };
};
