import type { AxisReport, CategoryRow } from '../../analysis/coverage/axisReport.ts';
import type { CoverageReport } from '../../analysis/coverage/coverageReport.ts';
import type { Share } from '../../domain/quantities.ts';
import { type Axis, targetId } from '../../domain/target.ts';
import { CommittedField } from '../controls/CommittedField.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../controls/useNames.ts';
import { usePerform } from '../controls/usePerform.ts';
import { readPercentage } from './readPercentage.ts';
import { useCoverageWords } from './useCoverageWords.ts';
import './coverageTable.css';

/** A table an axis: who is there, which part it should be, and how many that would be. */
export const Targets = ({ report }: { readonly report: Pick<CoverageReport, 'axes'> }) => {
  const { coverage } = useLanguage();
  const t = coverage.targets;
  const { many } = useKeyFigureTerm();
  const isCompared = report.axes.some(({ rows }) => rows.some(({ basis }) => basis === 'keyFiguresOnMap'));
  return (
    <>
      {!useDesk().isFrozen && <p className="hint">{t.intro}</p>}
      {report.axes.map((axis) => (
        <AxisTable key={axis.axis} report={axis} />
      ))}
      {isCompared && <p className="hint">{t.compared(many)}</p>}
    </>
  );
};

const AxisTable = ({ report: { axis, rows, unknown } }: { readonly report: AxisReport }) => {
  const { coverage } = useLanguage();
  const t = coverage.targets;
  return (
    <table className="coverage-table">
      <caption>{t.axis[axis]}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.category}</th>
          <th scope="col">{t.columns.count}</th>
          <th scope="col">{t.columns.target}</th>
          <th scope="col">{t.columns.expected}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CategoryFields key={row.category} axis={axis} row={row} />
        ))}
      </tbody>
      {unknown > 0 && (
        <tfoot>
          <tr>
            <td colSpan={4}>{t.unknown(unknown)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};

const CategoryFields = ({
  axis,
  row: { category, count, target, expected },
}: {
  readonly axis: Axis;
  readonly row: CategoryRow;
}) => {
  const { coverage } = useLanguage();
  const t = coverage.targets;
  const { categoryName } = useCoverageWords();
  const perform = usePerform();
  const { isFrozen } = useDesk();
  const name = categoryName(axis, category);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{count}</td>
      <td>
        {isFrozen ? (
          target === null ? (
            '–'
          ) : (
            `${coverage.number(target * 100)}%`
          )
        ) : (
          <CommittedField
            className="input percentage"
            label={t.field(name)}
            isLabelHidden
            inputMode="decimal"
            value={target === null ? '' : coverage.number(target * 100)}
            onCommit={(written, typing) => {
              const share = readPercentage(written);
              if (share === 'invalid') return t.invalid;
              return perform({ do: 'setTarget', id: targetId(axis, category), share: share as Share | null }, typing);
            }}
          />
        )}
      </td>
      <td>{expected === null ? '–' : coverage.number(expected)}</td>
    </tr>
  );
};
