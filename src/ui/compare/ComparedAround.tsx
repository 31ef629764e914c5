import { useId } from 'react';
import type { TriggerEvent } from '../../domain/triggerEvent.ts';
import { dayAndMonth, dayInWords } from '../../language/grammar.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { HappenedBetween } from './HappenedBetween.tsx';
import { MomentChoice } from './MomentChoice.tsx';

/** Which two are compared around an event, in words, with the choice of others folded away. */
export const ComparedAround = ({
  event,
  isChoosing,
  onChoosing,
}: {
  readonly event: TriggerEvent;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
}) => {
  const { compare } = useDesk();
  const snapshots = useMap((map) => map.snapshots);
  const { compare: t, code } = useLanguage();
  const { before, after } = useObserved(compare.maps);
  const choice = useId();
  const said = (moment: MomentKey | null) => {
    const photo = moment === null || moment === 'now' ? undefined : snapshots.get(moment);
    if (!photo) return <b>{t.now}</b>;
    const isThatYear = photo.date.slice(0, 4) === event.date.slice(0, 4);
    return (
      <>
        <b translate="no">{photo.name}</b>, {isThatYear ? dayAndMonth(photo.date, code) : dayInWords(photo.date, code)}
      </>
    );
  };
  return (
    <>
      <p className="compared-around">
        {t.before}: {said(before)}. <br />
        {t.after}: {said(after)}.{' '}
        <Button
          look="plain"
          aria-expanded={isChoosing}
          aria-controls={isChoosing ? choice : undefined}
          onClick={() => onChoosing(!isChoosing)}
        >
          {t.otherPhotos}
        </Button>
      </p>
      {isChoosing ? (
        <div id={choice}>
          <MomentChoice about={event} onChosen={() => onChoosing(true)} />
        </div>
      ) : (
        <HappenedBetween about={event} />
      )}
    </>
  );
};
