import type { IsoDate } from '../../../domain/identifiers.ts';
import { monthsFrom } from '../../../domain/monthsFrom.ts';
import { type AttentionRow, LATER_MONTHS, type PutAside, reasonIds } from '../../../domain/network/attention.ts';
import { announce } from '../../controls/announcer.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';
import { useWho } from './useAttentionWords.ts';

export interface RowDeeds {
  /** Gives why it was refused, or nothing. */
  readonly spokenOn: (row: AttentionRow, day: IsoDate) => string | null;
  /** Puts off every reason of the row; one step to undo. */
  readonly later: (row: AttentionRow) => void;
  readonly setAside: (row: AttentionRow, why: string) => string | null;
  readonly takeBack: (put: PutAside) => void;
}

/** What is decided about a row, and that it was, said aloud: the row itself goes. */
export const useRowDeeds = (): RowDeeds => {
  const desk = useDesk();
  const perform = usePerform();
  const who = useWho();
  const { attention: t } = useLanguage();
  const nameOf = ({ actor, reasons: [reason] }: AttentionRow) => (reason ? who({ actor, reason }) : '');
  const judge = ({ actor, reasons }: AttentionRow, verdict: 'later' | 'dismissed', why: string): string | null => {
    const step = `attention ${desk.newId()}`;
    for (const id of reasons.flatMap((reason) => reasonIds(actor, reason))) {
      const judgement = { verdict, reason: why, date: desk.today() };
      const refusal = perform({ do: 'judgeSuggestion', id, judgement }, { step, isOver: true });
      if (refusal !== null) return refusal;
    }
    return null;
  };
  return {
    spokenOn: (row, day) => {
      if (row.actor === null) return null;
      const set = { lastContact: day };
      const refusal = perform({ do: 'editKeyFigures', actors: [row.actor], set, on: desk.today() });
      if (refusal === null) announce(t.said.spoken(nameOf(row), day));
      return refusal;
    },
    later: (row) => {
      if (judge(row, 'later', '') === null) announce(t.said.later(nameOf(row), monthsFrom(desk.today(), LATER_MONTHS)));
    },
    setAside: (row, why) => {
      const refusal = judge(row, 'dismissed', why);
      if (refusal === null) announce(t.said.notAnymore(nameOf(row)));
      return refusal;
    },
    takeBack: (put) => {
      const step = `attention ${desk.newId()}`;
      for (const id of reasonIds(put.actor, put.reason))
        perform({ do: 'judgeSuggestion', id, judgement: null }, { step, isOver: true });
      announce(t.said.back(who(put)));
    },
  };
};
