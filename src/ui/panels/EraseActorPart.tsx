import { useMemo, useState } from 'react';
import type { Somebody } from '../../domain/everybody.ts';
import { mentionsAfterErasing } from '../../domain/mentions.ts';
import { listed } from '../../language/grammar.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { kept } from '../../workspace/kept.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { Button } from '../controls/Button.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What erasing does and what remains; and then does it, and waits until it is on the disk. */
export const EraseActorPart = ({
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
  const erasing = useDeed((problem) => {
    desk.notice.set({ kind: 'notKept', problem });
    onClose();
  });
  const [problem, setProblem] = useState<string | null>(null);
  const { ids, names, isOnMap, snapshots } = somebody;
  const { onMap, onSnapshots } = useMemo(
    () => mentionsAfterErasing(desk.editor.getSnapshot().map, ids, names),
    [desk, ids, names],
  );
  const erase = async () => {
    const outcome = desk.editor.perform({ do: 'eraseActor', actors: ids });
    if (!outcome.done) return setProblem(refusalSentence(language, outcome.refusal));
    await kept(desk.editor);
    desk.notice.set({ kind: 'erased' });
    onClose();
  };
  return (
    <div className="stack erase">
      <p>
        {t.standsOn(t.where(isOnMap, snapshots))}{' '}
        {names.length > 1 && <span translate="no">{t.alsoNamed(listed(names.slice(1), language.code))}</span>}
      </p>
      <p>{t.goes}</p>
      <p>{language.comparison.eraseRemains}</p>
      <p className={onMap + onSnapshots > 0 ? 'erase-mentions' : ''}>
        {onMap + onSnapshots > 0 ? t.mentions(onMap, onSnapshots) : t.noMentions}
      </p>
      <p>
        <strong>{t.undoEnds}</strong>
      </p>
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      <div className="actions">
        {onBack && (
          <Button look="plain" onClick={onBack}>
            {t.back}
          </Button>
        )}
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button look="dangerous" disabled={erasing.isBusy} onClick={() => void erasing.start(erase)}>
          {t.confirm}
        </Button>
      </div>
    </div>
  );
};
