import { propertiesOf } from '../../../domain/actorMap.ts';
import { isJoint } from '../../../domain/together/contribution.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { goTo } from '../../shell/route.ts';
import { BringDialog } from './BringDialog.tsx';

/** Brings maps to the open one: into it when it is a joint map, and else into a new joint map in which it takes part. */
export const BringToMap = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const { id, title } = useMap(propertiesOf);
  const isIntoThis = useMap(isJoint);
  return (
    <BringDialog
      live={isIntoThis ? desk : null}
      {...(!isIntoThis && { first: { id, title } })}
      onClose={onClose}
      onKept={(kept) => {
        onClose();
        if (kept !== id) goTo({ page: 'map', id: kept, view: 'map', step: 'insight' });
      }}
    />
  );
};
