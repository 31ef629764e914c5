import { Trash2, TriangleAlert } from 'lucide-react';
import type { DamagedMap } from '../../workspace/ports.ts';
import { DeedProblem } from '../controls/DeedProblem.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { SaveReadable } from './SaveReadable.tsx';

/** A map that cannot be opened: that it is here and damaged, and the two things that can be done with it. */
export const DamagedCard = ({ map }: { readonly map: DamagedMap }) => {
  const { library } = useProgram();
  const { library: t } = useFirstLanguage();
  const removal = useDeed();
  const { id } = map.properties;
  const title = map.properties.title || t.untitled;
  return (
    <li className="card">
      <div className="card-text">
        <h2>{title}</h2>
        <p className="over">
          <TriangleAlert size={18} aria-hidden="true" /> {t.damagedMap}
        </p>
        <p className="hint">{t.damagedHint}</p>
        <SaveReadable id={id} />
        <DeedProblem of={removal} />
      </div>
      <div className="card-actions" role="group" aria-label={t.more(title)}>
        <button
          type="button"
          className="icon"
          aria-label={`${t.remove}: ${title}`}
          title={t.remove}
          aria-disabled={removal.isBusy}
          onClick={() => void removal.start(() => library.remove(id))}
        >
          <Trash2 size={18} aria-hidden="true" />
        </button>
      </div>
    </li>
  );
};
