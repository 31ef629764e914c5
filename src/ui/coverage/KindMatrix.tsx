import type { CoverageReport } from '../../analysis/coverage/coverageReport.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { KEY_FIGURE_KINDS } from '../../domain/keyFigure.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { NameToPress } from './NameToPress.tsx';
import { useCoverageWords } from './useCoverageWords.ts';
import './coverageTable.css';

/** Neighbourhood by kind: how many key figures of each kind each neighbourhood has. A number selects them. */
export const KindMatrix = ({ report }: { readonly report: CoverageReport }) => {
  const areas = useMap(({ areas }) => areas);
  const { coverage } = useLanguage();
  const t = coverage.matrix;
  const { nameOf } = useCoverageWords();
  const rows = report.matrix.filter(({ area }) => areas.has(area));
  if (rows.length === 0) return <p>{t.none}</p>;
  return (
    <table className="coverage-table matrix">
      <caption className="hidden-visually">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.area}</th>
          {KEY_FIGURE_KINDS.map((kind) => (
            <th key={kind} scope="col">
              <span>{t.kind[kind]}</span>
            </th>
          ))}
          <th scope="col">
            <span>{t.unknown}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ area, kinds, unknown }) => (
          <tr key={area}>
            <th scope="row">{nameOf(area)}</th>
            {KEY_FIGURE_KINDS.map((kind) => (
              <Cell key={kind} actors={kinds[kind]} />
            ))}
            <Cell actors={unknown} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Cell = ({ actors }: { readonly actors: readonly ActorId[] }) => {
  const desk = useDesk();
  const { nameOf } = useCoverageWords();
  const names = actors.map(nameOf).join(', ');
  return (
    <td className={actors.length === 0 ? 'is-none' : ''}>
      {actors.length === 0 ? (
        0
      ) : (
        <NameToPress title={names} aria-label={`${actors.length}: ${names}`} onClick={() => desk.selection.select({ actors })}>
          {actors.length}
        </NameToPress>
      )}
    </td>
  );
};
