import type { Actor } from '../../domain/actor.ts';
import type { Camp } from '../../domain/camp.ts';
import type { CampId } from '../../domain/identifiers.ts';
import { SelectCell } from '../controls/table/SelectCell.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { PaletteCell } from './PaletteCell.tsx';

/** The camp of an actor. With a camp of the palette in hand a press puts the actor there; else it is chosen from a list. */
export const CampCell = ({ actor, camps }: { readonly actor: Actor; readonly camps: readonly Camp[] }) => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const { table: t, words } = useLanguage();
  const { id, name } = actor;
  const nameOf = (camp: CampId | 'none') =>
    camp === 'none' ? words.noCamp : (camps.find((each) => each.id === camp)?.name ?? '');
  const put = (camp: CampId | 'none' | null) => desk.perform({ do: 'putInCamp', actors: [id], camp });
  if (mode.kind === 'camp') {
    const { camp } = mode;
    const isOn = actor.camp === camp;
    return (
      <PaletteCell
        column="camp"
        label={t.gives(nameOf(camp), name)}
        isOn={isOn}
        offered={actor.camp === null && nameOf(camp)}
        onToggle={() => put(isOn ? null : camp)}
      >
        {actor.camp !== null && <span className="cell-text">{nameOf(actor.camp)}</span>}
      </PaletteCell>
    );
  }
  return (
    <SelectCell
      column="camp"
      label={t.cell(t.column.camp, name)}
      value={actor.camp ?? ''}
      options={[
        { value: '', label: '–' },
        ...camps.map((camp) => ({ value: camp.id as string, label: camp.name })),
        { value: 'none', label: words.noCamp },
      ]}
      onChoose={(camp) => put(camp === '' ? null : (camp as CampId | 'none'))}
    />
  );
};
