import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** True when it shows: "Opgeslagen" stands here only after the last transaction completed. */
export const SavingStatus = () => {
  const { editor } = useDesk();
  const { saving } = useObserved(editor);
  const { shell: t, library } = useLanguage();
  return (
    <div className="saving" data-state={saving.state}>
      <p role="status">{saving.state === 'failed' ? `${t.notSaved}. ${library.problem[saving.problem]}` : t[saving.state]}</p>
      {saving.state === 'failed' && (
        <button type="button" className="plain" onClick={editor.retry}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
};
