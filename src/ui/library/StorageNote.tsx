import { ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { StoreHealth } from '../../workspace/ports.ts';
import { DeedProblem } from '../controls/DeedProblem.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

/** Says plainly how safe the maps are in this browser, and lets the person ask for more. */
export const StorageNote = ({ health }: { readonly health: StoreHealth }) => {
  const { library } = useProgram();
  const { library: t } = useFirstLanguage();
  const deed = useDeed();
  const Icon = health.persisted ? ShieldCheck : ShieldQuestion;
  return (
    <div className="storage-note">
      <Icon size={20} aria-hidden="true" />
      <p>{health.persisted ? t.persisted : health.persisted === null ? t.persistUnknown : t.notPersisted}</p>
      {health.persisted === false && (
        <button type="button" className="plain" onClick={() => void deed.start(library.askToPersist)}>
          {t.askPersist}
        </button>
      )}
      <DeedProblem of={deed} />
    </div>
  );
};
