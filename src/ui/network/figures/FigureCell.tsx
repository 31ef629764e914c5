import { memo } from 'react';
import { AGE_GROUPS, BACKGROUNDS, POSITIONS } from '../../../domain/keyFigure.ts';
import { RolesCell } from '../../table/RolesCell.tsx';
import { AnswerCell, AreasCell, CampOfFigure, CodeCell, KindsCell, StatusCell, TaskCell } from './cells/ChoiceCells.tsx';
import { DayCell } from './cells/DayCell.tsx';
import { ContactEveryCell, ContactPersonCell, NameCell, NoteCell } from './cells/TextCells.tsx';
import type { CellProps } from './cells/useSet.ts';
import { type FigureColumn, isTask } from './figureColumns.ts';

/** A cell of the table Sleutelfiguren, filled in where it stands; a row that only moves draws none of its cells again. */
export const FigureCell = memo(
  ({ actor, keyFigure, column, moved }: CellProps & { readonly column: FigureColumn; readonly moved: string }) => {
    const cell = { actor, keyFigure };
    if (isTask(column)) return <TaskCell {...cell} task={column} />;
    switch (column) {
      case 'name':
        return <NameCell actor={actor} moved={moved} />;
      case 'status':
        return <StatusCell {...cell} />;
      case 'since':
      case 'lastContact':
      case 'agreedUntil':
      case 'backOn':
        return <DayCell {...cell} column={column} />;
      case 'kinds':
        return <KindsCell {...cell} />;
      case 'position':
        return <CodeCell {...cell} column={column} codes={POSITIONS} />;
      case 'background':
        return <CodeCell {...cell} column={column} codes={BACKGROUNDS} />;
      case 'ageGroup':
        return <CodeCell {...cell} column={column} codes={AGE_GROUPS} />;
      case 'socialProfession':
      case 'knownToMunicipality':
        return <AnswerCell {...cell} column={column} />;
      case 'neighbourhoods':
      case 'constituency':
        return <AreasCell actor={actor} column={column} />;
      case 'camp':
        return <CampOfFigure actor={actor} />;
      case 'roles':
        return <RolesCell actor={actor} />;
      case 'contactPerson':
        return <ContactPersonCell {...cell} />;
      case 'contactEvery':
        return <ContactEveryCell {...cell} />;
      case 'note':
        return <NoteCell actor={actor} />;
    }
  },
);
