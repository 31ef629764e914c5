import { useId } from 'react';
import type { AreaId } from '../../domain/identifiers.ts';
import { AREA_TONES, type AreaColour, type AreaTone } from '../../domain/network/areaTones.ts';
import type { Language } from '../../language/language.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { type AreaFill, AreaPatterns, fillOf } from './AreaPatterns.tsx';

/** What the fills of the map mean, each in words, and how many neighbourhoods are of each. */
export const AreaLegend = ({
  by,
  tones,
  term,
}: {
  readonly by: AreaColour;
  readonly tones: ReadonlyMap<AreaId, AreaFill>;
  readonly term: string;
}) => {
  const { areas: t, coverage } = useLanguage();
  const id = useId();
  const countOf = (fill: AreaFill) => [...tones.values()].filter((each) => each === fill).length;
  const left = countOf('onlyLeft');
  const counts = new Map(AREA_TONES.map((tone) => [tone, countOf(tone) + (tone === 'nobody' ? left : 0)]));
  const isEmptyOrLeft = (tone: AreaTone) => tone === 'nobody' && left > 0;
  return (
    <ul className="area-legend" aria-label={by === 'coverage' ? coverage.map.legend : t.colour[by]}>
      {AREA_TONES.filter((tone) => tone !== 'unknown' || counts.get(tone)).map((tone, i) => (
        <li key={tone}>
          <svg width={26} height={18} aria-hidden="true">
            {i === 0 && <AreaPatterns id={id} />}
            <rect className={`area-shape is-${tone}`} x={1} y={1} width={24} height={16} rx={3} {...fillOf(id, tone)} />
          </svg>
          <span>
            {isEmptyOrLeft(tone) ? t.emptyOrLeft.word : toneWord(t, by, tone, term)}{' '}
            <span className="tally">{counts.get(tone)}</span>
            {by === 'coverage' && tone !== 'unknown' && (
              <small>{isEmptyOrLeft(tone) ? t.emptyOrLeft.means : t.levelMeans[tone](term)}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What a fill stands for, in a few words. */
export const toneWord = (t: Language['areas'], by: AreaColour, tone: AreaFill, term: string): string => {
  if (by !== 'coverage' && tone !== 'onlyLeft') return t.tone[by][tone](term);
  return tone === 'unknown' ? t.thinking : t.level[tone](term);
};
