import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { SnapshotId } from '../../domain/identifiers.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import type { TriggerEvent } from '../../domain/triggerEvent.ts';
import { shortDay } from '../../language/grammar.ts';
import type { ChosenMoments, MomentKey } from '../../workspace/compareDesk.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Select } from '../controls/Select.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { HappenedBetween } from './HappenedBetween.tsx';

/** Which two moments are compared, an earlier snapshot and a later one or now, what happened in between, and the way along the line. */
export const MomentChoice = ({
  about,
  onChosen,
}: {
  /** The event that is told of already. */
  readonly about: TriggerEvent | null;
  readonly onChosen: () => void;
}) => {
  const { compare, today } = useDesk();
  const snapshots = useMap(snapshotsInOrder);
  const { compare: t, code } = useLanguage();
  const { before, after } = useObserved(compare.maps);
  const at = (moment: MomentKey | null) =>
    moment === 'now'
      ? snapshots.filter(({ date }) => date <= today()).length - 0.5
      : snapshots.findIndex(({ id }) => id === moment);
  const hint = before === after ? t.sameTwice : at(before) > at(after) ? t.turned : null;
  /** The moments one after the other, `now` behind the snapshots of days that were. */
  const moments = snapshots.map<MomentKey>(({ id }) => id).toSpliced(Math.ceil(at('now')), 0, 'now');
  const step = (by: number) => {
    const [earlier, later] = [moments[moments.indexOf(before ?? 'now') + by], moments[moments.indexOf(before ?? 'now') + by + 1]];
    return earlier && earlier !== 'now' && later ? { before: earlier, after: later } : null;
  };
  const choose = (moments: ChosenMoments) => {
    compare.choose(moments);
    onChosen();
  };
  const stepButton = (by: 1 | -1) => {
    const moments = step(by);
    return (
      <IconButton
        label={by < 0 ? t.earlier : t.later}
        icon={by < 0 ? ChevronLeft : ChevronRight}
        disabled={moments === null}
        onClick={() => moments && choose(moments)}
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
        onChoose={(moment) => choose({ before: moment as SnapshotId, after })}
      />
      {stepButton(-1)}
      <Select
        label={t.after}
        value={after}
        options={[...options, { value: 'now', label: t.now }]}
        onChoose={(moment) => choose({ before, after: moment as MomentKey })}
      />
      {stepButton(1)}
      <HappenedBetween about={about} />
      {hint !== null && <p className="hint">{hint}</p>}
    </fieldset>
  );
};
