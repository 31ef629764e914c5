import type { ActorChange, ActorDifference, Comparison, RelationChange, RelationState } from '../analysis/compare/comparison.ts';

/** Kinds of change that are looked at one at a time, the most telling first. Each change is of one kind. */
export const CHANGE_KINDS = ['tense', 'relaxed', 'new', 'gone', 'standing', 'strength', 'otherwise'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
/** One kind, or all at once. */
export type ShownKind = ChangeKind | 'all';

type Changes = Pick<Comparison, 'actors' | 'relations'>;

/** What says how somebody stands in the network. */
const STANDING: readonly ActorDifference['code'][] = ['roleGained', 'roleLost', 'camp', 'keyFigure'];

export const kindOfActor = ({ state, differences }: ActorChange): ChangeKind => {
  if (state !== 'changed') return state;
  return differences.some(({ code }) => STANDING.includes(code)) ? 'standing' : 'otherwise';
};

const RELATION_KINDS: { readonly [S in RelationState]: ChangeKind } = {
  new: 'new',
  gone: 'gone',
  turnedTense: 'tense',
  turnedGood: 'relaxed',
  stronger: 'strength',
  weaker: 'strength',
  tensionStronger: 'strength',
  tensionWeaker: 'strength',
  typeChanged: 'otherwise',
};
/** New tension is told with what turned tense. Tension that is no longer drawn is gone, and no calm: whoever drew may have forgotten it. */
export const kindOfRelation = ({ state, isTension }: RelationChange): ChangeKind =>
  isTension && state === 'new' ? 'tense' : RELATION_KINDS[state];

/** How many changes there are of each kind that occurs, in order. */
export const countKinds = ({ actors, relations }: Changes): readonly (readonly [ChangeKind, number])[] => {
  const counts = new Map<ChangeKind, number>();
  for (const kind of [...actors.map(kindOfActor), ...relations.map(kindOfRelation)])
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return CHANGE_KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [[kind, count] as const];
  });
};

/** The kind that was chosen as long as it occurs, else the first that does. */
export const shownKind = (chosen: ShownKind | null, changes: Changes): ShownKind => {
  const kinds = countKinds(changes).map(([kind]) => kind);
  if (chosen === 'all' || (chosen !== null && kinds.includes(chosen))) return chosen;
  return kinds[0] ?? 'all';
};

/** The changes of one kind alone. */
export const changesOfKind = ({ actors, relations }: Changes, kind: ShownKind): Changes =>
  kind === 'all'
    ? { actors, relations }
    : {
        actors: actors.filter((change) => kindOfActor(change) === kind),
        relations: relations.filter((change) => kindOfRelation(change) === kind),
      };
