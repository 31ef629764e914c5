import { useMemo, useState } from 'react';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { mapOn } from '../../../domain/mapOn.ts';
import type { ActorField } from '../../../formats/importPreview.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Guarded } from '../../controls/Guarded.tsx';
import { lazyPart } from '../../controls/lazyPart.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useProgram } from '../../controls/useProgram.tsx';
import { chosenColumns, type FigureColumn, isTask } from './figureColumns.ts';
import { actorsIn, type FigureRowPlan, inFigureOrder } from './figureRows.ts';
import { figuresLook } from './figuresOnScreen.ts';

const TablesDialog = lazyPart(() => import('../../handover/tables/TablesDialog.tsx').then(({ TablesDialog }) => TablesDialog));

/** Saves what is shown of the table, or all of it, for a spreadsheet. */
export const SaveTableButton = ({ rows, all }: { readonly rows: readonly FigureRowPlan[]; readonly all: number }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { preferences } = useProgram();
  const { figureColumns } = useObserved(preferences);
  const [isAsking, setAsking] = useState(false);
  const t = language.networkFigures.save;
  const figures = useMemo(
    () => ({
      ids: actorsIn(rows),
      fields: [...new Set(chosenColumns(figureColumns).map(fieldOf))],
      all,
      inOrder: (map: ActorMap, ids: readonly ActorId[]) =>
        inFigureOrder(language, mapOn(map, desk.today()), ids, figuresLook(desk).getSnapshot(), desk.today()),
    }),
    [rows, figureColumns, all, desk, language],
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.button}</Button>
      {isAsking && (
        <Guarded
          instead={(failure) => (
            <Dialog title={t.button} onClose={() => setAsking(false)}>
              {failure}
            </Dialog>
          )}
        >
          <TablesDialog figures={figures} onClose={() => setAsking(false)} />
        </Guarded>
      )}
    </>
  );
};

/** The four tasks are one column in a file, by which it is read back. */
const fieldOf = (column: FigureColumn): ActorField => {
  if (isTask(column)) return 'tasks';
  if (column === 'since') return 'statusSince';
  return column === 'kinds' ? 'keyFigureKinds' : column;
};
