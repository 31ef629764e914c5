import type { Comparison } from '../../../analysis/compare/comparison.ts';
import type { AnswerState } from '../../../workspace/answerDesk.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** One sentence over the picture when the marks alone do not say it: nothing to compare, nothing differs, it failed. */
export const PictureNote = ({
  hasTwo,
  state,
  comparison,
  onAgain,
}: {
  readonly hasTwo: boolean;
  readonly state: AnswerState<Comparison>['state'];
  readonly comparison: Comparison | null;
  readonly onAgain: () => void;
}) => {
  const { comparisonPicture: t, comparison: said } = useLanguage();
  if (!hasTwo) return <p className="picture-note">{t.noSnapshot}</p>;
  if (state === 'failed' || (state === 'stopped' && !comparison))
    return (
      <div className="picture-note" role="alert" data-aside>
        <p>{t.failed}</p>
        <button type="button" className="quiet" onClick={onAgain}>
          {t.again}
        </button>
      </div>
    );
  if (!comparison) return <p className="picture-note waiting">{t.thinking}</p>;
  return comparison.outcome === 'compared' ? null : <p className="picture-note">{said.outcome[comparison.outcome]}</p>;
};
