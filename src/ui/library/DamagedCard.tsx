import { Trash2, TriangleAlert } from 'lucide-react';
import type { DamagedMap } from '../../workspace/ports.ts';
import { Problem } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { oncePerClick } from '../controls/oncePerClick.ts';
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
        <Problem of={removal.problem} />
      </div>
      <div className="card-actions" role="group" aria-label={t.more(title)}>
        <IconButton
          label={`${t.remove}: ${title}`}
          icon={Trash2}
          title={t.remove}
          isIdle={removal.isBusy}
          onClick={oncePerClick(() => void removal.start(() => library.remove(id)))}
        />
      </div>
    </li>
  );
};
