import type { ActorChange, Comparison, RelationChange } from '../../../analysis/compare/comparison.ts';
import type { Evidence } from '../../../analysis/evidence.ts';
import type { ActorId } from '../../../domain/identifiers.ts';

/** An end of a line; `before`: as it was on the older map, though the newer has the same id too. */
export interface End {
  readonly id: ActorId;
  readonly on?: 'before';
}
/** What is told of one actor: what became of it, and of its lines with others. Each change is told once. */
export interface ToldChange {
  readonly key: string;
  readonly who: End;
  readonly change: ActorChange | null;
  readonly lines: readonly { readonly change: RelationChange; readonly with: End }[];
  readonly before: Evidence;
  readonly after: Evidence;
}

/** Actors of which something changed first, each with its lines; then lines by whoever has most of them. */
export const toldChanges = ({ actors, relations }: Pick<Comparison, 'actors' | 'relations'>): readonly ToldChange[] => {
  const ofEnd = new Map<string, { readonly end: End; readonly lines: Set<RelationChange> }>();
  for (const change of relations) {
    for (const end of endsOf(change)) {
      const known = ofEnd.get(keyOf(end));
      if (known) known.lines.add(change);
      else ofEnd.set(keyOf(end), { end, lines: new Set([change]) });
    }
  }
  /** Whoever is gone is said to be of the older map only where the newer has the same id. */
  const keyIn = (change: ActorChange): string => {
    const key = keyOf(endOf(change));
    return ofEnd.has(key) ? key : keyOf({ id: endOf(change).id });
  };
  const take = (key: string): ToldChange['lines'] =>
    [...(ofEnd.get(key)?.lines ?? [])].map((change) => {
      const ends = endsOf(change);
      for (const end of ends) ofEnd.get(keyOf(end))?.lines.delete(change);
      return { change, with: ends.find((end) => keyOf(end) !== key) ?? ends[1] };
    });
  const told: ToldChange[] = [];
  // Who has most lines takes them, so that as few as can be are named over and over.
  const most = (change: ActorChange) => ofEnd.get(keyIn(change))?.lines.size ?? 0;
  for (const change of actors.toSorted((a, b) => most(b) - most(a))) told.push(tell(endOf(change), change, take(keyIn(change))));
  const left = new Map([...ofEnd].filter(([, { lines }]) => lines.size > 0));
  while (left.size > 0) {
    let [first, count] = ['', 0];
    for (const [key, { lines }] of left) {
      if (lines.size === 0) left.delete(key);
      else if (lines.size > count) [first, count] = [key, lines.size];
    }
    const who = left.get(first)?.end;
    if (!who) break;
    told.push(tell(who, null, take(first)));
  }
  return told;
};

const endsOf = ({ a, aOn, b, bOn }: RelationChange): readonly [End, End] => [
  { id: a, ...(aOn && { on: aOn }) },
  { id: b, ...(bOn && { on: bOn }) },
];
const endOf = ({ before, after }: ActorChange): End => (after[0] ? { id: after[0] } : { id: before[0] as ActorId, on: 'before' });
const keyOf = ({ id, on }: End): string => `${on ?? ''} ${id}`;

const tell = (who: End, change: ActorChange | null, lines: ToldChange['lines']): ToldChange => ({
  key: `${keyOf(who)} ${change ? 'itself' : ''}`,
  who,
  change,
  lines,
  before: { actors: change?.before ?? [], relations: lines.flatMap((line) => line.change.before) },
  after: { actors: change?.after ?? [], relations: lines.flatMap((line) => line.change.after) },
});
