import { propertiesOf } from '../../domain/actorMap.ts';
import type { MapId } from '../../domain/identifiers.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { ImportDialog } from '../library/ImportDialog.tsx';
import { goTo, layBeside } from '../shell/route.ts';

/** Opens the file of another's map, keeps it, and lays it beside one's own, so that the exercise is not left for it. */
export const OpenOtherDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { library, beside } = useProgram();
  const { id: own } = useMap(propertiesOf);
  const lay = async (other: MapId) => {
    const map = await library.look(other);
    if (!map) return goTo({ page: 'map', id: other, view: 'map' });
    beside.lay({ map, label: propertiesOf(map).title, mayBeNamed: true, hidden: 'none', keptAs: other }, own);
    onClose();
    layBeside(own);
  };
  return <ImportDialog dropped={NOTHING} onClose={onClose} onMade={lay} />;
};

const NOTHING: readonly File[] = [];
