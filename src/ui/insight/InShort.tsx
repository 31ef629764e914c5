import type { Analysis } from '../../analysis/analysis.ts';
import type { ShortFact } from '../../analysis/inShort.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { Evidence } from './Evidence.tsx';
import { useLight } from './useLight.tsx';

/** In het kort: up to three sentences, each one fact whose number lights up what was counted; the last says what to do next. */
export const InShort = ({ analysis: { inShort: facts } }: { readonly analysis: Analysis }) => {
  const { inShort: t } = useLanguage();
  return (
    <>
      <ol className="sentences">
        {facts.map((fact) => (
          <ShortSentence key={fact.fact} fact={fact} />
        ))}
      </ol>
      {facts.length > 1 && <p className="hint">{t.note}</p>}
    </>
  );
};

const ShortSentence = ({ fact }: { readonly fact: ShortFact }) => {
  const { isHeld, isLit, toggle, underHand } = useLight(fact.fact, fact.evidence);
  const { inShort: t } = useLanguage();
  const [counted, rest] = t.sentence(fact, useNames(), useKeyFigureTerm());
  return (
    <li className={`sentence${fact.fact === 'next' ? ' next' : ''}${isLit ? ' lit' : ''}${isHeld ? ' held' : ''}`} {...underHand}>
      <p>
        {counted !== '' && (
          <PressArea className="see" aria-expanded={isHeld} onClick={toggle}>
            {counted}
          </PressArea>
        )}
        {rest}
      </p>
      {isHeld && (
        <>
          <p className="hint">{t.meant[fact.fact]}</p>
          <Evidence evidence={fact.evidence} />
        </>
      )}
    </li>
  );
};
