import { Lock } from 'lucide-react';
import {
  ACTOR_FIELDS,
  correctionOf,
  type ImportColumn,
  type ImportField,
  type ImportSettings,
  RELATION_FIELDS,
  type TablePreview,
} from '../../formats/importPreview.ts';
import { Select } from '../controls/Select.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Correct } from './useMapReading.ts';

/** The first rows of a table; above each column what it is read as, to be corrected. A sensitive column shows nothing and stays out. */
export const TableExample = ({
  name,
  table: { table, columns, firstRows, rowCount },
  settings,
  correct,
}: {
  readonly name: string;
  readonly table: TablePreview;
  readonly settings: ImportSettings;
  readonly correct: Correct;
}) => {
  const { filePreview: t, formats } = useLanguage();
  if (columns.length === 0) return null;
  const said = correctionOf(settings, table).columns ?? {};
  const looks = columns.map((column, index) => lookOf(column, fieldOf(column, said), firstRows, index));
  const choose = (column: ImportColumn, field: ImportField | null) => {
    // A field has one column: another that was corrected to it is read as it was found.
    const others = Object.entries(said).filter(([key, other]) => key !== column.key && (field === null || other !== field));
    correct(table, { columns: { ...Object.fromEntries(others), [column.key]: field } });
  };
  return (
    <div className="table-example">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls within itself is scrolled by keyboard, too. */}
      <div className="table-example-frame" role="region" aria-label={t.example(name)} tabIndex={0}>
        <table aria-label={t.example(name)}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column.key} scope="col" className={looks[index]}>
                  {column.because === 'sensitive' ? (
                    <span className="column-locked">
                      <Lock size={16} aria-hidden="true" />
                      {t.leftOutColumn}
                    </span>
                  ) : (
                    <Select<ImportField | ''>
                      label={t.readColumnAs(column.column)}
                      isLabelHidden
                      value={fieldOf(column, said) ?? ''}
                      options={[
                        { value: '', label: t.leaveOut },
                        ...fieldsOf(column).map((field) => ({ value: field, label: formats.fields[field] })),
                      ]}
                      onChoose={(field) => choose(column, field === '' ? null : field)}
                    />
                  )}
                  <span className="column-heading">{column.column}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map((cells, row) => (
              <tr key={row}>
                {columns.map((column, index) => (
                  <td key={column.key} className={looks[index]}>
                    {column.because === 'sensitive' ? (
                      <span className="hidden-visually">{t.notShown}</span>
                    ) : (
                      cells[index] || <span className="cell-empty">{t.empty}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{t.rows(firstRows.length, rowCount)}</p>
    </div>
  );
};

const fieldsOf = ({ of }: ImportColumn): readonly ImportField[] => (of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS);

/** As corrected just now, or else as it was read. */
const fieldOf = (column: ImportColumn, said: Readonly<Record<string, ImportField | null>>): ImportField | null => {
  const corrected = said[column.key];
  if (corrected === undefined) return column.field;
  return corrected === null || fieldsOf(column).includes(corrected) ? corrected : column.field;
};

/** Locked, left out, numbers or text. */
const lookOf = (column: ImportColumn, field: ImportField | null, rows: TablePreview['firstRows'], index: number): string => {
  if (column.because === 'sensitive') return 'is-locked';
  if (field === null) return 'is-left-out';
  const cells = rows.flatMap((row) => row[index] || []);
  return cells.length > 0 && cells.every((cell) => /^-?[\d.,]+$/.test(cell)) ? 'is-number' : '';
};
