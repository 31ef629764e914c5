import { Check, Ellipsis, TriangleAlert } from 'lucide-react';
import { Button } from '../controls/Button.tsx';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

const ICON = { saved: Check, saving: Ellipsis, failed: TriangleAlert } as const;

/** True when it shows: "Opgeslagen" stands here only after the last transaction completed. Where there is no room its words are heard, and its sign is seen. */
export const SavingStatus = () => {
  const { editor } = useDesk();
  const saving = useObserved(editor, ({ saving }) => saving);
  const { shell: t, library } = useLanguage();
  const said = saving.state === 'failed' ? `${t.notSaved}. ${library.problem[saving.problem]}` : t[saving.state];
  useAnnounced(saving.state === 'failed' ? said : '', 'saving');
  const Icon = ICON[saving.state];
  return (
    <div className="saving" data-state={saving.state} title={said}>
      <Icon size={16} aria-hidden="true" />
      {/* A status, but one that keeps quiet: it changes with every edit. */}
      <p role="status" aria-live="off">
        {said}
      </p>
      {saving.state === 'failed' && (
        <Button look="plain" onClick={editor.retry}>
          {t.tryAgain}
        </Button>
      )}
    </div>
  );
};
