import type { SnapshotId } from '../../domain/identifiers.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { shortDay } from '../../language/grammar.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** Which two moments are compared: an earlier snapshot, and a later one or now. */
export const MomentChoice = () => {
  const { compare, today } = useDesk();
  const snapshots = snapshotsInOrder(useMap());
  const { compare: t, code } = useLanguage();
  const { before, after } = useObserved(compare.maps);
  const at = (moment: MomentKey | null) =>
    moment === 'now'
      ? snapshots.filter(({ date }) => date <= today()).length - 0.5
      : snapshots.findIndex(({ id }) => id === moment);
  const hint = before === after ? t.sameTwice : at(before) > at(after) ? t.turned : null;
  const options = snapshots.map(({ id, name, date }) => (
    <option key={id} value={id}>
      {t.momentName(name, shortDay(date, code))}
    </option>
  ));
  return (
    <fieldset className="moment-choice">
      <legend className="hidden-visually">{t.moments}</legend>
      <label>
        <span>{t.before}</span>
        <select
          className="input"
          value={before ?? ''}
          onChange={({ target }) => compare.choose({ before: target.value as SnapshotId, after })}
        >
          {options}
        </select>
      </label>
      <label>
        <span>{t.after}</span>
        <select
          className="input"
          value={after}
          onChange={({ target }) => compare.choose({ before, after: target.value as MomentKey })}
        >
          {options}
          <option value="now">{t.now}</option>
        </select>
      </label>
      {hint !== null && <p className="hint">{hint}</p>}
    </fieldset>
  );
};
