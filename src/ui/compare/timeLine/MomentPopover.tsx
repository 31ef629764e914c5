import { useRef } from 'react';
import { capitalised, dayInWords } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import { type MenuAction, OpenMenu } from '../../controls/Menu.tsx';
import { Popover } from '../../controls/Popover.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { LineMoment } from './lineMoments.ts';
import { momentName } from './momentText.ts';

/** What is open at a place on the line: all that can be done with a moment, or what is known of an event. */
export interface Opened {
  readonly what: 'menu' | 'note';
  readonly moment: LineMoment;
  readonly anchor: HTMLElement;
}

export const MomentPopover = ({
  opened: { what, moment, anchor },
  actions,
  onClose,
}: {
  readonly opened: Opened;
  readonly actions: readonly MenuAction[];
  readonly onClose: () => void;
}) => {
  const language = useLanguage();
  const trigger = useRef(anchor);
  const name = momentName(language, moment);
  if (what === 'menu')
    return (
      <OpenMenu label={language.timeLine.more(name)} at={trigger} groups={[{ actions }]} onClose={onClose} placement="top" />
    );
  return (
    <Popover label={name} at={trigger} className="event-note" onClose={onClose} placement="top">
      <EventNote moment={moment} />
      <div className="event-note-actions">
        {actions.map(({ id, label, icon, onChoose }) => (
          <Button
            key={id}
            look="plain"
            className={id === 'remove' ? 'removes' : ''}
            onClick={() => {
              onClose();
              onChoose();
            }}
          >
            {icon} {label}
          </Button>
        ))}
        <Button look="plain" onClick={onClose}>
          {language.timeLine.close}
        </Button>
      </div>
    </Popover>
  );
};

const EventNote = ({ moment }: { readonly moment: LineMoment }) => {
  const { timeLine: t, comparison, code } = useLanguage();
  if (moment.kind !== 'event') return null;
  const { name, scope, note } = moment.event;
  return (
    <>
      <h4 translate="no">{name}</h4>
      <p className="hint">
        {[dayInWords(moment.date, code), moment.isExpected && t.expected, capitalised(comparison.scope[scope])]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {note !== '' && <p translate="no">{note}</p>}
    </>
  );
};
