import type { CommandName } from '../../domain/commands/commandCatalogue.ts';
import { editName } from '../../language/editName.ts';
import type { Notice } from '../../workspace/mapDesk.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Beside the message that a snapshot, an event, a camp or a neighbourhood is gone: the way to have it back, as long as that message stands. */
export const UndoRemoval = ({ notice }: { readonly notice: Notice | null }) => {
  const desk = useDesk();
  const language = useLanguage();
  const did = notice && removalIn(notice);
  if (!did) return null;
  const what = editName(language, { command: did, actors: 0, relations: 0 });
  return (
    <button type="button" className="plain undo-removal" aria-label={language.shell.undoWhat(what)} onClick={desk.undo}>
      {language.shell.undo}
    </button>
  );
};

const removalIn = (notice: Notice): CommandName | null => {
  if (notice.kind === 'tookOff') return notice.did;
  return notice.kind === 'onTimeLine' && (notice.did === 'removeSnapshot' || notice.did === 'removeEvent') ? notice.did : null;
};
