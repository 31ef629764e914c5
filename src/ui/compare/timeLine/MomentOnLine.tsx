import type { CSSProperties } from 'react';
import { dayOfMonth } from '../../../language/grammar.ts';
import type { ChosenMoments } from '../../../workspace/compareDesk.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { LineMoment } from './lineMoments.ts';
import { MomentMark } from './MomentMark.tsx';
import { isAfterMoment, isBeforeMoment, momentName, momentSpoken } from './momentText.ts';

/** One point on the line, with its name and day under it: always when there is room, else when it is pointed at or has the focus. */
export const MomentOnLine = ({
  moment,
  chosen,
  x,
  labelWidth,
  labelShift,
  isActive,
  onFocus,
  onPoint,
  onOpen,
  onMenu,
}: {
  readonly moment: LineMoment;
  readonly chosen: ChosenMoments;
  readonly x: number;
  /** The most that its label may take, in pixels; 0 when there is no room. */
  readonly labelWidth: number;
  /** How far it stands beside its mark. */
  readonly labelShift: number;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onPoint: () => void;
  readonly onOpen: (anchor: HTMLElement) => void;
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
      aria-haspopup={moment.kind === 'event' ? 'dialog' : 'menu'}
      onFocus={onFocus}
      onPointerEnter={onPoint}
      onClick={({ currentTarget }) => onOpen(currentTarget)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget);
      }}
    >
      <MomentMark moment={moment} isChosen={isBefore || isAfter} />
      <span
        className="moment-label"
        style={{ '--label-room': `${labelWidth}px`, '--label-shift': `${labelShift}px` } as CSSProperties}
      >
        {isBefore && <b>{t.before}</b>}
        {isAfter && <b>{t.after}</b>}
        <span className="moment-label-name" translate="no">
          {momentName(language, moment)}
        </span>
        <small>{moment.isExpected ? `${t.expected} ${dayOfMonth(moment.date, code)}` : dayOfMonth(moment.date, code)}</small>
      </span>
    </PressArea>
  );
};
