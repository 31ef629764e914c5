import { useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { AnyOf } from '../../controls/Choice.tsx';
import { Popover } from '../../controls/Popover.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useProgram } from '../../controls/useProgram.tsx';
import { chosenColumns, FIGURE_COLUMNS, type FigureColumn, USUAL_COLUMNS } from './figureColumns.ts';

const OFFERED: readonly FigureColumn[] = FIGURE_COLUMNS.filter((column) => column !== 'name');

/** Chooses which columns the table has on this device. */
export const ColumnsButton = () => {
  const { preferences } = useProgram();
  const kept = useObserved(preferences);
  const { networkFigures: t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const set = (figureColumns: readonly FigureColumn[]) => preferences.set({ ...kept, figureColumns });
  return (
    <>
      <Button ref={button} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.columns}
      </Button>
      {isOpen && (
        <Popover label={t.columns} at={button} className="asked-choice" placement="bottom end" onClose={() => setOpen(false)}>
          <div className="stack">
            <p className="hint">{t.columnsHint}</p>
            <div className="choices">
              <Button onClick={() => set(USUAL_COLUMNS)}>{t.usualColumns}</Button>
              <Button onClick={() => set(FIGURE_COLUMNS)}>{t.allColumns}</Button>
            </div>
            <AnyOf
              legend={t.columns}
              name="figure-columns"
              look="lines"
              options={OFFERED.map((value) => ({ value, label: t.column[value] }))}
              values={chosenColumns(kept.figureColumns)}
              onChange={set}
            />
          </div>
        </Popover>
      )}
    </>
  );
};
