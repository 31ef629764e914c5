import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { SnapshotId } from '../../domain/identifiers.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { listed, shortDay } from '../../language/grammar.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Select } from '../controls/Select.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** Which two moments are compared, an earlier snapshot and a later one or now, what happened in between, and the way along the line. */
export const MomentChoice = () => {
  const { compare, today } = useDesk();
  const snapshots = useMap(snapshotsInOrder);
  const events = useMap((map) => map.events);
  const { compare: t, code } = useLanguage();
  const { before, after } = useObserved(compare.maps);
  const at = (moment: MomentKey | null) =>
    moment === 'now'
      ? snapshots.filter(({ date }) => date <= today()).length - 0.5
      : snapshots.findIndex(({ id }) => id === moment);
  const hint = before === after ? t.sameTwice : at(before) > at(after) ? t.turned : null;
  const dayOf = (moment: MomentKey | null) => snapshots.find(({ id }) => id === moment)?.date ?? today();
  const [from, to] = [dayOf(before), dayOf(after)].sort();
  const happened = [...events.values()]
    .filter(({ date }) => from && to && from < date && date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  /** The moments one after the other, `now` behind the snapshots of days that were. */
  const moments = snapshots.map<MomentKey>(({ id }) => id).toSpliced(Math.ceil(at('now')), 0, 'now');
  const step = (by: number) => {
    const [earlier, later] = [moments[moments.indexOf(before ?? 'now') + by], moments[moments.indexOf(before ?? 'now') + by + 1]];
    return earlier && earlier !== 'now' && later ? { before: earlier, after: later } : null;
  };
  const stepButton = (by: 1 | -1) => {
    const moments = step(by);
    return (
      <IconButton
        label={by < 0 ? t.earlier : t.later}
        icon={by < 0 ? ChevronLeft : ChevronRight}
        disabled={moments === null}
        onClick={() => moments && compare.choose(moments)}
      />
    );
  };
  const options = snapshots.map(({ id, name, date }) => ({
    value: id as string,
    label: t.momentName(name, shortDay(date, code)),
  }));
  return (
    <fieldset className="moment-choice">
      <legend className="hidden-visually">{t.moments}</legend>
      <Select
        label={t.before}
        value={before ?? ''}
        options={options}
        onChoose={(moment) => compare.choose({ before: moment as SnapshotId, after })}
      />
      {stepButton(-1)}
      <Select
        label={t.after}
        value={after}
        options={[...options, { value: 'now', label: t.now }]}
        onChoose={(moment) => compare.choose({ before, after: moment as MomentKey })}
      />
      {stepButton(1)}
      {happened.length > 0 && (
        <p className="hint">
          {t.happened(
            listed(
              happened.map(({ name }) => name),
              code,
              2,
            ),
          )}
        </p>
      )}
      {hint !== null && <p className="hint">{hint}</p>}
    </fieldset>
  );
};
