import { Eraser } from 'lucide-react';
import { useState } from 'react';
import type { ActorId } from '../../domain/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

const EraseSomeoneDialog = lazyPart(() =>
  import('./EraseSomeoneDialog.tsx').then(({ EraseSomeoneDialog }) => EraseSomeoneDialog),
);

/** From an actor's panel: wiping it out everywhere, after being told what that does. */
export const EraseActorButton = ({ id }: { readonly id: ActorId }) => {
  const { frozen } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="plain" icon={Eraser} className="erase-button" onClick={() => setAsking(true)}>
        {frozen.erase.button}…
      </Button>
      {isAsking && (
        <Guarded
          instead={(failure) => (
            <Dialog title={frozen.erase.someone} onClose={() => setAsking(false)}>
              {failure}
            </Dialog>
          )}
        >
          <EraseSomeoneDialog first={id} onClose={() => setAsking(false)} />
        </Guarded>
      )}
    </>
  );
};
