import { useMemo, useState } from 'react';
import { everybody, type Somebody } from '../../domain/everybody.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { matches } from '../controls/findable.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useFoundAloud } from '../controls/useFoundAloud.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { EraseActorDialog } from './EraseActorDialog.tsx';
import './erase.css';

/** So many stand in the list at once; the rest is found by name. */
const MOST_SHOWN = 60;

/**
 * Wiping somebody out everywhere: who, among all who are or ever were on the map, and then what that does. `first` is who
 * was pointed at already.
 */
export const EraseSomeoneDialog = ({ first, onClose }: { readonly first?: ActorId; readonly onClose: () => void }) => {
  const shown = useDesk();
  const desk = shown.opened?.live ?? shown;
  const { map } = useObserved(desk.editor);
  const { frozen, code } = useLanguage();
  const t = frozen.erase;
  const people = useMemo(
    () => everybody(map).sort((a, b) => new Intl.Collator(code, { numeric: true }).compare(a.names[0], b.names[0])),
    [map, code],
  );
  // Kept as found, so that what is said stays on screen while it is being done.
  const [somebody, setSomebody] = useState(() => people.find(({ ids }) => first !== undefined && ids.includes(first)));
  if (somebody)
    return (
      <EraseActorDialog
        desk={desk}
        somebody={somebody}
        onClose={() => {
          // What is said of it stands where one looks.
          if (shown !== desk) shown.notice.set(desk.notice.getSnapshot());
          onClose();
        }}
        onBack={first === undefined ? () => setSomebody(undefined) : null}
      />
    );
  return (
    <Dialog title={t.someone} onClose={onClose}>
      <ChooseSomebody people={people} onChoose={setSomebody} onClose={onClose} />
    </Dialog>
  );
};

const ChooseSomebody = ({
  people,
  onChoose,
  onClose,
}: {
  readonly people: readonly Somebody[];
  readonly onChoose: (somebody: Somebody) => void;
  readonly onClose: () => void;
}) => {
  const { frozen, table } = useLanguage();
  const t = frozen.erase;
  const [sought, setSought] = useState('');
  const found = sought.trim() === '' ? people : people.filter(({ names }) => names.some((name) => matches(name, sought)));
  useFoundAloud(table.actors, found.length, people.length, sought);
  return (
    <div className="stack">
      <p>{people.length === 0 ? t.nobody : t.whom}</p>
      {people.length > 0 && <TextField type="search" label={t.find} value={sought} onChange={setSought} />}
      <ul className="erase-list">
        {found.slice(0, MOST_SHOWN).map((somebody) => (
          <li key={somebody.ids[0]}>
            <PressArea onClick={() => onChoose(somebody)}>
              <span translate="no">{somebody.names.join(' · ')}</span>
              <small>{t.where(somebody.isOnMap, somebody.snapshots, somebody.contributions)}</small>
            </PressArea>
          </li>
        ))}
      </ul>
      {people.length > 0 && found.length === 0 && <p className="hint">{t.nobodyFound}</p>}
      <div className="actions">
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </div>
  );
};
