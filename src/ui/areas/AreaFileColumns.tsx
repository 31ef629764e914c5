import { AREA_FIELDS, type AreaColumn, type AreaField } from '../../formats/areaPreview.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What each property or column of the file was recognised as, to be corrected. */
export const AreaFileColumns = ({
  columns,
  onCorrect,
}: {
  readonly columns: readonly AreaColumn[];
  readonly onCorrect: (column: string, field: AreaField | null) => void;
}) => {
  const { areaFile: t } = useLanguage();
  return (
    <section>
      <h3>{t.columns}</h3>
      <table className="area-columns">
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.example}</th>
            <th scope="col">{t.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, samples, field }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{samples.join(', ')}</td>
              <td>
                <select
                  aria-label={t.readColumnAs(column)}
                  value={field ?? ''}
                  onChange={({ target: { value } }) => onCorrect(column, AREA_FIELDS.find((each) => each === value) ?? null)}
                >
                  <option value="">{t.leaveOut}</option>
                  {AREA_FIELDS.map((each) => (
                    <option key={each} value={each}>
                      {t.fields[each]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
