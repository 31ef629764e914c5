import { PressArea } from '../controls/PressArea.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { type MapView, viewsOf } from './route.ts';

/** How the same map is seen: as a drawing, as tables, by neighbourhood. */
export const ViewChoice = ({ view, onView }: { readonly view: MapView; readonly onView: (view: MapView) => void }) => {
  const { shell: t } = useLanguage();
  const { isFrozen } = useDesk();
  return (
    <div className="views" role="group" aria-label={t.views}>
      {viewsOf(isFrozen).map((name) => (
        <PressArea key={name} aria-pressed={view === name} onClick={() => onView(name)}>
          {t.view[name]}
        </PressArea>
      ))}
    </div>
  );
};
