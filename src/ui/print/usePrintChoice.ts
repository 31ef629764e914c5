import { useDesk } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { PAPERS, type Paper, type PaperSheet, paperSheet, TURNS, type Turn } from './paperSheet.ts';
import type { Printed, PrintedMatter } from './printedMatter.ts';

/** A turn is kept for each screen by itself; empty is as suits what is printed. */
const START = {
  paper: 'a4',
  map: '',
  table: '',
  areas: '',
  compare: '',
  compareTable: '',
  insight: '',
  figures: '',
  attention: '',
  course: '',
  gaps: '',
  questions: '',
};

export interface PrintChoice {
  readonly sheetFor: (matter: Pick<PrintedMatter, 'turn'>) => PaperSheet;
  readonly setPaper: (paper: Paper) => void;
  readonly setTurn: (turn: Turn) => void;
}

/** The paper that somebody chose, remembered of each map on this device. */
export const usePrintChoice = (of: Printed): PrintChoice => {
  const [kept, put] = useKeptAnswers(useDesk().drafts, 'print', START);
  const paper = PAPERS.find((one) => one === kept.paper) ?? 'a4';
  return {
    sheetFor: ({ turn }) => paperSheet(paper, TURNS.find((one) => one === kept[of]) ?? turn),
    setPaper: (next) => put({ paper: next }),
    setTurn: (next) => put({ [of]: next }),
  };
};
