import { useEffect, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { RowActions, type RowActionsProps } from './RowActions.tsx';
import { useWho } from './useAttentionWords.ts';
import { useRowDeeds } from './useRowDeeds.ts';
import type { RowDone, ShownRow } from './useRowsInPlace.ts';

/** What may be done about a row; about one of which something was done: what, and the way back. */
export const ShownRowActions = ({ shown, ...rest }: Omit<RowActionsProps, 'row'> & { readonly shown: ShownRow }) => {
  const { row, done, left } = shown;
  if (done === null) return <RowActions row={row} {...rest} />;
  return (
    <>
      <RowNoted {...{ row, done }} list={rest.list} />
      {left.length > 0 && <RowActions {...rest} row={{ ...row, reasons: left }} isFirst={false} />}
    </>
  );
};

const RowNoted = ({ row, done, list }: Pick<RowActionsProps, 'row' | 'list'> & { readonly done: RowDone }) => {
  const desk = useDesk();
  const { attention: t } = useLanguage();
  const who = useWho();
  const deeds = useRowDeeds(list);
  const place = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: whoever works by keyboard goes on in the same row.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, []);
  const [reason] = row.reasons;
  if (!reason) return null;
  const told = done.did === 'spoken' ? t.noted.spoken(done.day === desk.today() ? null : done.day) : t.noted[done.did];
  return (
    <p ref={place} className="row-noted">
      {told}{' '}
      <Button
        look="plain"
        aria-label={t.deedFor(t.undo, who({ actor: row.actor, reason }))}
        onClick={oncePerClick(() => deeds.undo(row, done))}
      >
        {t.undo}
      </Button>
    </p>
  );
};
