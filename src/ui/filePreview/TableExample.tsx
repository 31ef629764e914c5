import { Lock } from 'lucide-react';
import {
  ACTOR_FIELDS,
  correctionOf,
  type ImportColumn,
  type ImportField,
  type ImportSettings,
  RELATION_FIELDS,
  type RowsAre,
  type TablePreview,
} from '../../formats/importPreview.ts';
import { certaintyWords, readWord, relationTypeWords, strengthWords } from '../../formats/words.ts';
import type { Language } from '../../language/language.ts';
import { Select } from '../controls/Select.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Correct } from './useMapReading.ts';

/** The first rows of a table; above each column what it is read as, to be corrected. A sensitive column shows nothing and stays out. */
export const TableExample = ({
  name,
  table: { table, rowsAre, columns, firstRows, rowCount, said: given },
  settings,
  correct,
}: {
  readonly name: string;
  readonly table: TablePreview;
  readonly settings: ImportSettings;
  readonly correct: Correct;
}) => {
  const { filePreview: t, formats, words } = useLanguage();
  if (columns.length + given.fields.length === 0) return null;
  const said = correctionOf(settings, table).columns ?? {};
  const looks = columns.map((column, index) => lookOf(column, fieldOf(column, said, rowsAre), firstRows, index));
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
              {given.fields.map((field) => (
                <th key={field} scope="col" className="is-given">
                  {formats.fields[field]}
                </th>
              ))}
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
                      value={fieldOf(column, said, rowsAre) ?? ''}
                      options={[
                        { value: '', label: t.leaveOut },
                        ...fieldsOf(column, rowsAre).map((field) => ({ value: field, label: formats.fields[field] })),
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
                {given.fields.map((field, index) => (
                  <td key={field}>
                    {inWords(field, given.rows[row]?.[index] ?? '', words) || <span className="cell-empty">{t.empty}</span>}
                  </td>
                ))}
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

/** What it may hold; beside an actor may stand with whom, and what was found is always among it. */
const fieldsOf = ({ of, field }: ImportColumn, rowsAre: RowsAre): readonly ImportField[] => {
  const fields: readonly ImportField[] = of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS;
  const withTies: readonly ImportField[] = rowsAre === 'both' ? [...fields, 'to'] : fields;
  return field === null || withTies.includes(field) ? withTies : [...withTies, field];
};

/** A word that is known is said in the language of the reader; anything else, and a number, as the file says it. */
const inWords = (field: ImportField, text: string, { relationType, strength, certainty }: Language['words']): string => {
  const said = { type: relationType, strength, certainty };
  if (!(field === 'type' || field === 'strength' || field === 'certainty') || /\d/.test(text)) return text;
  const value = readWord<string>(KNOWN_WORDS[field], text);
  const inLanguage: Readonly<Record<string, string>> = said[field];
  return (value !== null && inLanguage[value]) || text;
};
const KNOWN_WORDS = { type: relationTypeWords, strength: strengthWords, certainty: certaintyWords };

/** As corrected just now, or else as it was read. */
const fieldOf = (
  column: ImportColumn,
  said: Readonly<Record<string, ImportField | null>>,
  rowsAre: RowsAre,
): ImportField | null => {
  const corrected = said[column.key];
  if (corrected === undefined) return column.field;
  return corrected === null || fieldsOf(column, rowsAre).includes(corrected) ? corrected : column.field;
};

/** Locked, left out, numbers or text. */
const lookOf = (column: ImportColumn, field: ImportField | null, rows: TablePreview['firstRows'], index: number): string => {
  if (column.because === 'sensitive') return 'is-locked';
  if (field === null) return 'is-left-out';
  // What somebody is called stands as text does, also when it is a number.
  if (field === 'id' || field === 'name' || field === 'from' || field === 'to') return '';
  const cells = rows.flatMap((row) => row[index] || []);
  return cells.length > 0 && cells.every((cell) => /^-?[\d.,]+$/.test(cell)) ? 'is-number' : '';
};
