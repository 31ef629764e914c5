import { refusalSentence } from '../../language/refusalSentence.ts';
import type { Access } from '../../workspace/access.ts';
import { eraseEverywhere, type Going } from '../../workspace/eraseEverywhere.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

/** Erases whom an overview is about from every map on which that person is, as *Overal wissen* does on one. */
export const EraseFound = ({
  goes,
  isOneOfMore,
  access,
  live,
  onErased,
  onClose,
}: {
  readonly goes: readonly Going[];
  /** Others bear the name as well, so it may be the wrong one. */
  readonly isOneOfMore: boolean;
  readonly access: Access;
  /** The map that is open here goes by its own desk, where undo ends as well. */
  readonly live: MapDesk | null;
  readonly onErased: () => Promise<void>;
  readonly onClose: () => void;
}) => {
  const { library: shelf } = useProgram();
  const language = useLanguage();
  const { access: t, frozen, comparison, library } = language;
  const erase = async () => {
    const refusal = await eraseEverywhere(goes, access, live);
    if (refusal) return refusalSentence(language, refusal);
    if (!live) await shelf.refresh();
    await onErased();
    onClose();
    return null;
  };
  return (
    <FormDialog title={t.erase.title} look="dangerous" submit={t.erase.confirm} onSubmit={erase} onClose={onClose}>
      <p>{t.erase.body(goes.map(({ title }) => title))}</p>
      {isOneOfMore && <p>{t.erase.checkFirst}</p>}
      <p>
        {frozen.erase.goes} {t.erase.typed}
      </p>
      <p>
        {comparison.eraseRemains} {library.browserRemains}
      </p>
      <p>
        <strong>{frozen.erase.undoEnds}</strong>
      </p>
    </FormDialog>
  );
};
