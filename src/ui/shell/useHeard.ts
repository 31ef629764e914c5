import { useEffect } from 'react';
import { editAloud } from '../../language/editAloud.ts';
import { noticeSentence } from '../../language/noticeSentence.ts';
import { announce } from '../controls/announcer.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What an edit says, and the message that says more of the same edit. */
const EDIT = 'edit';

/** Says aloud what was done on the map, by whatever hand, and the one message that there is. Hints and saving are only seen. */
export const useHeard = (): void => {
  const desk = useDesk();
  const t = useLanguage();
  useEffect(() => desk.onEdit((edit) => announce(editAloud(t, edit) ?? '', EDIT)), [desk, t]);
  useEffect(
    () =>
      desk.notice.subscribe(() => {
        const notice = desk.notice.getSnapshot();
        if (notice) announce(noticeSentence(t, notice), EDIT);
      }),
    [desk, t],
  );
};
