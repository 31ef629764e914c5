import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { useAnnounced } from '../../controls/useAnnounced.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { AloneList } from './AloneList.tsx';
import { ProposalRow } from './ProposalRow.tsx';
import { SameNames } from './SameNames.tsx';
import { SameRow, Settled } from './Settled.tsx';
import { useWho, type Who } from './useWho.ts';
import './who.css';
import { FoldedRows } from './FoldedRows.tsx';

const AT_ONCE = 10;

/** Who on the older map is who on the newer: what is in doubt first, what is settled folded away. */
export const WhoPart = () => {
  const { whoIsWho: t } = useLanguage();
  const who = useWho();
  const { rows, state } = who;
  useAnnounced(who.said, 'who');
  const isOneEmpty = who.actors('before').size === 0 || who.actors('after').size === 0;
  const headline = isOneEmpty ? t.oneEmpty : rows.isAllSame ? t.allSame : t.recognised(rows.recognised, rows.of);
  return (
    <div className="who">
      <h3>{t.heading}</h3>
      <p className="headline">{headline}</p>
      {!rows.isAllSame && !isOneEmpty && (
        <>
          <p className="hint">{t.how}</p>
          {state === 'searching' && <p>{t.searching}</p>}
          {state === 'failed' && (
            <p className="who-actions">
              {t.failed}
              <Button onClick={who.tryAgain}>{t.tryAgain}</Button>
            </p>
          )}
          <ByName who={who} />
          {state === 'ready' && <Unsure who={who} />}
          <section aria-labelledby="who-alone">
            <h4 id="who-alone">{t.alone}</h4>
            {rows.alone.before.length + rows.alone.after.length === 0 && <p className="hint">{t.nobodyAlone}</p>}
            <AloneList who={who} side="before" />
            <AloneList who={who} side="after" />
          </section>
          <Settled who={who} />
        </>
      )}
    </div>
  );
};

const Unsure = ({ who }: { readonly who: Who }) => {
  const { whoIsWho: t } = useLanguage();
  const { unsure } = who.rows;
  return (
    <section aria-labelledby="who-unsure">
      <h4 id="who-unsure">
        {t.unsure}
        {unsure.length > 0 && <span className="count">{unsure.length}</span>}
      </h4>
      {unsure.length === 0 && <p className="hint">{t.nothingUnsure}</p>}
      <FoldedRows
        items={unsure}
        shown={AT_ONCE}
        render={(match) => <ProposalRow key={match.before[0]} who={who} match={match} />}
      />
    </section>
  );
};

/** Names that are the same on both maps: taken over, all told apart in one press, and each by itself for who wants to look. */
const ByName = ({ who }: { readonly who: Who }) => {
  const { whoIsWho: t } = useLanguage();
  const { byName } = who.rows;
  return (
    <SameNames>
      {byName.length > 0 && (
        <Fold title={t.lookAtNames(byName.length)}>
          <FoldedRows items={byName} shown={AT_ONCE} render={(pair) => <SameRow key={pair.before[0]} who={who} pair={pair} />} />
        </Fold>
      )}
    </SameNames>
  );
};
