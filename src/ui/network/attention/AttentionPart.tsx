import { useId, useState } from 'react';
import { Fold } from '../../controls/Fold.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { Agreements } from './Agreements.tsx';
import { AttentionDialog, type AttentionQuestion } from './AttentionDialog.tsx';
import { AttentionTable } from './AttentionTable.tsx';
import { PutAsideLists } from './PutAsideLists.tsx';
import { useAttention } from './useAttention.ts';
import { useRowsInPlace } from './useRowsInPlace.ts';
import './attention.css';

/** Aandacht nodig: who, why, and what may be done, most urgent first; below it what is not known, was put off and was set aside. */
export const AttentionPart = () => {
  const { network, attention: t } = useLanguage();
  const { many } = useKeyFigureTerm();
  const hasFigures = useMap(({ actors }) => [...actors.values()].some(({ keyFigure }) => keyFigure !== null));
  const attention = useAttention();
  const [asked, setAsked] = useState<AttentionQuestion | null>(null);
  const id = useId();
  const list = useRowsInPlace(attention.rows);
  const unknown = useRowsInPlace(attention.unknown);
  const count = attention.unknown.length;
  return (
    <section className="network-part attention" aria-labelledby={id}>
      <h2 id={id}>{network.part.attention}</h2>
      {list.shown.length > 0 && <p className="lead">{t.lead}</p>}
      <Agreements />
      {list.shown.length === 0 ? (
        <p className="attention-calm">{hasFigures ? t.none : t.noFigures(many)}</p>
      ) : (
        <AttentionTable caption={network.part.attention} list={list} isFirst onAsk={setAsked} />
      )}
      {unknown.shown.length > 0 && (
        <Fold title={t.unknownTitle(count)}>
          {() => (
            <>
              <p className="hint">{t.unknownMeans}</p>
              <AttentionTable caption={t.unknownTitle(count)} list={unknown} onAsk={setAsked} />
            </>
          )}
        </Fold>
      )}
      <PutAsideLists attention={attention} />
      {asked && <AttentionDialog asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
};
