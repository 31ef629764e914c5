import type { ReactNode } from 'react';
import type { Programme } from '../../domain/exercise/programme.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { PrintedDocument } from '../print/PrintedDocument.tsx';
import { paperSheet } from '../print/paperSheet.ts';
import { usePrinted } from '../print/usePrinted.tsx';
import { instructionSheet } from './instructionSheet.ts';

/** What is printed while the exercise is on the screen: the instruction for who takes part, on one A4. To be shown among the rest. */
export const usePrintedInstruction = (programme: Programme, issue: string): ReactNode => {
  const language = useLanguage();
  const { library } = useProgram();
  return usePrinted(() => (
    <PrintedDocument
      report={instructionSheet(programme, issue, library.today(), language)}
      pictureOf={() => null}
      sheet={paperSheet('a4', 'upright')}
      isPicture={false}
    />
  ));
};
