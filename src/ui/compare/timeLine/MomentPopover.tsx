import { useRef } from 'react';
import { Menu as AriaMenu, Dialog, MenuItem, Popover } from 'react-aria-components';
import { capitalised, dayInWords } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import type { MenuAction } from '../../controls/Menu.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
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
  const label = language.timeLine.more(momentName(language, moment));
  const choose = (id: string) => {
    onClose();
    actions.find((action) => action.id === id)?.onChoose();
  };
  return (
    <Popover
      className={what === 'menu' ? 'menu' : 'event-note'}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="top"
      {...(what === 'menu' && { 'aria-label': label })}
    >
      {what === 'menu' ? (
        <AriaMenu aria-label={label} autoFocus="first" onAction={(id) => choose(String(id))}>
          {actions.map(({ id, label: text, icon }) => (
            <MenuItem key={id} id={id} textValue={text}>
              {icon}
              <span>{text}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      ) : (
        <Dialog aria-label={momentName(language, moment)} className="event-note-dialog">
          <EventNote moment={moment} />
          <div className="event-note-actions">
            {actions.map(({ id, label: text, icon }) => (
              <PressArea key={id} className={id === 'remove' ? 'plain removes' : 'plain'} onClick={() => choose(id)}>
                {icon} {text}
              </PressArea>
            ))}
            <Button look="plain" onClick={onClose}>
              {language.timeLine.close}
            </Button>
          </div>
        </Dialog>
      )}
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
