import { Eraser } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ActorId } from '../../domain/identifiers.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

const EraseSomeoneDialog = lazy(() =>
  import('./EraseSomeoneDialog.tsx').then(({ EraseSomeoneDialog }) => ({ default: EraseSomeoneDialog })),
);

/** From an actor's panel: wiping it out everywhere, after being told what that does. */
export const EraseActorButton = ({ id }: { readonly id: ActorId }) => {
  const { frozen } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="plain erase-button" onClick={() => setAsking(true)}>
        <Eraser size={18} aria-hidden="true" />
        {frozen.erase.button}…
      </button>
      {isAsking && (
        <Suspense>
          <EraseSomeoneDialog first={id} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
};
