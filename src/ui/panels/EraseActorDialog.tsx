import { useMemo } from 'react';
import type { Somebody } from '../../domain/everybody.ts';
import { mentionsAfterErasing } from '../../domain/mentions.ts';
import { listed } from '../../language/grammar.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { kept } from '../../workspace/kept.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { Button } from '../controls/Button.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What erasing does and what remains; and then does it, and waits until it is on the disk. */
export const EraseActorDialog = ({
  desk,
  somebody,
  onClose,
  onBack,
}: {
  readonly desk: MapDesk;
  readonly somebody: Somebody;
  readonly onClose: () => void;
  /** To choose somebody else; nothing when one was pointed at. */
  readonly onBack: (() => void) | null;
}) => {
  const language = useLanguage();
  const t = language.frozen.erase;
  const { ids, names, isOnMap, snapshots, contributions } = somebody;
  const { onMap, onSnapshots } = useMemo(
    () => mentionsAfterErasing(desk.editor.getSnapshot().map, ids, names),
    [desk, ids, names],
  );
  const erase = async () => {
    const outcome = desk.editor.perform({ do: 'eraseActor', actors: ids });
    if (!outcome.done) return refusalSentence(language, outcome.refusal);
    await kept(desk.editor);
    desk.notice.set({ kind: 'erased' });
    onClose();
    return null;
  };
  return (
    <FormDialog
      title={t.heading(names[0])}
      look="dangerous"
      submit={t.confirm}
      also={
        onBack && (
          <Button look="plain" onClick={onBack}>
            {t.back}
          </Button>
        )
      }
      onSubmit={erase}
      onNotKept={(problem) => {
        desk.notice.set({ kind: 'notKept', problem });
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        {t.standsOn(t.where(isOnMap, snapshots, contributions))}{' '}
        {names.length > 1 && <span translate="no">{t.alsoNamed(listed(names.slice(1), language.code))}</span>}
      </p>
      <p>{t.goes}</p>
      <p>
        {language.comparison.eraseRemains} {language.library.browserRemains}
      </p>
      <p className={onMap + onSnapshots > 0 ? 'erase-mentions' : ''}>
        {onMap + onSnapshots > 0 ? t.mentions(onMap, onSnapshots) : t.noMentions}
      </p>
      {desk.paper?.getSnapshot().paper && <p>{language.paper.eraseHint}</p>}
      <p>
        <strong>{t.undoEnds}</strong>
      </p>
    </FormDialog>
  );
};
