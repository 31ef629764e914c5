import { useId, useRef } from 'react';
import { FIGURE_GROUPINGS, type FigureGrouping } from '../../../domain/network/figureGroups.ts';
import { Select } from '../../controls/Select.tsx';
import { TableFilter } from '../../controls/table/TableFilter.tsx';
import { useDesk, useShownMap } from '../../controls/useDesk.tsx';
import { useFoundAloud } from '../../controls/useFoundAloud.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { AddCandidate } from './AddCandidate.tsx';
import { ColumnsButton } from './ColumnsButton.tsx';
import { EditSelected } from './EditSelected.tsx';
import { EmptyNetwork } from './EmptyNetwork.tsx';
import { FigureCounts } from './FigureCounts.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { FilterSentence } from './FilterSentence.tsx';
import { plannedFigures, useFigureRows } from './figureRows.ts';
import { type FiguresLook, figuresLook } from './figuresOnScreen.ts';
import { KeptFilters } from './KeptFilters.tsx';
import { SaveTableButton } from './SaveTableButton.tsx';
import './figures.css';

/** Sleutelfiguren: which of them are looked at, the table of those, and the field for a new candidate. */
export const FiguresPart = () => {
  const desk = useDesk();
  const t = useLanguage();
  const id = useId();
  const candidate = useRef<HTMLInputElement>(null);
  const look = useObserved(figuresLook(desk));
  const set = (part: Partial<FiguresLook>) => figuresLook(desk).set({ ...look, ...part });
  const known = useShownMap(({ actors }) => [...actors.values()].flatMap(({ id, keyFigure }) => (keyFigure ? [id] : [])));
  const rows = useFigureRows(known, JSON.stringify([look, t.code]), t.networkFigures.justCame, () =>
    plannedFigures(t, desk.shown.getSnapshot(), desk.shown.getSnapshot().actors.values(), look, desk.today()),
  );
  const shown = new Set(rows.flatMap((row) => ('actor' in row ? [row.actor] : [])));
  const { networkFigures: text } = t;
  const toCandidate = () => candidate.current?.focus();
  useFoundAloud(t.network.part.figures, shown.size, known.length, JSON.stringify([look.filter, look.sought]));
  return (
    <section className="network-part figures" aria-labelledby={id}>
      <h2 id={id} className="hidden-visually">
        {t.network.part.figures}
      </h2>
      {known.length === 0 ? (
        <EmptyNetwork onBegin={toCandidate} />
      ) : (
        <>
          <div className="figures-asked">
            <FilterSentence filter={look.filter} onFilter={(filter) => set({ filter })} />
            <KeptFilters filter={look.filter} onFilter={(filter) => set({ filter })} />
          </div>
          <div className="figures-tools">
            <FigureCounts shown={shown} all={known.length} />
            <TableFilter label={text.filter} sought={look.sought} onSeek={(sought) => set({ sought })} />
            <Select<FigureGrouping | 'none'>
              label={text.group}
              isLabelHidden
              value={look.grouping ?? 'none'}
              options={(['none', ...FIGURE_GROUPINGS] as const).map((value) => ({ value, label: text.groupBy[value] }))}
              onChoose={(grouping) => set({ grouping: grouping === 'none' ? null : grouping })}
            />
            <ColumnsButton />
            <SaveTableButton rows={rows} all={known.length} />
            <EditSelected shown={shown} />
          </div>
          <FiguresTable rows={rows} shown={shown} look={look} onSort={(sorting) => set({ sorting })} onEnd={toCandidate} />
        </>
      )}
      <AddCandidate fieldRef={candidate} />
    </section>
  );
};
