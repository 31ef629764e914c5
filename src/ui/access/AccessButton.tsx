import { UserSearch } from 'lucide-react';
import { useState } from 'react';
import type { ActorId } from '../../domain/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

const AccessDialog = lazyPart(() => import('./AccessDialog.tsx').then(({ AccessDialog }) => AccessDialog));

/** From an actor's panel: an overview of what is kept of it, for itself. */
export const AccessButton = ({ id }: { readonly id: ActorId }) => {
  const desk = useDesk();
  const { access } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button look="plain" icon={UserSearch} onClick={() => setAsking(true)}>
        {access.button}…
      </Button>
      {isAsking && (
        <Guarded
          instead={(failure) => (
            <Dialog title={access.ask.title} onClose={close}>
              {failure}
            </Dialog>
          )}
        >
          <AccessDialog
            first={desk.editor.getSnapshot().map.actors.get(id)?.name ?? ''}
            live={desk.opened?.live ?? desk}
            onClose={close}
          />
        </Guarded>
      )}
    </>
  );
};
