import { propertiesOf } from '../../domain/actorMap.ts';
import { activeTogether } from '../../domain/network/activeTogether.ts';
import { colouredSigns } from '../../domain/network/colouredMap.ts';
import { colouredWord, countOfSign } from '../../language/colouringWords.ts';
import { togetherSentences } from '../../language/togetherSentences.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { GroupSample } from './GroupSample.tsx';
import { useColoured } from './useColoured.ts';
import { usePalette } from './usePalette.ts';
import './colouring.css';

/** Beside a coloured map: what is on it, how many of each, and how those who take part are connected. */
export const ColouringPanel = () => {
  const { colouring, spotlight } = useDesk();
  const language = useLanguage();
  const t = language.colouring;
  const coloured = useColoured();
  const chosen = useObserved(colouring);
  const isLit = useObserved(spotlight) !== null;
  const palette = usePalette();
  const map = useShownMap((map) => map);
  if (!coloured) return null;
  const { by } = chosen;
  const heading = by === null ? t.headingElse : t.heading[by];
  const sentences =
    by === 'status'
      ? togetherSentences(activeTogether(map), (id) => map.actors.get(id)?.name ?? '', propertiesOf(map).keyFigureTerm, language)
      : [];
  return (
    <section className="colouring-panel" aria-label={heading}>
      <h2>{heading}</h2>
      <ul className="colouring-legend">
        {colouredSigns(coloured).map((sign) => {
          const word = colouredWord(sign, chosen, map, language);
          return (
            <li key={word}>
              <GroupSample sign={sign} colours={palette} />
              <span>{word}</span>
              <b>{countOfSign(sign)}</b>
            </li>
          );
        })}
      </ul>
      {by === 'area' && <p className="hint">{language.areas.belongs}</p>}
      {by === 'agreement' && <p className="hint">{t.upToUs}</p>}
      {sentences.length > 0 && <p className="colouring-fact">{sentences.join(' ')}</p>}
      {coloured.shown && <p className="hint">{isLit ? t.lit : t.lines}</p>}
      {coloured.sizes && chosen.size === 'longAgo' && <p className="hint">{t.unknownTalk}</p>}
      <Button onClick={() => colouring.choose({ by: null, shown: 'everybody', size: 'alike' })}>{t.stop}</Button>
    </section>
  );
};
