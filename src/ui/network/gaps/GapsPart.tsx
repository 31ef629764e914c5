import { useCallback, useId, useRef } from 'react';
import type { NetworkGaps } from '../../../analysis/coverage/networkGaps.ts';
import { announce } from '../../controls/announcer.ts';
import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../../controls/useNames.ts';
import { SetAside } from '../../insight/SetAside.tsx';
import { useJudgements } from '../../insight/useJudgements.ts';
import { SayProvider } from '../../insight/useSay.tsx';
import { showNetworkPart } from '../../shell/route.ts';
import { GapsCompared } from './GapsCompared.tsx';
import { GapsLegend } from './GapsLegend.tsx';
import { GapsTable } from './GapsTable.tsx';
import { SmallGaps } from './SmallGaps.tsx';
import { useNetworkGaps } from './useNetworkGaps.ts';
import './gaps.css';

/** *Witte vlekken*: everything of which the network has nobody, whom to ask next, and who could ask them. */
export const GapsPart = () => {
  const { network, gaps: t, coverage } = useLanguage();
  const { one, many } = useKeyFigureTerm();
  const { found, hasFailed, askAgain } = useNetworkGaps();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const say = useCallback((sentence: string) => {
    announce(sentence);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) heading.current?.focus();
    });
  }, []);
  return (
    <SayProvider value={say}>
      <section className="network-part gaps-part" aria-labelledby={id}>
        <header>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {network.part.gaps}
          </h2>
          {found && <p className="lead">{t.lead(found.keyFigures, one, many)}</p>}
        </header>
        {hasFailed && (
          <div role="alert">
            <p className="problem">{coverage.failed}</p>
            <Button onClick={askAgain}>{coverage.tryAgain}</Button>
          </div>
        )}
        {!found && !hasFailed && <p className="hint">{coverage.working}</p>}
        {found && found.keyFigures > 0 && <Found found={found} />}
      </section>
    </SayProvider>
  );
};

/** What is looked at together. */
const TOGETHER = ['area', 'kinds', 'ageGroup', 'position'] as const;

const Found = ({ found }: { readonly found: NetworkGaps }) => {
  const { gaps: t } = useLanguage();
  const { many } = useKeyFigureTerm();
  const nameOf = useNames();
  const isDark = new Set(found.unknown.map(({ axis }) => axis));
  const together = TOGETHER.filter((axis) => !isDark.has(axis) && (axis !== 'area' || found.areas.rows.length > 0));
  return (
    <>
      <Unknown found={found} />
      {found.gaps.length === 0 ? <p>{t.noneFound(found, many)}</p> : <GapsTable found={found} />}
      <div className="hint">
        {found.unknownThere.length > 0 && (
          <p>
            {t.unknownThere(
              found.unknownThere.map(({ area }) => nameOf(area)),
              [...new Set(found.unknownThere.flatMap(({ axes }) => axes))],
            )}
          </p>
        )}
        {found.tooSmall > 0 && <p>{t.tooSmall(found.tooSmall, together)}</p>}
        {found.untold > 0 && <p>{t.untold(found.untold, together)}</p>}
      </div>
      {found.tooSmall + found.untold > 0 && <SmallGaps count={found.tooSmall + found.untold} />}
      <SetAside judgements={useJudgements('candidate')} />
      <Fold title={t.legend}>
        <GapsLegend />
      </Fold>
      <GapsCompared found={found} />
    </>
  );
};

/** Along what nothing can be said, and the way to fill that in. */
const Unknown = ({ found: { unknown, keyFigures } }: { readonly found: NetworkGaps }) => {
  const desk = useDesk();
  const actors = useMap((map) => map.actors);
  const { gaps: t } = useLanguage();
  const { many } = useKeyFigureTerm();
  if (unknown.length === 0) return null;
  return (
    <Fold title={t.unknownOf(unknown.map(({ axis }) => axis))} className="fold gaps-unknown">
      <ul>
        {unknown.map(({ axis, unknown: who }) => (
          <li key={axis}>
            <p>{t.unknown(axis, who.length, keyFigures, many)}</p>
            <Button
              look="plain"
              aria-label={t.showUnknownOf(axis)}
              onClick={() => {
                desk.selection.select({ actors: who.filter((id) => actors.has(id)) });
                showNetworkPart('figures');
              }}
            >
              {t.showUnknown}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
