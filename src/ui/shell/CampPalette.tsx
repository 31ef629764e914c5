import { Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { campsInOrder, nextCampOrder } from '../../domain/actorMap.ts';
import type { Camp } from '../../domain/camp.ts';
import type { CampId } from '../../domain/identifiers.ts';
import { sensitiveCamp } from '../../domain/sensitiveWordIn.ts';
import { CommittedField } from '../controls/CommittedField.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { usePerform } from '../controls/usePerform.ts';
import { CampDot } from '../panels/CampDot.tsx';
import { UnfitWords } from '../panels/UnfitWords.tsx';
import { PaletteButton } from './PaletteButton.tsx';

/** The camps to put actors on: named, renamed and removed here, and taken in hand. */
export const CampPalette = () => {
  const desk = useDesk();
  const camps = useMap(({ camps }) => camps);
  const mode = useObserved(desk.mode);
  const { shell, words } = useLanguage();
  const t = shell.interpret;
  const button = (camp: CampId | 'none', name: string, order: number) => {
    const isOn = mode.kind === 'camp' && mode.camp === camp;
    return (
      <PaletteButton
        badge={<CampDot order={camp === 'none' ? null : order} size={22} />}
        name={name}
        has={(actor) => actor.camp === camp}
        isOn={isOn}
        onClick={() => desk.mode.set(isOn ? { kind: 'select' } : { kind: 'camp', camp })}
      />
    );
  };
  return (
    <div>
      <h3>{t.camps}</h3>
      {camps.size < 2 && <p className="hint">{t.campQuestion}</p>}
      <ul className="palette-list" aria-label={t.camps}>
        {campsInOrder({ camps }).map((camp) => (
          <CampItem key={camp.id} camp={camp} button={button(camp.id, camp.name, camp.order)} />
        ))}
        {camps.size > 0 && <li>{button('none', words.noCamp, 0)}</li>}
      </ul>
      <NewCamp camps={[...camps.values()]} />
    </div>
  );
};

const CampItem = ({ camp, button }: { readonly camp: Camp; readonly button: ReactNode }) => {
  const desk = useDesk();
  const { shell } = useLanguage();
  const t = shell.interpret;
  const [isNaming, setNaming] = useState(false);
  return (
    <li className="camp-item">
      {isNaming ? <CampName camp={camp} onDone={() => setNaming(false)} /> : button}
      <IconButton label={t.renameCamp(camp.name)} icon={Pencil} onClick={() => setNaming(true)} />
      <IconButton label={t.removeCamp(camp.name)} icon={Trash2} onClick={() => desk.perform({ do: 'removeCamp', id: camp.id })} />
    </li>
  );
};

const CampName = ({ camp, onDone }: { readonly camp: Camp; readonly onDone: () => void }) => {
  const { shell } = useLanguage();
  const perform = usePerform();
  return (
    <div className="stack">
      <CommittedField
        label={shell.interpret.campName}
        isLabelHidden
        value={camp.name}
        onCommit={(name, typing) => perform({ do: 'renameCamp', id: camp.id, name }, typing)}
        onDone={onDone}
        // The camp whose button was pressed has turned into this field
        autoFocus
      />
    </div>
  );
};

const NewCamp = ({ camps }: { readonly camps: readonly Camp[] }) => {
  const desk = useDesk();
  const { shell } = useLanguage();
  const t = shell.interpret;
  const [name, setName] = useDraft('newCamp');
  const unfit = [name, ...camps.map((camp) => camp.name)].map(sensitiveCamp).find(Boolean);
  return (
    <>
      <form
        className="new-camp"
        onSubmit={(event) => {
          event.preventDefault();
          const order = nextCampOrder(desk.editor.getSnapshot().map);
          const id = desk.newId() as CampId;
          if (!desk.perform({ do: 'addCamp', camp: { id, name, order } }).done) return;
          setName('');
          desk.mode.set({ kind: 'camp', camp: id });
        }}
      >
        <TextField label={t.campName} isLabelHidden placeholder={t.campExample} value={name} onChange={setName} spellCheck />
        <IconButton label={t.addCamp} icon={Plus} size={20} type="submit" />
      </form>
      <UnfitWords isCamp of={unfit ?? null} />
    </>
  );
};
