import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { hasEnded, unansweredOfAny } from '../../domain/governance.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { MapSummary } from '../../workspace/ports.ts';
import { Button, Problem } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { oncePerClick } from '../controls/oncePerClick.ts';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { hrefOf, type MapRoute } from '../shell/route.ts';
import { MapPicture } from './MapPicture.tsx';
import { RenameDialog } from './RenameDialog.tsx';

/** One map in the list: its picture, what it is about, and what can be done with it as a whole. */
export const MapCard = ({ summary, onOpen }: { readonly summary: MapSummary; readonly onOpen: (place: MapRoute) => void }) => {
  const { library } = useProgram();
  const { library: t, code } = useFirstLanguage();
  const [isRenaming, setRenaming] = useState(false);
  const deed = useDeed();
  const { id, title, issue, endDate, putOff } = summary.properties;
  // A joint map is opened again to talk about.
  const place: MapRoute = { page: 'map', id, view: 'map', ...(summary.contributions && { step: 'insight' }) };
  const openOnce = oncePerClick(() => onOpen(place));
  const open = unansweredOfAny(summary.properties);
  const isOver = hasEnded(summary.properties, library.today());

  return (
    <li className="card">
      <MapPicture sketch={summary.sketch} />
      <div className="card-text">
        <h2>
          <a
            href={hrefOf(place)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              // What was removed above it makes the list move, and this may come under the second half of a double click on that.
              openOnce(event);
            }}
          >
            {title}
          </a>
        </h2>
        {issue !== '' && <p>{issue}</p>}
        {summary.contributions !== undefined && <p className="hint">{t.jointOf(summary.contributions)}</p>}
        <p className="hint">
          {t.counts(summary.actors, summary.relations)} · {t.changed(dayInWords(summary.changedAt.slice(0, 10), code))}
        </p>
        {summary.missesEdits && (
          <div className="card-trouble">
            <p className="over">{t.missesEdits}</p>
            <Button isBusy={deed.isBusy} onClick={() => void deed.start(() => library.acceptMissing(id))}>
              {t.noted}
            </Button>
          </div>
        )}
        <p className={isOver ? 'hint over' : 'hint'}>
          {isOver ? t.ended(dayInWords(endDate, code), putOff?.times ?? 0) : t.keptUntil(dayInWords(endDate, code))}
        </p>
        {open.length > 0 && <p className="hint">{t.open(open)}</p>}
        <Problem of={deed.problem} />
      </div>
      <div className="card-actions" role="group" aria-label={t.more(title)}>
        <IconButton label={`${t.rename}: ${title}`} icon={Pencil} title={t.rename} onClick={() => setRenaming(true)} />
        <IconButton
          label={`${t.duplicate}: ${title}`}
          icon={Copy}
          title={t.duplicate}
          isIdle={deed.isBusy}
          onClick={() => void deed.start(() => library.duplicate(id, t.copyOf(title)))}
        />
        <IconButton
          label={`${t.remove}: ${title}`}
          icon={Trash2}
          title={t.remove}
          isIdle={deed.isBusy}
          onClick={oncePerClick(() => void deed.start(() => library.remove(id)))}
        />
      </div>
      {isRenaming && <RenameDialog id={id} title={title} onClose={() => setRenaming(false)} />}
    </li>
  );
};
