import { useState } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import { Button } from '../../controls/Button.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { Counterpart } from './Counterpart.tsx';
import { FoldedRows } from './FoldedRows.tsx';
import { LitRow } from './LitRow.tsx';
import type { Side, Who } from './useWho.ts';
import type { Alone } from './whoRows.ts';

const AT_ONCE = 6;

/** Those of one map who have nobody on the other; for each, who it is can be chosen. */
export const AloneList = ({ who, side }: { readonly who: Who; readonly side: Side }) => {
  const { whoIsWho: t } = useLanguage();
  const alone = who.rows.alone[side];
  const [choosing, setChoosing] = useState<ActorId | null>(null);
  if (alone.length === 0) return null;
  return (
    <>
      <h5>{side === 'before' ? t.aloneBefore(alone.length) : t.aloneAfter(alone.length)}</h5>
      <FoldedRows
        items={alone}
        shown={AT_ONCE}
        render={(one) => (
          <AloneRow
            key={one.id}
            who={who}
            side={side}
            alone={one}
            isChoosing={choosing === one.id}
            onChoosing={(isChoosing) => setChoosing(isChoosing ? one.id : null)}
          />
        )}
      />
    </>
  );
};

const AloneRow = ({
  who,
  side,
  alone: { id, isSaid },
  isChoosing,
  onChoosing,
}: {
  readonly who: Who;
  readonly side: Side;
  readonly alone: Alone;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
}) => {
  const { whoIsWho: t } = useLanguage();
  const name = who.nameOf(side, id);
  const pair = side === 'before' ? { before: [id], after: [] } : { before: [], after: [id] };
  return (
    <LitRow who={who} pair={pair} className="alone">
      <p className="who-names" translate="no">
        {name}
      </p>
      {isSaid && (
        <p className="hint">
          {t.saidNobody}{' '}
          <Button look="plain" aria-label={t.takeBackWho(name)} onClick={() => who.takeBack(pair, t.done.takenBack([name]))}>
            {t.takeBack}
          </Button>
        </p>
      )}
      {isChoosing ? (
        <Counterpart who={who} side={side} id={id} onDone={() => onChoosing(false)} />
      ) : (
        <Button look="plain" className="choose" aria-label={t.chooseFor(name)} onClick={() => onChoosing(true)}>
          {t.choose}
        </Button>
      )}
    </LitRow>
  );
};
