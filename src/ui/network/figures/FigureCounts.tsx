import { propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { STATUS_ORDER } from './figureCells.ts';

/** How many are shown of how many, and of which status. */
export const FigureCounts = ({ shown, all }: { readonly shown: ReadonlySet<ActorId>; readonly all: number }) => {
  const { words, networkFigures: t } = useLanguage();
  const term = useMap((map) => words.keyFigureTerm[propertiesOf(map).keyFigureTerm]);
  const counts = useMap(({ actors }) =>
    STATUS_ORDER.map((status) => [...shown].filter((id) => actors.get(id)?.keyFigure?.status === status).length),
  );
  return (
    <p className="figure-counts">
      <strong>{t.counts(shown.size, all, term)}</strong>
      {STATUS_ORDER.map((status, i) => {
        const count = counts[i] ?? 0;
        return (
          count > 0 && (
            <span key={status}>
              <StatusMark status={status} /> {count} {t.cellStatus[status]}
            </span>
          )
        );
      })}
    </p>
  );
};
