import { ACTOR_FIELDS, type ImportColumn, type ImportField, RELATION_FIELDS } from '../../formats/importPreview.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What each column of the files was recognised as, to be corrected; sensitive ones cannot be taken in. */
export const ImportColumns = ({
  columns,
  onCorrect,
}: {
  readonly columns: readonly ImportColumn[];
  readonly onCorrect: (column: ImportColumn, field: ImportField | null) => void;
}) => {
  const { library, formats } = useLanguage();
  const t = library.file;
  return (
    <section className="scroll">
      <h3>{t.columns}</h3>
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.example}</th>
            <th scope="col">{t.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={`${column.file}/${column.of}/${column.column}`}>
              <th scope="row">{column.column}</th>
              <td>{column.samples.join(', ')}</td>
              <td>
                {column.because === 'sensitive' ? (
                  <span className="hint">{t.sensitive}</span>
                ) : (
                  <select
                    aria-label={t.readColumnAs(column.column)}
                    value={column.field ?? ''}
                    onChange={(event) =>
                      onCorrect(column, event.target.value === '' ? null : (event.target.value as ImportField))
                    }
                  >
                    <option value="">{t.leaveOut}</option>
                    {(column.of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS).map((field) => (
                      <option key={field} value={field}>
                        {formats.fields[field]}
                      </option>
                    ))}
                  </select>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
