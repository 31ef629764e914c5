import { Dialog } from '../controls/Dialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

const MergeDialog = lazyPart(() => import('./MergeDialog.tsx').then(({ MergeDialog }) => MergeDialog));
const SplitDialog = lazyPart(() => import('./SplitDialog.tsx').then(({ SplitDialog }) => SplitDialog));

/** Asks what an actor is merged with, or into what it is split, wherever on the screen that was chosen. */
export const MergingLater = () => {
  const { merging } = useDesk();
  const { merging: t } = useLanguage();
  const asked = useObserved(merging);
  if (!asked) return null;
  const onClose = () => merging.set(null);
  const Asked = asked.into === 'one' ? MergeDialog : SplitDialog;
  return (
    <Guarded
      instead={(failure) => (
        <Dialog title={asked.into === 'one' ? t.merge : t.split} onClose={onClose}>
          {failure}
        </Dialog>
      )}
    >
      <Asked id={asked.actor} onClose={onClose} />
    </Guarded>
  );
};
