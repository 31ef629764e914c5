import type { SnapshotId } from '../../domain/identifiers.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { shortDay } from '../../language/grammar.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { Select } from '../controls/Select.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** Which two moments are compared: an earlier snapshot, and a later one or now. */
export const MomentChoice = () => {
  const { compare, today } = useDesk();
  const snapshots = useMap(snapshotsInOrder);
  const { compare: t, code } = useLanguage();
  const { before, after } = useObserved(compare.maps);
  const at = (moment: MomentKey | null) =>
    moment === 'now'
      ? snapshots.filter(({ date }) => date <= today()).length - 0.5
      : snapshots.findIndex(({ id }) => id === moment);
  const hint = before === after ? t.sameTwice : at(before) > at(after) ? t.turned : null;
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
      <Select
        label={t.after}
        value={after}
        options={[...options, { value: 'now', label: t.now }]}
        onChoose={(moment) => compare.choose({ before, after: moment as MomentKey })}
      />
      {hint !== null && <p className="hint">{hint}</p>}
    </fieldset>
  );
};
