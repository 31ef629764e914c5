import type { TriggerEvent } from '../../domain/triggerEvent.ts';
import { listed } from '../../language/grammar.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** What happened between the two moments, besides what the comparison is about: not all that changed need be the work of that. */
export const HappenedBetween = ({ about }: { readonly about: TriggerEvent | null }) => {
  const { compare, today } = useDesk();
  const { snapshots, events } = useMap(({ snapshots, events }) => ({ snapshots, events }));
  const { compare: t, code } = useLanguage();
  const { before, after } = useObserved(compare.maps);
  const dayOf = (moment: MomentKey | null) => snapshots.get(moment as Exclude<MomentKey, 'now'>)?.date ?? today();
  const [from, to] = [dayOf(before), dayOf(after)].sort();
  const happened = [...events.values()]
    .filter(({ id, date }) => id !== about?.id && from && to && from < date && date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (happened.length === 0) return null;
  const names = listed(
    happened.map(({ name }) => name),
    code,
    2,
  );
  return <p className="hint">{about ? t.alsoHappened(names) : t.happened(names)}</p>;
};
