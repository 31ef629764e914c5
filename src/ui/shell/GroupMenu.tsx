import { Boxes } from 'lucide-react';
import { announce } from '../controls/announcer.ts';
import { Menu, type MenuAction } from '../controls/Menu.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** On a large map: whether camps or neighbourhoods show as one shape each, and which of them are open. */
export const GroupMenu = () => {
  const { groups } = useDesk();
  const { shell: t } = useLanguage();
  const { by, open } = useObserved(groups);
  const { camps, areas } = useMap(({ actors, camps, areas }) => ({ actors, camps, areas }));
  if (!groups.isOffered() || camps.size + areas.size === 0) return null;
  const action = (id: string, label: string, run: () => void, said = label): MenuAction => ({
    id,
    label,
    onChoose: () => {
      run();
      announce(said, 'groups');
    },
  });
  return (
    <Menu
      label={t.groups}
      actions={[
        ...(camps.size > 0 && by !== 'camps' ? [action('by camps', t.groupedBy.camps, () => groups.show('camps'))] : []),
        ...(areas.size > 0 && by !== 'areas' ? [action('by areas', t.groupedBy.areas, () => groups.show('areas'))] : []),
        ...(by ? [action('by none', t.groupedBy.none, () => groups.show(null))] : []),
        ...groups
          .groups()
          .map(({ id, name, members }) =>
            open.has(id)
              ? action(`close ${id}`, t.closeGroup(name), () => groups.close(id))
              : action(`open ${id}`, t.openGroup(name), () => groups.open(id), t.groupOpened(name, members.length)),
          ),
      ]}
    >
      <Boxes size={20} aria-hidden="true" />
    </Menu>
  );
};
