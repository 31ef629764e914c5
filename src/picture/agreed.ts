import type { ActorId, RelationId } from '../domain/identifiers.ts';
import type { Agreement } from '../domain/together/agreement.ts';
import type { Drawing, DrawnActor, DrawnBy, DrawnRelation } from './drawing.ts';
import { remembered } from './remembered.ts';

/** What a drawing tells of how many drew what. */
export interface Agreed {
  readonly agreement: Agreement;
  /** "3 van 5". */
  readonly words: (count: number, of: number) => string;
}

/** The drawing in which all that came from contributions says by how many it was drawn. What did not change stays the same object. */
export const withAgreement = (drawing: Drawing, { agreement, words }: Agreed): Drawing => {
  const of = agreement.contributions.length;
  if (of === 0) return drawing;
  const told = new Map<number, DrawnBy>();
  const drawnBy = (count: number): DrawnBy => {
    const known = told.get(count) ?? { count, of, words: words(count, of) };
    told.set(count, known);
    return known;
  };
  const marked = <R extends DrawnActor | DrawnRelation>(
    records: ReadonlyMap<string, R>,
    countOf: (id: string) => number,
    kept: typeof keptActors | typeof keptRelations,
  ): ReadonlyMap<string, R> =>
    new Map(
      Array.from(records, ([id, record]) => {
        const count = countOf(id);
        if (count === 0) return [id, record];
        const by = drawnBy(count);
        return [
          id,
          (kept as typeof keptActors)(
            record as DrawnActor,
            [count, of, by.words],
            () => ({ ...record, drawnBy: by }) as DrawnActor,
          ) as R,
        ];
      }),
    );
  return {
    ...drawing,
    actors: marked(drawing.actors, (id) => agreement.actors.get(id as ActorId)?.drawnBy.length ?? 0, keptActors),
    relations: marked(drawing.relations, (id) => agreement.relations.get(id as RelationId)?.length ?? 0, keptRelations),
  };
};
const keptActors = remembered<DrawnActor, DrawnActor>();
const keptRelations = remembered<DrawnRelation, DrawnRelation>();
