import type { Actor } from '../../domain/actor.ts';
import { rolesOf } from '../../domain/role.ts';
import { RoleBadge } from '../canvas/RoleBadge.tsx';
import { CellMenu } from '../controls/table/CellMenu.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { RoleChoice } from '../panels/RoleChoice.tsx';
import { PaletteCell } from './PaletteCell.tsx';

/** The roles of an actor. With a role of the palette in hand a press gives it; else the roles are chosen in a sheet. */
export const RolesCell = ({ actor }: { readonly actor: Actor }) => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const { table: t, words } = useLanguage();
  const { id, name } = actor;
  const roles = rolesOf(actor.roles);
  const badges = roles.map((role) => <RoleBadge key={role} role={role} size={22} />);
  if (mode.kind === 'tag') {
    const { role } = mode;
    const isOn = actor.roles[role] !== undefined;
    return (
      <PaletteCell
        column="roles"
        label={t.gives(words.role[role], name)}
        isOn={isOn}
        offered={<RoleBadge role={role} size={22} />}
        onToggle={() => desk.perform({ do: 'tagRole', actors: [id], role, on: !isOn, date: desk.today(), by: '' })}
      >
        {badges}
      </PaletteCell>
    );
  }
  return (
    <CellMenu
      column="roles"
      label={t.cellWith(t.column.roles, name, roles.map((role) => words.role[role]).join(', ') || t.none)}
      value={roles.length === 0 ? <span className="cell-nothing">–</span> : badges}
    >
      {() => <RoleChoice actors={[id]} />}
    </CellMenu>
  );
};
