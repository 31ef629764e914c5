import { useState } from 'react';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { AccessOverview, type Looked } from './AccessOverview.tsx';
import './access.css';

/**
 * *Inzage geven*: an overview of what is kept of one person on this device, for that person. One name is asked for, exactly, and that
 * the person asked; there is no other way to look somebody up over maps, and nothing of it is kept.
 */
export const AccessDialog = ({
  first = '',
  live = null,
  onClose,
}: {
  /** The name of who was pointed at already. */
  readonly first?: string;
  /** The map that is open here, if any. */
  readonly live?: MapDesk | null;
  readonly onClose: () => void;
}) => {
  const { openAccess, settled, library } = useProgram();
  const { access: t, shell } = useLanguage();
  const [name, setName] = useState(first);
  const [isAsked, setAsked] = useState(false);
  const [looked, setLooked] = useState<Looked | null>(null);
  const look = async () => {
    const asked = name.trim();
    if (asked === '' || !isAsked) return t.ask.incomplete;
    // What was typed last on the open map counts as well.
    await settled();
    const access = await openAccess();
    const found = await access.lookFor(asked);
    // A map that can still be brought back is on this device, too.
    const { removed } = library.getSnapshot();
    const unread = [...found.unread, ...(removed ? [removed.properties.title] : [])];
    setLooked({ name: asked, access, found: { ...found, unread } });
    return null;
  };
  if (looked)
    return (
      <Dialog title={t.ask.title} wide="sheet" close={shell.close} onClose={onClose}>
        <AccessOverview
          looked={looked}
          live={live}
          onLooked={(found) => setLooked({ ...looked, found })}
          onAgain={() => {
            setLooked(null);
            setName('');
            setAsked(false);
          }}
        />
      </Dialog>
    );
  return (
    <FormDialog title={t.ask.title} submit={t.ask.make} submitting={t.ask.working} onSubmit={look} onClose={onClose}>
      <div className="stack">
        <p>{t.ask.intro}</p>
        <TextField label={t.ask.name} hint={t.ask.nameHint} value={name} onChange={setName} />
        <CheckBox checked={isAsked} onChange={setAsked}>
          {t.ask.confirm}
        </CheckBox>
        <p className="hint">{t.ask.only}</p>
      </div>
    </FormDialog>
  );
};
