import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

export const ShortcutsDialog = ({
  list,
  onClose,
}: {
  readonly list: readonly (readonly [keys: string, what: string])[];
  readonly onClose: () => void;
}) => {
  const { shell: t } = useLanguage();
  return (
    <Dialog title={t.shortcutsHeading} onClose={onClose}>
      <dl className="shortcuts">
        {list.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <Button look="primary" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </Dialog>
  );
};
