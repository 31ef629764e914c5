import { Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Actor } from '../../domain/actor.ts';
import { campsInOrder, nextCampOrder, propertiesOf } from '../../domain/actorMap.ts';
import type { Camp } from '../../domain/camp.ts';
import type { CampId } from '../../domain/identifiers.ts';
import { EXERCISE_ROLES, ROLES, type Role } from '../../domain/role.ts';
import { sensitiveCamp } from '../../domain/sensitiveWordIn.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { CommittedField } from '../controls/CommittedField.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { usePerform } from '../controls/usePerform.ts';
import { CampDot } from '../panels/CampDot.tsx';
import { UnfitWords } from '../panels/UnfitWords.tsx';

/** Duiden: the deepening questions. Choosing a role or camp makes the pointer give it; this palette is the legend. */
export const InterpretPanel = ({ onNext }: { readonly onNext: () => void }) => {
  const desk = useDesk();
  const optionalRoles = useMap((map) => propertiesOf(map).optionalRoles);
  const camps = useMap(({ camps }) => camps);
  const mode = useObserved(desk.mode);
  const { shell, words } = useLanguage();
  const t = shell.interpret;
  const point = (next: Parameters<typeof desk.mode.set>[0], isOn: boolean) => desk.mode.set(isOn ? { kind: 'select' } : next);

  const roleButton = (role: Role) => {
    const isOn = mode.kind === 'tag' && mode.role === role;
    return (
      <li key={role}>
        <PressArea className="palette" aria-pressed={isOn} onClick={() => point({ kind: 'tag', role }, isOn)}>
          <RoleBadge role={role} size={26} />
          <span>
            <strong>{words.role[role]}</strong>
            <span>{t.question[role]}</span>
          </span>
          <Tagged has={({ roles }) => roles[role] !== undefined} />
        </PressArea>
      </li>
    );
  };
  const campButton = (camp: CampId | 'none', name: string, order: number) => {
    const isOn = mode.kind === 'camp' && mode.camp === camp;
    return (
      <PressArea className="palette" aria-pressed={isOn} onClick={() => point({ kind: 'camp', camp }, isOn)}>
        <CampDot order={camp === 'none' ? null : order} size={22} />
        <span>
          <strong>{name}</strong>
        </span>
        <Tagged has={(actor) => actor.camp === camp} />
      </PressArea>
    );
  };
  return (
    <section className="stack">
      <div>
        <h2>{t.heading}</h2>
        <p className="lead">{t.intro}</p>
      </div>
      <div>
        <h3>{t.roles}</h3>
        <ul className="palette-list">{(optionalRoles ? ROLES : EXERCISE_ROLES).map(roleButton)}</ul>
        <CheckBox checked={optionalRoles} onChange={(on) => void desk.perform({ do: 'editMap', set: { optionalRoles: on } })}>
          {t.optionalHint}
        </CheckBox>
      </div>
      <div>
        <h3>{t.camps}</h3>
        <p className="hint">{t.campQuestion}</p>
        <ul className="palette-list">
          {campsInOrder({ camps }).map((camp) => (
            <CampItem key={camp.id} camp={camp} button={campButton(camp.id, camp.name, camp.order)} />
          ))}
          {camps.size > 0 && <li>{campButton('none', words.noCamp, 0)}</li>}
        </ul>
        <NewCamp camps={[...camps.values()]} />
      </div>
      {mode.kind !== 'select' && <Button onClick={() => desk.mode.set({ kind: 'select' })}>{t.stop}</Button>}
      <Button look="primary" onClick={onNext}>
        {t.next}
      </Button>
    </section>
  );
};

const Tagged = ({ has }: { readonly has: (actor: Actor) => boolean }) => {
  const count = useMap(({ actors }) => [...actors.values()].filter(has).length);
  return <small>{useLanguage().shell.interpret.tagged(count)}</small>;
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
