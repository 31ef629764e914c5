import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { capitalised, dayInWords } from '../../../language/grammar.ts';
import type { ChosenMoments } from '../../../workspace/compareDesk.ts';
import { Button } from '../../controls/Button.tsx';
import type { MenuAction } from '../../controls/Menu.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { Asked } from './asked.ts';
import { BeforeMissing } from './BeforeMissing.tsx';
import type { LineMoment } from './lineMoments.ts';
import { MomentMark } from './MomentMark.tsx';
import { isAfterMoment, isBeforeMoment } from './momentText.ts';

/** A snapshot or an event in the list; unfolded it says all that is known of it and what can be done with it. */
export const MomentRow = ({
  moment,
  chosen,
  actions,
  isOpen,
  onToggle,
  onAsk,
}: {
  readonly moment: Exclude<LineMoment, { kind: 'now' }>;
  readonly chosen: ChosenMoments;
  readonly actions: readonly MenuAction[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onAsk: (asked: Asked) => void;
}) => {
  const { timeLine: t, comparison, code } = useLanguage();
  const id = useId();
  const [isBefore, isAfter] = [isBeforeMoment(moment, chosen), isAfterMoment(moment, chosen)];
  const isEvent = moment.kind === 'event';
  const about = isEvent ? capitalised(comparison.scope[moment.event.scope]) : moment.snapshot.occasion;
  const texts = isEvent ? [moment.event.note] : [moment.snapshot.description];
  return (
    <li className="moment-row">
      <PressArea className="moment-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <MomentMark moment={moment} isChosen={isBefore || isAfter} />
        <span className="moment-title">
          <strong translate="no">{isEvent ? moment.event.name : moment.snapshot.name}</strong>{' '}
          <small>{[dayInWords(moment.date, code), moment.isExpected && t.expected, about].filter(Boolean).join(' · ')}</small>
        </span>
        {isBefore && <span className="moment-badge">{t.before}</span>}
        {isAfter && <span className="moment-badge after">{t.after}</span>}
        <ChevronDown size={18} aria-hidden="true" className="moment-chevron" />
      </PressArea>
      {isEvent && <BeforeMissing event={moment.event} onAsk={onAsk} />}
      <div id={id} className="moment-more" hidden={!isOpen}>
        {texts
          .filter((text) => text !== '')
          .map((text) => (
            <p key={text} translate="no">
              {text}
            </p>
          ))}
        {!isEvent && moment.snapshot.madeBy === 'program' && <p className="hint">{capitalised(t.byProgram)}</p>}
        <div className="moment-actions">
          {actions.map((action) => (
            <Button key={action.id} look="plain" className={action.id === 'remove' ? 'removes' : ''} onClick={action.onChoose}>
              {action.icon} {action.label}
            </Button>
          ))}
        </div>
      </div>
    </li>
  );
};
