import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { showNetworkPart } from '../../shell/route.ts';
import { AttentionDialog, type AttentionQuestion } from './AttentionDialog.tsx';
import { RowName, RowReasons } from './AttentionTable.tsx';
import { ShownRowActions } from './RowNoted.tsx';
import { rowKey } from './rowKey.ts';
import { useAttention } from './useAttention.ts';
import { useRowsInPlace } from './useRowsInPlace.ts';
import './attention.css';

/** So many rows stand in the panel; the part itself has them all. */
const SHOWN = 4;

/** Aandacht nodig in short, beside the desk: the most urgent, each with its first deed and *Later*. */
export const AttentionInShort = () => {
  const { network, attention: t } = useLanguage();
  const { rows, unknown } = useAttention();
  const list = useRowsInPlace(rows);
  const [asked, setAsked] = useState<AttentionQuestion | null>(null);
  return (
    <section className="in-panel">
      <h2>
        {network.part.attention}
        {rows.length > 0 && <span className="in-panel-count">{rows.length}</span>}
      </h2>
      {list.shown.length === 0 && <p className="attention-calm">{t.none}</p>}
      <ul className="attention-list">
        {list.shown.slice(0, SHOWN).map((shown) => (
          <li key={rowKey(shown.row)}>
            <h3>
              <RowName row={shown.row} />
            </h3>
            <RowReasons {...shown} />
            <ShownRowActions {...{ shown, list }} isShort onAsk={setAsked} />
          </li>
        ))}
      </ul>
      {unknown.length > 0 && <p className="hint">{t.short.unknown(unknown.length)}</p>}
      {rows.length + unknown.length > 0 && (
        <Button look="plain" className="the-rest" onClick={() => showNetworkPart('attention')}>
          {t.short.more(rows.length)}
        </Button>
      )}
      {asked && <AttentionDialog asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
};
