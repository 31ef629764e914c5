import type { IsoDate } from '../../../domain/identifiers.ts';
import { monthsFrom } from '../../../domain/monthsFrom.ts';
import { type AttentionRow, LATER_MONTHS, type PutAside, reasonIds } from '../../../domain/network/attention.ts';
import { announce } from '../../controls/announcer.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';
import { takeBackTalk } from './takeBackTalk.ts';
import { useWho } from './useAttentionWords.ts';
import type { RowDone, RowsInPlace } from './useRowsInPlace.ts';

export interface RowDeeds {
  /** Gives why it was refused, or nothing. */
  readonly spokenOn: (row: AttentionRow, day: IsoDate) => string | null;
  /** Puts off every reason of the row; one step to undo. */
  readonly later: (row: AttentionRow) => void;
  readonly setAside: (row: AttentionRow, why: string) => string | null;
  /** As it was before something was done about the row. */
  readonly undo: (row: AttentionRow, done: RowDone) => void;
}

/** What is decided about a row of a list, and that it was, said aloud: the row itself stays in its place and says so too. */
export const useRowDeeds = ({ keep, letGo }: RowsInPlace): RowDeeds => {
  const desk = useDesk();
  const perform = usePerform();
  const who = useWho();
  const { attention: t } = useLanguage();
  const nameOf = ({ actor, reasons: [reason] }: AttentionRow) => (reason ? who({ actor, reason }) : '');
  const judgementsOf = ({ actor, reasons }: AttentionRow) =>
    reasons
      .flatMap((reason) => reasonIds(actor, reason))
      .map((id) => ({ id, judgement: desk.editor.getSnapshot().map.judgements.get(id) ?? null }));
  const judge = (row: AttentionRow, did: 'later' | 'dismissed', why: string): string | null => {
    const was = judgementsOf(row);
    const step = `attention ${desk.newId()}`;
    for (const { id } of was) {
      const judgement = { verdict: did, reason: why, date: desk.today() };
      const refusal = perform({ do: 'judgeSuggestion', id, judgement }, { step, isOver: true });
      if (refusal !== null) return refusal;
    }
    keep(row, { did, was });
    return null;
  };
  return {
    spokenOn: (row, day) => {
      const { actor } = row;
      if (actor === null) return null;
      const was = desk.editor.getSnapshot().map.actors.get(actor)?.keyFigure?.lastContact ?? null;
      const refusal = perform({ do: 'editKeyFigures', actors: [actor], set: { lastContact: day }, on: desk.today() });
      if (refusal !== null) return refusal;
      keep(row, { did: 'spoken', day, was });
      announce(t.said.spoken(nameOf(row), day));
      return null;
    },
    later: (row) => {
      if (judge(row, 'later', '') === null) announce(t.said.later(nameOf(row), monthsFrom(desk.today(), LATER_MONTHS)));
    },
    setAside: (row, why) => {
      const refusal = judge(row, 'dismissed', why);
      if (refusal === null) announce(t.said.notAnymore(nameOf(row)));
      return refusal;
    },
    undo: (row, done) => {
      const { actor } = row;
      if (done.did !== 'spoken') {
        const step = `attention ${desk.newId()}`;
        for (const before of done.was) perform({ do: 'judgeSuggestion', ...before }, { step, isOver: true });
      } else if (actor !== null && !takeBackTalk(desk, actor, done.was)) return;
      letGo(row);
      announce(t.said.back(nameOf(row)));
    },
  };
};

/** Takes back what was put off or set aside, from where that is listed. */
export const useTakeBack = (): ((put: PutAside) => void) => {
  const desk = useDesk();
  const perform = usePerform();
  const who = useWho();
  const { attention: t } = useLanguage();
  return (put) => {
    const step = `attention ${desk.newId()}`;
    for (const id of reasonIds(put.actor, put.reason))
      perform({ do: 'judgeSuggestion', id, judgement: null }, { step, isOver: true });
    announce(t.said.back(who(put)));
  };
};
