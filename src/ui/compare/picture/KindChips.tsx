import { useId } from 'react';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { countKinds, type ShownKind } from '../../../workspace/changeKinds.ts';
import { Choice } from '../../controls/Choice.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** One kind of change at a time: those that occur, each with how often, and all together. */
export const KindChips = ({
  comparison,
  kind,
  onChoose,
}: {
  readonly comparison: Comparison;
  readonly kind: ShownKind;
  readonly onChoose: (kind: ShownKind) => void;
}) => {
  const { changeKinds: t } = useLanguage();
  const name = useId();
  const counts = countKinds(comparison);
  if (counts.length === 0) return null;
  const all = comparison.actors.length + comparison.relations.length;
  return (
    <div className="kind-chips" role="radiogroup" aria-label={t.kinds}>
      {([...counts, ['all', all]] as const).map(([each, count]) => (
        <Choice key={each} type="radio" name={name} checked={each === kind} onChange={() => onChoose(each)}>
          {t.kind[each]} <b>{count}</b>
        </Choice>
      ))}
    </div>
  );
};
