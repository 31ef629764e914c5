import { propertiesOf } from '../../../../domain/actorMap.ts';
import type { IsoDate } from '../../../../domain/identifiers.ts';
import { inTheWayOfSince, statusSince, withSince } from '../../../../domain/keyFigure.ts';
import { monthsBetween } from '../../../../domain/monthsBetween.ts';
import { isSilentForTooLong } from '../../../../domain/network/contact.ts';
import { agreementsOf } from '../../../../domain/networkAgreements.ts';
import { shortDay, shortMonth } from '../../../../language/grammar.ts';
import type { Typing } from '../../../../workspace/mapDesk.ts';
import { CommittedDay } from '../../../controls/CommittedDay.tsx';
import { CellMenu } from '../../../controls/table/CellMenu.tsx';
import { useDesk, useMap } from '../../../controls/useDesk.tsx';
import { useLanguage } from '../../../controls/useLanguage.tsx';
import { hasCourse, ToDates } from '../../../panels/ToDates.tsx';
import { textOr } from './textOr.tsx';
import { type CellProps, useSet } from './useSet.ts';

/** A day: since when, last spoken, agreed until or back on. It reads as text and opens a field. */
export const DayCell = ({
  actor,
  keyFigure,
  column,
}: CellProps & { readonly column: 'since' | 'lastContact' | 'agreedUntil' | 'backOn' }) => {
  const desk = useDesk();
  const { table, code, words, networkFigures: t } = useLanguage();
  const agreements = agreementsOf(useMap((map) => propertiesOf(map).network));
  const set = useSet(actor);
  const today = desk.today();
  const day = column === 'since' ? statusSince(keyFigure) : (keyFigure[column] ?? null);
  const isLate = column === 'lastContact' && isSilentForTooLong(keyFigure, agreements, today);
  const text = day === null ? '' : shortDay(day, code);
  const ago = !isLate ? '' : day === null ? t.noTalk : day <= today ? t.longAgo(monthsBetween(day, today)) : '';
  const put = (next: IsoDate | null, typing?: Typing) => {
    if (column === 'lastContact') return set({ lastContact: next }, typing);
    if (column !== 'since') return set({ [column]: next ?? undefined }, typing);
    const before = inTheWayOfSince(keyFigure, next);
    if (before) return t.sinceTooEarly(words.status[before.status], before.since);
    const written = desk.editor.getSnapshot().map.actors.get(actor.id)?.keyFigure;
    return set({ statusHistory: withSince(written ?? keyFigure, next, today).statusHistory }, typing);
  };
  return (
    <CellMenu
      column={column}
      label={table.cellWith(t.column[column], actor.name, [text || table.none, ago].filter(Boolean).join(', '))}
      value={
        isLate ? (
          <span className="cell-late">
            {text || textOr(text)}
            <small>{ago}</small>
          </span>
        ) : (
          textOr(column === 'since' && day !== null ? shortMonth(day, code) : text)
        )
      }
    >
      {() => (
        <>
          <CommittedDay
            label={t.column[column]}
            value={day}
            today={today}
            isAhead={column === 'agreedUntil' || column === 'backOn'}
            isWhole={column === 'since'}
            onChange={put}
          />
          {column === 'since' && hasCourse(keyFigure) && <ToDates />}
        </>
      )}
    </CellMenu>
  );
};
