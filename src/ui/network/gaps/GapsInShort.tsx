import { useId } from 'react';
import type { NetworkGap } from '../../../analysis/coverage/networkGaps.ts';
import { Button } from '../../controls/Button.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../../controls/useNames.ts';
import { showNetworkPart } from '../../shell/route.ts';
import { Told } from './Told.tsx';
import { useNetworkGaps } from './useNetworkGaps.ts';
import './gapsInShort.css';

const SHOWN = 2;

/** *Witte vlekken* beside the other parts: how many there are, the two that weigh most, and the way to all. */
export const GapsInShort = () => {
  const { network, gaps: t } = useLanguage();
  const { found } = useNetworkGaps();
  const { many } = useKeyFigureTerm();
  const id = useId();
  if (!found || found.keyFigures === 0) return null;
  const none = found.gaps.length === 0 ? t.noneFound(found, many) : null;
  const isUntold = none !== null && none !== t.none;
  return (
    <section className="gaps-short" aria-labelledby={id}>
      <h2 id={id}>
        {network.part.gaps} {!isUntold && <span>{found.gaps.length}</span>}
      </h2>
      {none !== null && <p className="hint">{none}</p>}
      <dl>
        {found.gaps.slice(0, SHOWN).map((gap) => (
          <InShort key={gap.key} gap={gap} />
        ))}
      </dl>
      <Button look="plain" onClick={() => showNetworkPart('gaps')}>
        {isUntold ? t.short.fill : t.short.all}
      </Button>
    </section>
  );
};

const InShort = ({ gap: { area, categories, candidates, around, level } }: { readonly gap: NetworkGap }) => {
  const { gaps: t } = useLanguage();
  const nameOf = useNames();
  const [category] = categories;
  const [candidate] = candidates;
  const asker = candidate?.asker;
  const isGuessed = asker?.line.certainty === 'guessed' || asker?.through?.line.certainty === 'guessed';
  return (
    <div>
      <dt>{area !== null ? nameOf(area) : category ? t.short.category(category) : ''}</dt>
      <dd>
        {candidate ? (
          <>
            <Told of={t.short.ask(nameOf(candidate.actor))} />{' '}
            {asker && !asker.isAway && t.short.introduces(nameOf(asker.keyFigure))}
            {isGuessed && <small>{t.short.guessed}</small>}
          </>
        ) : (
          <>
            {level === 'nobody' && `${t.short.nobody} `}
            {around ? (
              <Told of={(area === null ? t.aroundWhole : t.around)(around.keyFigures.slice(0, 1).map(nameOf))} />
            ) : (
              t.nobodyToAsk
            )}
          </>
        )}
      </dd>
    </div>
  );
};
