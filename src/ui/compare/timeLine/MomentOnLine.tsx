import type { CSSProperties } from 'react';
import { shortDay } from '../../../language/grammar.ts';
import type { ChosenMoments } from '../../../workspace/compareDesk.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { LineMoment } from './lineMoments.ts';
import { MomentMark } from './MomentMark.tsx';
import { isAfterMoment, isBeforeMoment, momentName, momentSpoken } from './momentText.ts';

/** One mark on the line, with its name under it: always when there is room, else when it is pointed at or has the focus. */
export const MomentOnLine = ({
  moment,
  chosen,
  x,
  labelWidth,
  isActive,
  onFocus,
  onPoint,
  onChoose,
  onMenu,
}: {
  readonly moment: LineMoment;
  readonly chosen: ChosenMoments;
  readonly x: number;
  /** The most that its label may take, in pixels; 0 when there is no room. */
  readonly labelWidth: number;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onPoint: () => void;
  readonly onChoose: (anchor: HTMLElement, isOther: boolean) => void;
  readonly onMenu: (anchor: HTMLElement) => void;
}) => {
  const language = useLanguage();
  const { timeLine: t, code } = language;
  const [isBefore, isAfter] = [isBeforeMoment(moment, chosen), isAfterMoment(moment, chosen)];
  return (
    <PressArea
      className={labelWidth > 0 ? 'moment labelled' : 'moment'}
      data-moment={moment.key}
      data-kind={moment.kind}
      style={{ left: x }}
      tabIndex={isActive ? 0 : -1}
      aria-label={momentSpoken(language, moment, chosen)}
      {...(moment.kind === 'event' ? { 'aria-haspopup': 'dialog' as const } : { 'aria-pressed': isBefore || isAfter })}
      onFocus={onFocus}
      onPointerEnter={onPoint}
      onClick={({ currentTarget, shiftKey }) => onChoose(currentTarget, shiftKey)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
    >
      {isBefore && <span className="flag before">{t.before}</span>}
      {isAfter && <span className="flag after">{t.after}</span>}
      <MomentMark moment={moment} isBefore={isBefore} isAfter={isAfter} />
      <span className="moment-label" style={{ '--label-room': `${labelWidth}px` } as CSSProperties}>
        <span className="moment-label-name" translate="no">
          {momentName(language, moment)}
        </span>
        <small>{moment.isExpected ? `${t.expected} ${shortDay(moment.date, code)}` : shortDay(moment.date, code)}</small>
      </span>
    </PressArea>
  );
};
