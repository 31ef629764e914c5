import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { hasEnded } from '../../domain/governance.ts';
import { dayInWords } from '../../language/grammar.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { EndedDialog } from './EndedDialog.tsx';

/** That the end date has passed and how often deciding was put off, as long as nobody has decided. */
export const EndedReminder = () => {
  const desk = useDesk();
  const { shell, library, code } = useLanguage();
  const { endDate, putOff } = useMap(propertiesOf);
  const [isDeciding, setDeciding] = useState(false);
  if (!putOff || !hasEnded({ endDate }, desk.today())) return null;
  return (
    <>
      <Notice
        kind="warning"
        actions={
          <Button look="plain" onClick={() => setDeciding(true)}>
            {shell.ended.now}
          </Button>
        }
      >
        {library.ended(dayInWords(endDate, code), putOff.times)}.
      </Notice>
      {isDeciding && <EndedDialog onClose={() => setDeciding(false)} />}
    </>
  );
};
